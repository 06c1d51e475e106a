package nl.consolidate.render.text;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.render.BodyAndAnnexes;
import nl.consolidate.render.DecisionCount;
import nl.consolidate.render.DecisionDates;
import nl.consolidate.render.Fact;
import nl.consolidate.render.FindingWords;
import nl.consolidate.render.Missing;
import nl.consolidate.render.OverviewLine;
import nl.consolidate.render.Page;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.TracePage;
import nl.consolidate.render.WithheldGroup;
import org.jspecify.annotations.Nullable;

/** The page as plain text, wrapped at a width. */
public final class TextRenderer implements Renderer {
    public static final int USUAL_WIDTH = 80;

    private final int width;

    public TextRenderer() {
        this(USUAL_WIDTH);
    }

    public TextRenderer(int width) {
        this.width = width;
    }

    @Override
    public String render(Page page) {
        TextWriter out = new TextWriter(width);
        writeHead(page, out);
        writeFacts(page, out);
        out.title("Tekst van de regeling", '=');
        writeText(page, out);
        if (page.decisionCount().isMany()) {
            out.title(DecisionCount.title(), '=');
            writeDates(page, out);
        }
        writeAccount(page, out);
        return out.finish();
    }

    @Override
    public String render(ConsolidatedText text, List<Path> parts) {
        Page page = Page.of(text);
        TextWriter out = new TextWriter(width);
        writeHead(page, out);
        if (!text.hasText()) {
            out.paragraph(page.instead());
            writeFindings(page, out);
            return closed(page, out);
        }
        parts.forEach(part -> writePart(page, part, out));
        return closed(page, out);
    }

    @Override
    public String render(TracePage trace) {
        TextWriter out = new TextWriter(width);
        writeHead(trace.page(), out);
        if (!trace.page().text().hasText()) {
            out.paragraph(trace.page().instead());
            out.blankLine();
        }
        for (TracePage.Entry entry : trace.entries()) {
            out.title(entry.head(), '=');
            entry.lines().forEach(out::paragraph);
            entry.parts().forEach(part -> writePart(entry.text(), part, out));
        }
        return closed(trace.page(), out);
    }

    private static void writePart(Page page, Path part, TextWriter out) {
        out.blankLine();
        if (part.target().kind().isInner()) {
            out.title(part.address().toString(), '-');
        }
        new ProvisionText(page, out).write(part.target());
    }

    private static String closed(Page page, TextWriter out) {
        out.blankLine();
        out.paragraph(page.ledger());
        return out.finish();
    }

    private static void writeHead(Page page, TextWriter out) {
        out.title(page.title(), '=');
        out.paragraph(page.officialLine());
        out.paragraph(page.viewpoint());
        out.blankLine();
        page.warnings().forEach(warning -> out.hanging("!", () -> out.paragraph(warning)));
        out.blankLine();
    }

    private static void writeFacts(Page page, TextWriter out) {
        for (Fact fact : page.facts()) {
            out.paragraph(fact.name() + ": " + String.join("; ", fact.values()));
        }
        out.paragraph(page.window());
        if (page.decisionCount().isMany()) {
            out.paragraph("Besluiten: " + page.decisionCount().pointer());
        } else {
            writeDates(page, out);
        }
    }

    private static void writeDates(Page page, TextWriter out) {
        for (DecisionDates dates : page.dates()) {
            out.blankLine();
            String parts = dates.parts().isEmpty() ? "" : ", " + dates.parts();
            out.paragraph(dates.role() + ": " + dates.decision().title() + parts);
            dates.lines().stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> out.indented(2, () -> out.paragraph(line.label() + ": " + line.words())));
        }
    }

    private static void writeText(Page page, TextWriter out) {
        if (!page.text().hasText()) {
            out.paragraph(page.instead());
            return;
        }
        writeFormula(page.regulation().preamble(), Missing.PREAMBLE, out);
        BodyAndAnnexes halves = BodyAndAnnexes.of(page.regulation().root());
        new ProvisionText(page, out).writeBody(halves.body());
        writeFormula(page.regulation().closing(), Missing.CLOSING, out);
        halves.annexes().children().forEach(new ProvisionText(page, out)::write);
    }

    private static void writeFormula(@Nullable String markdown, String missing, TextWriter out) {
        out.blankLine();
        if (markdown == null) {
            out.paragraph(missing);
        } else {
            PlainMarkdown.writeFree(markdown, out);
        }
        out.blankLine();
    }

    private static void writeAccount(Page page, TextWriter out) {
        if (!page.overview().isEmpty()) {
            List<List<String>> rows = new ArrayList<>(List.of(OverviewLine.COLUMNS));
            rows.addAll(page.overview());
            out.title(OverviewLine.TITLE, '=');
            new TableText(out).write(rows);
        }
        writeGroups("Aangekondigde wijzigingen", page.announced(), out);
        writeGroups("Niet in deze tekst verwerkt", page.withheld(), out);
        writeItems("Verbeterd door de redactie", page.corrections(), out);
        writeFindings(page, out);
        out.title("Verantwoording", '=');
        out.paragraph(page.ledger());
        out.blankLine();
        out.paragraph(Page.DISCLAIMER);
    }

    private static void writeGroups(String title, List<WithheldGroup> groups, TextWriter out) {
        if (groups.isEmpty()) {
            return;
        }
        out.title(title, '=');
        for (WithheldGroup group : groups) {
            out.blankLine();
            out.paragraph(group.decision().title() + ": " + group.reason() + ".");
            group.operations().forEach(operation -> out.hanging("-", () -> out.paragraph(operation)));
        }
    }

    private static void writeItems(String title, List<String> items, TextWriter out) {
        if (!items.isEmpty()) {
            out.title(title, '=');
            items.forEach(item -> out.hanging("-", () -> out.paragraph(item)));
        }
    }

    private static void writeFindings(Page page, TextWriter out) {
        List<String> findings = page.findings().stream().map(FindingWords::line).toList();
        writeItems("Bevindingen", findings, out);
    }
}
