package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines that the national portals print above a text, word for word (concepts, section 2). */
public final class OfficialLine {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private OfficialLine() {}

    /** A text that is or was in force; {@code until} is exclusive, null for today. */
    public static String inForce(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate retroactiveTo) {
        String last = until == null ? "heden" : DAY.format(until.minusDays(1));
        return "Geldend van " + DAY.format(from) + " t/m " + last + retroactive(from, retroactiveTo);
    }

    public static String future(LocalDate from, @Nullable LocalDate retroactiveTo) {
        return "Dit is een toekomstige tekst! Geldend vanaf " + DAY.format(from) + retroactive(from, retroactiveTo);
    }

    public static String repealed(LocalDate from, @Nullable LocalDate retroactiveTo) {
        return "Regeling vervallen per " + DAY.format(from) + retroactive(from, retroactiveTo);
    }

    public static String none(LocalDate day) {
        return "Geen tekst van kracht op " + DAY.format(day);
    }

    private static String retroactive(LocalDate from, @Nullable LocalDate retroactiveTo) {
        return retroactiveTo == null || !retroactiveTo.isBefore(from)
                ? ""
                : " met terugwerkende kracht vanaf " + DAY.format(retroactiveTo);
    }
}
