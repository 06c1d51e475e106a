package nl.consolidate.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads days as the command line takes them: year-month-day. */
final class Day {
    private Day() {}

    /** Refuses with the form that is meant. */
    static LocalDate parse(String option, String text) {
        LocalDate day = of(text);
        if (day != null) {
            return day;
        }
        LocalDate turned = text.length() == 10 ? of(turned(text)) : null;
        String help = turned == null
                ? "a date is a day that exists, written year-month-day: 2024-02-29"
                : "dates are written year-month-day: " + turned;
        throw new UsageError(option + " takes a date, not \"" + text + "\"", help);
    }

    // 29-02-2024 as 2024-02-29
    private static String turned(String text) {
        return text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2);
    }

    private static @Nullable LocalDate of(String text) {
        if (text.length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
