package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.timeline.Sayings.Said;
import org.jspecify.annotations.Nullable;

/** On which days what decisions do holds: annulled and suspended it does not, unless that was annulled in its turn. */
final class Validity {
    private final Sayings sayings;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean circular;

    Validity(Sayings sayings) {
        this.sayings = sayings;
    }

    /** The days on which a decision as a whole holds. */
    Days of(Decision decision) {
        return Days.ALL.without(days(lapses(decision.id(), null, "")));
    }

    /** The days on which a decision as a whole is annulled: what is suspended only waits. */
    Days annulled(Decision decision) {
        return days(lapses(decision.id(), null, "").stream()
                .filter(lapse -> lapse.cause() == Lapse.Cause.ANNULLED)
                .toList());
    }

    /** The days without a part of a decision. */
    List<Lapse> lapses(Portion portion) {
        return lapses(portion.decision().id(), portion.regulation(), portion.part());
    }

    /** Whether decisions undo each other in a circle. */
    boolean isCircular(Decision decision) {
        circular = false;
        lapses(decision.id(), null, "");
        return circular;
    }

    private static Days days(List<Lapse> lapses) {
        Days days = Days.NONE;
        for (Lapse lapse : lapses) {
            days = days.or(Days.between(lapse.from(), lapse.until()));
        }
        return days;
    }

    // without a regulation the decision as a whole is meant
    private List<Lapse> lapses(String decision, @Nullable String regulation, String part) {
        if (sayings.annulling(decision).isEmpty()
                && sayings.suspending(decision).isEmpty()) {
            return List.of();
        }
        if (!asked.add(decision)) {
            circular = true;
            return List.of();
        }
        List<Lapse> lapses = new ArrayList<>();
        for (Said<Annuls> annuls : sayings.annulling(decision)) {
            if (isMeant(annuls.what().target(), regulation, part)) {
                LocalDate from = annuls.what().from();
                Days days = Days.from(from == null ? LocalDate.MIN : from);
                add(days, Lapse.Cause.ANNULLED, annuls.by(), lapses);
            }
        }
        for (Said<Suspends> suspends : sayings.suspending(decision)) {
            if (isMeant(suspends.what().target(), regulation, part)) {
                add(days(suspends.what()), Lapse.Cause.SUSPENDED, suspends.by(), lapses);
            }
        }
        asked.remove(decision);
        return lapses;
    }

    private static Days days(Suspends suspends) {
        return Days.between(
                suspends.from(),
                suspends.until() == null ? LocalDate.MAX : suspends.until().value());
    }

    private static boolean isMeant(Target target, @Nullable String regulation, String part) {
        return regulation == null ? target.isWhole() : target.closenessTo(regulation, part) != Target.OUTSIDE;
    }

    private void add(Days days, Lapse.Cause cause, Decision by, List<Lapse> lapses) {
        days.and(of(by)).spans().forEach(span -> lapses.add(Lapse.of(span, cause, by.id())));
    }
}
