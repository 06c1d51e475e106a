package nl.consolidate.diagnostic;

/** A stretch of a file; lines and columns count from 1, the end column is exclusive. */
public record SourceSpan(SourceFile file, int line, int column, int endLine, int endColumn) {
    public SourceSpan {
        if (line < 1 || column < 1 || endLine < line) {
            throw new IllegalArgumentException("not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The beginning of a file, for findings that concern the whole of it. */
    public static SourceSpan startOf(SourceFile file) {
        return new SourceSpan(file, 1, 1, 1, 1);
    }

    /** The path, line and column as editors read them. */
    @Override
    public String toString() {
        return file.path() + ":" + line + ":" + column;
    }
}
