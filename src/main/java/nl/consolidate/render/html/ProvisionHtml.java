package nl.consolidate.render.html;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.render.Caption;
import nl.consolidate.render.Markup;
import nl.consolidate.render.Missing;
import nl.consolidate.render.Page;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** Writes provisions: each with its own name, its label as the law writes it, and a link to itself. */
final class ProvisionHtml {
    private static final int LOWEST_HEADING = 6;

    private final Page page;
    private final HtmlWriter out;
    private final Links links;
    private final boolean named;

    ProvisionHtml(Page page, HtmlWriter out, Links links) {
        this(page, out, links, true);
    }

    private ProvisionHtml(Page page, HtmlWriter out, Links links, boolean named) {
        this.page = page;
        this.out = out;
        this.links = links;
        this.named = named;
    }

    /** Writes without names and links, for a page that holds a provision more than once. */
    static ProvisionHtml unnamed(Page page, HtmlWriter out) {
        return new ProvisionHtml(page, out, Links.none(page), false);
    }

    /** Writes the regulation up to its annexes; the highest headings have the level. */
    void writeBody(Provision body, int level) {
        writeNotes(body);
        writeContent(Path.ofRoot(body), level);
    }

    /** Writes the annexes. */
    void writeAnnexes(Provision annexes, int level) {
        writeParts(Path.ofRoot(annexes), level);
    }

    private void writeParts(Path parent, int level) {
        List<Provision> run = new ArrayList<>();
        for (Provision child : parent.target().children()) {
            if (!run.isEmpty() && !belongTogether(run.get(0), child)) {
                writeRun(parent, run, level);
                run.clear();
            }
            run.add(child);
        }
        if (!run.isEmpty()) {
            writeRun(parent, run, level);
        }
    }

    /** Writes one provision with everything in it. */
    void write(Path path, int level) {
        writeRun(path.up(), List.of(path.target()), level);
    }

    private static boolean belongTogether(Provision one, Provision other) {
        boolean bothDashes = one.label() == null && other.label() == null;
        boolean bothNumbered = one.label() != null && other.label() != null;
        return one.kind() == other.kind() && (bothDashes || bothNumbered);
    }

    private void writeRun(Path parent, List<Provision> run, int level) {
        switch (run.get(0).kind()) {
            case PARAGRAPH, ITEM -> writeList(parent, run, level);
            case DEFINITION -> writeDefinitions(parent, run, level);
            case TEXT, ROW -> run.forEach(text -> writeClosing(parent.down(text), level));
            case TABLE -> run.forEach(table -> writeTable(parent.down(table)));
            default -> run.forEach(section -> writeSection(parent.down(section), level));
        }
    }

    private void writeSection(Path path, int level) {
        Provision section = path.target();
        boolean notesFirst = section.kind() != ProvisionKind.ARTICLE;
        out.open("section", "class", section.kind().dutch(), "id", id(section));
        writeCaption(path, level);
        if (notesFirst) {
            writeNotes(section);
        }
        writeContent(path, Math.min(level + 1, LOWEST_HEADING));
        if (!notesFirst) {
            writeNotes(section);
        }
        out.close();
    }

    private void writeCaption(Path path, int level) {
        Caption caption = Caption.of(path.target());
        out.open("div", "class", "kopregel").open("h" + level);
        if (!caption.name().isEmpty()) {
            out.element("span", caption.name(), "class", "nummer");
            out.text(caption.heading().isEmpty() ? "" : " ");
        }
        if (!caption.heading().isEmpty()) {
            writeHeading(path.target());
        }
        out.close();
        writePermalink(path);
        out.close();
    }

    private void writeHeading(Provision section) {
        out.open("span", "class", section.isRepealed() ? "vervallen" : "opschrift");
        if (section.isRepealed()) {
            out.text(Caption.REPEALED);
        } else {
            InlineHtml.writeLine(section.heading(), out);
        }
        out.close();
    }

    private void writeList(Path parent, List<Provision> run, int level) {
        String list = run.get(0).label() == null ? "ul" : "ol";
        boolean paragraphs = run.get(0).kind() == ProvisionKind.PARAGRAPH;
        out.open(list, "class", paragraphs ? "leden" : "onderdelen", "role", "list");
        for (Provision item : run) {
            Path path = parent.down(item);
            out.open("li", "id", id(item));
            out.element("span", item.marker(), "class", "nr");
            out.open("div", "class", "inhoud");
            writeInner(path, level);
            out.close();
            writePermalink(path);
            out.close();
        }
        out.close();
    }

    private void writeDefinitions(Path parent, List<Provision> run, int level) {
        out.open("dl", "class", "begrippen");
        for (Provision definition : run) {
            Path path = parent.down(definition);
            out.open("div", "id", id(definition));
            out.open("dt").open("dfn");
            InlineHtml.writeLine(definition.heading(), out);
            out.close().close();
            out.open("dd");
            writeInner(path, level);
            writePermalink(path);
            out.close().close();
        }
        out.close();
    }

    private void writeClosing(Path path, int level) {
        out.open("div", "class", "slotzin", "id", id(path.target()));
        writePermanentName(path.target());
        writeInner(path, level);
        out.close();
    }

    private void writeInner(Path path, int level) {
        if (path.target().isRepealed()) {
            out.element("p", Caption.REPEALED, "class", "vervallen");
        }
        writeContent(path, level);
        writeNotes(path.target());
    }

    private void writeContent(Path path, int level) {
        Provision provision = path.target();
        if (provision.isNotHeld()) {
            out.element("p", Missing.text(provision.text()), "class", "ontbreekt");
        } else {
            writeWords(path);
        }
        writeParts(path, level);
        if (provision.incomplete()) {
            out.element("p", Missing.REST, "class", "ontbreekt");
        }
    }

    private void writeWords(Path path) {
        MarkdownHtml.writeLaw(path.target().text(), out, words -> links.in(words, path));
    }

    private void writeTable(Path path) {
        Provision table = path.target();
        out.open("div", "id", id(table));
        writePermanentName(table);
        List<TableHtml.RowNames> names =
                table.children().stream().map(this::rowNames).toList();
        Node block = Markup.table(table).getFirstChild();
        if (block instanceof TableBlock rows && !table.isNotHeld()) {
            InlineHtml cells = new InlineHtml(out, words -> links.in(words, path));
            new TableHtml(out, cells, names).write(rows);
        } else {
            writeContent(path, LOWEST_HEADING);
        }
        writeNotes(table);
        table.children().forEach(this::writeNotes);
        out.close();
    }

    private void writeNotes(Provision provision) {
        for (String note : page.notes().on(provision)) {
            out.open("p", "class", "noot").element("span", "Noot: ", "class", "onzichtbaar");
            DatedText.write(note, out);
            out.close();
        }
    }

    // it leads to the provision whatever its number will be, so that a copied link never leads to another one
    private void writePermalink(Path path) {
        if (!named) {
            return;
        }
        String name = PermanentName.of(path.target().id());
        out.element(
                "a",
                "¶",
                "class",
                "vindplaats",
                "id",
                name,
                "href",
                "#" + name,
                "aria-label",
                "Link naar " + path.address());
    }

    private void writePermanentName(Provision provision) {
        if (named) {
            out.element("span", "", "id", PermanentName.of(provision.id()));
        }
    }

    private TableHtml.RowNames rowNames(Provision row) {
        return named
                ? new TableHtml.RowNames(page.ids().nameOf(row), PermanentName.of(row.id()))
                : TableHtml.RowNames.NONE;
    }

    private String id(Provision provision) {
        return named ? page.ids().nameOf(provision) : "";
    }
}
