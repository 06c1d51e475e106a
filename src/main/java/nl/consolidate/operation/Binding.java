package nl.consolidate.operation;

import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Change;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of an operation resolved to identities, once, in the text that it was written for (concepts, section 3,
 * rule 4). With it the operation can be applied to any text that holds these provisions, whatever their numbers there.
 *
 * @param origin what made the change; the provisions that it makes are named after it
 * @param places what it acts on, where it stood in the text that it was written for, in written order
 * @param numbers the new numbers of a renumbering, one for each target
 * @param parent in what it puts something, where that stood in the same text; null where it puts nothing anywhere
 * @param anchor next to what it puts it, where that stood; null for the start or the end of the parent
 */
public record Binding(
        Change change,
        String origin,
        List<Path> places,
        List<Label> numbers,
        @Nullable Path parent,
        @Nullable Path anchor) {
    public Binding {
        places = List.copyOf(places);
        numbers = List.copyOf(numbers);
    }

    /** What it acts on, in written order. */
    public List<ProvisionId> targets() {
        return places.stream().map(place -> place.target().id()).toList();
    }

    /** Whether both mean the same provisions; what is put beside something goes where that has gone. */
    public boolean meansTheSameAs(Binding other) {
        return targets().equals(other.targets())
                && Objects.equals(idOf(anchor), idOf(other.anchor))
                && (anchor != null || Objects.equals(idOf(parent), idOf(other.parent)));
    }

    private static @Nullable ProvisionId idOf(@Nullable Path place) {
        return place == null ? null : place.target().id();
    }
}
