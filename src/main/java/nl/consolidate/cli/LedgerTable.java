package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.report.Tally;
import nl.consolidate.timeline.EffectState;

/** The ledgers of all regulations as a table for people: only the states in which something is, and the sums. */
final class LedgerTable {
    private final List<Tally> tallies;
    private final List<EffectState> states = new ArrayList<>();

    private LedgerTable(List<Tally> tallies) {
        this.tallies = tallies;
        for (EffectState state : EffectState.values()) {
            if (sum(state) > 0) {
                states.add(state);
            }
        }
    }

    static String of(List<Tally> tallies, LocalDate today, Phrases phrases) {
        return new LedgerTable(tallies).lines(today, phrases);
    }

    private String lines(LocalDate today, Phrases phrases) {
        List<Boolean> right = new ArrayList<>(List.of(false));
        List<String> head = new ArrayList<>(List.of(phrases.operationsOn(today)));
        for (EffectState state : states) {
            right.add(true);
            head.add(phrases.state(state));
        }
        right.add(true);
        head.add(phrases.total());
        Table table = new Table(right).row(head);
        tallies.forEach(tally -> table.row(row(tally)));
        return table.toString();
    }

    private List<String> row(Tally tally) {
        List<String> cells = new ArrayList<>(List.of(tally.regulation()));
        for (EffectState state : states) {
            int count = count(tally, state);
            cells.add(count == 0 ? "-" : Integer.toString(count));
        }
        int total = 0;
        for (int count : tally.counts().values()) {
            total += count;
        }
        cells.add(Integer.toString(total));
        return cells;
    }

    private int sum(EffectState state) {
        int sum = 0;
        for (Tally tally : tallies) {
            sum += count(tally, state);
        }
        return sum;
    }

    private static int count(Tally tally, EffectState state) {
        return tally.counts().getOrDefault(state.slug(), 0);
    }
}
