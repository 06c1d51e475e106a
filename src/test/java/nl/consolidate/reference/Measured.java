package nl.consolidate.reference;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * References as a reader found them, and as the program finds them.
 *
 * @param uncertain how many the program left open
 */
record Measured(Set<Found> read, Set<Found> recognised, long uncertain) {
    static final String OTHER = "other law";

    /** A reference with the place of its words and where it points. */
    record Found(String text, String address, String words, int start, String target) {
        static Found of(String text, String address, String words, Reference reference) {
            String target = reference.isInternal() ? reference.address().toString() : OTHER;
            return new Found(
                    text, address, words.substring(reference.start(), reference.end()), reference.start(), target);
        }

        boolean isInternal() {
            return !target.equals(OTHER);
        }
    }

    Set<Found> missed(boolean internal) {
        return kept(read, internal, recognised);
    }

    Set<Found> wrong(boolean internal) {
        return kept(recognised, internal, read);
    }

    private static Set<Found> kept(Set<Found> from, boolean internal, Set<Found> without) {
        Set<Found> kept = new LinkedHashSet<>(from);
        kept.removeIf(found -> found.isInternal() != internal);
        kept.removeAll(without);
        return kept;
    }

    private static long count(Set<Found> from, boolean internal) {
        return from.stream().filter(found -> found.isInternal() == internal).count();
    }

    /** The row of the page on quality. */
    String row(String name, boolean internal) {
        long found = count(recognised, internal);
        long right = found - wrong(internal).size();
        long all = count(read, internal);
        return "| " + name + " | " + all + " | " + found + " | " + right + " | " + share(right, found) + " | "
                + share(right, all) + " |";
    }

    private static String share(long part, long whole) {
        return part * 1000 / whole / 10 + "." + part * 1000 / whole % 10 + " %";
    }
}
