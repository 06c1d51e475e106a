package nl.consolidate.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.consolidate.model.ProvisionKind;

/** Plain lines, as a portal or a terminal shows a regulation, made into Markdown with headings. */
final class PlainLines {
    private static final int NONE = -1;
    private static final int MOST_LINES = 6;
    private static final String BODY = "Tekst van de regeling";
    private static final Pattern RULE = Pattern.compile("={4,}|-{4,}");
    // what Markdown would take for mark-up is a sign like any other here
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<&~!]");

    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();

    /** A heading with the lines below it. */
    private record Part(PlainHeading heading, List<String> below) {
        boolean isBare() {
            return below.stream().allMatch(String::isBlank);
        }
    }

    private PlainLines(List<String> lines) {
        this.lines = lines;
    }

    static String toMarkdown(List<String> lines) {
        PlainLines plain = new PlainLines(lines);
        plain.divide();
        return plain.markdown(plain.withoutContents());
    }

    private void divide() {
        for (int i = 0; i < lines.size(); i++) {
            int rule = ruleBelow(i);
            String line = String.join(" ", lines.subList(i, Math.max(i + 1, rule)));
            if (rule > 0 && lines.get(rule).startsWith("=") && isTitle(line) && endsBody(line)) {
                return;
            }
            Optional<PlainHeading> heading = headingAt(i, line, rule > 0);
            if (heading.isPresent()) {
                parts.add(new Part(heading.get(), new ArrayList<>()));
                i = Math.max(i, rule);
            } else if (!parts.isEmpty() && !RULE.matcher(lines.get(i).strip()).matches()) {
                last().below().add(lines.get(i));
            }
        }
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    // a title that is too long for its line goes on in the next, with the rule under the last
    private int ruleBelow(int index) {
        for (int i = index; i < Math.min(index + MOST_LINES, lines.size()); i++) {
            boolean rule = RULE.matcher(lines.get(i).strip()).matches();
            if (rule || lines.get(i).isBlank()) {
                return rule && i > index ? i : NONE;
            }
        }
        return NONE;
    }

    private static boolean isTitle(String line) {
        return PlainHeading.of(line).isEmpty();
    }

    // a page of ours names its parts: what stands before the text is no part of it, nor what follows
    private boolean endsBody(String title) {
        if (title.strip().equals(BODY)) {
            parts.clear();
            return false;
        }
        return !parts.isEmpty();
    }

    private Optional<PlainHeading> headingAt(int index, String line, boolean ruled) {
        Optional<PlainHeading> found = PlainHeading.of(line);
        if (found.isEmpty() || ruled) {
            return found;
        }
        boolean inAnnex = !parts.isEmpty() && last().heading().kind() == ProvisionKind.ANNEX && !last().isBare();
        boolean fits = found.get().looksLikeHeading()
                && (index == 0 || endsSentence(lines.get(index - 1)))
                && !(inAnnex && found.get().kind() != ProvisionKind.ANNEX);
        return fits ? found : Optional.empty();
    }

    private boolean endsSentence(String before) {
        String line = before.strip();
        return line.isEmpty()
                || line.matches(".*[.:;!?”\"')\\]]")
                || RULE.matcher(line).matches()
                || (!parts.isEmpty() && last().isBare());
    }

    // a table of contents names what stands below once more
    private List<Part> withoutContents() {
        List<Part> kept = new ArrayList<>();
        boolean inContents = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean again = occursAfter(i, part.heading());
            inContents = again && (part.isBare() || inContents);
            if (!inContents) {
                kept.add(part);
            }
        }
        return kept;
    }

    private boolean occursAfter(int index, PlainHeading heading) {
        return parts.subList(index + 1, parts.size()).stream()
                .anyMatch(part -> part.heading().names(heading));
    }

    private String markdown(List<Part> kept) {
        StringBuilder markdown = new StringBuilder();
        Deque<ProvisionKind> open = new ArrayDeque<>();
        for (Part part : kept) {
            ProvisionKind kind = part.heading().kind();
            while (!open.isEmpty() && (open.getLast().compareTo(kind) >= 0 || kind == ProvisionKind.ANNEX)) {
                open.removeLast();
            }
            HeadingLine line = new HeadingLine(open.size() + 1, part.heading().text());
            markdown.append('\n').append(line.show()).append("\n\n");
            withoutNotes(part.below()).forEach(each -> markdown.append(each).append('\n'));
            if (kind.isContainer()) {
                open.addLast(kind);
            }
        }
        return markdown.toString();
    }

    private static List<String> withoutNotes(List<String> below) {
        List<String> kept = new ArrayList<>();
        int note = -1;
        for (String line : below) {
            int start = SourceText.start(line);
            boolean begins = line.startsWith(">   ", start);
            if (line.isBlank() || (note >= 0 && !begins && start <= note)) {
                note = -1;
            }
            note = begins ? start : note;
            if (note < 0 && !line.strip().equals(PlainWords.INCOMPLETE)) {
                kept.add(asText(line, start));
            }
        }
        return kept;
    }

    // a sign of Markdown at the begin of a line is one too
    private static String asText(String line, int start) {
        String words = SIGN.matcher(line.substring(start)).replaceAll("\\\\$0");
        String safe = words.startsWith("#") || words.startsWith(">") || words.startsWith("|") ? "\\" + words : words;
        return line.substring(0, start) + safe;
    }
}
