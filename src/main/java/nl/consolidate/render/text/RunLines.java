package nl.consolidate.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.render.ChangeWords;

/** Breaks words of several fates into lines of a width; a mark or a colour ends with its line. */
final class RunLines {
    private static final Pattern WORD = Pattern.compile("\\S+|\\n");

    private final Ink ink;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int begin;
    private int end;

    private RunLines(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    /** Lines without line ends; none for no words. */
    static List<String> of(List<Run> runs, Ink ink, int width) {
        RunLines lines = new RunLines(ink, width);
        for (int i = 0; i < runs.size(); i++) {
            lines.take(runs.get(i), i + 1 < runs.size() && runs.get(i + 1).kind() == Kind.INSERTED);
        }
        lines.wrap();
        return lines.lines;
    }

    private void take(Run run, boolean beforeNew) {
        String bare = run.words().stripTrailing();
        String space = run.words().substring(bare.length());
        append(run.kind(), ink.begin(run.kind()) + cleanLines(bare) + ink.end(run.kind()));
        append(Kind.SAME, elsewhere(run));
        boolean glued = run.kind() == Kind.DELETED && beforeNew && ink == Ink.MARKS;
        append(Kind.SAME, glued ? "" : space);
    }

    private static String elsewhere(Run run) {
        String place = ChangeWords.elsewhere(run);
        return place.isEmpty() ? "" : " (" + TextWriter.clean(place) + ")";
    }

    private static String cleanLines(String words) {
        StringBuilder clean = new StringBuilder();
        for (String line : words.split("\n", -1)) {
            clean.append(clean.isEmpty() ? "" : "\n").append(TextWriter.clean(line));
        }
        return clean.toString();
    }

    private void append(Kind kind, String words) {
        text.append(words);
        for (int i = 0; i < words.length(); i++) {
            kinds.add(kind);
        }
    }

    private void wrap() {
        Matcher words = WORD.matcher(text);
        boolean open = false;
        while (words.find()) {
            if (words.group().equals("\n")) {
                flush(open);
                open = false;
            } else if (open && words.end() - begin <= width) {
                end = words.end();
            } else {
                flush(open);
                begin = words.start();
                end = words.end();
                open = true;
            }
        }
        flush(open);
    }

    private void flush(boolean open) {
        if (!open) {
            return;
        }
        StringBuilder line = new StringBuilder();
        int from = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || kinds.get(i) != kinds.get(from)) {
                line.append(ink.colored(kinds.get(from), text.substring(from, i)));
                from = i;
            }
        }
        lines.add(line.toString());
    }
}
