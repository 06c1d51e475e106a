package nl.consolidate.secondhand;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import nl.consolidate.secondhand.Unit.State;

/**
 * What a reader is told at a viewpoint, in the form in which both hands can give it.
 *
 * @param text the text with its identities; {@code REFUSED} where it cannot be given
 * @param meetings the pairs of decisions that are in conflict
 */
record Answer(String text, Map<State, Integer> ledger, SortedSet<String> meetings) {
    static final String REFUSED = "REFUSED";

    /** Whether this is what the other hand answers; of a conflict the pair counts, not how many operations are in it. */
    boolean isAnswered(Answer first) {
        boolean sameCount =
                meetings.isEmpty() ? ledger.equals(first.ledger) : counted().equals(first.counted());
        return text.equals(first.text) && meetings.equals(first.meetings) && sameCount;
    }

    /** The ledger without a difference between what was applied and what was not. */
    Map<State, Integer> counted() {
        Map<State, Integer> counted = new EnumMap<>(ledger);
        counted.merge(State.APPLIED, counted.getOrDefault(State.REFUSED, 0), Integer::sum);
        counted.remove(State.REFUSED);
        return counted;
    }
}
