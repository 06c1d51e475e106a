package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that counts or does not count, dated by what is known on some day; {@link Act#NONE} where a day is
 * not settled.
 *
 * @param act the decision that has the effect
 * @param placed the decision in whose place it stands in the order: another one for a correction
 * @param doing the operation, null where a regulation is established or ends
 * @param published the day from which it can be known
 * @param inForce first day in force
 * @param from first day of the effect
 * @param ruled the rule that gave the first day in force, with the decision from which it was worked out
 * @param fate what later decisions make of it
 */
record Unit(
        Sort sort,
        Act act,
        Act placed,
        String part,
        int instruction,
        int task,
        int mend,
        @Nullable Doing doing,
        int published,
        String ruled,
        int inForce,
        int from,
        int until,
        Fate fate)
        implements Comparable<Unit> {
    static final int FROM_THE_START = NONE + 1;
    static final int END = Integer.MAX_VALUE;

    enum Sort {
        BASE,
        OPERATION,
        CORRECTION,
        END
    }

    /** What became of an operation at a viewpoint (concepts, section 6). */
    enum State {
        APPLIED,
        ANNOUNCED,
        NOT_YET_KNOWN,
        NOT_VALID_THEN,
        OUTSTANDING,
        EXPIRED,
        ANNULLED,
        REFUSED,
        LEFT_OUT
    }

    // the order of J, P, adopted, the explicit order; then as written
    private static final Comparator<Unit> ORDER = Comparator.comparingInt((Unit unit) -> last(unit.inForce))
            .thenComparing(unit -> last(unit.placed.published()))
            .thenComparing(unit -> unit.placed.adopted())
            .thenComparing(unit -> unit.placed.order())
            .thenComparing(unit -> unit.placed.id())
            .thenComparing(Unit::instruction)
            .thenComparing(Unit::task)
            .thenComparing(Unit::mend);

    private static int last(int day) {
        return day == NONE ? Integer.MAX_VALUE : day;
    }

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }

    Unit inVain() {
        return new Unit(
                sort,
                act,
                placed,
                part,
                instruction,
                task,
                mend,
                doing,
                published,
                ruled,
                inForce,
                from,
                until,
                fate.inVain());
    }

    /** A name that is the same however it is dated. */
    String name() {
        return placed.id() + "." + instruction + "." + task + (mend == 0 ? "" : "." + mend);
    }

    /** A name that is another one where it is dated otherwise. */
    String key() {
        return name() + " " + published + " " + ruled + " " + inForce + " " + from + " " + until + " "
                + fate.key(until);
    }

    /** P ≤ b and J ≤ j and G ≤ g and g &lt; until; j is the later of g and b. */
    State at(int g, int b) {
        if (isLater(act.published(), b) || isLater(published, b)) {
            return State.NOT_YET_KNOWN;
        }
        if (published != NONE && fate.recall() == Fate.Recall.BEFORE) {
            return State.EXPIRED;
        }
        if (published == NONE || inForce == NONE) {
            return State.OUTSTANDING;
        }
        if (fate.isOut(g)) {
            return State.ANNULLED;
        }
        if (inForce > Math.max(g, b)) {
            return State.ANNOUNCED;
        }
        if (from > g) {
            return State.NOT_VALID_THEN;
        }
        int end = fate.until(until, g, b);
        return end != NONE && g >= end ? State.EXPIRED : State.APPLIED;
    }

    private static boolean isLater(int day, int b) {
        return day != NONE && day > b;
    }

    /** The dates contradict each other, which is an error wherever it counts. */
    boolean isImpossible() {
        return from > inForce
                || (until != NONE && until <= from)
                || fate.isImpossible(until, from)
                || fate.recall() == Fate.Recall.SAME_DAY;
    }
}
