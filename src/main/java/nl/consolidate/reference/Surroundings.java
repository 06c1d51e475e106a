package nl.consolidate.reference;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the tokens of one text: quotations, sentences, parentheses, persons and the names of laws. */
final class Surroundings {
    private static final int NONE = -1;
    // the last form: a quotation that does not end
    private static final Pattern QUOTATION = Pattern.compile(
            "“[^”]*”|„[^”“]*[”“]|«[^»]*»|\"[^\"]*\"|‘[^’]*’(?!\\p{L})|(?<![\\p{L}\\p{N}])'[^']*'(?!\\p{L})|(?m:^ {0,3}>.*$)|[“„«\"].*",
            Pattern.DOTALL);
    // "de raad benoemt het tweede lid": a person, where no preposition says that it is a text
    private static final Set<String> PERSON = Set.of(
            "benoemd",
            "benoemde",
            "benoemen",
            "benoeming",
            "benoemt",
            "herbenoemd",
            "herbenoeming",
            "aftreden",
            "aftreedt",
            "afgetreden",
            "af",
            "ontslaan",
            "ontslaat",
            "ontslag",
            "ontslagen",
            "verkozen",
            "gekozen",
            "kiest",
            "kiezen",
            "voorgedragen",
            "zitting",
            "plaatsvervangend",
            "plaatsvervanger",
            "stemrecht",
            "stemt");
    // what is said of a text and of no person
    private static final Set<String> TEXT = Set.of(
            "toepassing",
            "toegepast",
            "geldt",
            "gelden",
            "gold",
            "onverlet",
            "onverminderd",
            "afwijking",
            "afgeweken",
            "aanvulling",
            "bedoeld",
            "bedoelde",
            "genoemd",
            "genoemde",
            "vermeld",
            "vermelde",
            "bepaald",
            "bepaalde",
            "gesteld",
            "gestelde",
            "vervalt",
            "vervallen",
            "luidt",
            "luiden",
            "werking",
            "blijft",
            "blijven");
    // "artikel 5 geldt, met dien verstande dat in het tweede lid": of article 5
    private static final Set<String> CHANGING = Set.of("verstande", "waarbij", "waarvan");

    private final boolean[] laws;
    private final boolean[] quoted;
    private final int[] sentences;
    private final boolean[] persons;
    private final boolean[] texts;
    // for each token the last of its kind before it, of laws in its own sentence only
    private final int[] lastLaw;
    private final int[] lastParenthesis;
    private final int[] lastChanging;
    private final Tokens tokens;

    Surroundings(String text, Tokens tokens, LawNames names) {
        this.tokens = tokens;
        this.laws = laws(tokens, names);
        this.quoted = quoted(text, tokens);
        this.sentences = sentences(tokens);
        this.persons = new boolean[tokens.size()];
        this.texts = new boolean[tokens.size()];
        this.lastLaw = new int[tokens.size()];
        this.lastParenthesis = new int[tokens.size()];
        this.lastChanging = new int[tokens.size()];
        look();
    }

    private void look() {
        int law = NONE;
        int parenthesis = NONE;
        int changing = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            law = opensSentence(i) ? NONE : law;
            lastLaw[i] = law;
            lastParenthesis[i] = parenthesis;
            lastChanging[i] = changing;
            Token token = tokens.at(i);
            law = laws[i] ? i : law;
            parenthesis = token.is("(") || token.is(")") ? i : parenthesis;
            changing = CHANGING.contains(token.lower()) ? i : changing;
            persons[sentences[i]] |= PERSON.contains(token.lower());
            texts[sentences[i]] |= TEXT.contains(token.lower());
        }
    }

    /** Whether a text names another law than this regulation. */
    static boolean nameLaw(String text, LawNames names) {
        return any(laws(Tokens.of(text), names));
    }

    private static boolean any(boolean[] values) {
        for (boolean value : values) {
            if (value) {
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
                laws[index] = names.isLaw(tokens.at(index)) && !LawNames.isGeneral(tokens, index);
                index++;
            }
        }
        return laws;
    }

    private static boolean[] quoted(String text, Tokens tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        Matcher quotation = QUOTATION.matcher(text);
        boolean more = quotation.find();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.at(i).start();
            while (more && quotation.end() <= start) {
                more = quotation.find();
            }
            quoted[i] = more && quotation.start() < start;
        }
        return quoted;
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
        return quoted[mention.from()];
    }

    /** Whether any law is named in the text. */
    boolean namesLaw() {
        return any(laws);
    }

    /** The last token before a mention in its sentence that names a law; -1 where none does. */
    int lawBefore(Mention mention) {
        return lastLaw[mention.from()];
    }

    /** Whether a mention stands between parentheses that open behind a token. */
    boolean isInParentheses(Mention mention, int behind) {
        int last = lastParenthesis[mention.from()];
        return last > behind && tokens.at(last).is("(");
    }

    /** Whether the sentence of a mention can tell of persons: something happens to them, or nothing is said of a text. */
    boolean canTellOfPersons(Mention mention) {
        int sentence = sentences[mention.from()];
        return persons[sentence] || !texts[sentence];
    }

    /** Whether a mention stands in words that change how another one before it applies. */
    boolean changes(Mention mention, Mention other) {
        return sentences[mention.from()] == sentences[other.from()] && lastChanging[mention.from()] >= other.to();
    }

    /** Whether a token is the first of its sentence. */
    boolean opensSentence(int index) {
        return index <= 0 || sentences[index] != sentences[index - 1];
    }
}
