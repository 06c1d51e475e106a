package nl.consolidate.render.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown: owns the escaping and the blank lines between blocks. */
final class MarkdownWriter {
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<~]|&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern AT_START = Pattern.compile("^(?:([#+>=-])|(\\d{1,9})([.)]))");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    void heading(int level, String words) {
        block("#".repeat(level) + " " + line(words).replaceAll("(#+)$", "\\\\$1"));
    }

    /** A heading of Markdown that is already escaped and ends in words of the page. */
    void markedHeading(int level, String markdown) {
        block("#".repeat(level) + " " + markdown);
    }

    /** A paragraph of plain words. */
    void paragraph(String words) {
        block(line(words));
    }

    void strong(String words) {
        block("**" + inline(words) + "**");
    }

    /** Markdown that is already escaped. */
    void markdown(String blocks) {
        if (!blocks.isBlank()) {
            block(blocks.strip());
        }
    }

    /** An item of a list; those that follow each other make one list. */
    void item(int depth, String words) {
        markedItem(depth, List.of(inline(words)));
    }

    /** The same with lines that are already escaped. */
    void markedItem(int depth, List<String> lines) {
        if (!inList) {
            block("");
        }
        inList = true;
        String indent = "  ".repeat(depth);
        String text = lines.stream().map(MarkdownWriter::start).collect(Collectors.joining("\\\n" + indent + "  "));
        out.append(indent).append("- ").append(text).append('\n');
    }

    void table(List<String> head, List<List<String>> rows) {
        markedTable(
                head,
                rows.stream()
                        .map(row -> row.stream().map(MarkdownWriter::cell).toList())
                        .toList());
    }

    /** The same with cells that are already escaped, bars among it. */
    void markedTable(List<String> head, List<List<String>> rows) {
        block(row(head.stream().map(MarkdownWriter::cell).toList()) + "\n" + "|---".repeat(head.size()) + "|"
                + rows.stream().map(row -> "\n" + row(row)).collect(Collectors.joining()));
    }

    String finish() {
        return CONTROL.matcher(out).replaceAll("\uFFFD");
    }

    /** Plain words as Markdown that shows them, in the middle of a line. */
    static String inline(String words) {
        String oneLine = words.replaceAll("\\s+", " ").strip();
        return ANYWHERE.matcher(oneLine).replaceAll("\\\\$0");
    }

    /** Plain words as Markdown that shows them, in the cell of a table too. */
    static String cell(String words) {
        return inline(words).replace("|", "\\|");
    }

    private static String line(String words) {
        return start(inline(words));
    }

    private static String start(String line) {
        return AT_START.matcher(line)
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> " " + cell + " ").collect(Collectors.joining("|", "|", "|"));
    }

    private void block(String markdown) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        inList = false;
        if (!markdown.isEmpty()) {
            out.append(markdown).append('\n');
        }
    }
}
