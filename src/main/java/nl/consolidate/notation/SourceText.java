package nl.consolidate.notation;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;

/** The lines of a text as they were written; what the parser finds is cut from here, so that no character changes. */
final class SourceText {
    /** commonmark offers no line to an extension that begins with a letter, unless it is indented by a tab stop. */
    private static final String SHIFT = "    ";

    private final List<String> lines;

    /** One line of a block: its words, and where they stand, counted from 1. */
    record Line(String text, int number, int column) {
        int endColumn() {
            return column + text.length();
        }

        /** The line without the white space at its end. */
        String trimmed() {
            return text.substring(0, SourceText.end(text));
        }
    }

    SourceText(String text) {
        this.lines = text.lines().toList();
    }

    /** The text as it is given to commonmark. */
    String shifted() {
        return lines.stream()
                .map(line -> start(line) == line.length() ? "" : SHIFT + line)
                .collect(Collectors.joining("\n"));
    }

    /** What a span of the parsed text covers up to the end of its line, without white space before it. */
    Line cut(SourceSpan span) {
        String line = lines.get(span.getLineIndex());
        int begin = Math.min(line.length(), originalIndex(span.getColumnIndex()));
        String rest = line.substring(begin);
        int white = start(rest);
        return new Line(rest.substring(white), span.getLineIndex() + 1, begin + white + 1);
    }

    /** A line as written, counted from 0. */
    String line(int index) {
        return lines.get(index);
    }

    static int originalIndex(int shiftedIndex) {
        return Math.max(0, shiftedIndex - SHIFT.length());
    }

    /** The number of blanks and tabs before the first word. */
    static int start(CharSequence line) {
        int index = 0;
        while (index < line.length() && isWhite(line.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The length without the blanks and tabs at the end. */
    static int end(CharSequence line) {
        int index = line.length();
        while (index > 0 && isWhite(line.charAt(index - 1))) {
            index--;
        }
        return index;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t';
    }
}
