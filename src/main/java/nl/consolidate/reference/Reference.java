package nl.consolidate.reference;

import nl.consolidate.model.Address;

/**
 * Words that point at a provision; of a list or a range there is one for each number.
 *
 * @param start the first character of its own words
 * @param end the character behind them; the start itself for a number that stands inside a range only
 * @param said the address as the words give it, such as {@code lid 4}
 * @param address the address in this regulation; what the words give where they do not point there
 * @param law the words that name another law, empty for none
 */
public record Reference(int start, int end, Address said, Address address, Bearing bearing, String law) {
    public Reference {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no words from " + start + " to " + end);
        }
    }

    /** Where a reference points. */
    public enum Bearing {
        /** At this regulation: the words say so. */
        SAID_HERE,
        /** At this regulation: nothing near names another law. */
        HERE,
        /** At another law. */
        OTHER_LAW,
        /** Nobody can say by the words alone. */
        UNCERTAIN
    }

    /** Whether it points at this regulation. */
    public boolean isInternal() {
        return bearing == Bearing.SAID_HERE || bearing == Bearing.HERE;
    }
}
