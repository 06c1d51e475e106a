package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/**
 * The text of a whole regulation as somebody else wrote it down: Markdown with headings, the pages that this program
 * prints, or plain text copied from a portal. What is no provision (a banner, a table of contents, a note, what stands
 * before the first provision) is left out.
 */
public final class WholeText {
    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}\\p{N}].*");

    private WholeText() {}

    /** The provisions of a text below a regulation; without children where it holds none. */
    public static Provision read(String text) {
        List<String> lines = text.lines().toList();
        OptionalInt level = outermostLevel(lines);
        Provision read = level.isPresent()
                ? RegulationMarkdown.read(text, level.getAsInt())
                : RegulationMarkdown.read(PlainLines.toMarkdown(lines), 1);
        return read.withText("").withChildren(provisionsOf(read));
    }

    private static List<Provision> provisionsOf(Provision read) {
        return read.children().stream()
                .filter(child -> child.kind().isContainer() || child.kind().isLeaf())
                .toList();
    }

    // the level of the first headings that name a provision; a page has its title and its parts above them
    private static OptionalInt outermostLevel(List<String> lines) {
        return lines.stream()
                .map(line -> HeadingLine.read(line, SourceText.start(line)))
                .flatMap(Optional::stream)
                .filter(WholeText::namesProvision)
                .mapToInt(HeadingLine::level)
                .min();
    }

    /** The lines, counted from 1, that a reader takes for no part of the law: what stands around it, and notes in it. */
    public static List<Integer> linesOutside(String text) {
        List<String> lines = text.lines().toList();
        int level = outermostLevel(lines).orElse(1);
        List<Integer> outside = new ArrayList<>();
        boolean law = false;
        boolean note = false;
        for (int i = 0; i < lines.size(); i++) {
            Optional<HeadingLine> heading = HeadingLine.read(lines.get(i), SourceText.start(lines.get(i)));
            if (heading.isPresent()) {
                boolean inner = heading.get().level() > level && law;
                law = inner || (heading.get().level() == level && namesProvision(heading.get()));
            }
            String line = lines.get(i).strip();
            note = line.startsWith(Dialect.NOTE) || (note && line.startsWith(">"));
            if (!law || note) {
                outside.add(i + 1);
            }
        }
        return outside;
    }

    private static boolean namesProvision(HeadingLine heading) {
        Title title = Title.read(heading.text(), ProvisionKind.REGULATION, Dialect.PAGE);
        return title.kind() != ProvisionKind.HEADING
                && (title.label() != null || NUMBERED.matcher(title.heading()).matches() || title.repealed());
    }
}
