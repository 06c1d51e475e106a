package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Binding;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Finds operations whose addresses named another provision on the day of adoption than on that of commencement, where no
 * text is pinned: both readings are reported, none is chosen (concepts, section 3, rule 4).
 */
final class Readings {
    private final World world;
    private final Replay replay;

    Readings(World world, Replay replay) {
        this.world = world;
        this.replay = replay;
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (Effect effect : world.all()) {
            String decision = effect.decision().id();
            if (isReadTwice(effect) && !done.contains(decision)) {
                done.add(decision);
                findings.addAll(ofDecision(effect));
            }
        }
        return findings;
    }

    private static boolean isReadTwice(Effect effect) {
        return effect.kind() == EffectKind.AMENDS
                && effect.dates().isSettled()
                && effect.decision().draftedOn() == null
                && effect.decision().adopted() != null;
    }

    @SuppressWarnings("ReferenceEquality") // the same stage is the same text
    private List<Diagnostic> ofDecision(Effect first) {
        Located<LocalDate> adopted = first.decision().adopted();
        if (adopted == null) {
            return List.of();
        }
        Stage then = replay.textOn(Viewpoint.asItReadOn(adopted.value()), first.order());
        Stage later = replay.writtenFor(first, LocalDate.MAX);
        if (then.text() == null || then == later) {
            return List.of();
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (Effect effect : world.ofDecision(first.decision().id())) {
            if (isReadTwice(effect)) {
                compare(effect, then, later).ifPresent(findings::add);
                then = replay.applyHere(effect, then);
                later = replay.applyHere(effect, replay.writtenFor(effect, LocalDate.MAX));
            }
        }
        return findings;
    }

    private Optional<Diagnostic> compare(Effect effect, Stage then, Stage later) {
        Optional<Binding> early = replay.bindHere(effect, then);
        Optional<Binding> late = replay.bindHere(effect, later);
        if (early.isEmpty() || late.isEmpty() || early.get().meansTheSameAs(late.get())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                        Code.TWO_READINGS,
                        effect.span(),
                        "an address here named another provision when "
                                + effect.decision().id() + " was adopted than it does when it enters into force")
                .withRelated(sourceOf(early.get(), then), "on the day of adoption: " + named(early.get(), then))
                .withRelated(sourceOf(late.get(), later), "on the day of commencement: " + named(late.get(), later))
                .withHelp("pin the text for which it was written with `drafted-on:`"));
    }

    private static @Nullable SourceSpan sourceOf(Binding binding, Stage stage) {
        return places(binding, stage).stream()
                .map(Path::target)
                .map(Provision::source)
                .findFirst()
                .orElse(null);
    }

    private static String named(Binding binding, Stage stage) {
        return places(binding, stage).stream()
                .map(place -> place.address() + " (" + place.target().id() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Path> places(Binding binding, Stage stage) {
        Provision root = Objects.requireNonNull(stage.text()).root();
        List<ProvisionId> ids = new ArrayList<>(binding.targets());
        if (binding.anchor() != null) {
            ids.add(binding.anchor());
        }
        return ids.stream()
                .map(id -> Lookup.find(root, id))
                .flatMap(Optional::stream)
                .toList();
    }
}
