package nl.consolidate.render.html;

/** How a page shows two texts. */
public enum ComparisonLayout {
    /** As one text with what went and what came marked in it. */
    INLINE("doorlopend"),
    /** As two columns, was and wordt. */
    SIDE_BY_SIDE("naast elkaar");

    private final String dutch;

    ComparisonLayout(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }
}
