package nl.consolidate.render;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import org.jspecify.annotations.Nullable;

/**
 * A version of a regulation in the words of a list.
 *
 * @param officialLine the line of the national portals
 * @param valid the days whose facts it judges
 * @param known the days on which it is the answer
 * @param because the titles of the decisions at its edges
 */
public record VersionLine(String officialLine, String valid, String known, List<String> because) {
    public static final List<String> COLUMNS = List.of("Versie", "Geldig", "Bekend", "Aanleiding");

    public VersionLine {
        because = List.copyOf(because);
    }

    public static VersionLine of(TextVersion version) {
        Window window = version.window();
        DecisionTitles titles = new DecisionTitles(version.text());
        return new VersionLine(
                version.text().officialLine(),
                days(window.validFrom(), window.validUntil()),
                days(window.knownFrom(), window.knownUntil()),
                version.because().stream().map(titles::of).toList());
    }

    /** The days from one on and until another; only here the last day is shown instead of the first that is not. */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? "alle dagen" : "t/m " + DutchDates.numeric(until.minusDays(1));
        }
        return until == null
                ? "vanaf " + DutchDates.numeric(from)
                : DutchDates.numeric(from) + " t/m " + DutchDates.numeric(until.minusDays(1));
    }
}
