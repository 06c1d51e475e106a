package nl.consolidate.amendment;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.diagnostic.SourceSpan;

/**
 * The words by which a decision names a row of a table: those of its first cell, or of any cell that only it has; several
 * where one cell does not tell it apart, in the order of the columns.
 */
public record RowName(List<String> cells, SourceSpan span) {
    public RowName {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return cells.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(", "));
    }
}
