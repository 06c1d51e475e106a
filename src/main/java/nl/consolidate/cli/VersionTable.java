package nl.consolidate.cli;

import java.util.List;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;

/** Versions as a table for people: the days of each, its official line, and below it the decisions that it came from. */
final class VersionTable {
    private VersionTable() {}

    static String of(List<TextVersion> versions, Phrases phrases) {
        Table table = Table.ofWords(5)
                .row(List.of(
                        phrases.validFrom(), phrases.until(), phrases.knownFrom(), phrases.until(), phrases.version()));
        for (TextVersion version : versions) {
            Window window = version.window();
            table.row(List.of(
                    phrases.day(window.validFrom()),
                    phrases.day(window.validUntil()),
                    phrases.day(window.knownFrom()),
                    phrases.day(window.knownUntil()),
                    version.text().officialLine()));
            table.row(below(because(version, phrases)));
            if (version.text().isRefused()) {
                table.row(below(phrases.withErrors()));
            }
        }
        return table.toString();
    }

    private static String because(TextVersion version, Phrases phrases) {
        return phrases.because() + String.join(", ", version.because());
    }

    private static List<String> below(String words) {
        return List.of("", "", "", "", "  " + words);
    }
}
