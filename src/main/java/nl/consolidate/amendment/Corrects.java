package nl.consolidate.amendment;

import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;

/**
 * Corrects the text of an earlier decision (rectificatie): from the first day of that decision, visible from the
 * publication of this one.
 *
 * @param target the decision, and the regulation where it changes several
 * @param instructions each with the part that it corrects; without scope they mean what that part touched
 */
public record Corrects(Target target, String reason, List<Instruction> instructions, SourceSpan span) {
    public Corrects {
        instructions = List.copyOf(instructions);
    }

    public Located<String> decision() {
        return target.decision();
    }
}
