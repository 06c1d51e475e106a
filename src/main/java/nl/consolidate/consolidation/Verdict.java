package nl.consolidate.consolidation;

import java.util.List;

/**
 * What came of trying two parties in both orders.
 *
 * @param there the text after the earlier and then the later
 * @param back the text after the later and then the earlier
 * @param common the articles and annexes, as addresses, that both touch
 */
record Verdict(List<Conflict> conflicts, Stage there, Stage back, List<String> common) {
    Verdict {
        conflicts = List.copyOf(conflicts);
        common = List.copyOf(common);
    }
}
