package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.consolidate.secondhand.Scene.Reading;
import nl.consolidate.secondhand.TwoOrders.Reader;

/** Which of the decisions that count at a viewpoint are in conflict (section 5). */
final class Meetings {
    private final Resolver resolver;
    private final Map<String, List<TwoOrders>> met = new HashMap<>();
    private final Map<String, Optional<TwoOrders>> judged = new HashMap<>();

    Meetings(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The pairs in conflict among what counts at a viewpoint. */
    List<TwoOrders> at(List<Unit> counting, int b) {
        return met.computeIfAbsent(keys(counting) + b, key -> conflicts(counting, b));
    }

    private String keys(List<Unit> units) {
        return units.stream().map(resolver::keyOf).collect(Collectors.joining(";"));
    }

    private List<TwoOrders> conflicts(List<Unit> counting, int b) {
        List<Party> parties = Party.of(counting);
        List<TwoOrders> conflicts = new ArrayList<>();
        for (Party later : parties) {
            for (Party earlier : parties.subList(0, parties.indexOf(later))) {
                if (earlier.isUnknownTo(later, resolver)) {
                    judge(earlier, later, counting, b)
                            .filter(TwoOrders::isConflict)
                            .ifPresent(conflicts::add);
                }
            }
        }
        return conflicts;
    }

    // in the world in which the later commences where the earlier stands before it, else in that of the viewpoint
    private Optional<TwoOrders> judge(Party earlier, Party later, List<Unit> counting, int b) {
        Unit first = later.first();
        int known = Math.min(Math.max(first.placed().published(), first.inForce()), b);
        List<Unit> there = resolver.counting(first.inForce(), known);
        List<Party> parties = Party.of(there);
        Optional<Party> earlierThere = parties.stream()
                .filter(party -> party.isSameAs(earlier) && party.holds(earlier))
                .findFirst()
                .flatMap(party -> party.only(earlier));
        Optional<Party> laterThere =
                parties.stream().filter(later::isSameAs).findFirst().flatMap(party -> party.only(later));
        return earlierThere.isPresent() && laterThere.isPresent()
                ? orders(there, earlierThere.get(), laterThere.get(), known, false)
                : orders(counting, earlier, later, b, true);
    }

    private Optional<TwoOrders> orders(List<Unit> world, Party earlier, Party later, int b, boolean byIdentity) {
        String key = keys(world) + "|" + keys(earlier.units()) + "|" + keys(later.units()) + b + byIdentity;
        Optional<TwoOrders> known = judged.get(key);
        Optional<TwoOrders> orders = known == null ? tried(world, earlier, later, b, byIdentity) : known;
        judged.put(key, orders);
        return orders;
    }

    private Optional<TwoOrders> tried(List<Unit> world, Party earlier, Party later, int b, boolean byIdentity) {
        Reader reader = (unit, text) ->
                byIdentity || unit.act().draftedOn() != Act.NONE ? resolver.reading(unit, b) : atHand(unit, text);
        Scene base = resolver.replay(
                world.stream()
                        .filter(unit -> unit.compareTo(earlier.first()) < 0)
                        .toList(),
                b);
        for (Unit unit : between(world, earlier, later)) {
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
    private List<Unit> between(List<Unit> world, Party earlier, Party later) {
        List<Unit> unknown = new ArrayList<>();
        for (Party party : Party.of(world)) {
            if (party.isSameAs(earlier) || party.isUnknownTo(later, resolver)) {
                unknown.addAll(party.units());
            }
        }
        return world.stream()
                .filter(unit -> unit.compareTo(earlier.first()) > 0 && unit.compareTo(later.first()) < 0)
                .filter(unit -> !unknown.contains(unit))
                .toList();
    }
}
