package nl.consolidate.consolidation;

import java.time.LocalDate;
import nl.consolidate.amendment.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision by which the answer for past days became another.
 *
 * @param kind whether it counts now, counts no more, or set the dates of one that does
 */
public record RevisionCause(
        Decision decision,
        Kind kind,
        @Nullable LocalDate published,
        @Nullable LocalDate inForce,
        @Nullable LocalDate retroactiveTo) {
    /** How a decision came to change an answer. */
    public enum Kind {
        COUNTS_NOW,
        COUNTS_NO_MORE,
        SET_DATES
    }
}
