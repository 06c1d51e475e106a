package nl.consolidate.amendment;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import org.jspecify.annotations.Nullable;

/**
 * Settles a conflict (samenloop) between decisions in one provision, by their order or by a text.
 *
 * @param between the decisions that meet
 * @param order the same decisions in the order in which they apply there; empty where a text is given
 * @param text the text of the provision, null where an order is given
 * @param from first day for which it settles, null for all
 */
public record Resolution(
        List<Located<String>> between,
        Located<Address> at,
        List<Located<String>> order,
        @Nullable Located<String> text,
        @Nullable Located<LocalDate> from,
        String reason,
        SourceSpan span) {
    public Resolution {
        between = List.copyOf(between);
        order = List.copyOf(order);
    }
}
