package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/** What an operation expects to find at its target before it acts; null where it says nothing. */
public record Expectation(
        @Nullable Located<String> heading, @Nullable Located<String> text) {
    public static final Expectation NONE = new Expectation(null, null);
}
