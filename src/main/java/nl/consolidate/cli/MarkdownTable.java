package nl.consolidate.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of plain words as a table in Markdown; the first is the head. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String of(List<List<String>> rows) {
        StringBuilder table = new StringBuilder(line(rows.get(0)));
        table.append("|---".repeat(rows.get(0).size())).append("|\n");
        rows.stream().skip(1).map(MarkdownTable::line).forEach(table::append);
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> " " + escaped(cell) + " ").collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String escaped(String cell) {
        return cell.replaceAll("[\\\\`*_\\[\\]<|~]", "\\\\$0");
    }
}
