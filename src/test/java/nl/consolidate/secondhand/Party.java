package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.secondhand.Unit.Sort;

/** What one decision does on one day, with what corrects it (section 5, rule 1). */
record Party(List<Unit> units) {
    Party {
        units = List.copyOf(units);
    }

    static List<Party> of(List<Unit> counting) {
        Map<String, List<Unit>> found = new LinkedHashMap<>();
        for (Unit unit : counting) {
            if (unit.sort() == Sort.OPERATION || unit.sort() == Sort.CORRECTION) {
                found.computeIfAbsent(unit.placed().id() + " " + unit.inForce(), key -> new ArrayList<>())
                        .add(unit);
            }
        }
        return found.values().stream().map(Party::new).toList();
    }

    Unit first() {
        return units.get(0);
    }

    Act act() {
        return first().placed();
    }

    /** Whether a later party was made without knowledge of this one, or ties with it (rule 2). */
    boolean isUnknownTo(Party later, Resolver resolver) {
        if (later.act().id().equals(act().id())) {
            return false;
        }
        boolean equalDays = later.first().inForce() == first().inForce()
                && later.act().published() == act().published()
                && later.act().adopted() == act().adopted();
        if (equalDays) {
            return later.act().order() == act().order();
        }
        return !isKnownTo(later.act(), resolver);
    }

    private boolean isKnownTo(Act later, Resolver resolver) {
        if (later.draftedOn() != Act.NONE) {
            List<String> then = resolver.counting(later.draftedOn(), later.draftedOn()).stream()
                    .map(Unit::name)
                    .toList();
            return units.stream().allMatch(unit -> then.contains(unit.name()));
        }
        return later.adopted() != Act.NONE
                ? later.adopted() >= act().published()
                : later.published() > act().published();
    }

    boolean isSameAs(Party other) {
        return act().id().equals(other.act().id())
                && first().inForce() == other.first().inForce();
    }

    /** Whether all operations of another one are in this. */
    boolean holds(Party other) {
        List<String> names = units.stream().map(Unit::name).toList();
        return other.units.stream().allMatch(unit -> names.contains(unit.name()));
    }

    /** What of it is not left out; empty where all is. */
    Optional<Party> without(Set<String> leftOut) {
        List<Unit> left =
                units.stream().filter(unit -> !leftOut.contains(unit.name())).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Party(left));
    }

    Unit last() {
        return units.get(units.size() - 1);
    }

    /** What of it counts elsewhere too; empty where nothing does. */
    Optional<Party> only(Party other) {
        List<String> names = other.units.stream().map(Unit::name).toList();
        List<Unit> common =
                units.stream().filter(unit -> names.contains(unit.name())).toList();
        return common.isEmpty() ? Optional.empty() : Optional.of(new Party(common));
    }
}
