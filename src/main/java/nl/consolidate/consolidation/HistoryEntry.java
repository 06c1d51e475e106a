package nl.consolidate.consolidation;

import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;

/**
 * One effect on one provision.
 *
 * @param provision whose history it is
 * @param from the address before, or empty where it did not exist
 * @param to the address after
 */
public record HistoryEntry(ProvisionId provision, HistoryKind kind, Effect effect, String from, String to) {}
