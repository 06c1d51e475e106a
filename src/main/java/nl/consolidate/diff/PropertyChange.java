package nl.consolidate.diff;

import java.util.List;
import nl.consolidate.model.Regulation.Property;

/** Something that a regulation says beside its provisions and that the two texts say otherwise. */
public record PropertyChange(Property property, List<Run> words) {
    public PropertyChange {
        words = List.copyOf(words);
    }
}
