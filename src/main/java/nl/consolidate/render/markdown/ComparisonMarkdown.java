package nl.consolidate.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.diff.PropertyChange;
import nl.consolidate.diff.Run;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.render.ChangedBlock;
import nl.consolidate.render.ChangedLine;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.Page;
import nl.consolidate.render.Paragraphs;
import nl.consolidate.render.PropertyWords;
import nl.consolidate.render.WasWordt;

/** The difference between two texts as Markdown: one text with marks, or both side by side. */
public final class ComparisonMarkdown {
    private static final List<String> COLUMNS = List.of("Was", "Wordt");

    private final boolean sideBySide;

    public ComparisonMarkdown(boolean sideBySide) {
        this.sideBySide = sideBySide;
    }

    public String render(ComparisonPage page) {
        MarkdownWriter out = new MarkdownWriter();
        out.heading(1, page.title());
        writeSides(page, out);
        page.decisions().forEach(decision -> out.item(0, "Aanleiding: " + decision));
        page.warnings().forEach(out::paragraph);
        out.heading(2, "Wat er verschilt");
        if (!page.same().isEmpty()) {
            out.paragraph(page.same());
        } else if (sideBySide) {
            WasWordt.of(page.comparison()).rows().forEach(row -> writeRow(row, out));
        } else {
            page.properties().forEach(change -> writeProperty(change, out));
            page.blocks().forEach(block -> writeBlock(block, out));
        }
        out.heading(2, "Samenvatting");
        out.paragraph(page.summary());
        out.markdown("---");
        out.paragraph(Page.DISCLAIMER);
        return out.finish();
    }

    static void writeViews(ComparisonPage page, MarkdownWriter out) {
        writeSides(page, out);
        page.warnings().forEach(out::paragraph);
    }

    private static void writeSides(ComparisonPage page, MarkdownWriter out) {
        out.item(0, "Was: " + page.from());
        out.item(0, "Wordt: " + page.to());
    }

    private static void writeRow(WasWordt.Row row, MarkdownWriter out) {
        writeHeading(MarkdownWriter.cell(row.name()), String.join("; ", row.became()), out);
        out.markedTable(COLUMNS, List.of(List.of(CellMarkdown.of(row.old()), CellMarkdown.of(row.now()))));
    }

    private static void writeProperty(PropertyChange change, MarkdownWriter out) {
        writeHeading(PropertyWords.title(change.property()), "gewijzigd", out);
        out.markedItem(0, lines(change.words()));
    }

    private static void writeBlock(ChangedBlock block, MarkdownWriter out) {
        String title = MarkdownWriter.cell(block.name()) + " " + RunMarkdown.of(block.heading());
        writeHeading(title.strip(), block.itself(), out);
        block.lines().forEach(line -> writeLine(line, out));
    }

    private static void writeHeading(String title, String became, MarkdownWriter out) {
        out.markedHeading(3, title + " (" + MarkdownWriter.cell(became) + ")");
    }

    private static void writeLine(ChangedLine line, MarkdownWriter out) {
        if (line.isUnchanged()) {
            out.item(line.depth(), ChangedLine.UNCHANGED);
            return;
        }
        List<String> first = new ArrayList<>();
        label(line).forEach(run -> first.add(RunMarkdown.of(List.of(run))));
        if (!line.remarks().isEmpty()) {
            first.add("*(" + MarkdownWriter.cell(String.join(", ", line.remarks())) + ")*");
        }
        first.add(heading(line));
        List<String> paragraphs = lines(line.words());
        first.add(paragraphs.isEmpty() ? "" : paragraphs.get(0));
        String lead = String.join(
                " ", first.stream().filter(words -> !words.isEmpty()).toList());
        if (!lead.isEmpty()) {
            out.markedItem(
                    line.depth(),
                    Stream.concat(Stream.of(lead), paragraphs.stream().skip(1)).toList());
        }
    }

    private static String heading(ChangedLine line) {
        String words = RunMarkdown.of(line.heading());
        boolean leads = line.kind() == ProvisionKind.DEFINITION
                && !words.isEmpty()
                && !line.words().isEmpty();
        return leads ? words + ":" : words;
    }

    // one number where it is the same or stands in one of the texts only: then its words tell which
    private static List<Run> label(ChangedLine line) {
        boolean renumbered = !line.oldLabel().equals(line.newLabel());
        if (renumbered && !line.oldLabel().isEmpty() && !line.newLabel().isEmpty()) {
            return List.of(
                    new Run(Run.Kind.DELETED, line.oldLabel(), null),
                    new Run(Run.Kind.INSERTED, line.newLabel(), null));
        }
        Run.Kind kind = line.oldLabel().isEmpty() ? Run.Kind.INSERTED : Run.Kind.DELETED;
        String label = line.newLabel().isEmpty() ? line.oldLabel() : line.newLabel();
        return label.isEmpty() ? List.of() : List.of(new Run(renumbered ? kind : Run.Kind.SAME, label, null));
    }

    private static List<String> lines(List<Run> words) {
        return Paragraphs.of(words).stream().map(RunMarkdown::of).toList();
    }
}
