package nl.consolidate.render.text;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diff.PropertyChange;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.render.ChangedBlock;
import nl.consolidate.render.ChangedLine;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.PropertyWords;

/** The difference between two texts for a terminal: one text with marks, or both side by side. */
public final class ComparisonText {
    private static final String BETWEEN = " | ";

    private final Ink ink;
    private final int width;
    private final boolean sideBySide;

    public ComparisonText(Ink ink, int width, boolean sideBySide) {
        this.ink = ink;
        this.width = width;
        this.sideBySide = sideBySide;
    }

    public String render(ComparisonPage page) {
        TextWriter out = new TextWriter(width);
        out.title(page.title(), '=');
        out.hanging("van ", () -> out.paragraph(page.from()));
        out.hanging("naar", () -> out.paragraph(page.to()));
        if (!page.decisions().isEmpty()) {
            out.hanging("door", () -> page.decisions().forEach(out::paragraph));
        }
        out.blankLine();
        page.warnings().forEach(warning -> out.hanging("!", () -> out.paragraph(warning)));
        page.properties().forEach(change -> writeProperty(change, out));
        page.blocks().forEach(block -> writeBlock(block, out));
        out.blankLine();
        out.paragraph(page.summary());
        return out.finish();
    }

    private void writeProperty(PropertyChange change, TextWriter out) {
        out.title(PropertyWords.title(change.property()), '-');
        writeRuns(change.words(), out);
    }

    private void writeBlock(ChangedBlock block, TextWriter out) {
        out.title((block.name() + " " + words(block.heading())).strip(), '-');
        if (!block.remark().isEmpty()) {
            out.paragraph("(" + block.remark() + ")");
        }
        out.blankLine();
        if (block.heading().stream().anyMatch(run -> !run.isSame()) && !isWhole(block)) {
            writeRuns(block.heading(), out);
            out.blankLine();
        }
        block.lines().forEach(line -> writeLine(line, out));
    }

    // a heading that came or went with its article is told by the title
    private static boolean isWhole(ChangedBlock block) {
        return block.entry().before() == null || block.entry().after() == null;
    }

    private static String words(List<Run> runs) {
        Kind gone = runs.stream().allMatch(run -> run.kind() == Kind.DELETED) ? Kind.SAME : Kind.DELETED;
        return runs.stream()
                .filter(run -> run.kind() != gone)
                .map(Run::words)
                .reduce("", String::concat)
                .strip();
    }

    private void writeLine(ChangedLine line, TextWriter out) {
        out.indented(2 * line.depth(), () -> {
            if (line.isUnchanged()) {
                out.paragraph(ChangedLine.UNCHANGED);
            } else if (label(line).isEmpty()) {
                writeContent(line, out);
            } else {
                out.hanging(label(line), () -> writeContent(line, out));
            }
        });
    }

    private static String label(ChangedLine line) {
        boolean renumbered = !line.oldLabel().isEmpty()
                && !line.newLabel().isEmpty()
                && !line.oldLabel().equals(line.newLabel());
        if (renumbered) {
            return line.oldLabel() + "→" + line.newLabel();
        }
        return line.newLabel().isEmpty() ? line.oldLabel() : line.newLabel();
    }

    private void writeContent(ChangedLine line, TextWriter out) {
        if (!line.remarks().isEmpty()) {
            out.paragraph("(" + String.join(", ", line.remarks()) + ")");
        }
        writeRuns(line.heading(), out);
        if (line.kind() == ProvisionKind.DEFINITION) {
            // what a term means stands below it
            out.indented(2, () -> writeRuns(line.words(), out));
        } else {
            writeRuns(line.words(), out);
        }
    }

    private void writeRuns(List<Run> runs, TextWriter out) {
        if (!sideBySide) {
            out.laidOut(RunLines.of(runs, ink, out.room()));
            return;
        }
        int column = (out.room() - BETWEEN.length()) / 2;
        List<String> left = RunLines.of(without(Kind.INSERTED, runs), ink, column);
        List<String> right = RunLines.of(without(Kind.DELETED, runs), ink, column);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String old = i < left.size() ? left.get(i) : "";
            String gap = " ".repeat(Math.max(0, column - Ink.columns(old)));
            rows.add(old + gap + BETWEEN + (i < right.size() ? right.get(i) : ""));
        }
        out.laidOut(rows);
    }

    private static List<Run> without(Kind kind, List<Run> runs) {
        return runs.stream().filter(run -> run.kind() != kind).toList();
    }
}
