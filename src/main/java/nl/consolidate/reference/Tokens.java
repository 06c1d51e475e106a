package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in words, numbers and signs; before its first and behind its last there is nothing but an end. */
final class Tokens {
    // a word keeps its hyphens, so that the lid of an MT-lid is none; the signs of emphasis are no words of the law
    private static final Pattern TOKEN = Pattern.compile("(?<joint>(?:t/m|en/of)(?![\\p{L}\\p{N}]))"
            + "|(?<number>\\p{Nd}+[\\p{L}\\p{N}]*(?:[.:]\\p{Nd}+[\\p{L}\\p{N}]*)*°?)"
            + "|(?<word>\\p{L}[\\p{L}\\p{N}]*(?:['’-][\\p{L}\\p{N}]+)*)"
            + "|[^\\s*_]");

    private final List<Token> all;
    private final Token end;

    private Tokens(List<Token> all, int length) {
        this.all = List.copyOf(all);
        this.end = new Token(Token.Kind.END, "", length, length);
    }

    static Tokens of(String text) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            found.add(new Token(kind(matcher), matcher.group(), matcher.start(), matcher.end()));
        }
        return new Tokens(found, text.length());
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        return matcher.group("word") != null || matcher.group("joint") != null ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    Token at(int index) {
        return index < 0 || index >= all.size() ? end : all.get(index);
    }

    int size() {
        return all.size();
    }

    /** Whether these words stand here, one after the other. */
    boolean areAt(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The index behind a comma, or the same where there is none. */
    int behindComma(int index) {
        return at(index).is(",") ? index + 1 : index;
    }
}
