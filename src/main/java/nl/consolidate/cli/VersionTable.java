package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;

/** Versions as a table for people: the days of each, its official line, and below it the decisions that it came from. */
final class VersionTable {
    private final Phrases phrases;
    private final boolean valid;
    private final boolean known;
    private final Table table;

    private VersionTable(Habit habit, Phrases phrases) {
        this.phrases = phrases;
        this.valid = habit != Habit.LOCAL; // a commencement is all in its line
        this.known = habit == Habit.ALL; // the portals show what is known today
        this.table = Table.ofWords(5);
    }

    static String of(List<TextVersion> versions, Habit habit, Phrases phrases) {
        VersionTable table = new VersionTable(habit, phrases);
        if (table.valid && !versions.isEmpty()) {
            table.row(phrases.validFrom(), phrases.until(), phrases.knownFrom(), phrases.until(), phrases.version());
        }
        versions.forEach(table::write);
        return table.table.toString();
    }

    private void write(TextVersion version) {
        Window window = version.window();
        row(
                phrases.day(window.validFrom()),
                phrases.day(window.validUntil()),
                phrases.day(window.knownFrom()),
                phrases.day(window.knownUntil()),
                version.text().officialLine());
        if (!version.because().isEmpty()) {
            below(phrases.because() + String.join(", ", version.because()));
        }
        if (version.text().isRefused()) {
            below(phrases.withErrors());
        }
    }

    private void below(String words) {
        row("", "", "", "", "  " + words);
    }

    private void row(String validFrom, String validUntil, String knownFrom, String knownUntil, String line) {
        List<String> cells = new ArrayList<>();
        if (valid) {
            cells.add(validFrom);
            cells.add(validUntil);
        }
        if (known) {
            cells.add(knownFrom);
            cells.add(knownUntil);
        }
        cells.add(line);
        table.row(cells);
    }
}
