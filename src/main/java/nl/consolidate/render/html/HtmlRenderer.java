package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.render.BodyAndAnnexes;
import nl.consolidate.render.Missing;
import nl.consolidate.render.Page;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.TracePage;
import org.jspecify.annotations.Nullable;

/** The page as one HTML file: without scripts, without anything from elsewhere, for screen, phone and paper. */
public final class HtmlRenderer implements Renderer {
    private static final String TEXT = "tekst";

    private final Frame frame;
    private final Surroundings around;

    public HtmlRenderer(Surroundings around) {
        this.frame = new Frame(around.feed());
        this.around = around;
    }

    @Override
    public String render(Page page) {
        HtmlWriter out = begin(page);
        new Masthead(page, out).write();
        new Navigation(page, out).writeElsewhere(around);
        boolean hasToc = page.text().hasText() && !page.toc().isEmpty();
        out.open("div", "class", hasToc ? "blad" : "blad smal");
        if (hasToc) {
            new Navigation(page, out).writeToc();
        }
        writeMain(page, out);
        out.close();
        return Frame.end(out);
    }

    @Override
    public String render(ConsolidatedText text, List<Path> parts) {
        Page page = Page.of(text);
        HtmlWriter out = begin(page);
        Masthead masthead = new Masthead(page, out);
        masthead.write();
        out.open("div", "class", "blad smal").open("main", "id", TEXT);
        masthead.writeWarnings();
        if (text.hasText()) {
            Links links = Links.of(page, parts);
            parts.stream().filter(part -> isOutermost(part, parts)).forEach(part -> writePart(page, part, links, out));
        } else {
            out.element("p", page.instead(), "class", "let-op");
            new Account(page, out).writeFindings();
        }
        new Account(page, out).writeLedger();
        out.close().close();
        return Frame.end(out);
    }

    @Override
    public String render(TracePage trace) {
        HtmlWriter out = begin(trace.page());
        Masthead masthead = new Masthead(trace.page(), out);
        masthead.write();
        out.open("div", "class", "blad smal").open("main", "id", TEXT);
        masthead.writeWarnings();
        if (!trace.page().text().hasText()) {
            out.element("p", trace.page().instead(), "class", "let-op");
        }
        for (TracePage.Entry entry : trace.entries()) {
            out.open("section").element("h2", entry.head()).open("ul");
            entry.lines().forEach(line -> out.element("li", line));
            out.close();
            // the same provision stands here more than once, so that none can have its name
            entry.parts()
                    .forEach(part -> ProvisionHtml.unnamed(entry.text(), out).write(part, 3));
            out.close();
        }
        new Account(trace.page(), out).writeLedger();
        out.close().close();
        return Frame.end(out);
    }

    private HtmlWriter begin(Page page) {
        return frame.begin(page.regulation().language(), page.title() + " – " + page.officialLine(), TEXT);
    }

    private void writeMain(Page page, HtmlWriter out) {
        out.open("main");
        new Masthead(page, out).writeWarnings();
        new Particulars(page, out).write(around.sameText());
        out.open("section", "class", "regeling", "aria-labelledby", TEXT);
        out.element("h2", "Tekst van de regeling", "id", TEXT);
        if (page.text().hasText()) {
            writeText(page, out);
        } else {
            out.element("p", page.instead(), "class", "let-op");
        }
        out.close();
        new Account(page, out).write();
        out.close();
    }

    private static void writeText(Page page, HtmlWriter out) {
        writeFormula("aanhef", page.regulation().preamble(), Missing.PREAMBLE, out);
        ProvisionHtml law = new ProvisionHtml(page, out, Links.of(page));
        BodyAndAnnexes halves = BodyAndAnnexes.of(page.regulation().root());
        law.writeBody(halves.body(), 3);
        writeFormula("slot", page.regulation().closing(), Missing.CLOSING, out);
        law.writeAnnexes(halves.annexes(), 3);
    }

    private static void writeFormula(String name, @Nullable String markdown, String missing, HtmlWriter out) {
        if (markdown == null) {
            out.element("p", missing, "class", "ontbreekt");
        } else if (!markdown.isBlank()) {
            out.open("div", "class", name);
            MarkdownHtml.writeFree(markdown, out);
            out.close();
        }
    }

    private static void writePart(Page page, Path part, Links links, HtmlWriter out) {
        ProvisionHtml law = new ProvisionHtml(page, out, links);
        if (part.target().kind().isInner()) {
            out.element("h2", part.address().toString(), "class", "adres");
        }
        law.write(part, part.target().kind().isInner() ? 3 : 2);
    }

    private static boolean isOutermost(Path part, List<Path> parts) {
        return parts.stream()
                .noneMatch(other -> other.nodes().size() < part.nodes().size()
                        && part.passes(other.target().id()));
    }
}
