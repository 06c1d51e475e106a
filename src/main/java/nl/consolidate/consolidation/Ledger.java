package nl.consolidate.consolidation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.timeline.EffectState;

/** How many operations are in which state at a viewpoint; each operation read is in exactly one (concepts, section 6). */
public record Ledger(SortedMap<EffectState, Integer> counts) {
    public Ledger {
        SortedMap<EffectState, Integer> all = new TreeMap<>();
        for (EffectState state : EffectState.values()) {
            all.put(state, counts.getOrDefault(state, 0));
        }
        counts = Collections.unmodifiableSortedMap(all);
    }

    public int count(EffectState state) {
        return counts.getOrDefault(state, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
