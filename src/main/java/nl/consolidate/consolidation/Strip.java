package nl.consolidate.consolidation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The valid days of a text, half-open, as known at one time; null is open. */
record Strip(@Nullable LocalDate from, @Nullable LocalDate until, Stage stage) {
    /** Whether it ends before the first day that can read differently from a time on, so that it holds then as before. */
    boolean endsBefore(LocalDate firstChange) {
        return until != null && until.isBefore(firstChange);
    }
}
