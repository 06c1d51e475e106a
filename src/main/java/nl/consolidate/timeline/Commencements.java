package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.timeline.Sayings.Said;
import org.jspecify.annotations.Nullable;

/** The first days in force, as far as known decisions give them and none has repealed or annulled these before. */
final class Commencements {
    private final Sayings sayings;
    private final Validity validity;
    private final CommencementRules rules;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean circular;

    /**
     * The dates that rule for a portion.
     *
     * @param by the decision from whose publication or commencement the first day in force was worked out
     * @param day that day, null where it is not settled
     * @param suspended the days on which a decision was suspended that gives this day, where the day is one of them
     */
    record Ruling(Decision by, Schedule schedule, @Nullable LocalDate day, List<Lapse> suspended) {
        Ruling {
            suspended = List.copyOf(suspended);
        }

        Ruling withoutDay() {
            return new Ruling(by, schedule, null, List.of());
        }
    }

    Commencements(Sayings sayings, Validity validity, CommencementRules rules) {
        this.sayings = sayings;
        this.validity = validity;
        this.rules = rules;
    }

    /** The last known decision rules; one that names the part goes before one for the whole. */
    Ruling ruling(Portion portion) {
        String here = portion.decision().id() + " " + portion.regulation() + " " + portion.part();
        if (!asked.add(here)) {
            circular = true;
            return new Ruling(portion.decision(), portion.schedule(), null, List.of());
        }
        Ruling set = setByOthers(portion);
        Ruling ruling = set != null ? set : ruled(portion.decision(), portion.schedule(), List.of());
        asked.remove(here);
        return ruling;
    }

    /** The first day in force of what was neither annulled nor repealed before; null for none. */
    @Nullable
    LocalDate dayOf(Portion portion) {
        return commenced(portion).day();
    }

    private Ruling commenced(Portion portion) {
        Ruling ruling = ruling(portion);
        LocalDate day = ruling.day();
        String here = "the day of " + portion.decision().id();
        if (day == null || validity.annulled(portion.decision()).contains(day) || !asked.add(here)) {
            return ruling.withoutDay();
        }
        boolean withdrawn = withdrawnBy(portion, day) != null;
        asked.remove(here);
        return withdrawn ? ruling.withoutDay() : ruling;
    }

    /** The id of the decision that repealed a portion before its first day in force; null for none. */
    @Nullable
    String withdrawnBy(Portion portion, @Nullable LocalDate inForce) {
        for (Said<Withdrawal> said : sayings.withdrawing(portion.decision().id())) {
            int closeness = said.what().target().closenessTo(portion.regulation(), portion.part());
            if (closeness != Target.OUTSIDE && comesBefore(said, inForce)) {
                return said.by().id();
            }
        }
        return null;
    }

    /** The first day on which a repeal has effect: in force, and published; null where it has none. */
    @Nullable
    LocalDate effectiveDay(Said<Withdrawal> said) {
        LocalDate day = dayOf(Portion.saying(said.by(), said.what().schedule()));
        LocalDate published = said.by().publishedOn();
        return day == null || published == null || day.isAfter(published) ? day : published;
    }

    /** What a decision sets for another one, whether or not it rules there. */
    Ruling setBy(Decision setter, Schedule set) {
        return ruled(setter, set, List.of());
    }

    /** Whether the rule for a portion leads back to itself. */
    boolean isCircular(Portion portion) {
        circular = false;
        ruling(portion);
        return circular;
    }

    private boolean comesBefore(Said<Withdrawal> said, @Nullable LocalDate inForce) {
        LocalDate from = effectiveDay(said);
        if (from == null) {
            return false;
        }
        // what waits for its day waits for ever
        LocalDate day = inForce == null ? LocalDate.MAX : inForce;
        return day.isAfter(from) && validity.of(said.by()).contains(day);
    }

    private @Nullable Ruling setByOthers(Portion portion) {
        Ruling ruling = null;
        int closest = Target.WHOLE;
        for (Said<Commences> said : sayings.commencing(portion.decision().id())) {
            int closeness = said.what().target().closenessTo(portion.regulation(), portion.part());
            if (closeness < closest || portion.hasDayOfItsOwn(closeness)) {
                continue;
            }
            Ruling found = ruling(said, portion);
            if (holds(said.by(), found.day())) {
                ruling = found;
                closest = closeness;
            }
        }
        return ruling;
    }

    private Ruling ruling(Said<Commences> said, Portion portion) {
        Schedule set = said.what().schedule();
        return set.inForce() == null
                ? ruled(portion.decision(), set(set, portion.schedule()), List.of())
                : ruled(said.by(), set(set, portion.schedule()), List.of(said.by()));
    }

    // what is commenced by another still works back, and ends, as it says itself
    private static Schedule set(Schedule set, Schedule stated) {
        return new Schedule(
                set.inForce() != null ? set.inForce() : stated.inForce(),
                set.retroactiveTo() != null ? set.retroactiveTo() : stated.retroactiveTo(),
                set.until() != null ? set.until() : stated.until());
    }

    // what a decision sets for a day on which it no longer is there, it does not set
    private boolean holds(Decision setter, @Nullable LocalDate day) {
        if (isUndetermined(setter)) {
            return false;
        }
        Days annulled = validity.annulled(setter);
        if (day == null) {
            return !annulled.equals(Days.ALL);
        }
        boolean ended = setter.schedule().until() != null
                && !day.isBefore(setter.schedule().until().value());
        return !ended && !annulled.contains(day) && withdrawnBy(Portion.whole(setter), day) == null;
    }

    private boolean isUndetermined(Decision setter) {
        return Portion.ruleOf(setter.schedule()) instanceof Commencement.ToBeDetermined
                && ruling(Portion.whole(setter)).day() == null;
    }

    private Ruling ruled(Decision by, Schedule schedule, List<Decision> through) {
        Commencement rule = Portion.ruleOf(schedule);
        if (rule instanceof Commencement.With with) {
            return sayings.decision(with.decision())
                    .map(other -> with(other, schedule, through))
                    .orElse(new Ruling(by, schedule, null, List.of()));
        }
        LocalDate published = by.publishedOn();
        LocalDate day =
                published == null ? null : rules.resolve(rule, published).orElse(null);
        return new Ruling(by, schedule, day, suspended(through, day));
    }

    private Ruling with(Decision other, Schedule schedule, List<Decision> through) {
        Ruling there = commenced(Portion.whole(other));
        List<Decision> all = new ArrayList<>(through);
        all.add(other);
        List<Lapse> suspended = new ArrayList<>(there.suspended());
        suspended.addAll(suspended(all, there.day()));
        return new Ruling(there.by(), schedule, there.day(), suspended);
    }

    // what is suspended on the day on which it would let something commence does so when it holds again
    private List<Lapse> suspended(List<Decision> through, @Nullable LocalDate day) {
        return day == null
                ? List.of()
                : through.stream()
                        .flatMap(decision -> validity.lapses(Portion.whole(decision)).stream())
                        .filter(lapse -> lapse.cause() == Lapse.Cause.SUSPENDED && lapse.contains(day))
                        .toList();
    }
}
