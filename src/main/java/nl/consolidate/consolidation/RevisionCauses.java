package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.amendment.Decision;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;

/** Finds the decisions by which one text came in the place of another one. */
final class RevisionCauses {
    private static final Comparator<RevisionCause> BY_PUBLICATION = Comparator.comparing(
                    RevisionCause::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(cause -> cause.decision().id())
            .thenComparing(RevisionCause::kind)
            .thenComparing(RevisionCause::inForce, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final Setters setters;
    private final LocalDate since;
    private final LocalDate today;

    RevisionCauses(List<Decision> decisions, LocalDate since, LocalDate today) {
        this.setters = new Setters(decisions);
        this.since = since;
        this.today = today;
    }

    List<RevisionCause> of(Stage before, Stage after) {
        Map<OrderKey, Effect> then = effects(before);
        Map<OrderKey, Effect> now = effects(after);
        Set<RevisionCause> causes = new LinkedHashSet<>();
        List<Effect> differing = new ArrayList<>();
        add(now, then, RevisionCause.Kind.COUNTS_NOW, causes, differing);
        add(then, now, RevisionCause.Kind.COUNTS_NO_MORE, causes, differing);
        Set<String> told = new HashSet<>();
        differing.forEach(effect -> told.add(effect.decision().id()));
        differing.stream()
                .flatMap(effect -> setters.of(effect, since, today).stream())
                .filter(setter -> !told.contains(setter.id()))
                .forEach(setter -> causes.add(cause(setter)));
        return causes.stream().sorted(BY_PUBLICATION).toList();
    }

    private static void add(
            Map<OrderKey, Effect> some,
            Map<OrderKey, Effect> others,
            RevisionCause.Kind kind,
            Set<RevisionCause> causes,
            List<Effect> differing) {
        some.forEach((order, effect) -> {
            if (!others.containsKey(order)) {
                causes.add(cause(effect, kind));
                differing.add(effect);
            }
        });
    }

    private static Map<OrderKey, Effect> effects(Stage stage) {
        Map<OrderKey, Effect> effects = new HashMap<>();
        stage.way().stream()
                .map(Stage::effect)
                .filter(effect -> effect.kind() != EffectKind.SETTLES)
                .forEach(effect -> effects.put(effect.order(), effect));
        return effects;
    }

    // the parts of a decision that share their dates are one cause
    private static RevisionCause cause(Effect effect, RevisionCause.Kind kind) {
        return new RevisionCause(
                effect.decision(),
                kind,
                effect.dates().publication().on(),
                effect.dates().inForce(),
                effect.dates().isRetroactive() ? effect.dates().retroactiveTo() : null);
    }

    private static RevisionCause cause(Decision setter) {
        return new RevisionCause(setter, RevisionCause.Kind.SET_DATES, setter.publishedOn(), null, null);
    }
}
