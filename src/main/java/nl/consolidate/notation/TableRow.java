package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;

/** The cells of a line of a table, counted as commonmark counts them. */
final class TableRow {
    private TableRow() {}

    /** The number of columns that a delimiter row makes; 0 where the line is none. */
    static int columns(CharSequence line) {
        List<String> cells = cells(
                line.subSequence(SourceText.start(line), SourceText.end(line)).toString());
        boolean valid = cells.size() > 1;
        int columns = 0;
        for (int i = 0; i < cells.size() && valid; i++) {
            boolean edge = (i == 0 || i == cells.size() - 1) && cells.get(i).isEmpty();
            valid = edge || isDelimiter(cells.get(i));
            columns += edge ? 0 : 1;
        }
        return valid ? columns : 0;
    }

    /** Whether a line is the header of a table with this many columns. */
    static boolean isHeader(CharSequence line, int columns) {
        int width = columns == 0 ? -1 : width(line);
        return width >= 0 && width <= columns;
    }

    /** The number of cells of a header row; -1 for a line without a bar. */
    private static int width(CharSequence line) {
        int start = SourceText.start(line);
        if (line.toString().indexOf('|') < 0) {
            return -1;
        }
        boolean barred = line.charAt(start) == '|';
        int end = barred ? SourceText.end(line) : line.length();
        return cells(line, barred ? start + 1 : start, end);
    }

    /** Whether a line is a bar and nothing else, which is no row and ends the table. */
    static boolean isBar(CharSequence line) {
        int start = SourceText.start(line);
        return SourceText.end(line) == start + 1 && line.charAt(start) == '|';
    }

    private static int cells(CharSequence line, int start, int end) {
        int count = 0;
        int begin = start;
        for (int i = start; i < end; i++) {
            if (line.charAt(i) == '\\' && i + 1 < end && line.charAt(i + 1) == '|') {
                i++;
            } else if (line.charAt(i) == '|') {
                count++;
                begin = i + 1;
            }
        }
        return begin < end ? count + 1 : count;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int begin = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', begin)) {
            cells.add(line.substring(begin, bar));
            begin = bar + 1;
        }
        cells.add(line.substring(begin));
        return cells;
    }

    private static boolean isDelimiter(String cell) {
        int begin = SourceText.start(cell);
        int end = SourceText.end(cell);
        begin += cell.startsWith(":", begin) ? 1 : 0;
        end -= end > begin && cell.charAt(end - 1) == ':' ? 1 : 0;
        return begin < end && cell.substring(begin, end).chars().allMatch(c -> c == '-');
    }
}
