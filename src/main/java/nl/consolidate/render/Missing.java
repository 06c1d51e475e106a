package nl.consolidate.render;

/** What is printed where the sources do not hold the text: never anything made up. */
public final class Missing {
    /** In the place of the words of a provision. */
    public static final String TEXT = "[Tekst niet in de bronnen]";
    /** In the place of a preamble. */
    public static final String PREAMBLE = "[Aanhef niet in de bronnen]";
    /** In the place of a closing. */
    public static final String CLOSING = "[Slotformulier niet in de bronnen]";
    /** Under what holds more than the sources give. */
    public static final String REST = "[Onvolledig: de bronnen geven niet alles]";

    private Missing() {}

    /** Words for something that is described but not held, such as a picture; without description as {@link #TEXT}. */
    public static String text(String description) {
        return description.isBlank() ? TEXT : "[Niet in de bronnen: " + description.strip() + "]";
    }
}
