package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is applied at a viewpoint, in its order, as far as its conflicts are judged.
 *
 * @param leftOut the names of what a resolution leaves out
 * @param open the conflicts that nothing settles
 */
record Course(List<Placed> placed, Set<String> leftOut, List<TwoOrders> open) {
    /** Something with the place where a resolution puts it: directly behind another; null for its own place. */
    record Placed(Unit unit, @Nullable Unit behind) {
        boolean isBefore(Unit limit) {
            return (behind == null ? unit : behind).compareTo(limit) < 0;
        }
    }

    Course {
        placed = List.copyOf(placed);
        leftOut = Set.copyOf(leftOut);
        open = List.copyOf(open);
    }

    static Course of(List<Unit> counting) {
        return new Course(counting.stream().map(unit -> new Placed(unit, null)).toList(), Set.of(), List.of());
    }

    /** All that is applied. */
    List<Unit> units() {
        return units(each -> true);
    }

    /** What is applied before something. */
    List<Unit> before(Unit limit) {
        return units(each -> each.isBefore(limit));
    }

    private List<Unit> units(Predicate<Placed> which) {
        return placed.stream()
                .filter(which)
                .map(Placed::unit)
                .filter(unit -> !leftOut.contains(unit.name()))
                .toList();
    }

    /** Whether no resolution has moved it. */
    boolean isInItsPlace(Unit unit) {
        return placed.stream()
                .anyMatch(each -> each.behind() == null && each.unit().name().equals(unit.name()));
    }

    Course with(TwoOrders conflict) {
        List<TwoOrders> more = new ArrayList<>(open);
        more.add(conflict);
        return new Course(placed, leftOut, more);
    }

    Course without(Set<String> names) {
        Set<String> more = new HashSet<>(leftOut);
        more.addAll(names);
        return new Course(placed, more, open);
    }

    /** With some behind the last of a party, in their own order. */
    Course moved(Predicate<Unit> which, Unit behind) {
        List<Placed> rest = new ArrayList<>(placed);
        rest.removeIf(each -> which.test(each.unit()));
        List<Placed> moved = placed.stream()
                .filter(each -> which.test(each.unit()))
                .map(Placed::unit)
                .sorted()
                .map(unit -> new Placed(unit, behind))
                .toList();
        int index = (int) rest.stream()
                .filter(each -> each.isBefore(behind) || each.unit().equals(behind) || behind.equals(each.behind()))
                .count();
        rest.addAll(index, moved);
        return new Course(rest, leftOut, open);
    }
}
