package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import org.jspecify.annotations.Nullable;

/** Finds decisions with the same dates that no `order:` tells apart, where either order gives the same text. */
final class SameDay {
    private final World world;

    SameDay(World world) {
        this.world = world;
    }

    /** Two neighbours at a time; {@code ties} are the findings on those that do not give the same text. */
    List<Diagnostic> findings(Collection<Diagnostic> ties) {
        TreeMap<String, Effect> seen = new TreeMap<>();
        Set<String> told = new HashSet<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Effect effect : world.all()) {
            if (effect.kind() == EffectKind.AMENDS && effect.dates().isSettled()) {
                seen.values().stream()
                        .filter(other -> other.order().tiesWith(effect.order()))
                        .filter(other -> told.add(
                                other.decision().id() + " " + effect.decision().id()))
                        .filter(other -> !isSettled(other, effect))
                        .filter(other -> ties.stream().noneMatch(tie -> isAbout(tie, other, effect)))
                        .forEach(other -> findings.add(finding(other, effect)));
                seen.entrySet()
                        .removeIf(entry -> !entry.getValue().order().tiesWith(effect.order())
                                && isEarlier(entry.getValue(), effect));
                seen.put(effect.decision().id(), effect);
            }
        }
        return findings;
    }

    // effects come in order, so what begins on an earlier day ties with none that follows
    private static boolean isEarlier(Effect one, Effect other) {
        return !Objects.equals(one.order().inForce(), other.order().inForce());
    }

    // a resolution between the two says it as well
    private boolean isSettled(Effect one, Effect other) {
        return world.all().stream()
                .flatMap(effect -> effect.decision().resolutions().stream())
                .map(resolution ->
                        resolution.between().stream().map(Located::value).toList())
                .anyMatch(between -> between.contains(one.decision().id())
                        && between.contains(other.decision().id()));
    }

    private static boolean isAbout(Diagnostic tie, Effect one, Effect other) {
        Set<String> files = new HashSet<>();
        add(tie.span(), files);
        tie.related().forEach(related -> add(related.span(), files));
        return tie.code() == Code.ORDER_TIE
                && files.contains(one.decision().span().file().path())
                && files.contains(other.decision().span().file().path());
    }

    private static void add(@Nullable SourceSpan span, Set<String> files) {
        if (span != null) {
            files.add(span.file().path());
        }
    }

    private static Diagnostic finding(Effect one, Effect other) {
        return Diagnostic.of(
                        Code.ORDER_NOT_STATED,
                        placeOf(one.decision()),
                        one.decision().id() + " and " + other.decision().id() + " change " + one.regulation()
                                + " with the same dates, and nothing says which one goes first")
                .withRelated(placeOf(other.decision()), "the other decision")
                .withHelp("today either order gives the same text; say with `order:` in both which one goes first");
    }

    private static SourceSpan placeOf(Decision decision) {
        Located<?> adopted = decision.adopted();
        return adopted == null ? decision.published().span() : adopted.span();
    }
}
