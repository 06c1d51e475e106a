package nl.consolidate.secondhand;

import java.util.EnumMap;
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
 * @param positions operations that are in conflict: of the second hand those that have to be, of the first those that
 *     its findings name
 * @param perhaps other operations of the decisions in conflict, which may be the cause of a refusal
 */
record Answer(
        String text,
        Map<State, Integer> ledger,
        SortedSet<String> applied,
        Map<State, SortedSet<String>> withheld,
        SortedSet<String> meetings,
        SortedSet<String> positions,
        SortedSet<String> perhaps) {
    static final String REFUSED = "REFUSED";

    /** Whether this is what the other hand answers. */
    boolean isAnswered(Answer first) {
        return text.equals(first.text)
                && applied.equals(first.applied)
                && withheld.equals(first.withheld)
                && meetings.equals(first.meetings)
                && first.positions.stream().allMatch(name -> positions.contains(name) || perhaps.contains(name))
                && isCounted(first.ledger);
    }

    private boolean isCounted(Map<State, Integer> first) {
        int more = first.getOrDefault(State.REFUSED, 0) - ledger.getOrDefault(State.REFUSED, 0);
        Map<State, Integer> counted = new EnumMap<>(State.class);
        counted.putAll(ledger);
        counted.merge(State.APPLIED, -more, Integer::sum);
        counted.merge(State.REFUSED, more, Integer::sum);
        counted.values().removeIf(count -> count == 0);
        return more >= 0 && more <= perhaps.size() && counted.equals(first);
    }
}
