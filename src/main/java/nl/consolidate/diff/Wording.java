package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.Word;
import nl.consolidate.consolidation.WordDiff;
import nl.consolidate.diff.Run.Kind;

/** Lays the words of two texts side by side; white space has no say. */
final class Wording {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.SAME;

    private Wording() {}

    /** All words of both texts, those that went before those that came in their place. */
    static List<Run> between(String before, String after) {
        List<Word> old = Word.of(before);
        List<Word> now = Word.of(after);
        int[] origins = WordDiff.origins(old, now, true);
        Wording wording = new Wording();
        int next = 0;
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] == WordDiff.NEW) {
                continue;
            }
            wording.takeAll(Kind.DELETED, old.subList(next, origins[i]));
            next = origins[i] + 1;
            wording.takeAll(Kind.INSERTED, now.subList(startOfNew(origins, i), i));
            boolean last = i == origins.length - 1;
            wording.take(Kind.SAME, last ? spaced(now.get(i), old.get(origins[i])) : now.get(i));
        }
        wording.takeAll(Kind.DELETED, old.subList(next, old.size()));
        wording.takeAll(Kind.INSERTED, now.subList(startOfNew(origins, origins.length), now.size()));
        return wording.finish();
    }

    // the last word of a text has no space behind it, even where others once followed
    private static Word spaced(Word now, Word old) {
        return now.space().isEmpty() ? old : now;
    }

    private static int startOfNew(int[] origins, int end) {
        int start = end;
        while (start > 0 && origins[start - 1] == WordDiff.NEW) {
            start--;
        }
        return start;
    }

    private void takeAll(Kind fate, List<Word> taken) {
        taken.forEach(word -> take(fate, word));
    }

    private void take(Kind fate, Word word) {
        if (fate != kind) {
            flush();
            kind = fate;
        }
        words.append(word);
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, words.toString()));
            words.setLength(0);
        }
    }

    private List<Run> finish() {
        flush();
        return List.copyOf(runs);
    }
}
