package nl.consolidate.source;

import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Addresses;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that provisions get: {@code 8 t/m 23}, or in full {@code artikel 8 t/m 23}. */
final class NewNumbers {
    private final Diagnostics findings;

    NewNumbers(Diagnostics findings) {
        this.findings = findings;
    }

    /** The numbers with the kind and the place of the old ones, which they need not repeat. */
    @Nullable
    Located<Addresses> read(Addresses from, Located<String> words) {
        Addresses full = parsed(words.value());
        if (full != null) {
            boolean bare = full.within().steps().isEmpty() && full.kind() == from.kind();
            return new Located<>(bare ? full.within(from.within()) : full, words.span());
        }
        Addresses labels = parsed(from.kind().dutch() + " " + words.value());
        if (labels == null) {
            findings.add(
                    Code.INVALID_LABEL,
                    words.span(),
                    Values.quoted(words.value()) + " names no numbers, such as 8 or 8 t/m 23");
            return null;
        }
        return new Located<>(labels.within(from.within()), words.span());
    }

    private static @Nullable Addresses parsed(String words) {
        try {
            return Addresses.parse(words);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }
}
