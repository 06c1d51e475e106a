package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where two texts differ: the pieces that only one has, and those that read, stand or are numbered otherwise. */
final class Difference {
    private Difference() {}

    /** Whether both read the same, whoever made their parts. */
    static boolean readsAs(Text one, Text other) {
        return one.citation().equals(other.citation())
                && one.repealed() == other.repealed()
                && nameless(one).equals(nameless(other));
    }

    private static String nameless(Text text) {
        return text.root() == null ? "" : text.root().shown("").replaceAll("#[^\n]*", "");
    }

    /** The identities of what is not the same in both, each as tight as can be. */
    static Set<String> between(@Nullable Piece one, @Nullable Piece other) {
        Map<String, String> first = own(one);
        Map<String, String> second = own(other);
        Set<String> different = new HashSet<>();
        first.forEach((id, line) -> {
            if (!line.equals(second.get(id))) {
                different.add(id);
            }
        });
        second.keySet().stream().filter(id -> !first.containsKey(id)).forEach(different::add);
        return different;
    }

    // each piece with its own words and what holds it, without its parts
    private static Map<String, String> own(@Nullable Piece root) {
        Map<String, String> lines = new HashMap<>();
        if (root != null) {
            add(root, "", lines);
        }
        return lines;
    }

    private static void add(Piece piece, String holder, Map<String, String> lines) {
        lines.put(piece.id(), holder + piece.withParts(List.of()).shown(""));
        piece.parts().forEach(part -> add(part, piece.id(), lines));
    }

    /** Those that stand before a neighbour in one text and behind it in the other. */
    static Set<String> crossed(Piece one, Piece other) {
        Set<String> crossed = new HashSet<>();
        one.all().forEach(piece -> other.find(piece.id()).ifPresent(same -> cross(piece, same, crossed)));
        return crossed;
    }

    private static void cross(Piece one, Piece other, Set<String> crossed) {
        List<String> first = ids(one);
        List<String> second = ids(other);
        first.removeIf(id -> !second.contains(id));
        for (int i = 0; i < first.size(); i++) {
            for (int k = i + 1; k < first.size(); k++) {
                if (second.indexOf(first.get(i)) > second.indexOf(first.get(k))) {
                    crossed.add(first.get(i));
                    crossed.add(first.get(k));
                }
            }
        }
    }

    private static List<String> ids(Piece piece) {
        return new ArrayList<>(piece.parts().stream().map(Piece::id).toList());
    }
}
