package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The references in the words of one provision, and what each named when it was written.
 *
 * @param text the words
 * @param place the address of the provision for which they were read
 * @param hasNeighbours whether any points at what stands before or behind it, which an insertion changes
 */
record Wording(String text, Address place, List<Written> all, boolean hasNeighbours) {
    Wording {
        all = List.copyOf(all);
    }

    Wording(String text, Address place, List<Written> all) {
        this(text, place, all, all.stream().anyMatch(each -> isNeighbour(each.reference())));
    }

    /** Whether a reference is one such as "het vorige lid" or "dit artikel", that gives no number. */
    static boolean isNeighbour(Reference reference) {
        return reference.said().last().filter(step -> step.value().isEmpty()).isPresent();
    }

    /** A reference and what it named; null where it named nothing. */
    record Written(Reference reference, @Nullable ProvisionId target) {}
}
