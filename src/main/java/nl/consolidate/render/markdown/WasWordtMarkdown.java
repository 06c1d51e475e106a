package nl.consolidate.render.markdown;

import java.util.List;
import nl.consolidate.render.Page;
import nl.consolidate.render.WasWordt;

/** The table of old text, new text and reasons as Markdown. */
public final class WasWordtMarkdown {
    public String render(WasWordt table) {
        MarkdownWriter out = new MarkdownWriter();
        out.heading(1, table.caption());
        ComparisonMarkdown.writeViews(table.page(), out);
        if (table.rows().isEmpty()) {
            out.paragraph(table.page().same());
        } else {
            out.paragraph(WasWordt.LEGEND);
            out.markedTable(
                    WasWordt.COLUMNS,
                    table.rows().stream().map(WasWordtMarkdown::cells).toList());
        }
        out.paragraph(table.page().summary());
        out.markdown("---");
        out.paragraph(Page.DISCLAIMER);
        return out.finish();
    }

    private static List<String> cells(WasWordt.Row row) {
        return List.of(
                MarkdownWriter.cell(row.name()),
                CellMarkdown.of(row.old()),
                CellMarkdown.of(row.now()),
                CellMarkdown.why(row));
    }
}
