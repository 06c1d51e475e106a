package nl.consolidate.consolidation;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a text that stood in another one already. */
public final class WordDiff {
    /** Where a word stood nowhere before. */
    public static final int NEW = -1;

    // beyond this many pairs a comparison takes minutes; such a text counts as another one as a whole
    private static final long MOST_PAIRS = 400_000_000;

    private final List<String> before;
    private final List<String> after;

    /** Words that gave way to others, half-open on both sides. */
    private record Edit(int from, int until, int newFrom, int newUntil) {
        int size() {
            return Math.max(until - from, newUntil - newFrom);
        }

        Edit with(Edit next) {
            return new Edit(from, next.until, newFrom, next.newUntil);
        }
    }

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * For each word after, the place at which it stood before, or {@link #NEW}.
     *
     * @param rewritten whether the whole was written anew, so that a few equal words between others are chance
     */
    public static int[] origins(List<Word> before, List<Word> after, boolean rewritten) {
        WordDiff diff = new WordDiff(
                before.stream().map(Word::value).toList(),
                after.stream().map(Word::value).toList());
        List<Edit> edits = diff.edits();
        return diff.origins(rewritten ? joined(joined(edits)) : edits);
    }

    private int[] origins(List<Edit> edits) {
        int[] origins = new int[after.size()];
        int old = 0;
        int now = 0;
        for (Edit edit : edits) {
            while (now < edit.newFrom()) {
                origins[now++] = old++;
            }
            Arrays.fill(origins, edit.newFrom(), edit.newUntil(), NEW);
            now = edit.newUntil();
            old = edit.until();
        }
        while (now < after.size()) {
            origins[now++] = old++;
        }
        return origins;
    }

    private List<Edit> edits() {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return List.of(new Edit(0, before.size(), 0, after.size()));
        }
        List<Edit> edits = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            edits.add(new Edit(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
        }
        edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::newFrom));
        return edits;
    }

    // nobody kept that "de" or that comma between two greater changes
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            int last = joined.size() - 1;
            if (last >= 0 && isChance(joined.get(last), edit)) {
                joined.set(last, joined.get(last).with(edit));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static boolean isChance(Edit one, Edit next) {
        int kept = next.from() - one.until();
        return kept == 0 || (kept < one.size() && kept < next.size());
    }
}
