package nl.consolidate.render.text;

import java.util.ArrayList;
import java.util.List;

/** Writes lines of plain text: owns the width, the indentation and the blank lines between blocks. */
final class TextWriter {
    private static final int NARROWEST = 20;
    private static final int LABEL_COLUMNS = 4;

    private final int width;
    private final StringBuilder out = new StringBuilder();
    private int indent;
    private String label = "";
    private int labelColumn;
    private boolean blankWanted;

    TextWriter(int width) {
        this.width = width;
    }

    /** How many columns a line has here. */
    int room() {
        return Math.max(NARROWEST, width - indent);
    }

    /** Wrapped words; a waiting label stands before the first line. */
    void paragraph(String words) {
        for (String line : words.split("\n", -1)) {
            wrap(clean(line)).forEach(this::line);
        }
    }

    /** Lines that keep their blanks, such as a table that fits. */
    void lines(List<String> lines) {
        lines.forEach(line -> line(clean(line)));
    }

    /** Lines that are laid out already, with the colours of a terminal in them. */
    void laidOut(List<String> lines) {
        lines.forEach(this::line);
    }

    /** Words with a rule under them. */
    void title(String words, char rule) {
        blankLine();
        paragraph(words);
        int longest = wrap(clean(words)).stream().mapToInt(String::length).max().orElse(0);
        line(String.valueOf(rule).repeat(longest));
        blankLine();
    }

    /** Lets a label hang before the first line of what the block writes. */
    void hanging(String hangingLabel, Runnable block) {
        flushLabel();
        int columns = Math.max(LABEL_COLUMNS, hangingLabel.length() + 1);
        label = clean(hangingLabel);
        labelColumn = indent;
        indent += columns;
        block.run();
        flushLabel();
        indent -= columns;
    }

    void indented(int columns, Runnable block) {
        flushLabel();
        indent += columns;
        block.run();
        indent -= columns;
    }

    /** A blank line before whatever comes next. */
    void blankLine() {
        blankWanted = label.isEmpty();
    }

    String finish() {
        return out.toString();
    }

    private void flushLabel() {
        if (!label.isEmpty()) {
            line("");
        }
    }

    private void line(String words) {
        if (blankWanted && !out.isEmpty()) {
            out.append('\n');
        }
        blankWanted = false;
        String start = label.isEmpty() ? "" : " ".repeat(labelColumn) + label;
        label = "";
        String line = start + " ".repeat(indent - start.length()) + words;
        out.append(line.stripTrailing()).append('\n');
    }

    private List<String> wrap(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("[ \t]+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    // a terminal obeys control characters, and marks of direction show the letters in another order
    static String clean(String words) {
        return words.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]", "\uFFFD");
    }
}
