package nl.consolidate.report;

import nl.consolidate.diagnostic.SourceSpan;

/**
 * A line of a source as a terminal can show it, with the columns of the marked stretch: tabs become spaces, what would
 * steer the terminal becomes a sign, and a long line is cut around the mark.
 *
 * @param indent the columns before the mark
 * @param width the columns of the mark, at least one
 */
record Excerpt(String line, int indent, int width) {
    private static final int TAB = 4;
    private static final int MOST = 100;
    private static final int BEFORE = 30;
    private static final String CUT = "…";
    private static final char UNPRINTABLE = '\ufffd';

    static Excerpt of(SourceSpan span) {
        String line = span.file().line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        int end = span.endLine() > span.line() ? line.length() : Math.min(span.endColumn() - 1, line.length());
        String before = shown(line.substring(0, start), 0);
        int column = columns(before);
        String marked = shown(line.substring(start, Math.max(start, end)), column);
        int width = columns(marked);
        String after = shown(line.substring(Math.max(start, end)), column + width);
        return cut(before, marked, after);
    }

    private static Excerpt cut(String before, String marked, String after) {
        int room = MOST;
        if (columns(before) + columns(marked) + columns(after) <= room) {
            return new Excerpt((before + marked + after).stripTrailing(), columns(before), mark(marked));
        }
        String head = columns(before) <= BEFORE ? before : CUT + lastColumns(before, BEFORE - 1);
        room -= columns(head);
        String middle = columns(marked) <= room ? marked : firstColumns(marked, room - 1) + CUT;
        room -= columns(middle);
        String tail = columns(after) <= room ? after : firstColumns(after, Math.max(0, room - 1)) + CUT;
        String line = middle.equals(marked) ? head + middle + tail : head + middle;
        return new Excerpt(line.stripTrailing(), columns(head), mark(middle));
    }

    private static int mark(String marked) {
        return Math.max(1, columns(marked.stripTrailing()));
    }

    /** The text as it is printed from a column on; each sign that is left has a known width. */
    private static String shown(String text, int column) {
        StringBuilder shown = new StringBuilder();
        int at = column;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (sign == '\t') {
                int spaces = TAB - at % TAB;
                shown.append(" ".repeat(spaces));
                at += spaces;
            } else {
                shown.appendCodePoint(isPrintable(sign) ? sign : UNPRINTABLE);
                at += isPrintable(sign) ? Columns.of(sign) : 1;
            }
        }
        return shown.toString();
    }

    /** Words for one line of a terminal: nothing in them moves the cursor, changes a colour or turns the direction. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            boolean space = sign == '\n' || sign == '\r' || sign == '\t';
            shown.appendCodePoint(space ? ' ' : isPrintable(sign) ? sign : UNPRINTABLE);
        }
        return shown.toString();
    }

    // a lone surrogate cannot be written as UTF-8
    private static boolean isPrintable(int sign) {
        int type = Character.getType(sign);
        boolean joins = sign == 0x200d || sign == 0x200c || sign == 0xad;
        return joins
                || !(type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }

    private static int columns(String text) {
        return Columns.of(text);
    }

    private static String firstColumns(String text, int most) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            used += Columns.of(sign);
            if (used > most) {
                break;
            }
            end += Character.charCount(sign);
        }
        return text.substring(0, end);
    }

    private static String lastColumns(String text, int most) {
        int start = text.length();
        int used = 0;
        while (start > 0) {
            int sign = text.codePointBefore(start);
            used += Columns.of(sign);
            if (used > most) {
                break;
            }
            start -= Character.charCount(sign);
        }
        return text.substring(start);
    }
}
