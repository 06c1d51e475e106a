package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.render.DateLine;
import nl.consolidate.render.DecisionDates;
import nl.consolidate.render.DutchDates;
import nl.consolidate.render.Fact;
import nl.consolidate.render.Page;
import nl.consolidate.render.VersionLine;

/** Writes what is known of the regulation and of the dates of its decisions. */
final class Particulars {
    private final Page page;
    private final HtmlWriter out;

    Particulars(Page page, HtmlWriter out) {
        this.page = page;
        this.out = out;
    }

    /** Writes them, and the other versions that have the same text. */
    void write(List<VersionLine> sameText) {
        out.open("section", "class", "gegevens", "aria-labelledby", "gegevens");
        out.element("h2", "Gegevens van de regeling", "id", "gegevens");
        out.open("dl", "class", "feiten");
        page.facts().forEach(this::writeFact);
        writeFact(new Fact("Deze versie", List.of(page.window())));
        if (!sameText.isEmpty()) {
            writeFact(new Fact(
                    "Dezelfde tekst", sameText.stream().map(Particulars::words).toList()));
        }
        out.close();
        writeDates();
        out.close();
    }

    private static String words(VersionLine line) {
        return line.officialLine() + ": geldig " + line.valid() + ", bekend " + line.known();
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
        if (page.decisionCount().isMany()) {
            // its state decides whether the style sheet shows what follows it: so paper, which cannot unfold, has it
            // all
            out.open("details", "class", "vouw")
                    .element("summary", page.decisionCount().summary())
                    .close();
        }
        out.open("table", "class", "datums", "aria-labelledby", "datums");
        page.dates().forEach(this::writeDecision);
        out.close();
    }

    private void writeDecision(DecisionDates decision) {
        out.open("tbody").open("tr").open("th", "scope", "rowgroup", "colspan", "2");
        out.element("span", decision.role(), "class", "rol").text(" ");
        out.text(decision.decision().title() + (decision.parts().isEmpty() ? "" : ", " + decision.parts()));
        out.close().close();
        decision.lines().stream().filter(line -> !line.isEmpty()).forEach(this::writeDate);
        out.close();
    }

    private void writeDate(DateLine line) {
        out.open("tr").element("th", line.label(), "scope", "row").open("td");
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
        out.close().close();
    }
}
