package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a mark of a text.
 *
 * @param value what is compared
 * @param space the white space behind it, which is not
 */
public record Word(String value, String space) {
    // an amount or a date in figures is one word
    private static final Pattern WORD =
            Pattern.compile("(\\p{N}+(?:[.,:]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+|\\S|^(?=\\s))(\\s*)");

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(1), matcher.group(2)));
        }
        return words;
    }

    @Override
    public String toString() {
        return value + space;
    }
}
