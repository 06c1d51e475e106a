package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.cli.BlameList.Row;
import nl.consolidate.consolidation.WordRun;
import nl.consolidate.model.Provision;
import nl.consolidate.render.Caption;
import nl.consolidate.render.Missing;
import nl.consolidate.render.OperationWords;
import nl.consolidate.report.Columns;
import nl.consolidate.timeline.Effect;

/** A blame for people: a table of provisions or runs of words, and below it the effects that it names by number. */
final class BlameText {
    private static final int WIDTH = 80;
    private static final int LEAST = 12;

    private final BlameList list;
    private final Phrases phrases;
    private final StringBuilder out;
    private final int digits;

    BlameText(BlameList list, Phrases phrases, StringBuilder out) {
        this.list = list;
        this.phrases = phrases;
        this.out = out;
        this.digits = Math.max(2, Integer.toString(list.effects().size()).length());
    }

    void write(boolean byWord) {
        if (byWord) {
            writeWords();
        } else {
            writeProvisions();
        }
        out.append('\n');
        list.effects().values().forEach(named -> writeEffect(named.number(), named.effect()));
    }

    private void writeProvisions() {
        int widest = 0;
        for (Row row : list.rows()) {
            widest = Math.max(widest, Columns.of(row.place().address().toString()));
        }
        for (String name : list.formulas().keySet()) {
            widest = Math.max(widest, name.length());
        }
        int column = Math.min(widest, WIDTH / 2 - digits);
        list.formulas().forEach((name, runs) -> writeLine(newest(runs), name, column, words(runs)));
        for (Row row : list.rows()) {
            String address = row.place().address().toString();
            writeLine(row.by().last(), address, column, excerpt(row));
            if (row.by().isRenumbered()) {
                writeLine(row.by().number(), "", column, "(" + phrases.number() + ")");
            }
        }
    }

    private void writeLine(Effect by, String name, int column, String words) {
        String start = number(by) + "  " + phrases.day(by.dates().inForce()) + "  " + name
                + " ".repeat(Math.max(0, column - Columns.of(name))) + "  ";
        int room = WIDTH - Columns.of(start);
        String line = room < LEAST ? start : start + cut(words, room);
        out.append(line.stripTrailing()).append('\n');
    }

    private static Effect newest(List<WordRun> runs) {
        Effect newest = runs.get(0).by();
        for (WordRun run : runs) {
            newest = run.by().compareTo(newest) > 0 ? run.by() : newest;
        }
        return newest;
    }

    private static String words(List<WordRun> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.words()));
        return oneLine(words.toString());
    }

    private static String excerpt(Row row) {
        Provision provision = row.provision();
        String instead = instead(provision);
        if (!instead.isEmpty()) {
            return instead;
        }
        // a term stands in its address already
        return oneLine(provision.kind().isNamed() ? provision.text() : provision.heading() + " " + provision.text());
    }

    private static String instead(Provision provision) {
        if (provision.isRepealed()) {
            return Caption.REPEALED;
        }
        return provision.isNotHeld() ? Missing.text(provision.text()) : "";
    }

    private void writeWords() {
        list.formulas().forEach((name, runs) -> {
            out.append(name).append('\n');
            writeRuns(runs);
        });
        for (Row row : list.rows()) {
            if (saysNothing(row)) {
                continue;
            }
            out.append(row.place().address()).append('\n');
            if (row.by().isRenumbered()) {
                writeRun(row.by().number(), "(" + phrases.number() + ")");
            }
            String instead = instead(row.provision());
            if (instead.isEmpty()) {
                writeRuns(row.by().heading());
                writeRuns(row.by().text());
            } else {
                writeRun(row.by().last(), instead);
            }
        }
    }

    private static boolean saysNothing(Row row) {
        return !row.by().isRenumbered()
                && row.by().heading().isEmpty()
                && row.by().text().isEmpty()
                && instead(row.provision()).isEmpty();
    }

    private void writeRuns(List<WordRun> runs) {
        runs.forEach(run -> writeRun(run.by(), oneLine(run.words())));
    }

    private void writeRun(Effect by, String words) {
        String lead = number(by) + "  ";
        for (String line : wrapped(words, WIDTH - lead.length())) {
            out.append(lead).append(line).append('\n');
            lead = " ".repeat(lead.length());
        }
    }

    private void writeEffect(int number, Effect effect) {
        String lead = right(number);
        String margin = " ".repeat(lead.length() + 2);
        String part = effect.part().isEmpty() ? "" : " " + effect.part();
        out.append(lead)
                .append("  ")
                .append(phrases.day(effect.dates().inForce()))
                .append("  ");
        out.append(effect.decision().id()).append(part);
        if (effect.dates().isRetroactive()) {
            out.append(", ").append(phrases.retroactiveTo());
            out.append(phrases.day(effect.dates().retroactiveTo()));
        }
        out.append('\n').append(margin).append(OperationWords.of(effect)).append('\n');
        if (!effect.reason().isEmpty()) {
            out.append(margin).append(phrases.correction(effect.kind()));
            out.append(effect.reason()).append('\n');
        }
        out.append(margin).append(LogText.source(effect)).append('\n');
    }

    private String number(Effect effect) {
        return right(list.numberOf(effect));
    }

    private String right(int number) {
        String shown = Integer.toString(number);
        return " ".repeat(Math.max(0, digits - shown.length())) + shown;
    }

    // control characters are for terminals, not for law
    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }

    private static String cut(String words, int room) {
        if (Columns.of(words) <= room) {
            return words;
        }
        int end = words.length();
        while (Columns.of(words.substring(0, end)) > room - 1) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    private static List<String> wrapped(String words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && Columns.of(line.toString()) + 1 + Columns.of(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
