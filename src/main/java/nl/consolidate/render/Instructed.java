package nl.consolidate.render;

import java.util.Optional;
import java.util.stream.Stream;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.timeline.Effect;

/** Finds what a decision itself says of an operation. */
final class Instructed {
    private Instructed() {}

    /** Empty for what no instruction states, such as the end of a regulation. */
    static Optional<Instruction> by(Effect effect) {
        Decision decision = effect.decision();
        return Stream.concat(
                        decision.amends().stream().flatMap(amended -> amended.instructions().stream()),
                        decision.corrects().stream().flatMap(corrects -> corrects.instructions().stream()))
                .filter(instruction -> holds(instruction, effect))
                .findFirst();
    }

    /** Why an earlier decision is corrected, or empty. */
    static String correction(Effect effect) {
        return effect.decision().corrects().stream()
                .filter(corrects -> corrects.instructions().stream().anyMatch(each -> holds(each, effect)))
                .map(Corrects::reason)
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("ReferenceEquality") // two operations can read the same
    private static boolean holds(Instruction instruction, Effect effect) {
        for (Change change : instruction.changes()) {
            if (change == effect.change()) {
                return true;
            }
        }
        return false;
    }
}
