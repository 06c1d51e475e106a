package nl.consolidate.reference;

import nl.consolidate.model.DutchOrdinal;

/** Ordinals as references write them: in words or as {@code 3e}. */
final class Ordinal {
    private Ordinal() {}

    /** The number that a word or {@code 3e} means, or 0. */
    static int of(Token token) {
        String word = token.text();
        return word.matches("(?i)\\d{1,2}(?:e|de|ste)")
                ? Integer.parseInt(word.replaceAll("\\D", ""))
                : DutchOrdinal.value(word);
    }
}
