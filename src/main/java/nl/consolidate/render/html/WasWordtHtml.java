package nl.consolidate.render.html;

import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.WasWordt;

/** The table of old text, new text and reasons as a page that prints on paper laid sideways. */
public final class WasWordtHtml {
    private static final String TABLE = "tabel";

    private final Frame frame = new Frame(Stylesheet.with("was-wordt.css"), null);

    public String render(WasWordt table) {
        ComparisonPage page = table.page();
        HtmlWriter out = frame.begin(page.language(), table.caption(), TABLE);
        writeHead(table, out);
        out.open("div", "class", "blad smal breed").open("main", "id", TABLE);
        if (table.rows().isEmpty()) {
            out.element("p", page.same());
        } else {
            out.element("p", WasWordt.LEGEND);
            writeTable(table, out);
        }
        out.element("p", page.summary()).close().close();
        return Frame.end(out);
    }

    private static void writeHead(WasWordt table, HtmlWriter out) {
        ComparisonPage page = table.page();
        out.open("header", "class", "titelblad").element("h1", table.caption());
        writeView("Was: " + page.from(), out);
        writeView("Wordt: " + page.to(), out);
        if (!page.warnings().isEmpty()) {
            out.open("div", "class", "let-op");
            page.warnings().forEach(warning -> out.element("p", warning));
            out.close();
        }
        out.close();
    }

    private static void writeView(String words, HtmlWriter out) {
        out.open("p", "class", "tijdstip");
        DatedText.write(words, out);
        out.close();
    }

    private static void writeTable(WasWordt table, HtmlWriter out) {
        out.open("table", "class", "was-wordt");
        out.element("caption", table.caption(), "class", "onzichtbaar");
        out.open("thead").open("tr");
        WasWordt.COLUMNS.forEach(column -> out.element("th", column, "scope", "col"));
        out.close().close().open("tbody");
        table.rows().forEach(row -> writeRow(row, out));
        out.close().close();
    }

    private static void writeRow(WasWordt.Row row, HtmlWriter out) {
        CellHtml cells = new CellHtml(out);
        out.open("tr").element("th", row.name(), "scope", "row");
        openCell(1, out);
        cells.writeLines(row.old());
        out.close();
        openCell(2, out);
        cells.writeLines(row.now());
        out.close();
        openCell(3, out);
        cells.writeWhy(row);
        out.close().close();
    }

    private static void openCell(int column, HtmlWriter out) {
        out.open("td", "data-kop", WasWordt.COLUMNS.get(column));
    }
}
