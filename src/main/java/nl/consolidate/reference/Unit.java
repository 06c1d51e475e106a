package nl.consolidate.reference;

import java.util.Map;
import java.util.regex.Pattern;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** A word that calls a kind of provision by number, for one or for several. */
record Unit(ProvisionKind kind, boolean plural) {
    private static final Map<String, Unit> WORDS = Map.ofEntries(
            Map.entry("artikel", new Unit(ProvisionKind.ARTICLE, false)),
            Map.entry("artikelen", new Unit(ProvisionKind.ARTICLE, true)),
            Map.entry("art", new Unit(ProvisionKind.ARTICLE, false)),
            Map.entry("artt", new Unit(ProvisionKind.ARTICLE, true)),
            Map.entry("bijlage", new Unit(ProvisionKind.ANNEX, false)),
            Map.entry("bijlagen", new Unit(ProvisionKind.ANNEX, true)),
            Map.entry("boek", new Unit(ProvisionKind.BOOK, false)),
            Map.entry("deel", new Unit(ProvisionKind.PART, false)),
            Map.entry("titel", new Unit(ProvisionKind.TITLE, false)),
            Map.entry("titels", new Unit(ProvisionKind.TITLE, true)),
            Map.entry("hoofdstuk", new Unit(ProvisionKind.CHAPTER, false)),
            Map.entry("hoofdstukken", new Unit(ProvisionKind.CHAPTER, true)),
            Map.entry("afdeling", new Unit(ProvisionKind.DIVISION, false)),
            Map.entry("afdelingen", new Unit(ProvisionKind.DIVISION, true)),
            Map.entry("paragraaf", new Unit(ProvisionKind.SECTION, false)),
            Map.entry("paragrafen", new Unit(ProvisionKind.SECTION, true)),
            Map.entry("subparagraaf", new Unit(ProvisionKind.SUBSECTION, false)),
            Map.entry("subparagrafen", new Unit(ProvisionKind.SUBSECTION, true)));
    private static final Pattern DIGITS = Pattern.compile("\\d+[a-z]{0,2}(?:[.:]\\d+[a-z]{0,2})*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[a-z]?");
    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    static @Nullable Unit of(Token token) {
        return token.isWord() ? WORDS.get(token.lower()) : null;
    }

    /** Whether a token can be its number. */
    boolean numbers(Token token) {
        String text = token.text();
        return DIGITS.matcher(text).matches()
                || ROMAN.matcher(text).matches()
                || (kind == ProvisionKind.ANNEX && LETTER.matcher(text).matches());
    }
}
