package nl.consolidate.consolidation;

import java.util.Set;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.OrderKey;

/**
 * Two decisions that were made without knowledge of each other and do not go together in a provision (concepts, section
 * 5).
 *
 * @param one the earlier in the order
 * @param other the later
 * @param at the outermost provision in which they meet; two where both gave one number to another
 * @param operations the places of the operations that are in conflict there
 */
record Conflict(
        String one, String other, Set<ProvisionId> at, Address address, Set<OrderKey> operations, Diagnostic finding) {
    Conflict {
        at = Set.copyOf(at);
        operations = Set.copyOf(operations);
    }
}
