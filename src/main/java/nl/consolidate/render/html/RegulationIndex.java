package nl.consolidate.render.html;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.render.DutchDates;
import nl.consolidate.render.Page;
import nl.consolidate.render.VersionLine;

/** The page of a regulation that lists its texts: when each holds, and which decisions made it so. */
public final class RegulationIndex {
    private static final String LIST = "versies";

    private final Frame frame;
    private final LocalDate today;

    public RegulationIndex(LocalDate today, PageLink feed) {
        this.frame = new Frame(feed);
        this.today = today;
    }

    /**
     * Writes the page.
     *
     * @param current what the regulation is today
     * @param rows its texts, in the order in which they are to be listed
     * @param links the list of regulations, the text in force, and what else there is
     */
    public String render(ConsolidatedText current, List<IndexRow> rows, List<PageLink> links) {
        Page page = Page.of(current);
        HtmlWriter out = frame.begin(page.regulation().language(), page.title() + " – versies", LIST);
        new Masthead(page, out).write();
        writeLinks(links, out);
        out.open("div", "class", "blad smal").open("main");
        out.open("section", "aria-labelledby", LIST);
        out.element("h2", "Versies van deze regeling", "id", LIST);
        out.element("p", "Stand op " + DutchDates.prose(today) + ". De nieuwste versie staat bovenaan.");
        writeTable(rows, out);
        out.close();
        new Account(page, out).writeLedger();
        out.close().close();
        return Frame.end(out);
    }

    static void writeLinks(List<PageLink> links, HtmlWriter out) {
        out.open("nav", "class", "versies", "aria-label", "Elders");
        out.open("ul", "class", "stappen", "role", "list");
        for (PageLink link : links) {
            out.open("li").element("a", link.words(), "href", link.href()).close();
        }
        out.close().close();
    }

    private void writeTable(List<IndexRow> rows, HtmlWriter out) {
        if (rows.isEmpty()) {
            out.element("p", "Van deze regeling is geen versie bekend.", "class", "let-op");
            return;
        }
        out.open("div", "class", "tabel", "role", "group", "tabindex", "0", "aria-labelledby", LIST);
        out.open("table", "class", "overzicht").open("thead").open("tr");
        VersionLine.COLUMNS.forEach(column -> out.element("th", column, "scope", "col"));
        out.close().close();
        rows.forEach(row -> writeRow(row, out));
        out.close().close();
    }

    private void writeRow(IndexRow row, HtmlWriter out) {
        out.open("tbody");
        for (int i = 0; i < row.versions().size(); i++) {
            VersionLine line = VersionLine.of(row.versions().get(i));
            out.open("tr").open("td", "data-kop", VersionLine.COLUMNS.get(0)).open("div");
            writeName(row, line, out);
            if (i == 0) {
                writeRemarks(row, out);
            } else {
                out.element("div", "dezelfde tekst", "class", "herleiding");
            }
            out.close().close();
            writeCell(1, List.of(line.valid()), out);
            writeCell(2, List.of(line.known()), out);
            writeCell(3, line.because(), out);
            out.close();
        }
        out.close();
    }

    private static void writeName(IndexRow row, VersionLine line, HtmlWriter out) {
        out.open(row.isPublished() ? "a" : "span", "href", row.page());
        DatedText.write(line.officialLine(), out);
        out.close();
    }

    private void writeRemarks(IndexRow row, HtmlWriter out) {
        if (row.inForce()) {
            out.text(" ").element("strong", "Nu geldend");
        }
        if (row.isOutdatedOn(today)) {
            out.element("div", "achterhaald door latere besluiten", "class", "herleiding");
        }
        if (row.isPublished()) {
            writeLinks("ook als ", row.links().subList(1, row.links().size()), out);
            writeLinks("", row.changes(), out);
        }
        if (!row.isPublished()) {
            writeFindings(row.versions().get(0), out);
        }
    }

    private static void writeLinks(String lead, List<PageLink> links, HtmlWriter out) {
        if (links.isEmpty()) {
            return;
        }
        out.open("div", "class", "herleiding").text(lead);
        for (int i = 0; i < links.size(); i++) {
            PageLink link = links.get(i);
            out.text(i == 0 ? "" : ", ").element("a", link.words(), "href", link.href());
        }
        out.close();
    }

    private static void writeFindings(TextVersion version, HtmlWriter out) {
        out.open("div", "class", "herleiding").text("niet gepubliceerd: ");
        List<String> errors = version.text().findings().stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.code().slug())
                .distinct()
                .toList();
        out.text(String.join(", ", errors)).close();
    }

    private static void writeCell(int column, List<String> values, HtmlWriter out) {
        out.open("td", "data-kop", VersionLine.COLUMNS.get(column), "class", values.isEmpty() ? "leeg" : "");
        if (values.isEmpty()) {
            out.text("–");
        }
        for (String value : values) {
            out.open("div");
            DatedText.write(value, out);
            out.close();
        }
        out.close();
    }
}
