package nl.consolidate.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.model.ProvisionId;

/** What keeps its place when a list gets another order: as many as can, so that as few as can have to move. */
final class Steady {
    private Steady() {}

    /** Those of both lists that stand in one order in both. */
    static Set<ProvisionId> of(List<ProvisionId> before, List<ProvisionId> after) {
        Map<ProvisionId, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i), i);
        }
        List<ProvisionId> kept = before.stream().filter(places::containsKey).toList();
        int[] order = kept.stream().mapToInt(id -> places.getOrDefault(id, 0)).toArray();
        int[] ends = new int[kept.size() + 1];
        int[] earlier = new int[kept.size()];
        int longest = 0;
        for (int i = 0; i < kept.size(); i++) {
            int place = order[i];
            int low = 1;
            int high = longest + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (order[ends[middle]] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            earlier[i] = low > 1 ? ends[low - 1] : -1;
            ends[low] = i;
            longest = Math.max(longest, low);
        }
        Set<ProvisionId> steady = new HashSet<>();
        for (int i = longest == 0 ? -1 : ends[longest]; i >= 0; i = earlier[i]) {
            steady.add(kept.get(i));
        }
        return steady;
    }
}
