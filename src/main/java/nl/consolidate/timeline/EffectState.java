package nl.consolidate.timeline;

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
    /** Ended by itself, or repealed before it entered into force. */
    EXPIRED,
    /** Annulled, or suspended for the day asked for. */
    ANNULLED,
    /** Refused or in conflict; the finding says why. */
    REFUSED,
    /** The source could not be read. */
    UNREAD,
    /** Left out on request, with the reason. */
    LEFT_OUT;

    /** The name in JSON, in camel case. */
    public String slug() {
        StringBuilder slug = new StringBuilder();
        boolean capital = false;
        for (char letter : name().toCharArray()) {
            if (letter != '_') {
                slug.append(capital ? letter : Character.toLowerCase(letter));
            }
            capital = letter == '_';
        }
        return slug.toString();
    }
}
