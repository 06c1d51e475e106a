package nl.consolidate.render;

import java.time.LocalDate;
import java.util.List;

/** Days as Dutch pages write them, whatever the settings of the machine. */
public final class DutchDates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private DutchDates() {}

    /** For tables and notes: {@code 01-09-2023}. */
    public static String numeric(LocalDate day) {
        return padded(day.getDayOfMonth(), 2) + "-" + padded(day.getMonthValue(), 2) + "-" + padded(day.getYear(), 4);
    }

    /** For sentences: {@code 1 september 2023}. */
    public static String prose(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
