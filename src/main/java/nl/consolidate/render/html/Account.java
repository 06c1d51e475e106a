package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.render.OverviewLine;
import nl.consolidate.render.Page;
import nl.consolidate.render.WithheldGroup;

/** Writes what was done to the text, what was not, and that nothing is lost. */
final class Account {
    private final Page page;
    private final HtmlWriter out;

    Account(Page page, HtmlWriter out) {
        this.page = page;
        this.out = out;
    }

    void write() {
        writeOverview();
        writeGroups("aangekondigd", "Aangekondigde wijzigingen", page.announced());
        writeGroups("buiten", "Niet in deze tekst verwerkt", page.withheld());
        writeCorrections();
        writeFindings();
        writeLedger();
    }

    void writeLedger() {
        out.open("section", "aria-labelledby", "verantwoording");
        out.element("h2", "Verantwoording", "id", "verantwoording");
        out.element("p", page.ledger()).close();
    }

    private void writeOverview() {
        if (page.overview().isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", "overzicht");
        out.element("h2", OverviewLine.TITLE, "id", "overzicht");
        out.open("div", "class", "tabel", "role", "group", "tabindex", "0", "aria-labelledby", "overzicht");
        out.open("table", "class", "overzicht").open("thead").open("tr");
        OverviewLine.COLUMNS.forEach(column -> out.element("th", column, "scope", "col"));
        out.close().close().open("tbody");
        page.overview().forEach(this::writeRow);
        out.close().close().close().close();
    }

    private void writeRow(List<String> cells) {
        out.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            out.element(
                    "td",
                    cell.isEmpty() ? "–" : cell,
                    "data-kop",
                    OverviewLine.COLUMNS.get(i),
                    "class",
                    cell.isEmpty() ? "leeg" : "");
        }
        out.close();
    }

    private void writeGroups(String id, String title, List<WithheldGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", id).element("h2", title, "id", id);
        out.open("ul", "class", "besluiten");
        groups.forEach(this::writeGroup);
        out.close().close();
    }

    private void writeGroup(WithheldGroup group) {
        out.open("li").element("strong", group.decision().title()).text(": ");
        DatedText.write(group.reason() + ".", out);
        out.open("ul");
        group.operations().forEach(operation -> out.element("li", operation));
        out.close().close();
    }

    private void writeCorrections() {
        if (page.corrections().isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", "verbeteringen");
        out.element("h2", "Verbeterd door de redactie", "id", "verbeteringen");
        out.open("ul");
        page.corrections().forEach(correction -> out.element("li", correction));
        out.close().close();
    }

    void writeFindings() {
        if (page.findings().isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", "bevindingen");
        out.element("h2", "Bevindingen", "id", "bevindingen");
        out.open("ul");
        page.findings().forEach(this::writeFinding);
        out.close().close();
    }

    private void writeFinding(Diagnostic finding) {
        out.open("li").element("code", finding.code().slug()).text(": " + finding.message());
        out.close();
    }
}
