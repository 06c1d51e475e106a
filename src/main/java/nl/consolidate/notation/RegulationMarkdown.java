package nl.consolidate.notation;

import java.util.List;
import java.util.function.Function;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** A whole regulation as Markdown that any reader of Markdown shows, and that reads back as the same tree. */
public final class RegulationMarkdown {
    private static final ProvisionId ROOT = new ProvisionId("regeling");

    private RegulationMarkdown() {}

    /**
     * Writes a regulation: chapters, articles and annexes as headings, what is in them in the notation of law.
     *
     * @param headingLevel the level of the outermost headings, from 1
     * @param notes the lines of the editor's note on a provision, which are no part of the text; mostly none
     */
    public static String write(Provision root, int headingLevel, Function<Provision, List<String>> notes) {
        return new TextWriter(Dialect.PAGE, notes).write(root, headingLevel);
    }

    /**
     * Reads what was written, without its notes.
     *
     * @param headingLevel the level of the outermost headings; what stands under a higher one is no part of the text
     */
    public static Provision read(String markdown, int headingLevel) {
        ProvisionReader reader =
                new ProvisionReader(new SourceText(markdown), Dialect.PAGE, Positions.none(), new Diagnostics());
        return reader.read(ProvisionKind.REGULATION, ROOT, headingLevel)
                .into(Provision.of(ROOT, ProvisionKind.REGULATION, null));
    }
}
