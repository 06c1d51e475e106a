package nl.consolidate.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes a table as columns where it is narrow enough, else row by row with the name of the column before each cell. */
final class TableText {
    private static final String GAP = "  ";

    private final TextWriter out;

    TableText(TextWriter out) {
        this.out = out;
    }

    void write(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        write(rows);
    }

    /** Writes rows of cells; the first row is the head. */
    void write(List<List<String>> rows) {
        int[] widths = widths(rows);
        int total = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
        if (total <= out.room()) {
            writeColumns(rows, widths);
        } else {
            writeRecords(rows);
        }
    }

    private List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(PlainMarkdown.inside(cell, out));
            }
        }
        return cells;
    }

    private void writeColumns(List<List<String>> rows, int[] widths) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(columns(row, widths));
            if (lines.size() == 1) {
                lines.add(columns(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
            }
        }
        out.lines(lines);
    }

    private static String columns(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[i] - cell.length()));
        }
        return line.toString();
    }

    private void writeRecords(List<List<String>> rows) {
        List<String> head = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
                if (!row.get(i).isEmpty()) {
                    out.paragraph(head.get(i) + ": " + row.get(i));
                }
            }
            out.blankLine();
        }
    }

    private static int[] widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .filter(row -> row.size() > column)
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }
}
