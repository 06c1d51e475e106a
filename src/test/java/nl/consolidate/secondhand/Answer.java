package nl.consolidate.secondhand;

import java.util.Map;
import java.util.SortedSet;
import nl.consolidate.secondhand.Unit.State;

/**
 * What a reader is told at a viewpoint, in the form in which both hands can give it.
 *
 * @param text the text with its identities; {@code REFUSED} where it cannot be given
 * @param ledger how many operations are in which state
 * @param applied the operations that made the text, those in conflict among them
 * @param withheld the operations that do not count, by the reason
 * @param meetings the pairs of decisions that are in conflict
 * @param positions operations that are in conflict: of the second hand all, of the first those that its findings name
 */
record Answer(
        String text,
        Map<State, Integer> ledger,
        SortedSet<String> applied,
        Map<State, SortedSet<String>> withheld,
        SortedSet<String> meetings,
        SortedSet<String> positions) {
    static final String REFUSED = "REFUSED";

    /** Whether this is what the other hand answers. */
    boolean isAnswered(Answer first) {
        return text.equals(first.text)
                && applied.equals(first.applied)
                && withheld.equals(first.withheld)
                && meetings.equals(first.meetings)
                && positions.containsAll(first.positions)
                && ledger.equals(first.ledger);
    }
}
