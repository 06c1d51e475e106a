package nl.consolidate.render;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of a decision and how it is known.
 *
 * @param label which date, as the national portal names it
 * @param day the day; null where there is none
 * @param derivation how it was found, or why it is missing; empty where nothing is to be said
 */
public record DateLine(String label, @Nullable LocalDate day, String derivation) {
    /** Whether there is anything to print. */
    public boolean isEmpty() {
        return day == null && derivation.isEmpty();
    }

    /** The day with its derivation in brackets, or the derivation alone. */
    public String words() {
        if (day == null) {
            return derivation;
        }
        return DutchDates.numeric(day) + (derivation.isEmpty() ? "" : " (" + derivation + ")");
    }
}
