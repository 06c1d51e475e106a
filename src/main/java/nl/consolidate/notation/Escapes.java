package nl.consolidate.notation;

import java.util.Optional;
import nl.consolidate.notation.Outline.Entry;

/** Keeps text from being read as more than text, at the begin of a line; what the reader takes for text stays as is. */
final class Escapes {
    private final Outline outline;

    Escapes(Outline outline) {
        this.outline = outline;
    }

    /** A line that begins a paragraph. */
    String begin(String line, int column) {
        boolean term = Term.read(line, 0).isPresent() && !outline.isFull(outline.holderOf(column));
        Optional<Mark> mark = Marks.read(line, 0).filter(found -> isLabel(found, column));
        return escaped(line, term, mark);
    }

    /** A line that begins the text of an item behind its label. */
    String behindLabel(String line, Entry item, boolean definition) {
        Mark outer = item.mark();
        if (outer == null || definition) {
            return escaped(line, false, Optional.empty());
        }
        boolean room = !outline.isFull(item);
        boolean term = Term.read(line, 0).isPresent() && (room || outer.isDash());
        return escaped(line, term, room ? Marks.readNested(outer, line, 0) : Optional.empty());
    }

    /** A line that goes on with a paragraph. */
    String continued(String before, String line, int column, boolean inDefinition) {
        if (Paragraphs.isTable(before, line)) {
            return "\\" + line;
        }
        boolean term = inDefinition && Term.read(line, 0).isPresent() && !outline.isFull(outline.holderOf(column));
        Optional<Mark> mark = Marks.read(line, 0).filter(found -> !found.alone() && isLabel(found, column));
        return escaped(line, term, mark);
    }

    private boolean isLabel(Mark mark, int column) {
        return outline.place(column, mark).isPresent();
    }

    private static String escaped(String line, boolean term, Optional<Mark> mark) {
        if (mark.isPresent()) {
            return escaped(line, mark.get());
        }
        boolean heading = HeadingLine.read(line, 0).isPresent();
        return term || heading ? "\\" + line : line;
    }

    private static String escaped(String line, Mark mark) {
        String marker = mark.marker();
        String rest = line.substring(marker.length());
        return switch (marker.charAt(marker.length() - 1)) {
            case '.', ')' ->
                marker.substring(0, marker.length() - 1) + "\\" + marker.charAt(marker.length() - 1) + rest;
            case '-', '*' -> "\\" + line;
            case '–' -> "&ndash;" + rest;
            case '•' -> "&bull;" + rest;
            case '°' -> marker.substring(0, marker.length() - 1) + "&deg;" + rest;
            default -> marker.replaceFirst("\\.", "\\\\.") + rest;
        };
    }
}
