package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.secondhand.Act.Part;
import nl.consolidate.secondhand.Act.Rule;
import nl.consolidate.secondhand.Act.Task;
import nl.consolidate.secondhand.Act.When;
import nl.consolidate.secondhand.Deed.Mend;
import nl.consolidate.secondhand.Deed.Start;
import nl.consolidate.secondhand.Fate.Days;
import nl.consolidate.secondhand.Fates.Dated;
import nl.consolidate.secondhand.Fates.Ends;
import nl.consolidate.secondhand.Unit.Sort;
import org.jspecify.annotations.Nullable;

/** All units of all decisions, dated by what is known on one day: a decision that is not known dates no other. */
final class Dating {
    /** Day 0 of the worlds; late in its month, so that the first of the next one is near. */
    static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 25);

    private final List<Act> acts;
    private final List<Act> known;
    private final Fates fates;

    /** The dates that rule, with the decision that states the day. */
    private record Ruling(When when, Act by) {
        Rule rule() {
            Rule rule = when.rule();
            return rule == null ? new Rule.Silent() : rule;
        }
    }

    /** A first day in force, with the days of a suspension in which it falls. */
    private record Day(int day, String by, List<Days> halted) {
        static final Day NEVER = new Day(NONE, "", List.of());
    }

    Dating(List<Act> acts, int known) {
        this.acts = acts.stream()
                .sorted(Comparator.comparingInt((Act act) -> act.published() == NONE ? Unit.END : act.published())
                        .thenComparing(Act::id))
                .toList();
        this.known = this.acts.stream()
                .filter(act -> act.published() != NONE && act.published() <= known)
                .toList();
        this.fates = new Fates(this.known, this::dated);
    }

    private Dated dated(Act act) {
        Ruling ruling = ruling(act, "", act.when(), false, false);
        int inForce =
                inForce(act, day(ruling, new HashSet<>(Set.of(act.id() + " ")))).day();
        return new Dated(inForce, ruling.when().back() != NONE ? ruling.when().back() : inForce);
    }

    /** In the order of application. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        acts.forEach(act -> add(act, units));
        List<Unit> corrected = List.copyOf(units);
        Map<String, Integer> count = new HashMap<>();
        for (Act act : acts) {
            for (Mend mend : act.deeds(Mend.class)) {
                corrected.stream()
                        .filter(unit -> unit.act().id().equals(mend.act()) && unit.sort() == Sort.OPERATION)
                        .filter(unit -> mend.part().isEmpty() || unit.part().equals(mend.part()))
                        .reduce((earlier, later) -> later)
                        .ifPresent(last ->
                                units.add(correction(act, mend, last, count.merge(last.name(), 1, Integer::sum))));
            }
        }
        List<Act> vain =
                acts.stream().filter(act -> fates.isExtendedInVain(act, units)).toList();
        units.replaceAll(unit -> vain.contains(unit.act()) ? unit.inVain() : unit);
        return units.stream().sorted().toList();
    }

    private void add(Act act, List<Unit> units) {
        if (act.base()) {
            units.add(unit(Sort.BASE, act, "", -1, 0, null, act.when(), When.UNSAID, When.UNSAID, Ends.of(act)));
        }
        for (int i = 0; i < act.parts().size(); i++) {
            Part part = act.parts().get(i);
            for (int k = 0; k < part.tasks().size(); k++) {
                Task task = part.tasks().get(k);
                When own = task.when().within(part.when());
                units.add(unit(
                        Sort.OPERATION,
                        act,
                        part.letter(),
                        i,
                        k,
                        task.doing(),
                        own.within(act.when()),
                        own,
                        task.when(),
                        new Ends(
                                act.when().until(),
                                part.when().until(),
                                task.when().until())));
            }
        }
        for (Deed.End deed : act.deeds(Deed.End.class)) {
            When end = deed.when();
            units.add(unit(
                    Sort.END, act, "artikel 9", Unit.END - 1, 0, null, end.within(act.when()), end, end, Ends.of(act)));
        }
    }

    private Unit unit(
            Sort sort,
            Act act,
            String part,
            int i,
            int k,
            @Nullable Doing doing,
            When merged,
            When own,
            When innermost,
            Ends ends) {
        Ruling ruling = ruling(act, part, merged, hasDay(own), hasDay(innermost));
        Day day = day(ruling, new HashSet<>(Set.of(act.id() + " " + part)));
        int inForce = day.day();
        int back = ruling.when().back();
        return new Unit(
                sort,
                act,
                act,
                part,
                i,
                k,
                0,
                doing,
                act.published(),
                ruling.rule() + " by " + day.by(),
                inForce,
                back != NONE ? back : inForce,
                ruling.when().until(),
                fates.of(act, part, inForce, ends).and(day.halted()));
    }

    // from the first day of what it corrects, known from its own publication
    private Unit correction(Act act, Mend mend, Unit last, int count) {
        int published = act.published() == NONE || last.published() == NONE
                ? NONE
                : Math.max(act.published(), last.published());
        return new Unit(
                Sort.CORRECTION,
                act,
                last.placed(),
                mend.part(),
                last.instruction(),
                last.task(),
                count,
                mend.doing(),
                published,
                last.ruled(),
                last.inForce(),
                last.from(),
                last.until(),
                last.fate().and(fates.lapses(act, "")));
    }

    private static boolean hasDay(When own) {
        return own.rule() != null && !(own.rule() instanceof Rule.Open);
    }

    // the last known decision rules; one for the part goes before one for the whole, which leaves alone what has a day
    private Ruling ruling(Act act, String part, When merged, boolean ownDay, boolean innerDay) {
        Ruling whole = new Ruling(merged, act);
        Ruling exact = null;
        for (Act setter : known) {
            for (Start start : setter.deeds(Start.class)) {
                if (!start.act().equals(act.id())) {
                    continue;
                }
                Ruling set = new Ruling(set(start.when(), merged), start.when().rule() == null ? act : setter);
                if (start.part().isEmpty()) {
                    whole = ownDay ? whole : set;
                } else if (start.part().equals(part)) {
                    exact = innerDay ? exact : set;
                }
            }
        }
        return exact != null ? exact : whole;
    }

    // what is commenced still works back as it says itself
    private static When set(When by, When merged) {
        return new When(
                by.rule() != null ? by.rule() : merged.rule(),
                by.back() != NONE ? by.back() : merged.back(),
                by.until() != NONE ? by.until() : merged.until());
    }

    private Day day(Ruling ruling, Set<String> way) {
        if (ruling.rule() instanceof Rule.With with) {
            return known.stream()
                    .filter(other -> other.id().equals(with.act()) && way.add(other.id() + " "))
                    .findFirst()
                    .map(other -> inForce(other, day(ruling(other, "", other.when(), false, false), way)))
                    .orElse(Day.NEVER);
        }
        int published = ruling.by().published();
        return new Day(
                published == NONE ? NONE : day(ruling.rule(), published),
                ruling.by().id(),
                List.of());
    }

    // what is annulled by its first day, or repealed before it, never enters into force
    private Day inForce(Act act, Day day) {
        boolean never = fates.isAnnulled(act, "", day.day()) || fates.recall(act, "", day.day()) == Fate.Recall.BEFORE;
        return day.day() == NONE || never ? new Day(NONE, day.by(), List.of()) : halted(act, day);
    }

    // what is suspended on its first day has not entered into force as long as that lasts, nor has what goes with it
    private Day halted(Act act, Day day) {
        List<Days> halted = new ArrayList<>(day.halted());
        fates.lapses(act, "").stream().filter(days -> days.contains(day.day())).forEach(halted::add);
        return new Day(day.day(), day.by(), halted);
    }

    private static int day(Rule rule, int published) {
        if (rule instanceof Rule.On on) {
            return on.day();
        }
        if (rule instanceof Rule.After after) {
            return published + after.days();
        }
        if (rule instanceof Rule.FirstOfMonth first) {
            LocalDate day = DAY_ZERO.plusDays(published);
            LocalDate found = LocalDate.of(day.getYear(), day.getMonth(), 1).plusMonths(first.months());
            return (int) (found.toEpochDay() - DAY_ZERO.toEpochDay());
        }
        if (rule instanceof Rule.OnPublication) {
            return published;
        }
        return rule instanceof Rule.Silent ? published + 8 : NONE;
    }
}
