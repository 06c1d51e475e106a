package nl.consolidate.model;

import java.util.Locale;

/** Whether a provision has a text, had one, or has one that the sources do not hold. */
public enum Status {
    IN_FORCE,
    /** A tombstone: the number stays, the text is gone. */
    REPEALED,
    /** The text exists but no source at hand gives it. */
    NOT_HELD;

    /** The name in JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
