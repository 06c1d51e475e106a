package nl.consolidate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of one line of a table, divided as tables in Markdown are: by bars, of which one behind a backslash is a
 * sign like any other.
 *
 * @param all the cells as written, without the white space around them
 */
public record Cells(List<String> all) {
    public Cells {
        all = List.copyOf(all);
    }

    /** The cells of a line; a bar at its begin or end encloses and divides nothing. */
    public static Cells of(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        int begin = row.startsWith("|") ? 1 : 0;
        for (int i = begin; i < row.length(); i++) {
            if (row.charAt(i) == '|' && !(i > 0 && row.charAt(i - 1) == '\\')) {
                cells.add(row.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        if (begin < row.length()) {
            cells.add(row.substring(begin).strip());
        }
        return new Cells(cells);
    }

    /** The cells that hold these words, in which a bar is a sign; refuses a blank line, which no cell can hold. */
    public static Cells holding(List<String> words) {
        return new Cells(words.stream().map(Cells::written).toList());
    }

    /** The heads of a table. */
    public static Cells heads(Provision table) {
        return of(lineOf(table, 0));
    }

    /** The number of columns of a table, which is that of the marks below its head. */
    public static int columns(Provision table) {
        return of(lineOf(table, 1)).all.size();
    }

    /** The words of each cell with one space between them. */
    public List<String> words() {
        return all.stream().map(cell -> oneSpaced(cell).replace("\\|", "|")).toList();
    }

    /** The same with other words in one cell, counted from 0; cells that the line lacks before it are empty. */
    public Cells with(int column, String words) {
        List<String> cells = new ArrayList<>(all);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, written(words));
        return new Cells(cells);
    }

    /** The line, with a bar at its begin and end. */
    public String line() {
        return all.stream()
                .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    /** Words with one space between them. */
    public static String oneSpaced(String words) {
        return words.strip().replaceAll("(?U)\\s+", " ");
    }

    /** Whether words hold a blank line, which no cell can. */
    public static boolean isTooLong(String words) {
        return words.strip().matches("(?s).*\\R\\s*\\R.*");
    }

    private static String written(String words) {
        if (isTooLong(words)) {
            throw new IllegalArgumentException("a cell of a table holds no blank line");
        }
        return words.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private static String lineOf(Provision table, int index) {
        List<String> lines = table.text().lines().toList();
        return index < lines.size() ? lines.get(index) : "";
    }
}
