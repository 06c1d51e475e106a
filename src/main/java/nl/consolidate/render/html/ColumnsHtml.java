package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.render.ChangedBlock;
import nl.consolidate.render.ChangedLine;

/** Writes two texts in two columns: what went is marked on the left, what came on the right. */
final class ColumnsHtml {
    private static final String OLD = "Was";
    private static final String NEW = "Wordt";

    private final RunHtml runs;
    private final LineHtml lines;
    private final HtmlWriter out;

    ColumnsHtml(RunHtml runs, HtmlWriter out) {
        this.runs = runs;
        this.lines = new LineHtml(runs, out);
        this.out = out;
    }

    void write(ChangedBlock block) {
        boolean reworded = ComparisonHtml.isReworded(block);
        if (block.lines().isEmpty() && !reworded) {
            return;
        }
        begin(
                block.name(),
                OLD + ": " + (block.stoodBefore() ? block.entry().from() : "niets"),
                NEW + ": " + (block.standsAfter() ? block.entry().to() : "vervallen"));
        if (reworded) {
            writeRow(block.heading(), "tussenkop");
        }
        block.lines().forEach(this::writeLine);
        end();
    }

    void write(String name, List<Run> words) {
        begin(name, OLD, NEW);
        writeRow(words, "");
        end();
    }

    private void begin(String name, String old, String now) {
        out.open("table", "class", "naast-elkaar").element("caption", name + ": was en wordt", "class", "onzichtbaar");
        out.open("thead").open("tr").element("th", old, "scope", "col");
        out.element("th", now, "scope", "col").close().close().open("tbody");
    }

    private void end() {
        out.close().close();
    }

    private void writeRow(List<Run> words, String name) {
        out.open("tr");
        writeWords(RunHtml.without(Kind.INSERTED, words), OLD, name);
        writeWords(RunHtml.without(Kind.DELETED, words), NEW, name);
        out.close();
    }

    private void writeWords(List<Run> words, String column, String name) {
        out.open("td", "data-kop", column, "class", words.isEmpty() ? "leeg" : "");
        if (words.isEmpty()) {
            out.text("–");
        } else {
            out.open("p", "class", name);
            runs.write(words);
            out.close();
        }
        out.close();
    }

    private void writeLine(ChangedLine line) {
        out.open("tr", "class", line.isUnchanged() ? "gelijk" : "");
        if (line.isUnchanged()) {
            out.open("td", "colspan", "2", "class", LineHtml.depth(line));
            lines.writeUnchanged(line);
            out.close();
        } else {
            boolean stands = isIn(line, Kind.DELETED);
            writeCell(line, OLD, Kind.INSERTED, !stands);
            writeCell(line, NEW, Kind.DELETED, stands);
        }
        out.close();
    }

    private void writeCell(ChangedLine line, String column, Kind otherOnly, boolean remarked) {
        boolean there = isIn(line, otherOnly);
        out.open("td", "data-kop", column, "class", there ? LineHtml.depth(line) : "leeg");
        if (there) {
            lines.writeOne(line, otherOnly, remarked);
        } else {
            out.text("–");
        }
        out.close();
    }

    private static boolean isIn(ChangedLine line, Kind otherOnly) {
        String label = otherOnly == Kind.INSERTED ? line.oldLabel() : line.newLabel();
        return !label.isEmpty()
                || !RunHtml.without(otherOnly, line.words()).isEmpty()
                || !RunHtml.without(otherOnly, line.heading()).isEmpty();
    }
}
