package nl.consolidate.diff;

import java.util.Comparator;

/**
 * Two of two lists that may be one, with how much they have in common.
 *
 * @param old the index of the one in the first list
 * @param now the index of the other in the second
 */
record Candidate(int old, int now, double likeness) {
    /** Those first that have the most in common; of equal ones the nearest. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.old - candidate.now))
            .thenComparingInt(Candidate::old)
            .thenComparingInt(Candidate::now);
}
