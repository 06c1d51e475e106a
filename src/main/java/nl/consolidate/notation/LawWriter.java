package nl.consolidate.notation;

import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/**
 * Writes the text of a provision in the notation that {@link LawReader} reads: what is read from it is what was
 * written. Text that would be read as a label or a heading is escaped.
 */
public final class LawWriter {
    /** The first level is for the title of the annex, which stands above its text. */
    private static final int OUTERMOST_HEADING = 2;

    private static final ProvisionId NOWHERE = new ProvisionId("text");

    private LawWriter() {}

    /** The text and the parts of a provision, without its own label or heading and without a line end behind it. */
    public static String write(Provision owner) {
        return write(LawText.of(owner));
    }

    public static String write(LawText text) {
        Provision holder = Provision.of(NOWHERE, ProvisionKind.ANNEX, null)
                .withText(text.intro())
                .withChildren(text.children())
                .withIncomplete(text.incomplete());
        String written = new TextWriter(Dialect.SOURCE, provision -> List.of()).write(holder, OUTERMOST_HEADING);
        return written.isEmpty() ? written : written.substring(0, written.length() - 1);
    }
}
