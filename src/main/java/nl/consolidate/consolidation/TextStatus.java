package nl.consolidate.consolidation;

import java.util.Locale;

/** What a viewpoint meets: a text, one that is still to come, one that is gone, or none. */
public enum TextStatus {
    IN_FORCE,
    FUTURE,
    REPEALED,
    NONE;

    /** The name in JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
