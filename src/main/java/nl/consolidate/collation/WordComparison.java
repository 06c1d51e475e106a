package nl.consolidate.collation;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where two rows of words differ, in order. */
final class WordComparison {
    // beyond this many pairs a comparison takes minutes; then the whole counts as other words
    private static final long MOST_PAIRS = 400_000_000;
    // fewer equal words than this between two changes are read with them
    private static final int NEAR = 2;

    private final List<Token> ours;
    private final List<Token> theirs;

    WordComparison(List<Token> ours, List<Token> theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    List<Hunk> hunks() {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : found().stream().flatMap(this::atNumbers).toList()) {
            Hunk whole = atLine(hunk);
            int last = joined.size() - 1;
            if (last >= 0 && isNear(joined.get(last), whole)) {
                joined.set(last, joined.get(last).with(whole));
            } else {
                joined.add(whole);
            }
        }
        return joined;
    }

    private List<Hunk> found() {
        if ((long) ours.size() * theirs.size() > MOST_PAIRS) {
            return List.of(new Hunk(0, ours.size(), 0, theirs.size()));
        }
        List<Hunk> found = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<Token>(Token::readsAs).computeDiff(ours, theirs, null)) {
            found.add(new Hunk(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
        }
        found.sort(Comparator.comparingInt(Hunk::here).thenComparingInt(Hunk::there));
        return contiguous(found);
    }

    // the algorithm gives what goes and what comes in one place as two
    private static List<Hunk> contiguous(List<Hunk> found) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : found) {
            int last = joined.size() - 1;
            boolean touches = last >= 0
                    && joined.get(last).hereEnd() == hunk.here()
                    && joined.get(last).thereEnd() == hunk.there();
            if (touches) {
                joined.set(last, joined.get(last).with(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    // "2. a 3. b" beside "2. b" lacks "2. a" and has another number before b; it does not lack "a 3."
    private Stream<Hunk> atNumbers(Hunk hunk) {
        boolean comes = hunk.here() == hunk.hereEnd();
        if (comes == (hunk.there() == hunk.thereEnd()) || hunk.here() == 0 || hunk.there() == 0) {
            return Stream.of(hunk);
        }
        Token last = comes ? theirs.get(hunk.thereEnd() - 1) : ours.get(hunk.hereEnd() - 1);
        Token before = comes ? ours.get(hunk.here() - 1) : theirs.get(hunk.there() - 1);
        if (!last.isNumber() || !before.isNumber() || last.readsAs(before)) {
            return Stream.of(hunk);
        }
        int here = hunk.here() - 1;
        int there = hunk.there() - 1;
        int hereEnd = hunk.hereEnd() - 1;
        int thereEnd = hunk.thereEnd() - 1;
        return Stream.of(
                new Hunk(here, hereEnd, there, thereEnd), new Hunk(hereEnd, hereEnd + 1, thereEnd, thereEnd + 1));
    }

    // words that changed inside one line are read together; lids that came or went are not
    private boolean isNear(Hunk one, Hunk next) {
        List<Token> between = ours.subList(one.hereEnd(), next.here());
        return between.size() < NEAR
                && !isWhole(one)
                && !isWhole(next)
                && between.stream().noneMatch(Token::isNumber)
                && next.in(ours).stream().noneMatch(Token::isNumber);
    }

    /** Whether only one side has words, and these are whole lines. */
    boolean isWhole(Hunk hunk) {
        if (hunk.here() == hunk.hereEnd()) {
            return isWhole(theirs, hunk.there(), hunk.thereEnd());
        }
        return hunk.there() == hunk.thereEnd() && isWhole(ours, hunk.here(), hunk.hereEnd());
    }

    private static boolean isWhole(List<Token> tokens, int from, int until) {
        return tokens.get(from).opensLine()
                && (until == tokens.size() || tokens.get(until).opensLine());
    }

    // "- a - b" without "a -" is "- b", which is the same as without "- a"
    private Hunk atLine(Hunk hunk) {
        boolean here = hunk.there() == hunk.thereEnd();
        if (!here && hunk.here() != hunk.hereEnd()) {
            return hunk;
        }
        List<Token> side = here ? ours : theirs;
        int from = here ? hunk.here() : hunk.there();
        int until = here ? hunk.hereEnd() : hunk.thereEnd();
        for (int back = 0; back <= Math.min(hunk.here(), hunk.there()); back++) {
            if (isWhole(side, from - back, until - back)) {
                return moved(hunk, back);
            }
            boolean slides = from - back > 0
                    && side.get(from - back - 1)
                            .word()
                            .equals(side.get(until - back - 1).word());
            if (!slides) {
                return hunk;
            }
        }
        return hunk;
    }

    private static Hunk moved(Hunk hunk, int back) {
        return new Hunk(hunk.here() - back, hunk.hereEnd() - back, hunk.there() - back, hunk.thereEnd() - back);
    }
}
