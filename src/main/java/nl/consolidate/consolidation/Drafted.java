package nl.consolidate.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;

/**
 * What one decision makes on one day of the text that it was written for.
 *
 * @param before the stage before it
 * @param steps the stages after each of its operations, none of them refused
 * @param parts the provisions whose list of parts is another after it, and those that are new
 */
record Drafted(Stage before, List<Stage> steps, List<Altered> parts) {
    Drafted {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    static Drafted of(Stage before, List<Stage> steps) {
        Provision after = rootOf(steps.get(steps.size() - 1));
        return new Drafted(before, steps, Altered.between(rootOf(before), after));
    }

    Provision rootBefore() {
        return rootOf(before);
    }

    Provision rootAfter() {
        return rootOf(last());
    }

    Stage last() {
        return steps.get(steps.size() - 1);
    }

    /** The last operation that touched one of these provisions, else the last of all. */
    Stage causeOf(Set<ProvisionId> provisions) {
        Stage cause = last();
        for (Stage step : steps) {
            if (step.touches().stream().anyMatch(touch -> provisions.contains(touch.provision()))) {
                cause = step;
            }
        }
        return cause;
    }

    /** Where a step put the provision that it inserted. */
    static Optional<Path> inserted(Stage step) {
        Touch touch = step.touches().get(0);
        return Lookup.find(rootOf(step), touch.to()).stream()
                .filter(path -> path.target().id().equals(touch.provision()))
                .findFirst();
    }

    /** The lettered part to which an operation belongs; empty for a correction. */
    @SuppressWarnings("ReferenceEquality") // an effect holds the very change of its decision
    static Optional<Instruction> instructionOf(Effect effect) {
        return effect.decision().amends().stream()
                .flatMap(amended -> amended.instructions().stream())
                .filter(part -> part.changes().stream().anyMatch(change -> change == effect.change()))
                .findFirst();
    }

    /** All that a decision inserts by one lettered part. */
    Set<ProvisionId> insertedBy(Instruction part) {
        return steps.stream()
                .filter(step -> part.equals(instructionOf(step.effect()).orElse(null)))
                .flatMap(step -> step.touches().stream())
                .filter(touch -> touch.kind() == Touch.Kind.INSERTED)
                .map(Touch::provision)
                .collect(Collectors.toSet());
    }

    static Provision rootOf(Stage stage) {
        return Objects.requireNonNull(stage.text()).root();
    }
}
