package nl.consolidate.render.html;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes a table of the text, which scrolls by itself where the page is narrow. */
final class TableHtml {
    private final HtmlWriter out;
    private final InlineHtml cells;
    private final List<RowNames> rows;
    private int row;

    /** The name that a row has from its place, and the one that it keeps; both empty where it is not to be named. */
    record RowNames(String id, String permanent) {
        static final RowNames NONE = new RowNames("", "");
    }

    TableHtml(HtmlWriter out, InlineHtml cells) {
        this(out, cells, List.of());
    }

    /** With names for the rows below the head, as far as they go. */
    TableHtml(HtmlWriter out, InlineHtml cells, List<RowNames> rows) {
        this.out = out;
        this.cells = cells;
        this.rows = rows;
    }

    void write(TableBlock table) {
        out.open("div", "class", "tabel", "role", "group", "tabindex", "0", "aria-label", "Tabel")
                .open("table");
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            boolean head = section instanceof TableHead;
            out.open(head ? "thead" : "tbody");
            writeRows(section, head);
            out.close();
        }
        out.close().close();
    }

    private void writeRows(Node section, boolean head) {
        for (Node child = section.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                RowNames names = head || row >= rows.size() ? RowNames.NONE : rows.get(row);
                out.open("tr", "id", names.id());
                writeCells(child, head, names.permanent());
                out.close();
                row += head ? 0 : 1;
            }
        }
    }

    private void writeCells(Node tableRow, boolean head, String permanent) {
        String name = permanent;
        for (Node child = tableRow.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                out.open(head ? "th" : "td", "scope", head ? "col" : "", "class", alignment(cell));
                if (!name.isEmpty()) {
                    out.element("span", "", "id", name);
                    name = "";
                }
                cells.inside(cell);
                out.close();
            }
        }
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }
}
