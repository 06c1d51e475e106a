package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.render.CellLine;
import nl.consolidate.render.ChangedLine;
import nl.consolidate.render.Reason;
import nl.consolidate.render.WasWordt;

/** Writes the cells of a table that holds two texts; one without lines says so. */
final class CellHtml {
    private static final int DEEPEST = 6;

    private final RunHtml runs;
    private final HtmlWriter out;

    CellHtml(HtmlWriter out) {
        this.runs = new RunHtml(run -> "", out);
        this.out = out;
    }

    void writeLines(List<CellLine> lines) {
        if (lines.isEmpty()) {
            out.element("p", WasWordt.NOTHING, "class", "leeg");
        }
        for (CellLine line : lines) {
            String depth = line.depth() == 0 ? "" : "diep" + Math.min(DEEPEST, line.depth());
            out.open("p", "class", line.strong() ? "tussenkop" : depth);
            if (line.isUnchanged()) {
                out.text(ChangedLine.UNCHANGED);
            }
            runs.write(line.runs());
            out.close();
        }
    }

    void writeWhy(WasWordt.Row row) {
        row.became().forEach(words -> out.element("p", words));
        for (Reason reason : row.why()) {
            if (!reason.decision().isEmpty()) {
                out.element("p", reason.decision(), "class", "tussenkop");
            }
            reason.words().forEach(words -> out.element("p", words));
        }
    }
}
