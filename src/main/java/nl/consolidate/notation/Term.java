package nl.consolidate.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The defined term at the begin of a paragraph: {@code **term**: text} or {@code **term:** text}.
 *
 * @param length the characters up to the text, white space included
 */
record Term(String name, int length) {
    private static final Pattern SHAPE =
            Pattern.compile("\\*\\*((?:\\\\.|[^*\\n\\\\]){1,500}?)(?::\\*\\*|\\*\\*:)([ \\t]+|\\u00a0[ \\t]*|\\z)");

    static Optional<Term> read(CharSequence line, int start) {
        Matcher found = SHAPE.matcher(line).region(start, line.length());
        if (!found.lookingAt() || !found.group(1).equals(found.group(1).strip())) {
            return Optional.empty();
        }
        return Optional.of(new Term(found.group(1), found.end() - start));
    }

    /** The term as it is printed; nothing of it may end the bold type. */
    static String show(String name) {
        return "**"
                + name.replaceAll("(?<!\\\\)\\*", "\\\\*").replace('\n', ' ').strip() + "**:";
    }
}
