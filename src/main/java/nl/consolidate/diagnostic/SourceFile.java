package nl.consolidate.diagnostic;

import java.util.List;

/** A file as it was read: the path that users see and the lines that findings quote. */
public final class SourceFile {
    private final String path;
    private final List<String> lines;

    /** The path is relative to the working folder of the user, with forward slashes. */
    public SourceFile(String path, String text) {
        this.path = path;
        this.lines = text.lines().toList();
    }

    public String path() {
        return path;
    }

    /** The text of a line, counted from 1; empty beyond the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    public int lineCount() {
        return lines.size();
    }

    @Override
    public String toString() {
        return path;
    }
}
