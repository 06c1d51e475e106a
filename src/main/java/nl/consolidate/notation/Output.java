package nl.consolidate.notation;

/** The lines written so far; a label waits here for the text that stands behind it. */
final class Output {
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private int labelColumn;
    private boolean inItem;
    private boolean behindBareLabel;

    /** Opens an item: its label is written with the line that follows. */
    void label(int column, String words) {
        label = words;
        labelColumn = column;
    }

    /** Whether a label waits for its text. */
    boolean hasLabel() {
        return !label.isEmpty();
    }

    /** Writes the label alone on its line. */
    void endLabel() {
        if (hasLabel()) {
            line(0, "");
            inItem = true;
            behindBareLabel = true;
        }
    }

    void line(int column, String words) {
        int indentation = hasLabel() ? labelColumn : column;
        String begin = hasLabel() && !words.isEmpty() ? label + " " : label;
        text.append(words.isEmpty() && label.isEmpty() ? "" : " ".repeat(indentation))
                .append(begin)
                .append(words)
                .append('\n');
        label = "";
        inItem = false;
        behindBareLabel = false;
    }

    /** Says whether the last line is the only text of an item, behind which the next label needs no blank line. */
    void inItemText(boolean value) {
        inItem = value;
    }

    boolean endsInItemText() {
        return inItem;
    }

    /** Separates what follows from what stands there, unless that is a label. */
    void blankLine() {
        if (!hasLabel() && !behindBareLabel && !text.isEmpty()) {
            text.append('\n');
        }
    }

    /** Ends the last line with two blanks, by which Markdown breaks it. */
    void breakLine() {
        if (!behindBareLabel) {
            text.insert(text.length() - 1, "  ");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
