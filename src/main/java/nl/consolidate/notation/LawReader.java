package nl.consolidate.notation;

import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/**
 * Reads the text of a provision: Markdown with tables and with the numbering of law, each label kept as written. No
 * text is refused; what is no structure is text. Mark-up inside a paragraph stays as it is.
 *
 * @param diagnostics takes what a reader of the text should know
 */
public record LawReader(Diagnostics diagnostics) {
    /**
     * Reads a text as the content of a provision.
     *
     * @param owner what the text belongs to; in an article the numbered list at the top holds its leden
     * @param id the identity of that provision, from which its parts are named
     */
    public LawText read(String text, ProvisionKind owner, ProvisionId id, Positions positions) {
        return new ProvisionReader(new SourceText(text), Dialect.SOURCE, positions, diagnostics).read(owner, id, 1);
    }
}
