package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.secondhand.Deed.Settle;
import nl.consolidate.secondhand.Scene.Reading;
import nl.consolidate.secondhand.TwoOrders.Reader;
import org.jspecify.annotations.Nullable;

/** Which of the decisions that count at a viewpoint are in conflict, and what settles them (section 5). */
final class Meetings {
    private final Resolver resolver;
    private final List<Settle> settlements;
    private final Map<Long, Sight> sights = new HashMap<>();
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<String, Optional<TwoOrders>> judged = new HashMap<>();
    private final Inexactness inexact;
    // what is judged now, and the outermost of it of which something was asked
    private final List<String> inJudgment = new ArrayList<>();
    private final List<Course> soFar = new ArrayList<>();
    private int outermost = Integer.MAX_VALUE;

    /** All that counts at a viewpoint, with what settles conflicts there; the same for viewpoints that are alike. */
    private record Sight(List<Unit> counting, List<Settle> settlements, int b, List<Party> parties, String key) {}

    Meetings(Resolver resolver, List<Settle> settlements) {
        this.resolver = resolver;
        this.settlements = settlements;
        this.inexact = new Inexactness(resolver);
    }

    private Sight sight(int g, int b) {
        return sights.computeIfAbsent(g * 100_000L + b, viewpoint -> seen(g, b));
    }

    private Sight seen(int g, int b) {
        List<Unit> counting = resolver.counting(g, b);
        List<Settle> active =
                settlements.stream().filter(each -> each.counts(g)).toList();
        return new Sight(counting, active, b, Party.of(counting), keys(counting) + b + active);
    }

    private String keys(List<Unit> units) {
        return units.stream().map(resolver::keyOf).collect(Collectors.joining(";"));
    }

    /** All that is applied at a viewpoint, with all conflicts. */
    Course at(int g, int b) {
        Sight sight = sight(g, b);
        return replayed(until(sight, sight.parties().size()), sight, null);
    }

    /** What is applied before something, with the conflicts up to its party judged; of one in judgment so far. */
    List<Unit> before(Unit limit, int g, int b) {
        return begun(sight(g, b), limit);
    }

    private List<Unit> begun(Sight sight, Unit limit) {
        int count = (int) sight.parties().stream()
                .filter(party -> party.first().compareTo(limit) <= 0)
                .count();
        return replayed(soFar(sight, count), sight, limit).before(limit);
    }

    private Course soFar(Sight sight, int parties) {
        int open = inJudgment.indexOf(sight.key() + "|" + (parties - 1));
        if (open < 0) {
            return until(sight, parties);
        }
        outermost = Math.min(outermost, open);
        return soFar.get(open);
    }

    /** Whether nothing that was asked since a mark was set was still in judgment; sets the mark again. */
    boolean isFinal(int mark) {
        boolean last = outermost >= inJudgment.size();
        outermost = Math.min(outermost, mark);
        return last;
    }

    int mark() {
        int mark = outermost;
        outermost = Integer.MAX_VALUE;
        return mark;
    }

    // with so many parties judged against all before them
    private Course until(Sight sight, int parties) {
        return parties == 0 ? Course.of(sight.counting()) : until(sight, parties - 1, parties - 1);
    }

    // with one party judged against so many before it
    private Course until(Sight sight, int later, int earlier) {
        if (earlier == 0) {
            Party next = sight.parties().get(later);
            return replayed(until(sight, later), sight, next.first());
        }
        String key = sight.key() + "|" + later + "|" + earlier;
        Course known = courses.get(key);
        return known != null ? known : judged(sight, later, earlier, key);
    }

    private Course judged(Sight sight, int later, int earlier, String key) {
        Course before = until(sight, later, earlier - 1);
        int mark = mark();
        inJudgment.add(sight.key() + "|" + later);
        soFar.add(before);
        Course met = met(before, sight, later, earlier - 1);
        inJudgment.remove(inJudgment.size() - 1);
        soFar.remove(soFar.size() - 1);
        if (isFinal(mark)) {
            courses.put(key, met);
        }
        return met;
    }

    // what is refused for want of another decision can be left out
    private Course replayed(Course course, Sight sight, @Nullable Unit limit) {
        Course replayed = course;
        Optional<Unit> next = inexact.leftOut(replayed, sight.settlements(), limit, sight.b());
        while (next.isPresent()) {
            replayed = replayed.without(Set.of(next.get().name()));
            next = inexact.leftOut(replayed, sight.settlements(), limit, sight.b());
        }
        return replayed;
    }

    private Course met(Course course, Sight sight, int later, int earlier) {
        Party one = sight.parties().get(earlier);
        Party other = sight.parties().get(later);
        Optional<Party> first = one.without(course.leftOut());
        Optional<Party> second = other.without(course.leftOut());
        if (first.isEmpty() || second.isEmpty() || !one.isUnknownTo(other, resolver)) {
            return course;
        }
        return judge(first.get(), second.get(), sight)
                .filter(TwoOrders::isConflict)
                .map(conflict -> settled(course, conflict, one, other, sight))
                .orElse(course);
    }

    private static Course settled(Course course, TwoOrders conflict, Party one, Party other, Sight sight) {
        List<Settle> found = sight.settlements().stream()
                .filter(each -> each.isBetween(one.act().id(), other.act().id()))
                .toList();
        return found.size() == 1 ? settled(course, conflict, one, other, found.get(0)) : course.with(conflict);
    }

    private static Course settled(Course course, TwoOrders conflict, Party one, Party other, Settle by) {
        if (by.out()) {
            Party out = by.act().equals(one.act().id()) ? one : other;
            return course.without(out.units().stream()
                    .map(Unit::name)
                    .filter(conflict.operations()::contains)
                    .collect(Collectors.toSet()));
        }
        if (by.act().equals(one.act().id())) {
            return course;
        }
        Set<Integer> instructions = one.units().stream()
                .filter(unit -> conflict.operations().contains(unit.name()))
                .map(Unit::instruction)
                .collect(Collectors.toSet());
        return course.moved(
                unit -> one.units().contains(unit) && instructions.contains(unit.instruction()), other.last());
    }

    // in the world in which the later commences where the earlier stands before it, else in that of the viewpoint
    private Optional<TwoOrders> judge(Party earlier, Party later, Sight sight) {
        Unit first = later.first();
        int known = Math.min(Math.max(first.placed().published(), first.inForce()), sight.b());
        Sight there = sight(first.inForce(), known);
        Optional<Party> earlierThere = there.parties().stream()
                .filter(party -> party.isSameAs(earlier) && party.holds(earlier))
                .findFirst()
                .flatMap(party -> party.only(earlier));
        Optional<Party> laterThere =
                there.parties().stream().filter(later::isSameAs).findFirst().flatMap(party -> party.only(later));
        return earlierThere.isEmpty() || laterThere.isEmpty()
                ? orders(sight, earlier, later, true)
                : orders(there, earlierThere.get(), laterThere.get(), false);
    }

    private Optional<TwoOrders> orders(Sight sight, Party earlier, Party later, boolean byIdentity) {
        List<Unit> before = begun(sight, earlier.first());
        String key =
                sight.key() + "|" + keys(before) + "|" + keys(earlier.units()) + "|" + keys(later.units()) + byIdentity;
        Optional<TwoOrders> known = judged.get(key);
        if (known != null) {
            return known;
        }
        int mark = mark();
        Optional<TwoOrders> orders = tried(before, sight, earlier, later, byIdentity);
        if (isFinal(mark)) {
            judged.put(key, orders);
        }
        return orders;
    }

    private Optional<TwoOrders> tried(List<Unit> before, Sight sight, Party earlier, Party later, boolean byIdentity) {
        int b = sight.b();
        Reader reader = (unit, text) ->
                byIdentity || unit.act().draftedOn() != Act.NONE ? resolver.reading(unit, b) : atHand(unit, text);
        Scene base = resolver.replay(before, b);
        for (Unit unit : between(sight, earlier, later)) {
            base = base.after(unit, reader.read(unit, base.text()), resolver.first());
        }
        // where there is no text nothing meets in it
        return !base.text().isInForce()
                ? Optional.empty()
                : Optional.of(new TwoOrders(base, earlier.units(), later.units(), reader));
    }

    private static Reading atHand(Unit unit, Text text) {
        if (unit.doing() == null) {
            return text.isInForce() ? Reading.NO_OPERATION : Reading.REFUSED;
        }
        Meaning meaning = Resolver.meaning(unit, text);
        return meaning == null ? Reading.REFUSED : new Reading(meaning, false, false);
    }

    // what stands between and was known to who made the later; what establishes or repeals is no party
    private List<Unit> between(Sight sight, Party earlier, Party later) {
        List<Unit> unknown = new ArrayList<>();
        for (Party party : sight.parties()) {
            if (party.isSameAs(earlier) || party.isUnknownTo(later, resolver)) {
                unknown.addAll(party.units());
            }
        }
        return sight.counting().stream()
                .filter(unit -> unit.compareTo(earlier.first()) > 0 && unit.compareTo(later.first()) < 0)
                .filter(unit -> !unknown.contains(unit))
                .toList();
    }
}
