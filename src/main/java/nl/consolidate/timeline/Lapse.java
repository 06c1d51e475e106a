package nl.consolidate.timeline;

import java.time.LocalDate;

/**
 * Days on which an effect does not hold although it is in force.
 *
 * @param from first day without it; {@link LocalDate#MIN} where it counts as never made
 * @param until first day with it again; {@link LocalDate#MAX} for never
 * @param by the id of the decision that brought it about
 */
public record Lapse(LocalDate from, LocalDate until, Cause cause, String by) {
    /** Why it does not hold. */
    public enum Cause {
        ANNULLED,
        SUSPENDED,
        /** Ended for these days only: its end was put off, or brought forward, by a decision that did not hold on all. */
        ENDED
    }

    static Lapse of(Days.Span span, Cause cause, String by) {
        return new Lapse(span.from(), span.until(), cause, by);
    }

    public boolean contains(LocalDate day) {
        return new Days.Span(from, until).contains(day);
    }

    /** Whether it never holds again. */
    public boolean isForGood() {
        return until.equals(LocalDate.MAX);
    }
}
