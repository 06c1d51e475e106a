package nl.consolidate.drafting;

/** The letters of the parts of a decision: A to Z, then AA, BB, CC, then AAA (aanwijzing 6.15 for regulations). */
final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /** The letters of a part, counted from 0. */
    static String of(int index) {
        return String.valueOf((char) ('A' + index % ALPHABET)).repeat(index / ALPHABET + 1);
    }
}
