package nl.consolidate.render.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.RegulationMarkdown;
import nl.consolidate.render.BodyAndAnnexes;
import nl.consolidate.render.Missing;
import nl.consolidate.render.Page;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.TocEntry;
import nl.consolidate.render.TracePage;
import org.jspecify.annotations.Nullable;

/** The page as Markdown that every reader of Markdown shows; the provisions in it read back as they are. */
public final class MarkdownRenderer implements Renderer {
    /** The level of the headings of chapters, and of articles and annexes outside chapters. */
    public static final int BODY_LEVEL = 3;

    private static final Pattern HEADING = Pattern.compile("(?m)(?<=^ {0,3})#(?=#{0,5}(?:\\s|$))");

    @Override
    public String render(Page page) {
        MarkdownWriter out = new MarkdownWriter();
        Particulars particulars = new Particulars(page, out);
        particulars.writeHead();
        particulars.writeFacts();
        if (page.text().hasText()) {
            writeToc(page, out);
        }
        out.heading(2, "Tekst van de regeling");
        writeText(page, out);
        particulars.writeManyDates();
        new Account(page, out).write();
        out.markdown("---");
        out.paragraph(Page.DISCLAIMER);
        return out.finish();
    }

    @Override
    public String render(ConsolidatedText text, List<Path> parts) {
        Page page = Page.of(text);
        MarkdownWriter out = new MarkdownWriter();
        new Particulars(page, out).writeHead();
        if (text.hasText()) {
            parts.forEach(part -> writePart(page, part, out));
        } else {
            out.paragraph(page.instead());
            new Account(page, out).writeFindings();
        }
        new Account(page, out).writeLedger();
        return out.finish();
    }

    @Override
    public String render(TracePage trace) {
        MarkdownWriter out = new MarkdownWriter();
        new Particulars(trace.page(), out).writeHead();
        if (!trace.page().text().hasText()) {
            out.strong(trace.page().instead());
        }
        for (TracePage.Entry entry : trace.entries()) {
            out.heading(2, entry.head());
            entry.lines().forEach(line -> out.item(0, line));
            for (Path part : entry.parts()) {
                if (part.target().kind().isInner()) {
                    out.heading(BODY_LEVEL, part.address().toString());
                }
                out.markdown(markdown(entry.text(), alone(entry.text(), part), BODY_LEVEL));
            }
        }
        new Account(trace.page(), out).writeLedger();
        return out.finish();
    }

    private static void writeToc(Page page, MarkdownWriter out) {
        if (!page.toc().isEmpty()) {
            out.heading(2, "Inhoudsopgave");
            page.toc().forEach(entry -> writeEntry(entry, 0, out));
        }
    }

    private static void writeEntry(TocEntry entry, int depth, MarkdownWriter out) {
        out.item(depth, entry.caption().toString());
        entry.inside().forEach(inner -> writeEntry(inner, depth + 1, out));
    }

    private static void writeText(Page page, MarkdownWriter out) {
        if (!page.text().hasText()) {
            out.paragraph(page.instead());
            return;
        }
        writeFormula(page.regulation().preamble(), Missing.PREAMBLE, out);
        BodyAndAnnexes halves = BodyAndAnnexes.of(page.regulation().root());
        out.markdown(RegulationMarkdown.write(halves.body(), BODY_LEVEL, part -> notes(page, part)));
        String closing = page.regulation().closing();
        if (closing == null || !closing.isBlank()) {
            out.heading(2, "Slotformulier");
            writeFormula(closing, Missing.CLOSING, out);
        }
        if (halves.hasAnnexes()) {
            out.heading(2, "Bijlagen");
            out.markdown(markdown(page, halves.annexes(), BODY_LEVEL));
        }
    }

    // a line that would be a heading of the page is none of a preamble
    private static void writeFormula(@Nullable String markdown, String missing, MarkdownWriter out) {
        out.markdown(
                markdown == null
                        ? "*" + missing + "*"
                        : HEADING.matcher(markdown).replaceAll("\\\\#"));
    }

    private static void writePart(Page page, Path part, MarkdownWriter out) {
        Provision alone = alone(page, part);
        if (part.target().kind().isInner()) {
            out.heading(2, part.address().toString());
            out.markdown(markdown(page, alone, BODY_LEVEL));
        } else {
            out.markdown(markdown(page, alone, BODY_LEVEL - 1));
        }
    }

    private static Provision alone(Page page, Path part) {
        return page.regulation().root().withText("").withIncomplete(false).withChildren(List.of(part.target()));
    }

    // without the notes on the regulation, which stand once, above its body
    private static String markdown(Page page, Provision root, int level) {
        return RegulationMarkdown.write(
                root, level, part -> part.kind() == ProvisionKind.REGULATION ? List.of() : notes(page, part));
    }

    // a backslash at the end of a line keeps it apart from the next one
    private static List<String> notes(Page page, Provision provision) {
        List<String> notes =
                page.notes().on(provision).stream().map(MarkdownWriter::inline).toList();
        int last = notes.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> notes.get(i) + (i < last ? "\\" : ""))
                .toList();
    }
}
