package nl.consolidate.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.consolidate.diff.Entry;
import nl.consolidate.timeline.Effect;

/** The decisions behind a change. */
final class Occasions {
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<Effect>> effects = new LinkedHashMap<>();

    private Occasions() {}

    /** Those by which a provision changed and what stands in it, without the provisions that have a block themselves. */
    static List<String> within(Entry block) {
        Occasions occasions = new Occasions();
        occasions.collect(block, false);
        List<String> words = new ArrayList<>();
        occasions.titles.forEach((decision, title) -> words.add(title + occasions.parts(decision)));
        return words;
    }

    /** The titles of all. */
    static List<String> titles(Entry root) {
        Occasions occasions = new Occasions();
        occasions.collect(root, true);
        return List.copyOf(occasions.titles.values());
    }

    private void collect(Entry entry, boolean all) {
        if (!entry.isChanged()) {
            return;
        }
        if (entry.isChangedItself()) {
            entry.because().stream().sorted().forEach(this::take);
        }
        entry.parts().stream()
                .filter(part -> all || part.provision().kind().isInner())
                .forEach(part -> collect(part, all));
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
