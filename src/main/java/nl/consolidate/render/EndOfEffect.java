package nl.consolidate.render;

import java.time.LocalDate;
import nl.consolidate.timeline.EffectDates;
import org.jspecify.annotations.Nullable;

/**
 * When an effect ends, and by what.
 *
 * @param day the first day without it; null for never, or where it counts as never taken
 * @param annulled whether it ends by annulment rather than by its own terms
 */
record EndOfEffect(@Nullable LocalDate day, boolean annulled) {
    static EndOfEffect of(EffectDates dates) {
        LocalDate annulled = dates.annulledFrom();
        LocalDate until = dates.until();
        if (annulled == null || (until != null && until.isBefore(annulled))) {
            return new EndOfEffect(until, false);
        }
        return new EndOfEffect(annulled.equals(LocalDate.MIN) ? null : annulled, true);
    }

    /** Words for a note, or empty: {@code , vervalt met ingang van 01-01-2025}. */
    String words() {
        if (day == null) {
            return annulled ? ", vernietigd" : "";
        }
        return (annulled ? ", vernietigd" : ", vervalt") + " met ingang van " + DutchDates.numeric(day);
    }
}
