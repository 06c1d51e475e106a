package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.render.CellLine;
import nl.consolidate.render.ChangeWords;
import nl.consolidate.render.ChangedLine;
import nl.consolidate.render.Reason;
import nl.consolidate.render.WasWordt;

/** Writes the cells of a table that holds two texts; marks are told in words to who does not see them. */
final class CellHtml {
    private static final int DEEPEST = 6;

    private final HtmlWriter out;

    CellHtml(HtmlWriter out) {
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
            line.runs().forEach(this::write);
            out.close();
        }
    }

    private void write(Run run) {
        String bare = run.words().stripTrailing();
        if (run.isSame() || bare.isEmpty()) {
            out.text(run.words());
            return;
        }
        boolean gone = run.kind() == Kind.DELETED;
        out.open(gone ? "del" : "ins");
        out.element("span", gone ? "[verwijderd: " : "[ingevoegd: ", "class", "onzichtbaar");
        out.text(bare).element("span", "]", "class", "onzichtbaar").close();
        String place = ChangeWords.elsewhere(run);
        if (!place.isEmpty()) {
            out.text(" ").element("span", "(" + place + ")", "class", "elders");
        }
        out.text(run.words().substring(bare.length()));
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
