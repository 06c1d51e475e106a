package nl.consolidate.notation;

import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Where a stretch of a text stands in its file; lines and columns count from 1, the end column is exclusive. */
@FunctionalInterface
public interface Positions {
    /** The place in the file, or null for a text without one. */
    @Nullable
    SourceSpan span(int line, int column, int endLine, int endColumn);

    /** For a text that is the whole file. */
    static Positions of(SourceFile file) {
        return from(file, 1, 1);
    }

    /** For a text whose first character stands at a line and column, and whose other lines begin at that column too. */
    static Positions from(SourceFile file, int firstLine, int firstColumn) {
        int down = firstLine - 1;
        int right = firstColumn - 1;
        return (line, column, endLine, endColumn) ->
                new SourceSpan(file, line + down, column + right, endLine + down, endColumn + right);
    }

    /** For a text that stands in no file. */
    static Positions none() {
        return (line, column, endLine, endColumn) -> null;
    }
}
