package nl.consolidate.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed where the sources do not hold the text: never anything made up. */
public final class Missing {
    /** In the place of the words of a provision. */
    public static final String TEXT = "[Tekst niet in de bronnen]";
    /** In the place of a preamble. */
    public static final String PREAMBLE = "[Aanhef niet in de bronnen]";
    /** In the place of a closing. */
    public static final String CLOSING = "[Slotformulier niet in de bronnen]";
    /** Under what holds more than the sources give. */
    public static final String REST = "[Niet volledig: de bronnen geven hiervan niet alles]";

    private static final Pattern MARK = Pattern.compile("\\{not-held(?::\\s*(.*?))?}", Pattern.DOTALL);

    private Missing() {}

    /** Words for something that is described but not held, such as a picture; without description as {@link #TEXT}. */
    public static String text(String description) {
        return description.isBlank() ? TEXT : "[Niet in de bronnen: " + description.strip() + "]";
    }

    /** What is printed for a paragraph that is only the mark of something missing; empty for other words. */
    public static Optional<String> marked(String words) {
        Matcher mark = MARK.matcher(words.strip());
        if (!mark.matches()) {
            return Optional.empty();
        }
        String description = mark.group(1);
        return Optional.of(text(description == null ? "" : description));
    }
}
