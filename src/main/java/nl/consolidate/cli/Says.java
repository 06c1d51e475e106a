package nl.consolidate.cli;

import java.util.stream.Stream;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.timeline.Effect;

/** Finds the official sentence behind an operation. */
final class Says {
    private Says() {}

    /** Empty where the source does not hold it. */
    static String of(Effect effect) {
        Decision decision = effect.decision();
        return Stream.concat(
                        decision.amends().stream().flatMap(amended -> amended.instructions().stream()),
                        decision.corrects().stream().map(Corrects::instructions).flatMap(each -> each.stream()))
                .filter(instruction -> holds(instruction, effect))
                .map(Instruction::says)
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
