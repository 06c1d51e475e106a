package nl.consolidate.operation;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;

/** What became of an operation: a new text, or a refusal that leaves the text as it was. */
public sealed interface Outcome {
    /**
     * The operation was applied.
     *
     * @param notes warnings about what it did
     */
    record Applied(Regulation text, List<Touch> touches, List<Diagnostic> notes) implements Outcome {
        public Applied {
            touches = List.copyOf(touches);
            notes = List.copyOf(notes);
        }
    }

    /** The operation was refused, for this reason. */
    record Refused(Diagnostic reason) implements Outcome {}
}
