package nl.consolidate.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The known names that are most like a name that is not known. */
public final class Nearest {
    private static final int SHOWN = 3;

    private Nearest() {}

    /** At most three names that differ in a few letters, nearest first; equals stand in alphabetical order. */
    public static List<String> to(String wanted, Collection<String> known) {
        return known.stream()
                .distinct()
                .filter(name -> distance(wanted, name) <= tolerance(wanted, name))
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /** The question {@code did you mean `x` or `y`?}; empty where no name comes near. */
    public static Optional<String> question(String wanted, Collection<String> known) {
        List<String> near = to(wanted, known);
        return near.isEmpty() ? Optional.empty() : Optional.of("did you mean " + joined(near) + "?");
    }

    private static String joined(List<String> names) {
        List<String> quoted = names.stream().map(name -> "`" + name + "`").toList();
        int last = quoted.size() - 1;
        return last == 0
                ? quoted.get(0)
                : quoted.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + quoted.get(last);
    }

    private static int tolerance(String wanted, String name) {
        return Math.max(1, Math.min(wanted.length(), name.length()) / 3);
    }

    /** The number of letters to insert, drop, change or swap with their neighbour; case does not count. */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        if (Math.abs(from.length() - to.length()) > tolerance(from, to)) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = nextRow(from, to, row, last, beforeLast);
            beforeLast = last;
            last = current;
        }
        return last[to.length()];
    }

    private static int[] nextRow(String from, String to, int row, int[] last, int[] beforeLast) {
        int[] current = new int[to.length() + 1];
        current[0] = row;
        for (int column = 1; column <= to.length(); column++) {
            int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
            int best = Math.min(last[column - 1] + change, 1 + Math.min(last[column], current[column - 1]));
            current[column] = swaps(from, to, row, column) ? Math.min(best, beforeLast[column - 2] + 1) : best;
        }
        return current;
    }

    private static boolean swaps(String from, String to, int row, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
