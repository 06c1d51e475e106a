package nl.consolidate.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text that gave way to others. Places count characters of both texts; they are half-open.
 *
 * @param from where the old words begin, {@code until} where they end: the same for words that were put in
 * @param newFrom where the new words begin, {@code newUntil} where they end: the same for words that were taken out
 */
public record WordEdit(int from, int until, int newFrom, int newUntil) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S|\\n\\s*\\n");
    // nobody keeps a word or two between greater changes on purpose
    private static final int NEAR = 2;

    private record Token(String words, int start, int end) {}

    /** What was changed of a text, in the order of the text; nearby changes are one. */
    public static List<WordEdit> between(String before, String after) {
        return between(before, after, NEAR);
    }

    /** What was changed of a text, each change apart. */
    public static List<WordEdit> each(String before, String after) {
        return between(before, after, 0);
    }

    private static List<WordEdit> between(String before, String after, int near) {
        List<Token> olds = tokens(before);
        List<Token> news = tokens(after);
        List<Change> changes =
                new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(words(olds), words(news), null));
        changes.sort(Comparator.comparingInt((Change change) -> change.startOriginal)
                .thenComparingInt(change -> change.startRevised));
        List<WordEdit> inTokens = new ArrayList<>();
        for (Change change : changes) {
            WordEdit next =
                    new WordEdit(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            int last = inTokens.size() - 1;
            if (last >= 0 && next.from - inTokens.get(last).until <= near) {
                WordEdit earlier = inTokens.get(last);
                inTokens.set(last, new WordEdit(earlier.from, next.until, earlier.newFrom, next.newUntil));
            } else {
                inTokens.add(next);
            }
        }
        return inTokens.stream().map(edit -> edit.inCharacters(olds, news)).toList();
    }

    private WordEdit inCharacters(List<Token> olds, List<Token> news) {
        return new WordEdit(
                start(olds, from, until),
                end(olds, from, until),
                start(news, newFrom, newUntil),
                end(news, newFrom, newUntil));
    }

    private static int start(List<Token> tokens, int from, int until) {
        return from < until ? tokens.get(from).start() : gap(tokens, from);
    }

    private static int end(List<Token> tokens, int from, int until) {
        return from < until ? tokens.get(until - 1).end() : gap(tokens, from);
    }

    // nothing lies directly behind the token before it
    private static int gap(List<Token> tokens, int at) {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::words).toList();
    }
}
