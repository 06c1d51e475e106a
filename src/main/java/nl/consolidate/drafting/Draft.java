package nl.consolidate.drafting;

import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;

/**
 * The operations that make one text of another, in lettered parts.
 *
 * @param before the text to which they apply
 * @param after the text that they give
 * @param parted what goes and comes anew, because no operation moves it
 */
public record Draft(Regulation before, Regulation after, List<Instruction> parts, List<Parted> parted) {
    public Draft {
        parts = List.copyOf(parts);
        parted = List.copyOf(parted);
    }

    /** Whether both texts read the same, so that there is nothing to decide. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What the draft changes beside the provisions. */
    public List<Property> properties() {
        return parts.stream()
                .flatMap(part -> part.changes().stream())
                .map(Change::operation)
                .filter(Operation.SetProperty.class::isInstance)
                .map(operation -> ((Operation.SetProperty) operation).property().value())
                .toList();
    }
}
