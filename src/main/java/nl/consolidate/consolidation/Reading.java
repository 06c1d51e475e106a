package nl.consolidate.consolidation;

import java.util.List;
import java.util.Objects;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.operation.Binding;
import org.jspecify.annotations.Nullable;

/**
 * How an effect is read before it is applied to a stage.
 *
 * @param binding what it means, null where it means nothing or is no operation
 * @param refusal why it cannot be applied to any text, null where it can
 * @param doubts what stands against the meaning, though it is applied
 * @param asWritten whether the stage is the text for which it was written
 */
record Reading(@Nullable Binding binding, @Nullable Diagnostic refusal, List<Diagnostic> doubts, boolean asWritten) {
    Reading {
        doubts = List.copyOf(doubts);
    }

    /** Whether both make the same of a stage; a refusal there also tells for which text it was written. */
    boolean leadsTo(Stage after, Reading other) {
        return Objects.equals(refusal, other.refusal)
                && doubts.equals(other.doubts)
                && sameMeaning(other.binding)
                && (!after.isRefused() || asWritten == other.asWritten);
    }

    private boolean sameMeaning(@Nullable Binding other) {
        if (binding == null || other == null) {
            return Objects.equals(binding, other);
        }
        return binding.meansTheSameAs(other);
    }
}
