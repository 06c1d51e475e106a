package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;

/** Where words are put in a text. */
public sealed interface WordPlace {
    /** Directly behind words that stand there exactly once. */
    record AfterWords(Located<String> words) implements WordPlace {}

    /** Directly before words that stand there exactly once. */
    record BeforeWords(Located<String> words) implements WordPlace {}

    /** At the end of the text. */
    record AtEnd() implements WordPlace {}
}
