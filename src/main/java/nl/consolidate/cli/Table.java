package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.consolidate.report.Columns;

/** Lines of aligned cells, with two spaces between columns and none at the end. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> right;

    /** Says for each column whether it holds numbers, which stand at the right. */
    Table(List<Boolean> right) {
        this.right = List.copyOf(right);
    }

    static Table ofWords(int columns) {
        return new Table(Collections.nCopies(columns, false));
    }

    Table row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String space = " ".repeat(width(column) - Columns.of(row.get(column)));
                line.append(column == 0 ? "" : "  ");
                line.append(right.get(column) ? space + row.get(column) : row.get(column) + space);
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private int width(int column) {
        int width = 0;
        for (List<String> row : rows) {
            width = Math.max(width, column < row.size() ? Columns.of(row.get(column)) : 0);
        }
        return width;
    }
}
