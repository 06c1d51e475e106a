package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.render.DateLine;
import nl.consolidate.render.DecisionDates;
import nl.consolidate.render.DutchDates;
import nl.consolidate.render.Fact;
import nl.consolidate.render.Page;

/** Writes what is known of the regulation and of the dates of its decisions. */
final class Particulars {
    private final Page page;
    private final HtmlWriter out;

    Particulars(Page page, HtmlWriter out) {
        this.page = page;
        this.out = out;
    }

    void write() {
        out.open("section", "class", "gegevens", "aria-labelledby", "gegevens");
        out.element("h2", "Gegevens van de regeling", "id", "gegevens");
        out.open("dl", "class", "feiten");
        page.facts().forEach(this::writeFact);
        writeFact(new Fact("Deze versie", List.of(page.window())));
        out.close();
        writeDates();
        out.close();
    }

    private void writeFact(Fact fact) {
        out.open("div").element("dt", fact.name());
        fact.values().forEach(value -> out.element("dd", value));
        out.close();
    }

    private void writeDates() {
        if (page.dates().isEmpty()) {
            return;
        }
        out.element("h3", "Datums", "id", "datums");
        out.open("div", "class", "tabel", "role", "region", "tabindex", "0", "aria-labelledby", "datums");
        out.open("table", "class", "datums");
        writeHead();
        out.open("tbody");
        page.dates().forEach(this::writeDecision);
        out.close().close().close();
    }

    private void writeHead() {
        out.open("thead").open("tr").element("th", "Besluit", "scope", "col");
        page.dates().get(0).lines().forEach(line -> out.element("th", line.label(), "scope", "col"));
        out.close().close();
    }

    private void writeDecision(DecisionDates decision) {
        out.open("tr").open("th", "scope", "row");
        out.element("span", decision.role(), "class", "rol").text(" ");
        out.text(decision.decision().title() + (decision.parts().isEmpty() ? "" : ", " + decision.parts()));
        out.close();
        decision.lines().forEach(this::writeDate);
        out.close();
    }

    private void writeDate(DateLine line) {
        out.open("td", "data-kop", line.label(), "class", line.isEmpty() ? "leeg" : "");
        if (line.day() != null) {
            out.element(
                    "time",
                    DutchDates.numeric(line.day()),
                    "datetime",
                    line.day().toString());
        }
        if (!line.derivation().isEmpty()) {
            out.text(line.day() == null ? "" : " ").open("span", "class", "herleiding");
            DatedText.write(line.derivation(), out);
            out.close();
        }
        out.text(line.isEmpty() ? "–" : "");
        out.close();
    }
}
