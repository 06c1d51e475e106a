package nl.consolidate.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of the words in which two readings of one provision differ, in which way they do. */
final class Sorting {
    private static final int LEAST_MOVED = 3;

    private final Unit unit;
    private final List<Token> ours;
    private final List<Token> theirs;
    private final WordComparison comparison;

    Sorting(Unit unit, List<Token> ours, List<Token> theirs) {
        this.unit = unit;
        this.ours = ours;
        this.theirs = theirs;
        this.comparison = new WordComparison(ours, theirs);
    }

    List<Difference> differences() {
        List<Hunk> hunks = comparison.hunks();
        List<Difference> differences = new ArrayList<>();
        Set<Hunk> done = new HashSet<>();
        for (Hunk hunk : hunks) {
            if (done.add(hunk)) {
                Hunk other = movedTo(hunk, hunks, done);
                if (other == null) {
                    differences.add(difference(hunk));
                } else {
                    done.add(other);
                    differences.add(moved(hunk, other));
                }
            }
        }
        return differences;
    }

    // what goes in one place and comes in another is the same in another order
    private @Nullable Hunk movedTo(Hunk hunk, List<Hunk> hunks, Set<Hunk> done) {
        boolean gone = hunk.there() == hunk.thereEnd();
        List<String> words = unnumbered(gone ? hunk.in(ours) : hunk.inTheirs(theirs));
        if ((!gone && hunk.here() != hunk.hereEnd()) || words.size() < LEAST_MOVED) {
            return null;
        }
        for (Hunk other : hunks) {
            boolean opposite = gone ? other.here() == other.hereEnd() : other.there() == other.thereEnd();
            List<Token> there = gone ? other.inTheirs(theirs) : other.in(ours);
            if (!done.contains(other) && opposite && unnumbered(there).equals(words)) {
                return other;
            }
        }
        return null;
    }

    // what stands elsewhere has the number of that place
    private static List<String> unnumbered(List<Token> tokens) {
        return Unit.words(tokens.stream().dropWhile(Token::isNumber).toList());
    }

    private Difference moved(Hunk hunk, Hunk other) {
        Hunk here = hunk.here() < hunk.hereEnd() ? hunk : other;
        Hunk there = hunk.here() < hunk.hereEnd() ? other : hunk;
        return new Difference(
                Sort.ORDER,
                addressOf(here),
                Hunk.shown(ours, here.here(), here.hereEnd()),
                Hunk.shown(theirs, there.there(), there.thereEnd()),
                "the same words stand elsewhere");
    }

    private Difference difference(Hunk hunk) {
        Difference difference = new Difference(
                sortOf(hunk),
                addressOf(hunk),
                Hunk.shown(ours, hunk.here(), hunk.hereEnd()),
                Hunk.shown(theirs, hunk.there(), hunk.thereEnd()),
                "");
        return difference.sort() == Sort.MISSING_HERE && unit.isPartlyHeld()
                ? difference.withRemark("our sources do not hold all of it")
                : difference;
    }

    private Sort sortOf(Hunk hunk) {
        List<Token> here = hunk.in(ours);
        List<Token> there = hunk.inTheirs(theirs);
        if (letters(here).equals(letters(there))) {
            return Sort.SPACING;
        }
        boolean numbers = !here.isEmpty() && !there.isEmpty();
        if (numbers && here.stream().allMatch(Token::isNumber) && there.stream().allMatch(Token::isNumber)) {
            return Sort.NUMBERING;
        }
        if (unit.place().target().isNotHeld()) {
            return Sort.MISSING_HERE;
        }
        if (comparison.isWhole(hunk)) {
            return here.isEmpty() ? Sort.MISSING_HERE : Sort.MISSING_THERE;
        }
        return Sort.WORDS;
    }

    private static String letters(List<Token> tokens) {
        return String.join("", Unit.words(tokens)).replaceAll("[\\p{Z}\\s]", "");
    }

    private String addressOf(Hunk hunk) {
        if (hunk.here() < hunk.hereEnd()) {
            return named(ours.get(hunk.here()));
        }
        if (comparison.isWhole(hunk) && theirs.get(hunk.there()).role() == Token.Role.NUMBER) {
            return theirs.get(hunk.there()).at().toString();
        }
        if (hunk.here() == 0) {
            return unit.address().toString();
        }
        Token before = ours.get(hunk.here() - 1);
        return comparison.isWhole(hunk) ? before.at().toString() : named(before);
    }

    private static String named(Token token) {
        boolean heading = token.role() == Token.Role.HEADING
                && token.at().last().filter(step -> !step.kind().isInner()).isPresent();
        return token.at() + (heading ? " opschrift" : "");
    }
}
