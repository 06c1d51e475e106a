package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One effect on one provision.
 *
 * @param provision whose history it is
 * @param from the address before, or empty where it did not exist
 * @param to the address after
 * @param others the addresses that its words came from or went to, where it was divided or joined
 * @param lost the row that it took out of a table, which leaves nothing behind; null for all else
 */
public record HistoryEntry(
        ProvisionId provision,
        HistoryKind kind,
        Effect effect,
        String from,
        String to,
        List<String> others,
        @Nullable LostRow lost) {
    /** A row as it read before it was taken out of its table. */
    public record LostRow(ProvisionId table, String text) {}

    public HistoryEntry {
        others = List.copyOf(others);
    }

    public HistoryEntry(
            ProvisionId provision, HistoryKind kind, Effect effect, String from, String to, List<String> others) {
        this(provision, kind, effect, from, to, others, null);
    }

    public HistoryEntry(ProvisionId provision, HistoryKind kind, Effect effect, String from, String to) {
        this(provision, kind, effect, from, to, List.of(), null);
    }
}
