package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * An address that a provision has or had, where that address is not certain to mean the same one for ever.
 *
 * @param eId the name by which a page of that text points at it
 * @param valid the days for which it is so addressed, by what is known today
 * @param read the days on which the text of the day itself had it so, by what was known then
 * @param now its place in the text of today, null where that does not have it or has only its number
 * @param end what took it out of the text, null where it is there or nothing is known of it
 */
public record FormerNumber(
        Address address,
        ProvisionId provision,
        String eId,
        List<Days> valid,
        List<Days> read,
        @Nullable Path now,
        @Nullable HistoryEntry end) {
    public FormerNumber {
        valid = List.copyOf(valid);
        read = List.copyOf(read);
    }

    /** Days without a gap, half-open; null is open. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** Whether the provision is still addressed so. */
    public boolean isCurrent() {
        return now != null && now.address().equals(address);
    }
}
