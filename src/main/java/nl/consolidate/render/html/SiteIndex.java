package nl.consolidate.render.html;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.render.DutchDates;

/** The first page of a site: all regulations with what each of them is today. */
public final class SiteIndex {
    private static final String LIST = "regelingen";
    private static final List<String> COLUMNS = List.of("Regeling", "Vandaag", "Vastgesteld door", "Teksten");

    private final Frame frame;
    private final LocalDate today;
    private final PageLink feed;

    public SiteIndex(LocalDate today, PageLink feed) {
        this.feed = feed;
        this.frame = new Frame(feed);
        this.today = today;
    }

    /**
     * A regulation in the list.
     *
     * @param current what it is today
     * @param page the list of its texts
     * @param texts how many of its texts are published
     * @param withheld how many of its versions are not
     */
    public record Row(ConsolidatedText current, PageLink page, int texts, int withheld) {}

    public String render(List<Row> rows) {
        HtmlWriter out = frame.begin("nl", "Regelingen", LIST);
        out.open("header", "class", "titelblad").element("h1", "Regelingen");
        out.element("p", "Stand op " + DutchDates.prose(today) + ".", "class", "tijdstip")
                .close();
        RegulationIndex.writeLinks(List.of(feed), out);
        out.open("div", "class", "blad smal").open("main", "id", LIST);
        if (rows.isEmpty()) {
            out.element("p", "Er zijn geen regelingen.", "class", "let-op");
        } else {
            writeTable(rows, out);
        }
        out.close().close();
        return Frame.end(out);
    }

    private static void writeTable(List<Row> rows, HtmlWriter out) {
        out.open("div", "class", "tabel", "role", "group", "tabindex", "0", "aria-label", "Regelingen");
        out.open("table", "class", "overzicht").open("thead").open("tr");
        COLUMNS.forEach(column -> out.element("th", column, "scope", "col"));
        out.close().close().open("tbody");
        rows.forEach(row -> writeRow(row, out));
        out.close().close().close();
    }

    private static void writeRow(Row row, HtmlWriter out) {
        ConsolidatedText current = row.current();
        out.open("tr").open("td", "data-kop", COLUMNS.get(0));
        out.element("a", row.page().words(), "href", row.page().href()).close();
        out.open("td", "data-kop", COLUMNS.get(1)).open("div");
        DatedText.write(today(current), out);
        out.close().close();
        String author = current.regulation().authority().name();
        out.element("td", author.isEmpty() ? "–" : author, "data-kop", COLUMNS.get(2));
        out.element("td", texts(row), "data-kop", COLUMNS.get(3)).close();
    }

    private static String today(ConsolidatedText current) {
        return current.isRefused() ? "Niet gepubliceerd: er zijn fouten in de bronnen" : current.officialLine();
    }

    private static String texts(Row row) {
        return row.texts() + (row.withheld() == 0 ? "" : " (en " + row.withheld() + " niet gepubliceerd)");
    }
}
