package nl.consolidate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Located;

/**
 * The smallest thing that a decision dates: one operation, the repeal of a regulation, or the decision as a whole.
 *
 * @param regulation the id of the regulation that it changes, or empty
 * @param part the letter of the instruction, the article that repeals, or empty
 * @param schedules the dates of the decision, of its entry for the regulation, of the part and of the operation, each
 *     completed with those before it
 */
record Portion(Decision decision, String regulation, String part, List<Schedule> schedules) {
    Portion {
        schedules = List.copyOf(schedules);
    }

    /** The decision for all that states no dates of its own. */
    static Portion whole(Decision decision) {
        String regulation =
                decision.establishes() == null ? "" : decision.establishes().id();
        return of(decision, regulation, "", decision.schedule());
    }

    /** What a decision says of another one, with dates of its own. */
    static Portion saying(Decision decision, Schedule own) {
        return of(decision, "", "", own.orElse(decision.schedule()));
    }

    // a regulation that ends by itself does not bring back what it repealed when it began
    static Portion of(Decision decision, Repeal repeal) {
        Schedule schedule = repeal.schedule().orElse(decision.schedule());
        Schedule ending = decision.establishes() == null
                ? schedule
                : new Schedule(
                        schedule.inForce(),
                        schedule.retroactiveTo(),
                        repeal.schedule().until());
        return of(decision, repeal.regulation().value(), repeal.by(), ending);
    }

    static Portion of(Decision decision, AmendedRegulation amended, Schedule own) {
        Schedule entry = amended.schedule().orElse(decision.schedule());
        List<Schedule> schedules = List.of(decision.schedule(), entry, entry, own.orElse(entry));
        return new Portion(decision, amended.regulation().value(), "", schedules);
    }

    static Portion of(Decision decision, AmendedRegulation amended, Instruction instruction, Change change) {
        Schedule entry = amended.schedule().orElse(decision.schedule());
        Schedule part = instruction.schedule().orElse(entry);
        List<Schedule> schedules =
                List.of(decision.schedule(), entry, part, change.schedule().orElse(part));
        return new Portion(decision, amended.regulation().value(), instruction.part(), schedules);
    }

    private static Portion of(Decision decision, String regulation, String part, Schedule schedule) {
        return new Portion(decision, regulation, part, List.of(decision.schedule(), schedule, schedule, schedule));
    }

    /** All that a decision does to regulations. */
    static List<Portion> all(Decision decision) {
        List<Portion> all = new ArrayList<>();
        if (decision.establishes() != null) {
            all.add(whole(decision));
        }
        for (AmendedRegulation amended : decision.amends()) {
            for (Instruction instruction : amended.instructions()) {
                instruction.changes().forEach(change -> all.add(of(decision, amended, instruction, change)));
            }
        }
        decision.repeals().forEach(repeal -> all.add(of(decision, repeal)));
        return all;
    }

    Schedule schedule() {
        return schedules.get(schedules.size() - 1);
    }

    /** The rule by which it enters into force. */
    Commencement rule() {
        return ruleOf(schedule());
    }

    static Commencement ruleOf(Schedule schedule) {
        return schedule.inForce() == null
                ? new Commencement.Silent()
                : schedule.inForce().value();
    }

    /** Whether the decision gave it another day in force than what a later one speaks of so closely; it keeps that day. */
    boolean hasDayOfItsOwn(int closeness) {
        Located<Commencement> own = schedule().inForce();
        return own != null
                && !(own.value() instanceof Commencement.ToBeDetermined)
                && !own.equals(schedules.get(closeness).inForce());
    }

    /** Whether the decision gave it another end than what a later one speaks of so closely; it keeps that end. */
    boolean hasEndOfItsOwn(int closeness) {
        Schedule wider = schedules.get(closeness);
        return wider.until() != null && !Objects.equals(schedule().until(), wider.until());
    }
}
