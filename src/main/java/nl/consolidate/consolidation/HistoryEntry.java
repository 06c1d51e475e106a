package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;

/**
 * One effect on one provision.
 *
 * @param provision whose history it is
 * @param from the address before, or empty where it did not exist
 * @param to the address after
 * @param others the addresses that its words came from or went to, where it was divided or joined
 */
public record HistoryEntry(
        ProvisionId provision, HistoryKind kind, Effect effect, String from, String to, List<String> others) {
    public HistoryEntry {
        others = List.copyOf(others);
    }

    public HistoryEntry(ProvisionId provision, HistoryKind kind, Effect effect, String from, String to) {
        this(provision, kind, effect, from, to, List.of());
    }
}
