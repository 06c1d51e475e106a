package nl.consolidate.consolidation;

import java.util.List;

/**
 * What came of trying two parties in both orders.
 *
 * @param there the text after the earlier and then the later
 * @param back the text after the later and then the earlier
 * @param common where both touch the same
 */
record Verdict(List<Conflict> conflicts, Stage there, Stage back, Common common) {
    /** Two that are too far apart to meet. */
    static Verdict apart(Stage anywhere) {
        return new Verdict(List.of(), anywhere, anywhere, Common.NONE);
    }

    Verdict {
        conflicts = List.copyOf(conflicts);
    }
}
