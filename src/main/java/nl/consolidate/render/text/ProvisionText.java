package nl.consolidate.render.text;

import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.render.Caption;
import nl.consolidate.render.Markup;
import nl.consolidate.render.Missing;
import nl.consolidate.render.Page;
import org.commonmark.ext.gfm.tables.TableBlock;

/** Writes provisions as plain text with hanging labels. */
final class ProvisionText {
    private final Page page;
    private final TextWriter out;

    ProvisionText(Page page, TextWriter out) {
        this.page = page;
        this.out = out;
    }

    /** Writes the regulation up to its annexes. */
    void writeBody(Provision body) {
        writeNotes(body);
        writeContent(body);
    }

    void write(Provision provision) {
        switch (provision.kind()) {
            case PARAGRAPH -> writeParagraph(provision);
            case ITEM -> out.hanging(provision.marker(), () -> writeInner(provision));
            case DEFINITION -> writeDefinition(provision);
            case TABLE -> writeTable(provision);
            case TEXT, ROW, REGULATION -> writeInner(provision);
            default -> writeSection(provision);
        }
    }

    private void writeParagraph(Provision paragraph) {
        out.blankLine();
        if (paragraph.marker().isEmpty()) {
            writeInner(paragraph);
        } else {
            out.hanging(paragraph.marker(), () -> writeInner(paragraph));
        }
    }

    private void writeSection(Provision section) {
        if (section.kind().isContainer()) {
            out.title(Caption.of(section).toString(), '=');
        } else if (section.kind() == ProvisionKind.HEADING) {
            out.blankLine();
            out.paragraph(Caption.of(section).toString());
            out.blankLine();
        } else {
            out.title(Caption.of(section).toString(), '-');
        }
        writeContent(section);
        writeNotes(section);
    }

    private void writeDefinition(Provision definition) {
        out.blankLine();
        out.paragraph(Markup.words(definition.heading()));
        out.indented(4, () -> writeInner(definition));
    }

    private void writeInner(Provision provision) {
        if (provision.isRepealed()) {
            out.paragraph(Caption.REPEALED);
        }
        writeContent(provision);
        writeNotes(provision);
    }

    private void writeContent(Provision provision) {
        if (provision.isNotHeld()) {
            out.paragraph(Missing.text(provision.text()));
        } else {
            PlainMarkdown.writeLaw(provision.text(), out);
        }
        provision.children().forEach(this::write);
        if (provision.incomplete()) {
            out.paragraph(Missing.REST);
        }
    }

    private void writeTable(Provision table) {
        out.blankLine();
        if (Markup.table(table).getFirstChild() instanceof TableBlock rows && !table.isNotHeld()) {
            new TableText(out).write(rows);
        } else {
            writeContent(table);
        }
        out.blankLine();
        writeNotes(table);
        table.children().forEach(this::writeNotes);
    }

    private void writeNotes(Provision provision) {
        if (page.notes().on(provision).isEmpty()) {
            return;
        }
        out.blankLine();
        page.notes().on(provision).forEach(note -> out.hanging(">", () -> out.paragraph(note)));
    }
}
