package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Set;
import nl.consolidate.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The valid days of a text, half-open, as known at one time; null is open.
 *
 * @param errors in the dates of what the text is made of, by what is known at that time
 */
record Strip(@Nullable LocalDate from, @Nullable LocalDate until, Stage stage, Set<Diagnostic> errors) {
    Strip {
        errors = Set.copyOf(errors);
    }

    /** Whether it ends before the first day that can read differently from a time on, so that it holds then as before. */
    boolean endsBefore(LocalDate firstChange) {
        return until != null && until.isBefore(firstChange);
    }
}
