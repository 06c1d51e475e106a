package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;

/** The words by which laws are called, and those by which this regulation calls itself. */
final class LawNames {
    private static final List<String> NOUNS = List.of(
            "wet",
            "wetten",
            "wetboek",
            "verordening",
            "verordeningen",
            "regeling",
            "regelingen",
            "regels",
            "besluit",
            "reglement",
            "statuut",
            "statuten",
            "verdrag",
            "handvest",
            "protocol",
            "akte",
            "wetgeving",
            "richtlijn",
            "convenant",
            "overeenkomst",
            "gedragscode",
            "integriteitscode",
            "cao",
            "apv",
            "beleidsregel",
            "gedragsregel",
            "contract",
            "bestek",
            "handboek",
            "bestemmingsplan",
            "omgevingsplan");
    // what has chapters and numbers of its own too, and can be the name before one
    private static final List<String> DOCUMENTS = List.of(
            "nota",
            "plan",
            "programma",
            "begroting",
            "rekening",
            "rapport",
            "verslag",
            "toelichting",
            "notitie",
            "model",
            "formulier",
            "advies",
            "brief",
            "voorstel",
            "boek",
            "code",
            "leidraad",
            "handreiking",
            "handleiding",
            "vergunning");
    // a decision on one case rather than a law, where no certain one is meant
    private static final Set<String> GENERAL = Set.of("besluit", "regels", "regeling", "regelingen");
    private static final Set<String> INDEFINITE = Set.of(
            "een",
            "geen",
            "elk",
            "elke",
            "ieder",
            "iedere",
            "nadere",
            "zodanig",
            "zodanige",
            "dergelijk",
            "dergelijke",
            "kan",
            "kunnen");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "abw", "anw", "aow", "avg", "awb", "awr", "bal", "bbl", "bkl", "bor", "bw", "dsr", "eg", "eu", "evrm",
            "gemw", "gmw", "gr", "gw", "ioaw", "ioaz", "mor", "ow", "pw", "ro", "rv", "rvv", "sr", "sv", "uavg", "veu",
            "vweu", "vw", "wabo", "wajong", "wao", "waz", "wed", "wft", "wgr", "wgs", "wia", "wkb", "wlz", "wm", "wmo",
            "wnb", "wob", "wom", "woo", "wor", "wow", "wpg", "wro", "wsnp", "wsw", "wvggz", "wvo", "wvw", "ww", "wwb",
            "wwft", "wzd", "zvw", "zw");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Set<String> OWN_NOUNS = Set.of(
            "verordening",
            "regeling",
            "regels",
            "besluit",
            "reglement",
            "beleidsregel",
            "beleidsregels",
            "wet",
            "statuut",
            "richtlijn");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een");
    // a title in short is told by its first words
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", ")");
    // "Verordening op de" is no name yet
    private static final int LONGEST_PARTICLE = 4;
    // "gemeenschappelijke regeling", "Algemene wet bestuursrecht": the noun stands near the start
    private static final int FARTHEST_NOUN = 1;

    private final List<Tokens> titles = new ArrayList<>();
    private final Set<String> terms = new HashSet<>();
    private final Set<String> ownTerms = new HashSet<>();

    LawNames(Regulation regulation) {
        takeTitle(regulation.title());
        takeTitle(regulation.citationTitle());
        takeTerms(regulation.root());
    }

    private void takeTitle(String title) {
        Tokens words = Tokens.of(title);
        if (words.size() > 0) {
            titles.add(words);
        }
    }

    private void takeTerms(Provision provision) {
        for (Provision child : provision.children()) {
            if (child.kind() == ProvisionKind.DEFINITION) {
                take(Tokens.of(child.heading()), Tokens.of(child.text()));
            } else if (child.kind() != ProvisionKind.ANNEX) {
                takeTerms(child);
            }
        }
    }

    private void take(Tokens term, Tokens meaning) {
        int word = ARTICLES.contains(term.at(0).lower()) ? 1 : 0;
        int start = ARTICLES.contains(meaning.at(0).lower()) ? 1 : 0;
        boolean oneWord = term.at(word).isWord() && term.size() == word + 1;
        if (oneWord && ownEnd(meaning, 0) > 0) {
            ownTerms.add(term.at(word).lower());
        } else if (oneWord && namesLaw(meaning, start)) {
            terms.add(term.at(word).lower());
        }
    }

    private static boolean namesLaw(Tokens meaning, int start) {
        for (int i = start; i <= start + FARTHEST_NOUN; i++) {
            if (isNoun(meaning.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word calls a law, be it this one. */
    boolean isLaw(Token token) {
        String word = token.lower();
        return token.isWord()
                && (isNoun(word) || terms.contains(word) || (token.isCapitalised() && ABBREVIATIONS.contains(word)));
    }

    /** Whether a word that calls a law is said of no certain one: "een besluit", "nadere regels". */
    static boolean isGeneral(Tokens tokens, int index) {
        return GENERAL.contains(tokens.at(index).text())
                && INDEFINITE.contains(tokens.at(index - 1).lower());
    }

    /** Whether a word can be the name, or the end of the name, of what has numbers of its own. */
    boolean isName(Token token) {
        return isLaw(token) || isAbbreviation(token) || endsIn(token.lower(), DOCUMENTS);
    }

    private static boolean isNoun(String word) {
        return endsIn(word, NOUNS);
    }

    private static boolean endsIn(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be the abbreviation of a law behind a number: "Wsw", "AWR", "Gemw". */
    boolean isAbbreviation(Token token) {
        if (!token.isCapitalised()) {
            return false;
        }
        String text = token.text();
        String tail = text.substring(1);
        boolean capitals = !tail.equals(tail.toLowerCase(Locale.ROOT));
        boolean unspeakable = text.length() <= 5 && !VOWEL.matcher(tail).find();
        return ABBREVIATIONS.contains(token.lower()) || terms.contains(token.lower()) || capitals || unspeakable;
    }

    /** The token behind a name of this regulation that begins here; -1 where none does. */
    int ownEnd(Tokens tokens, int index) {
        boolean pointing = tokens.at(index).is("deze") || tokens.at(index).is("dit");
        if (pointing && OWN_NOUNS.contains(tokens.at(index + 1).lower())) {
            return index + 2;
        }
        int at = ARTICLES.contains(tokens.at(index).lower()) ? index + 1 : index;
        if (ownTerms.contains(tokens.at(at).lower())) {
            return at + 1;
        }
        int end = -1;
        for (Tokens title : titles) {
            end = Math.max(end, titleEnd(title, tokens, at));
        }
        return end;
    }

    // the whole title, or its first words where nothing follows that could be another title
    private static int titleEnd(Tokens title, Tokens tokens, int index) {
        int shared = 0;
        while (shared < title.size()
                && tokens.at(index + shared).is(title.at(shared).text())) {
            shared++;
        }
        Token behind = tokens.at(index + shared);
        boolean whole = shared == title.size() && !isMoreOfName(behind);
        boolean shortened = shared >= FEWEST_WORDS
                && (behind.kind() == Token.Kind.END || CLOSING.contains(behind.text()))
                && tokens.at(index + shared - 1).text().length() > LONGEST_PARTICLE;
        return whole || shortened ? index + shared : -1;
    }

    // "Groenverordening Voorbeeldstad 2015" is another one than that without a year
    private static boolean isMoreOfName(Token behind) {
        return behind.kind() == Token.Kind.NUMBER || behind.isCapitalised() || behind.is("(") || behind.is("oud");
    }
}
