package nl.consolidate.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger of one regulation as a report carries it.
 *
 * @param counts how many operations are in each state, by the name of the state in JSON, in the order of the ledger
 */
public record Tally(String regulation, Map<String, Integer> counts) {
    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** The counts of all regulations together. */
    static Map<String, Integer> total(List<Tally> tallies) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            tally.counts().forEach((state, count) -> sums.merge(state, count, Integer::sum));
        }
        return sums;
    }
}
