package nl.consolidate.diff;

import java.util.Locale;

/** What became of a provision from one text to another. */
public enum ChangeKind {
    INSERTED,
    REPEALED,
    /** Words of it went on as another provision, or it began so. */
    SPLIT,
    /** It took up the words of others, or its own went on in another. */
    JOINED,
    RENUMBERED,
    MOVED,
    HEADING,
    /** An operation gave it another text as a whole. */
    REPLACED,
    /** Words inside it are others. */
    TEXT,
    /** It reads the same, by other decisions or with other days. */
    DATES;

    /** The name in JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
