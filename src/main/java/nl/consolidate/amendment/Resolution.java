package nl.consolidate.amendment;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import org.jspecify.annotations.Nullable;

/**
 * Settles a conflict (samenloop) between decisions in one provision: by their order, by a text, or by leaving one of
 * them out there (concepts, section 5).
 *
 * @param between the decisions that meet
 * @param regulation the regulation in which they meet, null where the address is enough
 * @param order the same decisions in the order in which they apply there; empty where there is another outcome
 * @param text the replacement of the provision by its settled text, null where there is another outcome
 * @param leavesOut the decision that is not applied there, null where there is another outcome
 * @param from first day for which it settles, null for all
 */
public record Resolution(
        List<Located<String>> between,
        Located<Address> at,
        @Nullable Located<String> regulation,
        List<Located<String>> order,
        @Nullable Change text,
        @Nullable Located<String> leavesOut,
        @Nullable Located<LocalDate> from,
        String reason,
        SourceSpan span) {
    public Resolution {
        between = List.copyOf(between);
        order = List.copyOf(order);
    }

    /** Whether it is about both decisions in a regulation on a valid day. */
    public boolean isBetween(String one, String other, String meetingIn, LocalDate validOn) {
        return names(one)
                && names(other)
                && (regulation == null || regulation.value().equals(meetingIn))
                && (from == null || !validOn.isBefore(from.value()));
    }

    private boolean names(String decision) {
        return between.stream().anyMatch(named -> named.value().equals(decision));
    }

    /** Whether its order, where it gives one, has the first decision before the other. */
    public boolean puts(String first, String second) {
        List<String> ids = order.stream().map(Located::value).toList();
        return ids.contains(first) && ids.indexOf(first) < ids.indexOf(second);
    }
}
