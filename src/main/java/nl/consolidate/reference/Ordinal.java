package nl.consolidate.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.model.DutchOrdinal;

/** Ordinals as references write them: in words or as {@code 3e}. */
final class Ordinal {
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})(?:e|de|ste)", Pattern.CASE_INSENSITIVE);

    private Ordinal() {}

    /** The number that a word or {@code 3e} means, or 0. */
    static int of(Token token) {
        Matcher figures = IN_FIGURES.matcher(token.text());
        return figures.matches() ? Integer.parseInt(figures.group(1)) : DutchOrdinal.value(token.text());
    }
}
