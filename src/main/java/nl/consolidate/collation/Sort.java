package nl.consolidate.collation;

import java.util.Locale;

/** In which way two texts differ. */
public enum Sort {
    WORDS,
    ORDER,
    NUMBERING,
    /** Their text holds it, ours does not. */
    MISSING_HERE,
    /** Our text holds it, theirs does not. */
    MISSING_THERE,
    /** The same letters, with white space elsewhere or of another kind. */
    SPACING;

    /** The name in JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
