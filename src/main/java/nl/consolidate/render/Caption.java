package nl.consolidate.render;

import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;

/**
 * What stands above a provision.
 *
 * @param name its kind and number, such as {@code Artikel 10}; empty for what goes by words
 * @param heading the words of its heading without markup, or what stands in the place of it; empty for none
 */
public record Caption(String name, String heading) {
    /** In the place of the heading and the text of what was repealed. */
    public static final String REPEALED = "[Vervallen]";

    public static Caption of(Provision provision) {
        String heading = provision.isRepealed() ? REPEALED : Markup.words(provision.heading());
        return new Caption(nameOf(provision), heading);
    }

    private static String nameOf(Provision provision) {
        Label label = provision.label();
        if (label == null) {
            return provision.kind().isNamed() ? "" : provision.kind().title();
        }
        return provision.kind().title() + " " + label.value();
    }

    /** Name and heading on one line. */
    @Override
    public String toString() {
        return (name + " " + heading).strip();
    }
}
