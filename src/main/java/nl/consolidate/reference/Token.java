package nl.consolidate.reference;

import java.util.Locale;

/**
 * A word, a number or a sign, with the place of its characters.
 *
 * @param lower the text in small letters
 */
record Token(Kind kind, String text, String lower, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        END
    }

    Token(Kind kind, String text, int start, int end) {
        this(kind, text, text.toLowerCase(Locale.ROOT), start, end);
    }

    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSign() {
        return kind == Kind.SIGN || kind == Kind.END;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
