package nl.consolidate.render;

import java.util.Locale;
import nl.consolidate.model.Regulation.Property;

/** What a regulation says beside its provisions, as pages name it. */
public final class PropertyWords {
    private PropertyWords() {}

    static String of(Property property) {
        return switch (property) {
            case TITLE -> "opschrift van de regeling";
            case CITATION_TITLE -> "citeertitel";
            case SUBJECT -> "onderwerp";
            case PREAMBLE -> "aanhef van de regeling";
            case CLOSING -> "slotformulier";
        };
    }

    /** The same as it opens a line. */
    public static String title(Property property) {
        String words = of(property);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
