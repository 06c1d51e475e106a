package nl.consolidate.amendment;

import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;

/**
 * Corrects the text of an earlier decision (rectificatie): from the first day of that decision, visible from the
 * publication of this one.
 *
 * @param instructions each with the part that it corrects; without scope they mean what that part touched
 */
public record Corrects(Located<String> decision, String reason, List<Instruction> instructions, SourceSpan span) {
    public Corrects {
        instructions = List.copyOf(instructions);
    }
}
