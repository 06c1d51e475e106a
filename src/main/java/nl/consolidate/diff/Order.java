package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which members of a row were put elsewhere in it: as few as can be. */
final class Order {
    private Order() {}

    /**
     * The members that do not keep their place among the others.
     *
     * @param former for each member its place in the former row, in the order of the new row
     */
    static Set<Integer> displaced(List<Integer> former) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[former.size()];
        for (int i = 0; i < former.size(); i++) {
            int length = lengthBefore(ends, former, former.get(i));
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        Set<Integer> displaced = new HashSet<>();
        for (int i = 0; i < former.size(); i++) {
            displaced.add(i);
        }
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            displaced.remove(i);
        }
        return displaced;
    }

    // how many of those before it can keep their place together with this one
    private static int lengthBefore(List<Integer> ends, List<Integer> former, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (former.get(ends.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
