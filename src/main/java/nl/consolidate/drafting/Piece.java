package nl.consolidate.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.diff.WordEdit;

/**
 * Whole words of a text and what stands in their place in another, with all that lies before and behind them in both.
 *
 * @param ahead the text before them, the same in both
 * @param behind the text behind them, the same in both
 */
record Piece(String ahead, String old, String now, String behind) {
    private static final Pattern LAST_WORD = Pattern.compile("(?s)\\S+\\s*$");
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)^\\s*\\S+");
    private static final String CLOSING = ".,;:!?)]”’»\"";

    static Piece of(WordEdit edit, String before, String after) {
        return new Piece(
                        before.substring(0, edit.from()),
                        before.substring(edit.from(), edit.until()),
                        after.substring(edit.newFrom(), edit.newUntil()),
                        before.substring(edit.until()))
                .inWholeWords();
    }

    /** The same with the word before and the word behind, where white space between them came or went. */
    static Piece joined(WordEdit edit, String before, String after) {
        int from = edit.from();
        while (from > 0 && !Character.isWhitespace(before.charAt(from - 1))) {
            from--;
        }
        // another change in the same word can have made it shorter
        int newFrom = Math.max(0, edit.newFrom() - (edit.from() - from));
        int until = endOfWord(before, edit.until());
        int newUntil = endOfWord(after, edit.newUntil());
        while (until > edit.until()
                && newUntil > edit.newUntil()
                && CLOSING.indexOf(before.charAt(until - 1)) >= 0
                && before.charAt(until - 1) == after.charAt(newUntil - 1)) {
            until--;
            newUntil--;
        }
        return new Piece(
                before.substring(0, from),
                before.substring(from, until),
                after.substring(newFrom, newUntil),
                before.substring(until));
    }

    private static int endOfWord(String text, int start) {
        Matcher word = FIRST_WORD.matcher(text.substring(start));
        return word.find() ? start + word.end() : text.length();
    }

    /** What differs between two texts that begin and end the same. */
    static Piece between(String before, String after, int prefix, int suffix) {
        return new Piece(
                        before.substring(0, prefix),
                        before.substring(prefix, before.length() - suffix),
                        after.substring(prefix, after.length() - suffix),
                        before.substring(before.length() - suffix))
                .inWholeWords();
    }

    // a word is not taken apart, but the mark behind it stays out
    private Piece inWholeWords() {
        int start = ahead.length();
        while (start > 0 && isInside(start) && !Character.isWhitespace(ahead.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < behind.length() && cutsBehind(end)) {
            end++;
        }
        String left = ahead.substring(start);
        String right = behind.substring(0, end);
        return new Piece(ahead.substring(0, start), left + old + right, left + now + right, behind.substring(end));
    }

    private boolean isInside(int start) {
        char before = ahead.charAt(start - 1);
        String first = ahead.substring(start) + old;
        String firstNow = ahead.substring(start) + now;
        return isWordSign(before) && (beginsWithWord(first) || beginsWithWord(firstNow));
    }

    private boolean cutsBehind(int end) {
        char next = behind.charAt(end);
        if (Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0) {
            return false;
        }
        String last = old + behind.substring(0, end);
        String lastNow = now + behind.substring(0, end);
        return endsWithWord(last) || endsWithWord(lastNow);
    }

    private static boolean beginsWithWord(String text) {
        return !text.isEmpty() && isWordSign(text.charAt(0));
    }

    private static boolean endsWithWord(String text) {
        return !text.isEmpty() && isWordSign(text.charAt(text.length() - 1));
    }

    private static boolean isWordSign(char sign) {
        return Character.isLetterOrDigit(sign)
                || sign == '-'
                || sign == '\''
                || sign == '’'
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** The same with so many words of the text before and behind. */
    Piece with(int wordsBefore, int wordsBehind) {
        String left = before(wordsBefore);
        String right = after(wordsBehind);
        return new Piece(
                ahead.substring(0, ahead.length() - left.length()),
                left + old + right,
                left + now + right,
                behind.substring(right.length()));
    }

    /** So many words directly before. */
    String before(int words) {
        int start = ahead.length();
        for (int i = 0; i < words; i++) {
            Matcher word = LAST_WORD.matcher(ahead.substring(0, start));
            if (!word.find()) {
                break;
            }
            start = word.start();
        }
        return ahead.substring(start);
    }

    /** So many words directly behind. */
    String after(int words) {
        int end = 0;
        for (int i = 0; i < words; i++) {
            Matcher word = FIRST_WORD.matcher(behind.substring(end));
            if (!word.find()) {
                break;
            }
            end += word.end();
        }
        return behind.substring(0, end);
    }

    /** Whether no word differs, so that only with the word before it a reader knows what is meant. */
    boolean isMarks() {
        return !(old + now).matches("(?s).*[\\p{L}\\p{N}].*");
    }
}
