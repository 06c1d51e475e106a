package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Target;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.Sayings.Said;
import org.jspecify.annotations.Nullable;

/** Where effects end: on the day that their own decision gives, or on the one that later decisions put in its place. */
final class Endings {
    private final Sayings sayings;
    private final Validity validity;
    private final Commencements commencements;
    private final LocalDate knownOn;

    /**
     * How an effect ends.
     *
     * @param until first day without it, null where it does not end
     * @param setBy the id of the decision that gave it another end, or null
     * @param pauses earlier days without it
     * @param refused the ends that could not be given to it, with the day that stood against each
     */
    record Ending(@Nullable LocalDate until, @Nullable String setBy, List<Lapse> pauses, List<Refused> refused) {
        Ending {
            pauses = List.copyOf(pauses);
            refused = List.copyOf(refused);
        }
    }

    /** An end that could not be given; {@code until} is the end that stood, null for none. */
    record Refused(
            Extends entry, LocalDate effective, @Nullable LocalDate until) {}

    /** Another end with the days from which it is given: first day of effect, and first day in force. */
    private record Change(Said<Extends> said, LocalDate first, LocalDate inForce) {}

    Endings(Sayings sayings, Validity validity, Commencements commencements, LocalDate knownOn) {
        this.sayings = sayings;
        this.validity = validity;
        this.commencements = commencements;
        this.knownOn = knownOn;
    }

    /** The end of a portion that its own decision, or the one that commenced it, ends on a day. */
    Ending of(Portion portion, @Nullable LocalDate stated) {
        Days over = stated == null ? Days.NONE : Days.from(stated);
        String setBy = null;
        List<Refused> refused = new ArrayList<>();
        for (Change change : changes(portion)) {
            LocalDate until = lastOf(over);
            if (isRefused(change, until)) {
                refused.add(new Refused(change.said().what(), change.first(), until));
            } else {
                over = changed(over, change);
                setBy = change.said().by().id();
            }
        }
        return new Ending(lastOf(over), setBy, pauses(over, setBy), refused);
    }

    /** The days on which an end with retroactive effect begins to count for the days before. */
    List<LocalDate> turns() {
        return sayings.decisions().stream()
                .flatMap(decision -> decision.extensions().stream()
                        .map(entry -> change(new Said<>(decision, entry)))
                        .filter(Objects::nonNull))
                .filter(change -> change.first().isBefore(change.inForce()))
                .map(Change::inForce)
                .toList();
    }

    /** The day on which another end begins to count; null where it does not. */
    @Nullable
    LocalDate effectiveDay(Said<Extends> said) {
        Change change = change(said);
        return change == null ? null : change.first();
    }

    private List<Change> changes(Portion portion) {
        return sayings.extending(portion.decision().id()).stream()
                .filter(said -> isMeant(said.what().target(), portion))
                .map(this::change)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Change::first))
                .toList();
    }

    /** Whether another end of what a target names is one of a portion too, which has none of its own beside it. */
    static boolean isMeant(Target target, Portion portion) {
        int closeness = target.closenessTo(portion.regulation(), portion.part());
        return closeness != Target.OUTSIDE && !portion.hasEndOfItsOwn(closeness);
    }

    private @Nullable Change change(Said<Extends> said) {
        Portion saying = Portion.saying(said.by(), said.what().schedule());
        LocalDate inForce = commencements.dayOf(saying);
        if (inForce == null) {
            return null;
        }
        Located<LocalDate> back = commencements.ruling(saying).schedule().retroactiveTo();
        LocalDate first = back != null && back.value().isBefore(inForce) ? back.value() : inForce;
        return new Change(said, first, inForce);
    }

    // what has ended does not come back to life, and nothing ends before it was said that it would
    private static boolean isRefused(Change change, @Nullable LocalDate until) {
        LocalDate other = change.said().what().until();
        return until == null || !change.first().isBefore(until) || (other != null && other.isBefore(change.first()));
    }

    // until it is in force itself it cannot reach back for who looks
    private Days changed(Days over, Change change) {
        LocalDate from = knownOn.isBefore(change.inForce()) ? change.inForce() : change.first();
        Days there = validity.of(change.said().by()).and(Days.from(from));
        LocalDate until = change.said().what().until();
        Days other = until == null ? Days.NONE : Days.from(until);
        return over.without(there).or(other.and(there));
    }

    private static @Nullable LocalDate lastOf(Days over) {
        int last = over.spans().size() - 1;
        boolean open = last >= 0 && over.spans().get(last).until().equals(LocalDate.MAX);
        return open ? over.spans().get(last).from() : null;
    }

    private static List<Lapse> pauses(Days over, @Nullable String by) {
        return over.spans().stream()
                .filter(span -> !span.until().equals(LocalDate.MAX))
                .map(span -> Lapse.of(span, Lapse.Cause.ENDED, by == null ? "" : by))
                .toList();
    }
}
