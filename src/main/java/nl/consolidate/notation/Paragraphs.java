package nl.consolidate.notation;

import java.util.List;

/** One paragraph of Markdown source as one text: soft line breaks become a blank, hard ones and quotes keep theirs. */
final class Paragraphs {
    private Paragraphs() {}

    static String join(List<String> lines) {
        String joined = join(lines, false);
        boolean made =
                Term.read(joined, 0).isPresent() && Term.read(lines.get(0), 0).isEmpty();
        return made ? join(lines, true) : joined;
    }

    private static String join(List<String> lines, boolean keepFirst) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0) {
                text.append(breakBetween(lines.get(i - 1), line, keepFirst && i == 1));
            }
            text.append(line, SourceText.start(line), Math.max(SourceText.start(line), SourceText.end(line)));
        }
        return text.toString();
    }

    private static String breakBetween(String before, String after, boolean keep) {
        if (before.endsWith("  ")) {
            return "  \n";
        }
        boolean kept = keep || endsInEscape(before) || after.startsWith(">", SourceText.start(after));
        return kept ? "\n" : " ";
    }

    /** Whether the line ends in a backslash that is not itself escaped: a hard line break. */
    private static boolean endsInEscape(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1;
    }
}
