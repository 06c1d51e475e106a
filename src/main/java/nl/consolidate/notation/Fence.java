package nl.consolidate.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that opens fenced code, and the line that closes it. */
record Fence(char sign, int length) {
    private static final Pattern OPENING = Pattern.compile("(?:(`{3,})[^`]*|(~{3,}).*)", Pattern.DOTALL);

    static Optional<Fence> opening(CharSequence line, int start) {
        Matcher found = OPENING.matcher(line).region(start, line.length());
        if (!found.matches()) {
            return Optional.empty();
        }
        String signs = found.group(1) != null ? found.group(1) : found.group(2);
        return Optional.of(new Fence(signs.charAt(0), signs.length()));
    }

    boolean isClosedBy(CharSequence line, int start) {
        int end = SourceText.end(line);
        return end - start >= length && line.subSequence(start, end).chars().allMatch(c -> c == sign);
    }

    String closing() {
        return String.valueOf(sign).repeat(length);
    }
}
