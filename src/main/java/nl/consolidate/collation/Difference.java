package nl.consolidate.collation;

import java.util.List;

/**
 * One way in which two texts differ in one place.
 *
 * @param at the address in our text; in theirs where ours does not hold it
 * @param ours our words with some around them; empty where ours has none
 * @param theirs their words with some around them; empty where theirs has none
 * @param remark what more there is to say, or empty
 */
public record Difference(Sort sort, String at, List<Piece> ours, List<Piece> theirs, String remark) {
    public Difference {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    static Difference of(Sort sort, String at, String ours, String theirs) {
        return new Difference(sort, at, pieces(ours), pieces(theirs), "");
    }

    private static List<Piece> pieces(String words) {
        return words.isEmpty() ? List.of() : List.of(new Piece(words, true));
    }

    Difference withRemark(String words) {
        return new Difference(sort, at, ours, theirs, words);
    }
}
