package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.consolidate.secondhand.Deed.Halt;
import nl.consolidate.secondhand.Deed.Recall;
import nl.consolidate.secondhand.Deed.Stretch;
import nl.consolidate.secondhand.Deed.Voiding;
import nl.consolidate.secondhand.Fate.Days;
import nl.consolidate.secondhand.Fate.Reend;

/** What the decisions that are known make of others: annulled, suspended, given another end, repealed beforehand. */
final class Fates {
    private final List<Act> known;
    private final Dates dates;

    /** When a decision as a whole enters into force and has its first day of effect. */
    interface Dates {
        Dated of(Act act);
    }

    record Dated(int inForce, int from) {}

    Fates(List<Act> known, Dates dates) {
        this.known = known;
        this.dates = dates;
    }

    /** The ends that a decision, a part of it and an operation in that state. */
    record Ends(int whole, int part, int own) {
        static Ends of(Act act) {
            return new Ends(act.when().until(), NONE, NONE);
        }

        // beside the one that is spoken of
        boolean hasAnother(boolean ofPart) {
            return ofPart
                    ? own != NONE && (part != NONE || whole != NONE)
                    : whole != NONE && (part != NONE || own != NONE);
        }
    }

    /** What becomes of what a decision does in a part. */
    Fate of(Act act, String part, int inForce, Ends ends) {
        return new Fate(lapses(act, part), ends(act, part, ends), recall(act, part, inForce), false);
    }

    boolean isAnnulled(Act act, String part, int g) {
        return known.stream()
                .filter(by -> by.deeds(Voiding.class).stream()
                        .anyMatch(each -> each.isOf(act, part) && days(each).contains(g)))
                .anyMatch(by -> holds(by, g));
    }

    private boolean isSuspended(Act act, String part, int g) {
        return known.stream()
                .filter(by -> by.deeds(Halt.class).stream()
                        .anyMatch(each -> each.isOf(act, part) && days(each).contains(g)))
                .anyMatch(by -> holds(by, g));
    }

    private static Days days(Voiding voiding) {
        return new Days(voiding.from() == NONE ? Unit.FROM_THE_START : voiding.from(), NONE);
    }

    private static Days days(Halt halt) {
        return new Days(halt.from(), halt.until());
    }

    // what annuls or suspends does so as long as it is not annulled or suspended itself
    private boolean holds(Act act, int g) {
        return !isAnnulled(act, "", g) && !isSuspended(act, "", g);
    }

    /** The days on which it does not hold. */
    List<Days> lapses(Act act, String part) {
        List<Days> lapses = new ArrayList<>();
        List<Integer> edges = edges();
        int from = NONE;
        for (int edge : edges) {
            boolean out = isAnnulled(act, part, edge) || isSuspended(act, part, edge);
            if (out && from == NONE) {
                from = edge;
            } else if (!out && from != NONE) {
                lapses.add(new Days(from, edge));
                from = NONE;
            }
        }
        if (from != NONE) {
            lapses.add(new Days(from, NONE));
        }
        return lapses;
    }

    private List<Integer> edges() {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Act by : known) {
            Stream.concat(
                            by.deeds(Voiding.class).stream().map(Fates::days),
                            by.deeds(Halt.class).stream().map(Fates::days))
                    .forEach(days -> edges.addAll(List.of(days.from(), days.until())));
        }
        edges.remove(NONE);
        return List.copyOf(edges);
    }

    // one for the whole leaves alone what has another end
    private List<Reend> ends(Act act, String part, Ends ends) {
        return known.stream()
                .filter(by -> !by.deeds(Stretch.class).isEmpty())
                .sorted(Comparator.comparingInt((Act by) -> dates.of(by).inForce())
                        .thenComparing(Act::published)
                        .thenComparing(by -> by.adopted())
                        .thenComparing(by -> by.order())
                        .thenComparing(Act::id))
                .flatMap(by -> by.deeds(Stretch.class).stream()
                        .filter(stretch -> stretch.isOf(act, part))
                        .filter(stretch -> !ends.hasAnother(!stretch.part().isEmpty()))
                        .map(stretch -> reend(by, stretch)))
                .toList();
    }

    /** Whether an end is given to it, or to a part of it, of which nothing has one. */
    boolean isExtendedInVain(Act act, List<Unit> units) {
        return known.stream()
                .anyMatch(by -> by.deeds(Stretch.class).stream()
                        .filter(stretch ->
                                stretch.act().equals(act.id()) && dates.of(by).inForce() != NONE)
                        .anyMatch(stretch -> units.stream()
                                .filter(unit -> unit.mend() == 0 && stretch.isOf(unit.act(), unit.part()))
                                .noneMatch(unit -> unit.fate().concerns(reend(by, stretch), unit.until()))));
    }

    private Reend reend(Act by, Stretch stretch) {
        Dated dated = dates.of(by);
        return new Reend(dated.inForce(), dated.from(), stretch.until(), lapses(by, ""));
    }

    /** Whether it is repealed before its first day in force, by what has entered into force and holds on that day. */
    Fate.Recall recall(Act act, String part, int inForce) {
        Fate.Recall recall = Fate.Recall.NEVER;
        for (Act by : known) {
            boolean meant = by.deeds(Recall.class).stream().anyMatch(each -> each.isOf(act, part));
            int day = meant ? dates.of(by).inForce() : NONE;
            if (day != NONE && holds(by, inForce == NONE ? Unit.END : inForce)) {
                if (inForce == NONE || day < inForce) {
                    return Fate.Recall.BEFORE;
                }
                recall = day == inForce ? Fate.Recall.SAME_DAY : recall;
            }
        }
        return recall;
    }
}
