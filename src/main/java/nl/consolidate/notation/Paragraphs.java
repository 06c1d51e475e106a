package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One paragraph of Markdown source as one text: soft line breaks become a blank, hard ones and quotes keep theirs. */
final class Paragraphs {
    private Paragraphs() {}

    static String join(List<String> lines) {
        List<StringBuilder> joined = new ArrayList<>();
        List<String> begins = new ArrayList<>();
        for (String line : lines) {
            if (joined.isEmpty() || endsInBreak(last(joined)) || line.startsWith(">", SourceText.start(line))) {
                joined.add(new StringBuilder(bare(line)));
                begins.add(bare(line));
            } else {
                last(joined).append(' ').append(bare(line));
            }
        }
        List<String> result = joined.stream().map(StringBuilder::toString).toList();
        boolean alike = IntStream.range(0, result.size()).allMatch(i -> beginsAlike(begins.get(i), result.get(i)));
        return withoutTable(
                alike ? result : lines.stream().map(Paragraphs::bare).toList());
    }

    // two lines made one can begin with a term or a label that was none before
    private static boolean beginsAlike(String before, String after) {
        if (before.length() == after.length()) {
            return true;
        }
        Optional<Mark> mark = Marks.read(after, 0);
        return Term.read(before, 0).isPresent() == Term.read(after, 0).isPresent()
                && Marks.read(before, 0).map(Mark::alone).equals(mark.map(Mark::alone));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static String withoutTable(List<String> lines) {
        StringBuilder text = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            text.append(isTable(lines.get(i - 1), lines.get(i)) ? "\n\\" : "\n").append(lines.get(i));
        }
        return text.substring(0, SourceText.end(text));
    }

    /** Whether two lines would begin a table. */
    static boolean isTable(String header, String delimiter) {
        return TableRow.isHeader(header, TableRow.columns(delimiter));
    }

    /** The line without white space around it, but for the two blanks that break it. */
    private static String bare(String line) {
        int start = Math.min(SourceText.start(line), SourceText.end(line));
        String words = line.substring(start, SourceText.end(line));
        return line.endsWith("  ") ? words + "  " : words;
    }

    /** Whether the line ends in two blanks, or in a backslash that is not itself escaped. */
    private static boolean endsInBreak(CharSequence line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1 || (line.length() > 1 && SourceText.end(line) < line.length());
    }
}
