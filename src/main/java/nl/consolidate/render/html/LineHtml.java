package nl.consolidate.render.html;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.render.ChangeWords;
import nl.consolidate.render.ChangedLine;

/** Writes the lines of a changed provision: of both texts in one, or of one of the two. */
final class LineHtml {
    private static final int DEEPEST = 5;

    private final RunHtml runs;
    private final HtmlWriter out;

    LineHtml(RunHtml runs, HtmlWriter out) {
        this.runs = runs;
        this.out = out;
    }

    static String depth(ChangedLine line) {
        return "diep-" + Math.min(line.depth(), DEEPEST);
    }

    void writeUnchanged(ChangedLine line) {
        out.element("span", ChangedLine.UNCHANGED, "aria-hidden", "true").text(" " + ChangeWords.unchanged(line));
    }

    void writeBoth(ChangedLine line) {
        out.open("div", "class", "nr");
        boolean renumbered = !line.oldLabel().equals(line.newLabel());
        if (renumbered && !line.oldLabel().isEmpty() && !line.newLabel().isEmpty()) {
            runs.write(List.of(label(Kind.DELETED, line.oldLabel()), label(Kind.INSERTED, line.newLabel())));
        } else {
            out.text(line.newLabel().isEmpty() ? line.oldLabel() : line.newLabel());
        }
        out.close();
        writeContent(line, true, UnaryOperator.identity());
    }

    /** Without what is only in the other text. */
    void writeOne(ChangedLine line, Kind otherOnly, boolean remarked) {
        out.element("div", otherOnly == Kind.INSERTED ? line.oldLabel() : line.newLabel(), "class", "nr");
        writeContent(line, remarked, words -> RunHtml.without(otherOnly, words));
    }

    private static Run label(Kind kind, String label) {
        return new Run(kind, label, null);
    }

    private void writeContent(ChangedLine line, boolean remarked, UnaryOperator<List<Run>> side) {
        out.open("div", "class", "inhoud");
        if (remarked && !line.remarks().isEmpty()) {
            out.element("p", String.join(", ", line.remarks()), "class", "noot");
        }
        writeWords(side.apply(line.heading()), line.kind() == ProvisionKind.DEFINITION ? "begrip" : "tussenkop");
        writeWords(side.apply(line.words()), "");
        out.close();
    }

    private void writeWords(List<Run> words, String name) {
        if (!words.isEmpty()) {
            out.open("p", "class", name);
            runs.write(words);
            out.close();
        }
    }
}
