package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.consolidation.Word;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.model.Path;
import org.jspecify.annotations.Nullable;

/** Finds sentences that went in one place and came in another: they were moved, and not written anew. */
final class MovedWords {
    // fewer words than this stand in two places by chance
    private static final int FEWEST = 5;
    private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!");

    private final Map<List<String>, List<Path>> went = new HashMap<>();
    private final Map<List<String>, List<Path>> came = new HashMap<>();

    private MovedWords() {}

    /** The same with the words marked that stand in the other text too. */
    static Entry marked(Entry root) {
        MovedWords words = new MovedWords();
        words.collect(root);
        words.went.keySet().retainAll(words.came.keySet());
        return words.went.isEmpty() ? root : words.mark(root);
    }

    private void collect(Entry entry) {
        for (Run run : entry.words()) {
            if (run.kind() == Kind.DELETED && entry.before() != null) {
                sentences(run).forEach(each -> add(went, values(each), entry.before()));
            } else if (run.kind() == Kind.INSERTED && entry.after() != null) {
                sentences(run).forEach(each -> add(came, values(each), entry.after()));
            }
        }
        entry.parts().forEach(this::collect);
    }

    private static void add(Map<List<String>, List<Path>> places, List<String> sentence, Path place) {
        if (sentence.size() >= FEWEST) {
            places.computeIfAbsent(sentence, ignored -> new ArrayList<>()).add(place);
        }
    }

    private static List<List<Word>> sentences(Run run) {
        List<List<Word>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
        for (Word word : Word.of(run.words())) {
            sentences.get(sentences.size() - 1).add(word);
            if (ENDS.contains(word.value()) && !word.space().isEmpty()) {
                sentences.add(new ArrayList<>());
            }
        }
        return sentences;
    }

    // the mark at its end may have stood there before
    private static List<String> values(List<Word> sentence) {
        int end = sentence.size();
        while (end > 0 && ENDS.contains(sentence.get(end - 1).value())) {
            end--;
        }
        return sentence.subList(0, end).stream().map(Word::value).toList();
    }

    private Entry mark(Entry entry) {
        List<Run> words =
                entry.words().stream().flatMap(run -> mark(run).stream()).toList();
        return entry.withWords(words)
                .withParts(entry.parts().stream().map(this::mark).toList());
    }

    private List<Run> mark(Run run) {
        if (run.isSame()) {
            return List.of(run);
        }
        List<Run> marked = new ArrayList<>();
        for (List<Word> sentence : sentences(run)) {
            String words = sentence.stream().map(Word::toString).collect(Collectors.joining());
            if (!words.isEmpty()) {
                join(marked, new Run(run.kind(), words, elsewhere(run.kind(), values(sentence))));
            }
        }
        return marked;
    }

    // a sentence that went or came more than once was not moved from one place to one other
    private @Nullable String elsewhere(Kind kind, List<String> sentence) {
        List<Path> from = went.getOrDefault(sentence, List.of());
        List<Path> to = came.getOrDefault(sentence, List.of());
        if (from.size() != 1 || to.size() != 1) {
            return null;
        }
        return (kind == Kind.DELETED ? to : from).get(0).address().toString();
    }

    private static void join(List<Run> runs, Run next) {
        int last = runs.size() - 1;
        if (last >= 0 && Objects.equals(runs.get(last).elsewhere(), next.elsewhere())) {
            Run before = runs.get(last);
            runs.set(last, new Run(before.kind(), before.words() + next.words(), before.elsewhere()));
        } else {
            runs.add(next);
        }
    }
}
