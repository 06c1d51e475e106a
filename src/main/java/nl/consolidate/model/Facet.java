package nl.consolidate.model;

/** Which words of a provision an address means: all of it, only its intro, or only its heading. */
public enum Facet {
    WHOLE(""),
    INTRO("aanhef"),
    HEADING("opschrift");

    private final String dutch;

    Facet(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }
}
