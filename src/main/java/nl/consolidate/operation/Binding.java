package nl.consolidate.operation;

import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Change;
import nl.consolidate.model.Label;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of an operation resolved to identities, once, in the text that it was written for (concepts, section 3,
 * rule 4). With it the operation can be applied to any text that holds these provisions, whatever their numbers there.
 *
 * @param origin what made the change; the provisions that it makes are named after it
 * @param targets what it acts on, in written order
 * @param numbers the new numbers of a renumbering, one for each target
 * @param parent where it puts something, null where it puts nothing anywhere
 * @param anchor next to what it puts it, null for the start or the end of the parent
 */
public record Binding(
        Change change,
        String origin,
        List<ProvisionId> targets,
        List<Label> numbers,
        @Nullable ProvisionId parent,
        @Nullable ProvisionId anchor) {
    public Binding {
        targets = List.copyOf(targets);
        numbers = List.copyOf(numbers);
    }

    /** Whether both mean the same provisions. */
    public boolean meansTheSameAs(Binding other) {
        return targets.equals(other.targets)
                && Objects.equals(parent, other.parent)
                && Objects.equals(anchor, other.anchor);
    }
}
