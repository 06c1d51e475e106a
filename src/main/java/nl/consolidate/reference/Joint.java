package nl.consolidate.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What joins the numbers of a list.
 *
 * @param next the token behind it
 * @param range whether all between are meant
 * @param closing whether the last number follows, as behind "en"
 */
record Joint(int next, boolean range, boolean closing) {
    private static final Set<String> WORDS = Set.of("en", "of", "en/of", "alsmede", "juncto", "jo");

    static @Nullable Joint at(Tokens tokens, int index) {
        int behind = tokens.behindComma(index);
        Joint words = words(tokens, behind);
        if (words != null) {
            return words;
        }
        return behind > index ? new Joint(behind, false, false) : null;
    }

    private static @Nullable Joint words(Tokens tokens, int index) {
        if (tokens.areAt(index, "tot", "en", "met")) {
            return new Joint(index + 3, true, true);
        }
        if (tokens.areAt(index, "t/m")) {
            return new Joint(index + 1, true, true);
        }
        if (tokens.areAt(index, "dan", "wel")) {
            return new Joint(index + 2, false, true);
        }
        if (tokens.areAt(index, "jo", ".")) {
            return new Joint(index + 2, false, true);
        }
        Token token = tokens.at(index);
        return WORDS.contains(token.lower()) ? new Joint(index + 1, false, true) : null;
    }
}
