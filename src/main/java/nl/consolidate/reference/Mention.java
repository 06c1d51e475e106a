package nl.consolidate.reference;

import java.util.List;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/**
 * Words that point at provisions, before anything is known of the text in which they stand.
 *
 * @param kind what they call first
 * @param from the first token
 * @param to the token behind them
 */
record Mention(Base base, ProvisionKind kind, int from, int to, List<Part> parts) {
    Mention {
        parts = List.copyOf(parts);
    }

    /** The same words with more behind them that do not lead elsewhere. */
    Mention upTo(int newTo) {
        return new Mention(base, kind, from, newTo, parts);
    }

    /** From where the steps lead. */
    enum Base {
        /** From the whole regulation. */
        WHOLE,
        /** From the article in which the words stand. */
        ARTICLE,
        /** From the list in which the words stand. */
        LIST,
        /** The provision of that kind in which they stand. */
        SELF,
        /** The one before it. */
        PREVIOUS,
        /** The one behind it. */
        NEXT
    }

    /** The words for one number. */
    record Part(int start, int end, List<Step> steps) {
        Part {
            steps = List.copyOf(steps);
        }

        Part until(int newEnd) {
            return new Part(start, newEnd, steps);
        }
    }
}
