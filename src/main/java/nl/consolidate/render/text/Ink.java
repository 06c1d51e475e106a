package nl.consolidate.render.text;

import nl.consolidate.diff.Run;

/** How words that went and words that came are told apart on a terminal. */
public enum Ink {
    /** By brackets, which a pipe keeps: {@code [-drie-]{+vier+}}. */
    MARKS("[-", "-]", "{+", "+}", "", ""),
    /** By a line through or under them, and by colour. */
    COLORS("", "", "", "", "\u001b[9;31m", "\u001b[4;32m");

    private static final String RESET = "\u001b[0m";

    private final String beginDeleted;
    private final String endDeleted;
    private final String beginInserted;
    private final String endInserted;
    private final String deleted;
    private final String inserted;

    Ink(
            String beginDeleted,
            String endDeleted,
            String beginInserted,
            String endInserted,
            String deleted,
            String inserted) {
        this.beginDeleted = beginDeleted;
        this.endDeleted = endDeleted;
        this.beginInserted = beginInserted;
        this.endInserted = endInserted;
        this.deleted = deleted;
        this.inserted = inserted;
    }

    /** How many columns words take, without their colours. */
    static int columns(String words) {
        return words.replaceAll("\u001b\\[[0-9;]*m", "").length();
    }

    String begin(Run.Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case DELETED -> beginDeleted;
            case INSERTED -> beginInserted;
        };
    }

    String end(Run.Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case DELETED -> endDeleted;
            case INSERTED -> endInserted;
        };
    }

    /** Part of one line in the colour of its kind. */
    String colored(Run.Kind kind, String words) {
        String color = kind == Run.Kind.SAME ? "" : kind == Run.Kind.DELETED ? deleted : inserted;
        return color.isEmpty() || words.isEmpty() ? words : color + words + RESET;
    }
}
