package nl.consolidate.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a value as YAML that the reader of sources takes for exactly that value. */
final class YamlWriter {
    private static final int SHORT = 60;
    // so begins and so goes on what needs no quotes
    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N} .,/()%€“”’'–°-]*";
    private static final Set<String> NOT_PLAIN = Set.of("null", "Null", "NULL", "not-held");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(YamlNode.Entries file) {
        YamlWriter writer = new YamlWriter();
        writer.entries(file.entries(), 0, false);
        return writer.out.toString();
    }

    private void entries(Map<String, YamlNode> entries, int indentation, boolean behindDash) {
        boolean first = behindDash;
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            out.append(first ? "" : " ".repeat(indentation))
                    .append(entry.getKey())
                    .append(':');
            value(entry.getValue(), indentation);
            first = false;
        }
    }

    private void value(YamlNode node, int indentation) {
        if (node instanceof YamlNode.Words words) {
            out.append(' ').append(scalar(words.value())).append('\n');
        } else if (node instanceof YamlNode.Text text) {
            text(text.value(), indentation + 2);
        } else if (node instanceof YamlNode.NotHeld) {
            out.append(" not-held\n");
        } else if (node instanceof YamlNode.Items list) {
            items(list.items(), indentation + 2);
        } else if (node instanceof YamlNode.Entries map) {
            out.append('\n');
            entries(map.entries(), indentation + 2, false);
        }
    }

    private void items(List<YamlNode> items, int indentation) {
        if (items.stream().allMatch(item -> item instanceof YamlNode.Words)) {
            out.append(" [")
                    .append(String.join(
                            ", ", items.stream().map(YamlWriter::inList).toList()))
                    .append("]\n");
            return;
        }
        out.append('\n');
        for (YamlNode item : items) {
            out.append(" ".repeat(indentation)).append("- ");
            if (item instanceof YamlNode.Entries map) {
                entries(map.entries(), indentation + 2, true);
            } else if (item instanceof YamlNode.Words words) {
                out.append(scalar(words.value())).append('\n');
            }
        }
    }

    private static String inList(YamlNode item) {
        String words = ((YamlNode.Words) item).value();
        return words.contains(",") ? quoted(words) : scalar(words);
    }

    private void text(String words, int indentation) {
        boolean shown = words.length() <= SHORT && !words.contains("\n");
        // a line that begins or ends with white space would have to be said otherwise
        boolean block = !words.isEmpty() && !Character.isWhitespace(words.charAt(0)) && !words.endsWith("\n");
        if (shown || !block || words.indexOf('\r') >= 0) {
            out.append(' ').append(scalar(words)).append('\n');
            return;
        }
        out.append(" |\n");
        words.lines()
                .forEach(line -> out.append(line.isEmpty() ? "" : " ".repeat(indentation) + line)
                        .append('\n'));
    }

    static String scalar(String words) {
        boolean plain = words.matches(PLAIN) && !words.endsWith(" ") && !NOT_PLAIN.contains(words);
        return plain ? words : quoted(words);
    }

    private static String quoted(String words) {
        return "\""
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                + "\"";
    }
}
