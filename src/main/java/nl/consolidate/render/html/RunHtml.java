package nl.consolidate.render.html;

import java.util.List;
import java.util.function.Function;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.render.ChangeWords;

/** Writes words of several fates: what went and what came is marked by lines, and by words for who does not see them. */
final class RunHtml {
    private final Function<Run, String> links;
    private final HtmlWriter out;

    /**
     * Prepares it.
     *
     * @param links where words that were moved stand in the other text; empty for what has no page
     */
    RunHtml(Function<Run, String> links, HtmlWriter out) {
        this.links = links;
        this.out = out;
    }

    void write(List<Run> runs) {
        runs.forEach(this::write);
    }

    private void write(Run run) {
        String bare = run.words().stripTrailing();
        if (run.isSame() || bare.isEmpty()) {
            writeLines(run.words());
            return;
        }
        boolean gone = run.kind() == Kind.DELETED;
        out.open(gone ? "del" : "ins");
        out.element("span", gone ? "[verwijderd: " : "[ingevoegd: ", "class", "onzichtbaar");
        writeLines(bare);
        out.element("span", "]", "class", "onzichtbaar").close();
        writeElsewhere(run);
        writeLines(run.words().substring(bare.length()));
    }

    private void writeElsewhere(Run run) {
        String words = ChangeWords.elsewhere(run);
        if (words.isEmpty()) {
            return;
        }
        String href = links.apply(run);
        out.text(" ").open("span", "class", "elders").text("(");
        out.open(href.isEmpty() ? "span" : "a", "href", href).text(words).close();
        out.text(")").close();
    }

    private void writeLines(String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.open("br").text("\n");
            }
            out.text(lines[i]);
        }
    }

    /** The words of one of the two texts. */
    static List<Run> without(Kind kind, List<Run> runs) {
        return runs.stream().filter(run -> run.kind() != kind).toList();
    }

    static boolean areSame(List<Run> runs) {
        return runs.stream().allMatch(Run::isSame);
    }
}
