package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.Node.Scalar;
import nl.consolidate.source.Node.Style;

/** A text of some length with the place in a file of each of its characters. */
final class Passage {
    private final String text;
    private final SourceSpan whole;
    private final List<Anchor> anchors;
    private final int[] starts;

    /** A character of the text whose place is known; those behind it stand behind it, up to the next anchor. */
    private record Anchor(int offset, int line, int column) {}

    private Passage(String text, SourceSpan whole, List<Anchor> anchors) {
        this.text = text;
        this.whole = whole;
        this.anchors = anchors;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(offset -> text.charAt(offset) == '\n')
                                .map(offset -> offset + 1))
                .toArray();
    }

    static Passage of(Scalar scalar) {
        List<Anchor> anchors = scalar.style() == Style.LITERAL ? literal(scalar) : flowing(scalar);
        return new Passage(scalar.value(), scalar.span(), anchors);
    }

    /** A whole file, with line feeds only. */
    static Passage of(TextFiles.Text file) {
        List<Anchor> anchors = new ArrayList<>();
        StringBuilder text = new StringBuilder(file.content().length());
        for (int line = 1; line <= file.file().lineCount(); line++) {
            anchors.add(new Anchor(text.length(), line, 1));
            text.append(file.file().line(line)).append('\n');
        }
        return new Passage(text.toString(), SourceSpan.startOf(file.file()), anchors);
    }

    String text() {
        return text;
    }

    SourceSpan whole() {
        return whole;
    }

    /** The place of a stretch of the text, whose own lines and columns count from 1. */
    SourceSpan span(int line, int column, int endLine, int endColumn) {
        return at(offset(line, column), offset(endLine, endColumn));
    }

    private int offset(int line, int column) {
        int start = line <= starts.length ? starts[line - 1] : text.length();
        return Math.min(start + column - 1, text.length());
    }

    /** The place of the characters from one offset up to another. */
    private SourceSpan at(int from, int to) {
        Anchor start = placeOf(from);
        Anchor end = placeOf(Math.max(from, to));
        boolean ordered = end.line > start.line || (end.line == start.line && end.column >= start.column);
        Anchor last = ordered ? end : start;
        return new SourceSpan(whole.file(), start.line, start.column, last.line, last.column);
    }

    private Anchor placeOf(int offset) {
        Anchor before = new Anchor(0, whole.line(), whole.column());
        int low = 0;
        int high = anchors.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Anchor anchor = anchors.get(middle);
            if (anchor.offset <= offset) {
                before = anchor;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        int longest = whole.file().line(before.line).length() + 1;
        return new Anchor(offset, before.line, Math.min(before.column + offset - before.offset, longest));
    }

    private static List<Anchor> literal(Scalar scalar) {
        List<Anchor> anchors = new ArrayList<>();
        int offset = 0;
        int line = scalar.span().line() + 1;
        for (String words : scalar.value().split("\n", -1)) {
            int indentation = scalar.span().file().line(line).length() - words.length();
            anchors.add(new Anchor(offset, line, Math.max(0, indentation) + 1));
            offset += words.length() + 1;
            line++;
        }
        return anchors;
    }

    // each line of the file is looked up in the value; where escapes differ, the anchor before it serves
    private static List<Anchor> flowing(Scalar scalar) {
        List<Anchor> anchors = new ArrayList<>();
        SourceFile file = scalar.span().file();
        int offset = 0;
        for (int line = firstLine(scalar); line <= scalar.span().endLine(); line++) {
            int column = firstColumn(scalar, line);
            String words = file.line(line).substring(column - 1, lastColumn(scalar, line));
            int found = words.isEmpty() ? -1 : scalar.value().indexOf(words, offset);
            if (found >= 0) {
                anchors.add(new Anchor(found, line, column));
                offset = found + words.length();
            } else if (anchors.isEmpty()) {
                anchors.add(new Anchor(0, line, column));
            }
        }
        return anchors;
    }

    private static int firstLine(Scalar scalar) {
        return scalar.span().line() + (scalar.style() == Style.FOLDED ? 1 : 0);
    }

    private static int firstColumn(Scalar scalar, int line) {
        if (line == scalar.span().line()) {
            return scalar.span().column() + (scalar.style() == Style.QUOTED ? 1 : 0);
        }
        String words = scalar.span().file().line(line);
        return words.length() - words.stripLeading().length() + 1;
    }

    private static int lastColumn(Scalar scalar, int line) {
        String words = scalar.span().file().line(line);
        int end = words.stripTrailing().length();
        if (line == scalar.span().endLine()) {
            end = scalar.span().endColumn() - 1 - (scalar.style() == Style.QUOTED ? 1 : 0);
        }
        return Math.max(end, firstColumn(scalar, line) - 1);
    }
}
