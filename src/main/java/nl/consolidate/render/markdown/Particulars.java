package nl.consolidate.render.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.render.DateLine;
import nl.consolidate.render.DecisionCount;
import nl.consolidate.render.DecisionDates;
import nl.consolidate.render.Page;

/** Writes what stands above the text: the title, when it holds, whose it is, and the dates of the decisions. */
final class Particulars {
    private final Page page;
    private final MarkdownWriter out;

    Particulars(Page page, MarkdownWriter out) {
        this.page = page;
        this.out = out;
    }

    void writeHead() {
        out.heading(1, page.title());
        out.strong(page.officialLine());
        out.paragraph(page.viewpoint());
        page.warnings().forEach(out::paragraph);
    }

    void writeFacts() {
        out.heading(2, "Gegevens van de regeling");
        List<List<String>> rows = new ArrayList<>();
        page.facts().forEach(fact -> rows.add(List.of(fact.name(), String.join("; ", fact.values()))));
        rows.add(List.of("Deze versie", page.window()));
        if (page.decisionCount().isMany()) {
            rows.add(List.of("Besluiten", page.decisionCount().pointer()));
        }
        out.table(List.of("Gegeven", "Inhoud"), rows);
        if (!page.decisionCount().isMany()) {
            writeDates();
        }
    }

    /** Writes the dates that do not stand above the text. */
    void writeManyDates() {
        if (page.decisionCount().isMany()) {
            out.heading(2, DecisionCount.title());
            writeDates();
        }
    }

    private void writeDates() {
        if (!page.dates().isEmpty()) {
            List<String> head = new ArrayList<>(List.of("Besluit"));
            page.dates().get(0).lines().forEach(line -> head.add(line.label()));
            out.table(head, page.dates().stream().map(Particulars::row).toList());
        }
    }

    private static List<String> row(DecisionDates dates) {
        String parts = dates.parts().isEmpty() ? "" : ", " + dates.parts();
        List<String> cells = new ArrayList<>();
        cells.add(dates.role() + ": " + dates.decision().title() + parts);
        dates.lines().stream().map(DateLine::words).forEach(cells::add);
        return cells;
    }
}
