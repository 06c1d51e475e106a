package nl.consolidate.drafting;

/** The letters of the parts of a decision: A to Z, then AA, BB as the drafting rules count, or AA, AB. */
final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /** The letter of a part, counted from 0: A to Z, AA to AZ, BA and so on. */
    static String of(int index) {
        String last = String.valueOf((char) ('A' + index % ALPHABET));
        return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
    }
}
