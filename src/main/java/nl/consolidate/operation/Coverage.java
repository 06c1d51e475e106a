package nl.consolidate.operation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/** Whether texts hold exactly the same words in the same order, whatever their numbers and the white space between. */
final class Coverage {
    private static final int SHOWN = 6;

    private Coverage() {}

    /** Refuses what would lose or add a word. */
    static void check(List<Path> before, List<Provision> after, SourceSpan span) {
        List<String> had = words(before.stream().map(Path::target).toList());
        List<String> have = words(after);
        if (had.equals(have)) {
            return;
        }
        int same = 0;
        while (same < Math.min(had.size(), have.size()) && had.get(same).equals(have.get(same))) {
            same++;
        }
        String named = before.stream().map(place -> place.address().toString()).collect(Collectors.joining(" and "));
        throw new Refusal(Diagnostic.of(Code.PARTS_DIFFER, span, "the new text has not exactly the words of " + named)
                .withLabel("other words")
                .withRelated(before.get(0).target().source(), before.get(0).address() + " as it reads there")
                .withHelp("there it goes on with " + shown(had, same) + ", here with " + shown(have, same)
                        + "; other words need an operation of their own"));
    }

    /** Refuses what the sources do not hold, of which nobody can tell to which part it goes. */
    static void refuseGaps(Path place, Stream<Provision> parts, SourceSpan span) {
        if (parts.anyMatch(part -> part.isNotHeld() || part.incomplete())) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    span,
                    "the sources do not hold all of " + place.address() + ", so it is not certain what its parts hold",
                    "replace it as a whole, or write what is known of it in the source");
        }
    }

    /** The words of a part with all below it, without its number and its heading. */
    static String wordsOf(Provision part) {
        return Cells.oneSpaced(Stream.concat(
                        Stream.of(ownWords(part)), part.children().stream().map(Coverage::wordsBelow))
                .collect(Collectors.joining(" ")));
    }

    private static String wordsBelow(Provision part) {
        return part.isRepealed() ? "" : (part.kind().isLeaf() ? "" : part.heading()) + " " + wordsOf(part);
    }

    private static String ownWords(Provision part) {
        return switch (part.kind()) {
            case TABLE -> String.join(" ", Cells.heads(part).words());
            case ROW -> String.join(" ", Cells.of(part.text()).words());
            default -> part.text();
        };
    }

    private static List<String> words(List<Provision> parts) {
        String all = Cells.oneSpaced(parts.stream().map(Coverage::wordsOf).collect(Collectors.joining(" ")));
        return all.isEmpty() ? List.of() : Arrays.asList(all.split(" ", -1));
    }

    private static String shown(List<String> words, int from) {
        return from == words.size()
                ? "nothing"
                : "\"" + String.join(" ", words.subList(from, Math.min(words.size(), from + SHOWN))) + "\"";
    }
}
