package nl.consolidate.operation;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finding words in a text: white space runs count as one space, but no words run over a blank line; quotes, dashes and
 * accents must be equal (concepts, section 4).
 */
final class Words {
    private static final String SPACE = "(?:[^\\S\\n]|\\n(?!\\s*\\n))+";
    // an accent of its own after the last letter makes another letter
    private static final String WHOLE_SIGN = "(?!\\p{M})";

    private static final String AT_END = "(?=\\s*\\z)";

    private final Pattern pattern;

    Words(String words) {
        this(words, "");
    }

    /** Words that count only where nothing but white space stands behind them. */
    static Words atEnd(String words) {
        return new Words(words, AT_END);
    }

    private Words(String words, String behind) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("no words to look for");
        }
        this.pattern = Pattern.compile(
                Arrays.stream(words.strip().split("(?U)\\s+", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(SPACE, "", WHOLE_SIGN + behind)),
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    int count(String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    String replace(String text, String with) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(with));
    }

    /**
     * Takes the words out; where two spaces would meet, or a space and a mark that needs none, one goes. A line or
     * paragraph of which nothing is left goes too.
     */
    String delete(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? tidied(matcher.replaceAll("\u0000")) : text;
    }

    private static String tidied(String marked) {
        return marked.replaceAll("\u0000(?:[^\\S\\n]+\u0000)+", "\u0000")
                .replaceAll("(?<=^|[\\n(\\[“‘«])\u0000[^\\S\\n]+(?=\\S)", "")
                .replaceAll("[^\\S\\n]+\u0000(?=[\\s.,;:!?)\\]”’»]|$)", "\u0000")
                .replaceAll("(?<=^|\\n\\n)\u0000\\s*\\n\\s*\\n", "")
                .replaceAll("(?<=^|\\n)\u0000[^\\S\\n]*\\n|\\s*\\n\u0000\\s*$", "")
                .replace("\u0000", "");
    }

    String insertAfter(String text, String added) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(joined(found.group(), added)));
    }

    String insertBefore(String text, String added) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(joined(added, found.group())));
    }

    /** The longer word that a find is part of, or empty. */
    String cutWord(String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = wordStart(text, matcher.start());
            int end = wordEnd(text, matcher.end());
            if (start < matcher.start() || end > matcher.end()) {
                return text.substring(start, end);
            }
        }
        return "";
    }

    /** Two pieces of text with a space between, unless the second begins with a mark that needs none. */
    static String joined(String first, String second) {
        boolean close = first.isEmpty()
                || second.isEmpty()
                || second.matches("(?s)[\\s.,;:!?)\\]”’»].*")
                || first.endsWith("(");
        return first + (close ? "" : " ") + second;
    }

    private static int wordStart(String text, int index) {
        int start = index;
        while (start > 0 && index < text.length() && isLetter(text, index) && isLetter(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int index) {
        int end = index;
        while (end < text.length() && index > 0 && isLetter(text, index - 1) && isLetter(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }
}
