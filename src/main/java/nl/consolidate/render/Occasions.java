package nl.consolidate.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Entry;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/** The decisions behind a change. */
final class Occasions {
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<Effect>> effects = new LinkedHashMap<>();

    private Occasions() {}

    /** Those by which a provision changed and what stands in it, without the provisions that have a block themselves. */
    static List<String> within(Entry block) {
        Occasions occasions = new Occasions();
        occasions.collect(block);
        List<String> words = new ArrayList<>();
        occasions.titles.forEach((decision, title) -> words.add(title + occasions.parts(decision)));
        return words;
    }

    /** The titles of those that count in one of two texts only. */
    static List<String> titles(Comparison comparison) {
        Set<OrderKey> before = orders(comparison.before());
        Set<OrderKey> after = orders(comparison.after());
        return Stream.of(comparison.before(), comparison.after())
                .flatMap(text -> text.applied().stream())
                .filter(effect -> before.contains(effect.order()) != after.contains(effect.order()))
                .sorted()
                .map(effect -> effect.decision().title())
                .distinct()
                .toList();
    }

    private static Set<OrderKey> orders(ConsolidatedText text) {
        return text.applied().stream().map(Effect::order).collect(Collectors.toSet());
    }

    private void collect(Entry entry) {
        if (!entry.isChanged()) {
            return;
        }
        if (entry.isChangedItself()) {
            entry.because().stream().sorted().forEach(this::take);
        }
        entry.parts().stream().filter(part -> part.provision().kind().isInner()).forEach(this::collect);
    }

    private void take(Effect effect) {
        titles.putIfAbsent(effect.decision().id(), effect.decision().title());
        effects.computeIfAbsent(effect.decision().id(), unseen -> new ArrayList<>())
                .add(effect);
    }

    private String parts(String decision) {
        TreeSet<Effect> ordered = new TreeSet<>(effects.getOrDefault(decision, List.of()));
        String parts = Parts.words(ordered.stream().map(Effect::part).toList());
        return parts.isEmpty() ? "" : ", " + parts;
    }
}
