package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.consolidate.collation.Collation;
import nl.consolidate.collation.Difference;
import nl.consolidate.collation.Piece;
import nl.consolidate.collation.Sort;
import nl.consolidate.consolidation.ConsolidatedText;

/** Differences as lines for people, those of one sort together. */
final class CompareText {
    private static final int LONGEST = 160;

    private CompareText() {}

    static String of(ConsolidatedText text, Collation collation) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Sort, Integer> sort : collation.counts().entrySet()) {
            lines.append(nameOf(sort.getKey()))
                    .append(" (")
                    .append(sort.getValue())
                    .append(")\n");
            collation.differences().stream()
                    .filter(difference -> difference.sort() == sort.getKey())
                    .forEach(difference -> write(difference, lines));
            lines.append('\n');
        }
        return lines.append(summary(text, collation)).append('\n').toString();
    }

    private static void write(Difference difference, StringBuilder lines) {
        lines.append("  ").append(difference.at());
        lines.append(difference.remark().isEmpty() ? "" : " (" + difference.remark() + ")")
                .append('\n');
        writeSide("here:  ", difference.ours(), lines);
        writeSide("there: ", difference.theirs(), lines);
    }

    private static void writeSide(String name, List<Piece> pieces, StringBuilder lines) {
        if (!pieces.isEmpty()) {
            lines.append("    ").append(name).append(shown(pieces)).append('\n');
        }
    }

    // what the other text has not is between brackets
    private static String shown(List<Piece> pieces) {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces) {
            String visible = shortened(piece.words()).replace("\u00a0", "⍽");
            words.add(piece.changed() && pieces.size() > 1 ? "[" + visible + "]" : visible);
        }
        return String.join(" ", words);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        String rest = words.substring(end < 0 ? LONGEST : end).strip();
        return words.substring(0, end < 0 ? LONGEST : end) + " … (" + rest.split(" ", -1).length + " words more)";
    }

    private static String summary(ConsolidatedText text, Collation collation) {
        String what = text.regulation().id() + " on " + text.viewpoint().validOn() + ", known on "
                + text.viewpoint().knownOn();
        String compared =
                collation.compared() + (collation.compared() == 1 ? " provision" : " provisions") + " compared";
        List<String> counts = new ArrayList<>();
        collation.counts().forEach((sort, count) -> counts.add(nameOf(sort) + " " + count));
        return what + ": " + compared + ", "
                + (counts.isEmpty() ? "no difference" : "differences: " + String.join(", ", counts));
    }

    private static String nameOf(Sort sort) {
        return sort == Sort.SPACING ? "spacing only" : sort.slug().replace('-', ' ');
    }
}
