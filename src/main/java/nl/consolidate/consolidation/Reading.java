package nl.consolidate.consolidation;

import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.consolidation.Step.Treatment;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.operation.Binding;
import org.jspecify.annotations.Nullable;

/**
 * How an effect is read before it is applied to a stage.
 *
 * @param meaning what it means, or why it can be applied to no text
 * @param doubts what stands against the meaning, though it is applied
 * @param asWritten whether the stage is the text for which it was written
 * @param meeting what its party met, where it is the first of it
 * @param by the resolution that treats it, null for none
 */
record Reading(
        Meanings.Meaning meaning,
        List<Diagnostic> doubts,
        boolean asWritten,
        Meeting meeting,
        Treatment treatment,
        @Nullable Resolution by) {
    Reading {
        doubts = List.copyOf(doubts);
    }

    /** Whether both make the same of a stage; a refusal there also tells for which text it was written. */
    boolean leadsTo(Stage after, Reading other) {
        return Objects.equals(meaning.refusal(), other.meaning.refusal())
                && doubts.equals(other.doubts)
                && meeting.equals(other.meeting)
                && treatment == other.treatment
                && Objects.equals(by, other.by)
                && sameMeaning(meaning.binding(), other.meaning.binding())
                && (!after.isRefused() || asWritten == other.asWritten);
    }

    private static boolean sameMeaning(@Nullable Binding one, @Nullable Binding other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return one.meansTheSameAs(other);
    }
}
