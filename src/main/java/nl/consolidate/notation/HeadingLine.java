package nl.consolidate.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading with its level. Markdown has six; the ones below are written at the sixth with a sign {@code >} for each
 * level more: {@code ###### > Eighth would be >>}.
 */
record HeadingLine(int level, String text) {
    private static final int DEEPEST = 6;
    private static final int LIMIT = DEEPEST + Outline.MAX_DEPTH;
    private static final Pattern SHAPE = Pattern.compile("(#{1,6})(?:[ \\t]+(.*))?", Pattern.DOTALL);
    private static final Pattern DEEPER = Pattern.compile("(>{1," + Outline.MAX_DEPTH + "})(?: (.*))?", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\+>.*", Pattern.DOTALL);

    static Optional<HeadingLine> read(CharSequence line, int start) {
        Matcher found = SHAPE.matcher(line).region(start, line.length());
        if (line.length() == start || line.charAt(start) != '#' || !found.matches()) {
            return Optional.empty();
        }
        String rest = found.group(2) == null ? "" : found.group(2);
        return Optional.of(deeper(found.group(1).length(), withoutClosing(rest)));
    }

    private static HeadingLine deeper(int level, String text) {
        Matcher signs = DEEPER.matcher(text);
        if (level < DEEPEST) {
            return new HeadingLine(level, text);
        }
        if (signs.matches()) {
            return new HeadingLine(level + signs.group(1).length(), signs.group(2) == null ? "" : signs.group(2));
        }
        return new HeadingLine(level, ESCAPED.matcher(text).matches() ? text.substring(1) : text);
    }

    // "# C #" is a heading "C"; one that ends in a sign is closed once more when it is written
    private static String withoutClosing(String text) {
        int end = SourceText.end(text);
        int signs = end;
        while (signs > 0 && text.charAt(signs - 1) == '#') {
            signs--;
        }
        boolean closing = signs < end && (signs == 0 || SourceText.end(text.substring(0, signs)) < signs);
        return text.substring(0, closing ? SourceText.end(text.substring(0, signs)) : end);
    }

    /** The line as Markdown. */
    String show() {
        int shown = Math.min(level, LIMIT);
        String signs = shown > DEEPEST ? ">".repeat(shown - DEEPEST) + " " : "";
        boolean alike = shown == DEEPEST
                && (text.startsWith(">") || ESCAPED.matcher(text).matches());
        String line = "#".repeat(Math.min(shown, DEEPEST)) + " " + signs + (alike ? "\\" : "") + text;
        String trimmed = line.substring(0, SourceText.end(line));
        return text.endsWith("#") ? trimmed + " #" : trimmed;
    }
}
