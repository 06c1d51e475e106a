package nl.consolidate.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.render.CellLine;
import nl.consolidate.render.ChangedLine;
import nl.consolidate.render.Reason;
import nl.consolidate.render.WasWordt;

/** The cells of a table that holds two texts; lines break within them. */
final class CellMarkdown {
    private static final String BREAK = "<br>";

    private CellMarkdown() {}

    static String of(List<CellLine> lines) {
        return lines.isEmpty()
                ? WasWordt.NOTHING
                : lines.stream().map(CellMarkdown::line).collect(Collectors.joining(BREAK));
    }

    private static String line(CellLine line) {
        String words = line.isUnchanged() ? MarkdownWriter.cell(ChangedLine.UNCHANGED) : RunMarkdown.of(line.runs());
        return "&emsp;".repeat(line.depth()) + (line.strong() ? "**" + words + "**" : words);
    }

    static String why(WasWordt.Row row) {
        List<String> lines = new ArrayList<>();
        row.became().forEach(words -> lines.add(MarkdownWriter.cell(words)));
        for (Reason reason : row.why()) {
            if (!reason.decision().isEmpty()) {
                lines.add("**" + MarkdownWriter.cell(reason.decision()) + "**");
            }
            reason.words().forEach(words -> lines.add(MarkdownWriter.cell(words)));
        }
        return String.join(BREAK, lines);
    }
}
