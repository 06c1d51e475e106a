package nl.consolidate.render.markdown;

import java.util.List;
import nl.consolidate.render.OverviewLine;
import nl.consolidate.render.Page;
import nl.consolidate.render.WithheldGroup;

/** Writes what was done to the text, what was not, and that nothing is lost. */
final class Account {
    private final Page page;
    private final MarkdownWriter out;

    Account(Page page, MarkdownWriter out) {
        this.page = page;
        this.out = out;
    }

    void write() {
        if (!page.overview().isEmpty()) {
            out.heading(2, OverviewLine.TITLE);
            out.table(OverviewLine.COLUMNS, page.overview());
        }
        writeGroups("Aangekondigde wijzigingen", page.announced());
        writeGroups("Niet in deze tekst verwerkt", page.withheld());
        writeItems("Verbeterd door de redactie", page.corrections());
        writeFindings();
        writeLedger();
    }

    void writeLedger() {
        out.heading(2, "Verantwoording");
        out.paragraph(page.ledger());
    }

    void writeFindings() {
        writeItems(
                "Bevindingen",
                page.findings().stream()
                        .map(finding -> finding.code().slug() + ": " + finding.message())
                        .toList());
    }

    private void writeGroups(String title, List<WithheldGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        out.heading(2, title);
        for (WithheldGroup group : groups) {
            out.item(0, group.decision().title() + ": " + group.reason() + ".");
            group.operations().forEach(operation -> out.item(1, operation));
        }
    }

    private void writeItems(String title, List<String> items) {
        if (!items.isEmpty()) {
            out.heading(2, title);
            items.forEach(item -> out.item(0, item));
        }
    }
}
