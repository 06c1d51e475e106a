package nl.consolidate.timeline;

import java.util.Locale;

/** The one state in which an operation is at a viewpoint (concepts, section 6). */
public enum EffectState {
    APPLIED,
    /** Published, in force later. */
    ANNOUNCED,
    /** Published later. */
    NOT_YET_KNOWN,
    /** Its effect begins later than the day asked for. */
    NOT_VALID_THEN,
    /** Without a date of publication or commencement. */
    OUTSTANDING,
    EXPIRED,
    ANNULLED,
    /** Refused or in conflict; the finding says why. */
    REFUSED,
    /** The source could not be read. */
    UNREAD,
    /** Left out on request, with the reason. */
    LEFT_OUT;

    /** The name in JSON, in camel case. */
    public String slug() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder slug = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            slug.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return slug.toString();
    }
}
