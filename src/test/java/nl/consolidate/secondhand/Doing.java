package nl.consolidate.secondhand;

import java.util.List;

/**
 * An operation as it is written. What a verb does not need is empty.
 *
 * @param targets addresses, ranges with {@code t/m} and lists with {@code en}
 * @param to the new numbers of a renumbering, {@code 4 t/m 6}, or that of a join; where the other parts of a division
 *     begin, {@code lid 2; lid 3}, empty where the parts are printed
 * @param put {@code after}, {@code before}, {@code start} or {@code end}
 * @param anchor the address beside or in which something is put, or the words beside which words are put, or the cells
 *     by which a row is named, {@code alfa; beta}
 * @param content what is inserted or put in the place of something; the parts of a division, the frame of a join
 * @param number the number printed above a replacement
 * @param times how often words must be found; 0 for all
 * @param expected the heading that the first target must have
 */
record Doing(
        Verb verb,
        List<String> targets,
        String to,
        String put,
        String anchor,
        Piece content,
        String number,
        String find,
        String with,
        int times,
        String expected) {
    enum Verb {
        INSERT,
        REPLACE,
        REPEAL,
        RENUMBER,
        MOVE,
        REPLACE_TEXT,
        INSERT_TEXT,
        DELETE_TEXT,
        REPLACE_HEADING,
        REPLACE_INTRO,
        NUMBER_TEXT,
        UNNUMBER_TEXT,
        SET_CITATION,
        REPLACE_REGULATION,
        INSERT_ROW,
        REPLACE_ROW,
        REPEAL_ROW,
        REPLACE_CELL,
        SPLIT,
        JOIN
    }

    private static final Piece NOTHING = Piece.of("", Piece.Kind.REGELING, "", "");

    Doing {
        targets = List.copyOf(targets);
    }

    private static Doing plain(Verb verb, List<String> targets) {
        return new Doing(verb, targets, "", "", "", NOTHING, "", "", "", 1, "");
    }

    private static Doing placed(Verb verb, List<String> targets, String put, String anchor, Piece content) {
        return new Doing(verb, targets, "", put, anchor, content, "", "", "", 1, "");
    }

    private static Doing worded(Verb verb, String target, String find, String with, int times) {
        return new Doing(verb, List.of(target), "", "", "", NOTHING, "", find, with, times, "");
    }

    static Doing insert(Piece content, String put, String anchor) {
        return placed(Verb.INSERT, List.of(), put, anchor, content);
    }

    static Doing replace(String target, Piece content) {
        return placed(Verb.REPLACE, List.of(target), "", "", content);
    }

    static Doing repeal(String... targets) {
        return plain(Verb.REPEAL, List.of(targets));
    }

    static Doing renumber(String from, String to) {
        return new Doing(Verb.RENUMBER, List.of(from), to, "", "", NOTHING, "", "", "", 1, "");
    }

    static Doing move(String targets, String put, String anchor) {
        return placed(Verb.MOVE, List.of(targets), put, anchor, NOTHING);
    }

    static Doing replaceText(String scope, String find, String with, int times) {
        return worded(Verb.REPLACE_TEXT, scope, find, with, times);
    }

    static Doing deleteText(String scope, String find, int times) {
        return worded(Verb.DELETE_TEXT, scope, find, "", times);
    }

    /** Words put {@code after} or {@code before} other words, or at the {@code end}. */
    static Doing insertText(String scope, String words, String put, String beside) {
        return new Doing(Verb.INSERT_TEXT, List.of(scope), "", put, beside, NOTHING, "", "", words, 1, "");
    }

    static Doing replaceHeading(String target, String heading) {
        return worded(Verb.REPLACE_HEADING, target, "", heading, 1);
    }

    static Doing replaceIntro(String target, String intro) {
        return worded(Verb.REPLACE_INTRO, target, "", intro, 1);
    }

    static Doing numberText(String target) {
        return plain(Verb.NUMBER_TEXT, List.of(target));
    }

    static Doing unnumberText(String target) {
        return plain(Verb.UNNUMBER_TEXT, List.of(target));
    }

    static Doing setCitation(String value) {
        return worded(Verb.SET_CITATION, "", "", value, 1);
    }

    static Doing replaceRegulation(Piece content, String citation) {
        return new Doing(Verb.REPLACE_REGULATION, List.of(""), "", "", "", content, "", "", citation, 1, "");
    }

    /** A division; {@code begins} says where the parts but the first begin, and is empty where they are printed. */
    static Doing split(String target, String begins, Piece... parts) {
        Piece content = NOTHING.withParts(List.of(parts));
        return new Doing(Verb.SPLIT, List.of(target), begins, "", "", content, "", "", "", 1, "");
    }

    static Doing join(String targets, Piece frame) {
        return new Doing(Verb.JOIN, List.of(targets), frame.number(), "", "", frame, "", "", "", 1, "");
    }

    static Doing insertRow(String table, Piece row, String put, String name) {
        return placed(Verb.INSERT_ROW, List.of(table), put, name, row);
    }

    static Doing replaceRow(String table, String name, Piece row) {
        return placed(Verb.REPLACE_ROW, List.of(table), "", name, row);
    }

    static Doing repealRow(String table, String name) {
        return placed(Verb.REPEAL_ROW, List.of(table), "", name, NOTHING);
    }

    static Doing replaceCell(String table, String name, String column, String with) {
        return new Doing(Verb.REPLACE_CELL, List.of(table), "", "", name, NOTHING, "", column, with, 1, "");
    }

    Doing printedAs(String value) {
        return new Doing(verb, targets, to, put, anchor, content, value, find, with, times, expected);
    }

    Doing expecting(String value) {
        return new Doing(verb, targets, to, put, anchor, content, number, find, with, times, value);
    }

    /** The operation much as a source would state it. */
    @Override
    public String toString() {
        StringBuilder line =
                new StringBuilder(verb.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        line.append(": ").append(String.join(", ", targets));
        add(line, "to", to);
        add(line, "find", find);
        add(line, "with", with);
        add(line, put.isEmpty() ? "in" : put, anchor);
        add(line, "number", number);
        add(line, "expect-heading", expected);
        add(line, "times", times == 1 ? "" : String.valueOf(times));
        add(line, "content", content == NOTHING ? "" : content.shown("").strip().replace("\n", " | "));
        return line.toString();
    }

    private static void add(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            line.append(", ").append(key).append(": ").append(value);
        }
    }
}
