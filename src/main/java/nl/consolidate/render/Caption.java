package nl.consolidate.render;

import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;

/**
 * What stands above a provision.
 *
 * @param name its kind and number, such as {@code Artikel 10}; empty for what goes by words
 * @param heading its heading, or what stands in the place of it; empty for none
 */
public record Caption(String name, String heading) {
    private static final String REPEALED = "[Vervallen]";

    public static Caption of(Provision provision) {
        return new Caption(nameOf(provision), provision.isRepealed() ? REPEALED : provision.heading());
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
        if (name.isEmpty() || heading.isEmpty()) {
            return name + heading;
        }
        return name + (heading.equals(REPEALED) ? " " : ". ") + heading;
    }
}
