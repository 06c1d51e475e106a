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
import nl.consolidate.secondhand.Act.Mend;
import nl.consolidate.secondhand.Act.Part;
import nl.consolidate.secondhand.Act.Rule;
import nl.consolidate.secondhand.Act.Start;
import nl.consolidate.secondhand.Act.Task;
import nl.consolidate.secondhand.Act.Voiding;
import nl.consolidate.secondhand.Act.When;
import nl.consolidate.secondhand.Unit.Sort;
import org.jspecify.annotations.Nullable;

/** All units of all decisions, dated by what is known on one day: a decision that is not known dates no other. */
final class Dating {
    /** Day 0 of the worlds; late in its month, so that the first of the next one is near. */
    static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 25);

    private final List<Act> acts;
    private final List<Act> known;

    /** The dates that rule, with the decision that states the day. */
    private record Ruling(When when, Act by) {
        Rule rule() {
            Rule rule = when.rule();
            return rule == null ? new Rule.Silent() : rule;
        }
    }

    private record Day(int day, String by) {}

    Dating(List<Act> acts, int known) {
        this.acts = acts.stream()
                .sorted(Comparator.comparingInt((Act act) -> act.published() == NONE ? Unit.END : act.published())
                        .thenComparing(Act::id))
                .toList();
        this.known = this.acts.stream()
                .filter(act -> act.published() != NONE && act.published() <= known)
                .toList();
    }

    /** In the order of application. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        acts.forEach(act -> add(act, units));
        List<Unit> corrected = List.copyOf(units);
        Map<String, Integer> count = new HashMap<>();
        for (Act act : acts) {
            for (Mend mend : act.mends()) {
                corrected.stream()
                        .filter(unit -> unit.act().id().equals(mend.act()) && unit.sort() == Sort.OPERATION)
                        .filter(unit -> mend.part().isEmpty() || unit.part().equals(mend.part()))
                        .reduce((earlier, later) -> later)
                        .ifPresent(last ->
                                units.add(correction(act, mend, last, count.merge(last.name(), 1, Integer::sum))));
            }
        }
        return units.stream().sorted().toList();
    }

    private void add(Act act, List<Unit> units) {
        if (act.base()) {
            units.add(unit(Sort.BASE, act, "", -1, 0, null, act.when(), When.UNSAID, When.UNSAID));
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
                        task.when()));
            }
        }
        for (When end : act.ends()) {
            units.add(unit(Sort.END, act, "artikel 9", Unit.END - 1, 0, null, end.within(act.when()), end, end));
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
            When innermost) {
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
                voided(act));
    }

    // from the first day of what it corrects, known from its own publication
    private Unit correction(Act act, Mend mend, Unit last, int count) {
        int published = act.published() == NONE || last.published() == NONE
                ? NONE
                : Math.max(act.published(), last.published());
        int own = voided(act);
        int voided = own == NONE || (last.voided() != NONE && last.voided() < own) ? last.voided() : own;
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
                voided);
    }

    private static boolean hasDay(When own) {
        return own.rule() != null && !(own.rule() instanceof Rule.Open);
    }

    // the last known decision rules; one for the part goes before one for the whole, which leaves alone what has a day
    private Ruling ruling(Act act, String part, When merged, boolean ownDay, boolean innerDay) {
        Ruling whole = new Ruling(merged, act);
        Ruling exact = null;
        for (Act setter : known) {
            for (Start start : setter.starts()) {
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
                    .map(other -> notVoided(other, day(ruling(other, "", other.when(), false, false), way)))
                    .orElse(new Day(NONE, ""));
        }
        int published = ruling.by().published();
        return new Day(
                published == NONE ? NONE : day(ruling.rule(), published),
                ruling.by().id());
    }

    // what is annulled by its first day never enters into force
    private Day notVoided(Act act, Day day) {
        int voided = voided(act);
        return voided != NONE && day.day() >= voided ? new Day(NONE, day.by()) : day;
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

    private int voided(Act act) {
        int earliest = NONE;
        for (Act by : known) {
            for (Voiding voiding : by.voidings()) {
                if (voiding.act().equals(act.id())) {
                    int from = voiding.from() == NONE ? Unit.FROM_THE_START : voiding.from();
                    earliest = earliest == NONE ? from : Math.min(earliest, from);
                }
            }
        }
        return earliest;
    }
}
