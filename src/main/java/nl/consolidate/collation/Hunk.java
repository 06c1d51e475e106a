package nl.consolidate.collation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of ours with those of theirs that stand in their place; both half-open, either may be empty.
 *
 * @param here where ours begins
 * @param there where theirs begins
 */
record Hunk(int here, int hereEnd, int there, int thereEnd) {
    private static final int CONTEXT = 4;

    List<Token> in(List<Token> ours) {
        return ours.subList(here, hereEnd);
    }

    List<Token> inTheirs(List<Token> theirs) {
        return theirs.subList(there, thereEnd);
    }

    /** Both as one, with what stands between. */
    Hunk with(Hunk next) {
        return new Hunk(here, next.hereEnd, there, next.thereEnd);
    }

    /** The words with a few on either side; nothing where there are none and nothing stands around. */
    static List<Piece> shown(List<Token> all, int from, int until) {
        List<Piece> pieces = new ArrayList<>();
        int start = Math.max(0, from - CONTEXT);
        int end = Math.min(all.size(), until + CONTEXT);
        add(pieces, (start > 0 ? "… " : "") + joined(all.subList(start, from)), false);
        add(pieces, joined(all.subList(from, until)), true);
        add(pieces, joined(all.subList(until, end)) + (end < all.size() ? " …" : ""), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, boolean changed) {
        if (!words.isBlank()) {
            pieces.add(new Piece(words.strip(), changed));
        }
    }

    static String joined(List<Token> tokens) {
        return String.join(" ", Unit.words(tokens));
    }
}
