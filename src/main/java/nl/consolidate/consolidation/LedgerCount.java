package nl.consolidate.consolidation;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Selection;
import nl.consolidate.timeline.Withheld;

/** Counts each operation on a regulation in exactly one state. */
final class LedgerCount {
    private LedgerCount() {}

    static Ledger of(Stage stage, Selection selection, List<Decision> decisions, String regulation) {
        SortedMap<EffectState, Integer> counts = new TreeMap<>();
        List<Stage> way = stage.way();
        Set<OrderKey> inConflict = StageFindings.inConflict(way);
        for (Stage each : way) {
            if (each.effect().isOperation()) {
                counts.merge(state(each, inConflict), 1, Integer::sum);
            }
        }
        for (Withheld withheld : selection.withheld()) {
            if (withheld.effect().isOperation()) {
                counts.merge(withheld.state(), 1, Integer::sum);
            }
        }
        counts.merge(EffectState.UNREAD, unread(decisions, regulation), Integer::sum);
        return new Ledger(counts);
    }

    private static EffectState state(Stage stage, Set<OrderKey> inConflict) {
        if (stage.isLeftOut()) {
            return EffectState.LEFT_OUT;
        }
        boolean refused =
                stage.isDoubtful() || inConflict.contains(stage.effect().order());
        return refused ? EffectState.REFUSED : EffectState.APPLIED;
    }

    // what could not be read may concern any regulation of its file
    private static int unread(List<Decision> decisions, String regulation) {
        return decisions.stream()
                .filter(decision -> decision.id().equals(regulation)
                        || decision.amends().stream()
                                .anyMatch(
                                        amended -> amended.regulation().value().equals(regulation)))
                .mapToInt(Decision::unread)
                .sum();
    }
}
