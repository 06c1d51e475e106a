package nl.consolidate.cli;

import java.util.List;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;

/** The versions that are known on one day as a table for people: a line for each stretch of days on which one is valid. */
final class CurrentTable {
    private CurrentTable() {}

    static String of(List<TextVersion> versions, Phrases phrases) {
        Table table = Table.ofWords(4);
        if (!versions.isEmpty()) {
            table.row(List.of(
                    phrases.validFrom(),
                    phrases.until(),
                    phrases.version(),
                    phrases.because().strip()));
        }
        versions.forEach(version -> table.row(cells(version, phrases)));
        return table.toString();
    }

    private static List<String> cells(TextVersion version, Phrases phrases) {
        Window window = version.window();
        String errors = version.text().isRefused() ? "; " + phrases.withErrors() : "";
        return List.of(
                phrases.day(window.validFrom()),
                phrases.day(window.validUntil()),
                version.text().officialLine(),
                String.join(", ", version.because()) + errors);
    }
}
