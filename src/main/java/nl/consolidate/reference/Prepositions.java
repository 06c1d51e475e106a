package nl.consolidate.reference;

import java.util.Set;

/** The words behind which a lid of a text is meant: "in het tweede lid", where "het tweede lid" alone can be a person. */
final class Prepositions {
    private static final Set<String> ALL = Set.of(
            "in",
            "van",
            "bij",
            "uit",
            "op",
            "krachtens",
            "ingevolge",
            "overeenkomstig",
            "onverminderd",
            "volgens",
            "conform");

    private Prepositions() {}

    /** Whether one stands before a token, be it with "het" or "de" between. */
    static boolean areBefore(Tokens tokens, int index) {
        boolean article = tokens.at(index - 1).is("het") || tokens.at(index - 1).is("de");
        return isBefore(tokens, article ? index - 1 : index);
    }

    /** Whether one stands right before a token. */
    static boolean isBefore(Tokens tokens, int index) {
        return ALL.contains(tokens.at(index - 1).lower());
    }
}
