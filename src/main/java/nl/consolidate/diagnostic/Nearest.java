package nl.consolidate.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the known words that are nearest to one that is not known. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** At most three candidates that differ little enough to be meant, nearest first. */
    public static List<String> to(String word, Collection<String> known) {
        int reach = Math.max(2, word.length() / 3);
        return known.stream()
                .distinct()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= reach)
                .filter(candidate -> distance(word, candidate) <= Math.min(reach, longer(word, candidate) - 1))
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The candidate that differs in the fewest letters, however many; empty where there is none. */
    public static Optional<String> among(String words, Collection<String> candidates) {
        return candidates.stream()
                .distinct()
                .min(Comparator.comparingInt((String candidate) -> distance(words, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    // a word of which every letter must change is another word
    private static int longer(String word, String candidate) {
        return Math.max(word.length(), candidate.length());
    }

    /** The question {@code did you mean `x` or `y`?}; empty where no word comes near. */
    public static Optional<String> question(String word, Collection<String> known) {
        List<String> near =
                to(word, known).stream().map(name -> "`" + name + "`").toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        int last = near.size() - 1;
        String before = String.join(", ", near.subList(0, last));
        return Optional.of("did you mean " + before + (last > 0 ? " or " : "") + near.get(last) + "?");
    }

    /** The number of letters to insert, delete or change. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
