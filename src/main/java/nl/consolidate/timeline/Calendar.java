package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * The dates of decisions as far as a given body of knowledge settles them: a decision that is not known cannot commence
 * or annul another.
 */
final class Calendar {
    private static final Commencement SILENT = new Commencement.Silent();
    private static final Comparator<Decision> LATEST_LAST = Comparator.comparing(
                    Decision::publishedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Decision::id);

    private final Map<String, Decision> known = new HashMap<>();
    private final List<Decision> setters;
    private final CommencementRules rules;

    /** A day with the decision from which it was worked out. */
    private record Resolved(@Nullable LocalDate day, String by) {}

    /** The dates that rule for a part of a decision, with the decision that states the first day in force. */
    private record Ruling(Decision by, Schedule schedule) {}

    /** The setters are the known decisions that can date another: by commencing, annulling or giving their own day. */
    Calendar(List<Decision> setters, CommencementRules rules) {
        setters.forEach(setter -> known.putIfAbsent(setter.id(), setter));
        this.setters = setters.stream().sorted(LATEST_LAST).toList();
        this.rules = rules;
    }

    /** What known decisions published on one day set for the same part of a decision, beside the first of them. */
    List<Commences> rivals(Decision decision) {
        Map<String, Decision> first = new HashMap<>();
        List<Commences> rivals = new ArrayList<>();
        for (Decision setter : setters) {
            for (Commences commences : setter.commences()) {
                if (commences.decision().value().equals(decision.id())) {
                    String part =
                            commences.part() == null ? "" : commences.part().value();
                    Decision other = first.putIfAbsent(setter.publishedOn() + " " + part, setter);
                    if (other != null && !other.id().equals(setter.id())) {
                        rivals.add(commences);
                    }
                }
            }
        }
        return rivals;
    }

    /** The dates of a part of a decision; the schedule is already merged from the inner to the outer. */
    EffectDates dates(Decision decision, String part, Schedule schedule) {
        Schedule ruling = ruling(decision, part, schedule).schedule();
        Resolved inForce = inForce(decision, part, schedule, new ArrayList<>());
        LocalDate retroactive =
                ruling.retroactiveTo() == null ? null : ruling.retroactiveTo().value();
        LocalDate until = ruling.until() == null ? null : ruling.until().value();
        EffectDates dates = new EffectDates(
                decision.published().value(), rule(ruling), inForce.by(), inForce.day(), retroactive, until, null);
        return annulled(decision, dates);
    }

    /** The dates with the annulment of the decision, where it has been annulled. */
    EffectDates annulled(Decision decision, EffectDates dates) {
        return setters.stream()
                .flatMap(setter -> setter.annuls().stream())
                .filter(annuls -> annuls.decision().value().equals(decision.id()))
                .map(Calendar::from)
                .min(Comparator.naturalOrder())
                .map(dates::annulled)
                .orElse(dates);
    }

    /** Whether the rule for a part of a decision runs in a circle. */
    boolean isCircular(Decision decision, String part, Schedule schedule) {
        List<String> way = new ArrayList<>();
        inForce(decision, part, schedule, way);
        return way.indexOf(way.get(way.size() - 1)) < way.size() - 1;
    }

    private Resolved inForce(Decision decision, String part, Schedule schedule, List<String> way) {
        String here = decision.id() + " " + part;
        boolean seen = way.contains(here);
        way.add(here);
        if (seen) {
            return new Resolved(null, decision.id());
        }
        Ruling ruling = ruling(decision, part, schedule);
        Commencement rule = rule(ruling.schedule());
        if (rule instanceof Commencement.With with) {
            Decision other = known.get(with.decision());
            return other == null ? new Resolved(null, ruling.by().id()) : inForce(other, "", other.schedule(), way);
        }
        LocalDate published = ruling.by().publishedOn();
        LocalDate day =
                published == null ? null : rules.resolve(rule, published).orElse(null);
        return new Resolved(day, ruling.by().id());
    }

    // the last known decision rules; one that names the part goes before one for the whole
    private Ruling ruling(Decision decision, String part, Schedule schedule) {
        Ruling whole = new Ruling(decision, schedule);
        Ruling exact = null;
        for (Decision setter : setters) {
            for (Commences commences : setter.commences()) {
                if (!commences.decision().value().equals(decision.id())) {
                    continue;
                }
                Ruling found = ruling(setter, commences, decision, schedule);
                if (commences.part() != null) {
                    exact = commences.part().value().equals(part) ? found : exact;
                } else if (!hasDayOfItsOwn(decision, schedule)) {
                    whole = found;
                }
            }
        }
        return exact != null ? exact : whole;
    }

    private static Ruling ruling(Decision setter, Commences commences, Decision decision, Schedule schedule) {
        Schedule set = commences.schedule();
        return new Ruling(set.inForce() == null ? decision : setter, set(set, schedule));
    }

    // what is commenced by another still works back, and ends, as it says itself
    private static Schedule set(Schedule set, Schedule stated) {
        return new Schedule(
                set.inForce() != null ? set.inForce() : stated.inForce(),
                set.retroactiveTo() != null ? set.retroactiveTo() : stated.retroactiveTo(),
                set.until() != null ? set.until() : stated.until());
    }

    // what commences the whole leaves alone a part that the decision itself gave another day
    private static boolean hasDayOfItsOwn(Decision decision, Schedule schedule) {
        return schedule.inForce() != null
                && !schedule.inForce().equals(decision.schedule().inForce())
                && !(rule(schedule) instanceof Commencement.ToBeDetermined);
    }

    private static LocalDate from(Annuls annuls) {
        return annuls.from() == null ? LocalDate.MIN : annuls.from();
    }

    static Commencement rule(Schedule schedule) {
        return schedule.inForce() == null ? SILENT : schedule.inForce().value();
    }
}
