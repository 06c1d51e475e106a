package nl.consolidate.amendment;

import java.util.List;
import nl.consolidate.diagnostic.SourceSpan;

/**
 * A lettered part of a decision.
 *
 * @param part the letter as printed, or empty
 * @param says the official sentence, or empty
 * @param note a remark of the editor, or empty
 */
public record Instruction(
        String part, String says, String note, List<Change> changes, Schedule schedule, SourceSpan span) {
    public Instruction {
        changes = List.copyOf(changes);
    }
}
