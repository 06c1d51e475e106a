package nl.consolidate.render.markdown;

import java.util.List;
import nl.consolidate.diff.Run;
import nl.consolidate.render.ChangeWords;

/** Words of several fates as Markdown: marked as deleted or inserted, the only raw HTML in it. */
final class RunMarkdown {
    private RunMarkdown() {}

    /** On one line. */
    static String of(List<Run> runs) {
        StringBuilder line = new StringBuilder();
        for (Run run : runs) {
            String bare = run.words().strip();
            line.append(isSpace(run.words(), 0) || isBehindLast(run, line) ? " " : "");
            if (!bare.isEmpty()) {
                line.append(marked(run, MarkdownWriter.cell(bare))).append(elsewhere(run));
                line.append(isSpace(run.words(), run.words().length() - 1) ? " " : "");
            }
        }
        return line.toString().replaceAll(" {2,}", " ").strip();
    }

    // the last word of a text has no space behind it, which the first one of the other is in want of
    private static boolean isBehindLast(Run run, StringBuilder line) {
        return run.kind() == Run.Kind.INSERTED
                && line.toString().endsWith("</del>")
                && Character.isLetterOrDigit(run.words().charAt(0));
    }

    private static boolean isSpace(String words, int place) {
        return !words.isEmpty() && Character.isWhitespace(words.charAt(place));
    }

    private static String marked(Run run, String markdown) {
        return switch (run.kind()) {
            case SAME -> markdown;
            case DELETED -> "<del>" + markdown + "</del>";
            case INSERTED -> "<ins>" + markdown + "</ins>";
        };
    }

    private static String elsewhere(Run run) {
        String place = ChangeWords.elsewhere(run);
        return place.isEmpty() ? "" : " *(" + MarkdownWriter.cell(place) + ")*";
    }
}
