package nl.consolidate.render;

import java.util.List;
import nl.consolidate.diff.Run;

/**
 * A line of one of two texts in a cell of a table.
 *
 * @param depth how deep it stands in its article or annex, from 0
 * @param strong whether it is a heading
 * @param runs its words without line breaks, those that the other text does not have marked; none stand for parts of
 *     which nothing changed
 */
public record CellLine(int depth, boolean strong, List<Run> runs) {
    public CellLine {
        runs = List.copyOf(runs);
    }

    static CellLine ofUnchanged(int depth) {
        return new CellLine(depth, false, List.of());
    }

    public boolean isUnchanged() {
        return runs.isEmpty();
    }
}
