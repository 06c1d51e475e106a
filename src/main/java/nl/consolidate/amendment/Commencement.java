package nl.consolidate.amendment;

import java.time.LocalDate;

/** The rule that gives the first day in force, resolved from the day of publication (concepts, section 2). */
public sealed interface Commencement {
    /** A named day. */
    record OnDate(LocalDate day) implements Commencement {}

    /** A number of days after the day of publication; 1 is the next day. */
    record DaysAfterPublication(int days) implements Commencement {
        public DaysAfterPublication {
            if (days < 1) {
                throw new IllegalArgumentException("at least one day after publication");
            }
        }
    }

    /** The first day of the n-th calendar month after that of publication. */
    record FirstOfMonth(int months) implements Commencement {
        public FirstOfMonth {
            if (months < 1) {
                throw new IllegalArgumentException("at least the first month after publication");
            }
        }
    }

    /** The day of publication itself. */
    record OnPublication() implements Commencement {}

    /** The act is silent: the day that general law gives, see {@link Decision}. */
    record Silent() implements Commencement {}

    /** The day on which another decision enters into force. */
    record With(String decision) implements Commencement {}

    /** A day that another decision has yet to set. */
    record ToBeDetermined() implements Commencement {}
}
