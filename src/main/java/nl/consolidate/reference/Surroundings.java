package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the mentions in one text: quotations, sentences, parentheses and the names of laws. */
final class Surroundings {
    // the last form: a quotation that does not end
    private static final Pattern QUOTATION = Pattern.compile(
            "“[^”]*”|„[^”“]*[”“]|«[^»]*»|\"[^\"]*\"|‘[^’]*’(?!\\p{L})|(?<![\\p{L}\\p{N}])'[^']*'(?!\\p{L})|(?m:^ {0,3}>.*$)|[“„«\"].*",
            Pattern.DOTALL);

    private final Tokens tokens;
    private final List<int[]> quotations = new ArrayList<>();
    private final boolean[] laws;
    private final int[] sentences;

    Surroundings(String text, Tokens tokens, LawNames names) {
        this.tokens = tokens;
        this.laws = laws(tokens, names);
        this.sentences = sentences(tokens);
        Matcher matcher = QUOTATION.matcher(text);
        while (matcher.find()) {
            quotations.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    /** Whether a text names another law than this regulation. */
    static boolean nameLaw(String text, LawNames names) {
        for (boolean law : laws(Tokens.of(text), names)) {
            if (law) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] laws(Tokens tokens, LawNames names) {
        boolean[] laws = new boolean[tokens.size()];
        int index = 0;
        while (index < tokens.size()) {
            int own = names.ownEnd(tokens, index);
            if (own > index) {
                index = own;
            } else {
                laws[index] = names.isLaw(tokens.at(index));
                index++;
            }
        }
        return laws;
    }

    // the number of the sentence of each token
    private static int[] sentences(Tokens tokens) {
        int[] sentences = new int[tokens.size()];
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sentences[i] = sentence;
            boolean stop = tokens.at(i).is(".") && !tokens.at(i - 1).lower().startsWith("art");
            if (stop
                    && Character.isUpperCase(tokens.at(i + 1).text().concat(" ").charAt(0))) {
                sentence++;
            }
        }
        return sentences;
    }

    boolean isQuoted(Mention mention) {
        int at = tokens.at(mention.from()).start();
        return quotations.stream().anyMatch(quotation -> quotation[0] < at && at < quotation[1]);
    }

    /** Whether any law is named in the text. */
    boolean namesLaw() {
        for (boolean law : laws) {
            if (law) {
                return true;
            }
        }
        return false;
    }

    /** The last token before a mention in its sentence that names a law; -1 where none does. */
    int lawBefore(Mention mention) {
        for (int i = mention.from() - 1; i >= 0 && sentences[i] == sentences[mention.from()]; i--) {
            if (laws[i]) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mention stands between parentheses that open behind a token. */
    boolean isInParentheses(Mention mention, int behind) {
        for (int i = mention.from() - 1; i > behind; i--) {
            if (tokens.at(i).is(")")) {
                return false;
            }
            if (tokens.at(i).is("(")) {
                return true;
            }
        }
        return false;
    }
}
