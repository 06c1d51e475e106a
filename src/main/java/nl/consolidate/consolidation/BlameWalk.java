package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.consolidation.Blame.Credited;
import nl.consolidate.consolidation.Blame.WordsOf;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** Carries the words and who put them there from one text to the next. */
final class BlameWalk {
    private static final Set<String> REWRITING =
            Set.of("replace", "replace-intro", "replace-heading", "replace-regulation", "set");
    // these put words that stand in one provision into another
    private static final Set<String> REARRANGING = Set.of("number-text", "unnumber-text", "split", "join");

    private final Map<ProvisionId, WordsOf> provisions = new HashMap<>();
    private final Map<Property, List<Credited>> properties = new EnumMap<>(Property.class);
    private final List<Blame.Overwritten> overwritten = new ArrayList<>();

    /** A provision of which something may differ, before and after; null where it is not there. */
    private static final class Pair {
        private @Nullable Path before;
        private @Nullable Path after;
    }

    void pass(Effect effect, @Nullable Regulation before, Regulation after) {
        Map<ProvisionId, Pair> pairs = new LinkedHashMap<>();
        compare(before == null ? null : Path.ofRoot(before.root()), Path.ofRoot(after.root()), pairs);
        List<Credited> lost = REARRANGING.contains(effect.verb()) ? lost(pairs) : List.of();
        pairs.forEach((id, pair) -> {
            if (pair.after == null) {
                Path gone = Objects.requireNonNull(pair.before);
                overwrite(gone, words(id).heading(), List.of(), effect);
                overwrite(gone, words(id).text(), lost, effect);
            } else {
                provisions.put(id, carried(pair.before, pair.after.target(), effect, lost));
            }
        });
        for (Property property : Property.values()) {
            List<Credited> old = properties.getOrDefault(property, List.of());
            properties.put(
                    property, carried(old, Objects.requireNonNullElse(after.get(property), ""), effect, List.of()));
        }
    }

    Blame result() {
        return Blame.of(provisions, properties, overwritten);
    }

    // what is the same object is the same, so only what changed is looked at
    @SuppressWarnings("ReferenceEquality")
    private static void compare(@Nullable Path before, @Nullable Path after, Map<ProvisionId, Pair> pairs) {
        Provision old = before == null ? null : before.target();
        Provision now = after == null ? null : after.target();
        if (old == now) {
            return;
        }
        if (before != null) {
            pairs.computeIfAbsent(before.target().id(), unseen -> new Pair()).before = before;
        }
        if (after != null) {
            pairs.computeIfAbsent(after.target().id(), unseen -> new Pair()).after = after;
        }
        Map<ProvisionId, Provision> children = new HashMap<>();
        (old == null ? List.<Provision>of() : old.children()).forEach(child -> children.put(child.id(), child));
        for (Provision child : now == null ? List.<Provision>of() : now.children()) {
            Provision former = children.remove(child.id());
            compare(
                    former == null ? null : Objects.requireNonNull(before).down(former),
                    Objects.requireNonNull(after).down(child),
                    pairs);
        }
        children.values().forEach(gone -> compare(Objects.requireNonNull(before).down(gone), null, pairs));
    }

    private WordsOf carried(@Nullable Path before, Provision now, Effect effect, List<Credited> lost) {
        if (before == null) {
            return new WordsOf(
                    effect,
                    effect,
                    effect,
                    carried(List.of(), now.heading(), effect, List.of()),
                    carried(List.of(), now.text(), effect, lost));
        }
        Provision old = before.target();
        WordsOf known = words(old.id());
        List<Credited> heading = carried(known.heading(), now.heading(), effect, List.of());
        List<Credited> text = carried(known.text(), now.text(), effect, lost);
        overwrite(before, known.heading(), heading, effect);
        overwrite(before, known.text(), text, effect);
        boolean reworded =
                !old.heading().equals(now.heading()) || !old.text().equals(now.text()) || old.status() != now.status();
        return new WordsOf(
                known.origin(),
                Objects.equals(old.label(), now.label()) ? known.number() : effect,
                reworded ? effect : known.last(),
                heading,
                text);
    }

    private WordsOf words(ProvisionId id) {
        return Objects.requireNonNull(provisions.get(id));
    }

    private static List<Credited> carried(List<Credited> known, String text, Effect effect, List<Credited> lost) {
        List<Word> now = Word.of(text);
        int[] origins = WordDiff.origins(words(known), now, REWRITING.contains(effect.verb()));
        int[] elsewhere = lost.isEmpty() ? new int[0] : WordDiff.origins(words(lost), now, false);
        List<Credited> credited = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Effect by = origins[i] != WordDiff.NEW ? known.get(origins[i]).by() : effect;
            boolean moved = origins[i] == WordDiff.NEW && elsewhere.length > 0 && elsewhere[i] != WordDiff.NEW;
            credited.add(new Credited(now.get(i), moved ? lost.get(elsewhere[i]).by() : by));
        }
        return credited;
    }

    private static List<Word> words(List<Credited> credited) {
        return credited.stream().map(Credited::word).toList();
    }

    // the words that leave a provision, to be found again in another one
    private List<Credited> lost(Map<ProvisionId, Pair> pairs) {
        List<Credited> lost = new ArrayList<>();
        pairs.forEach((id, pair) -> {
            if (pair.before != null) {
                String left = pair.after == null ? "" : pair.after.target().text();
                List<Credited> known = words(id).text();
                int[] kept = WordDiff.origins(Word.of(left), words(known), false);
                for (int i = 0; i < kept.length; i++) {
                    if (kept[i] == WordDiff.NEW) {
                        lost.add(known.get(i));
                    }
                }
            }
        });
        return lost;
    }

    private void overwrite(Path place, List<Credited> before, List<Credited> after, Effect by) {
        Map<OrderKey, Long> left = count(after);
        Set<ProvisionId> where = place.nodes().stream().map(Provision::id).collect(Collectors.toSet());
        count(before).forEach((of, count) -> {
            if (left.getOrDefault(of, 0L) < count) {
                overwritten.add(new Blame.Overwritten(where, of, by));
            }
        });
    }

    private static Map<OrderKey, Long> count(List<Credited> words) {
        Map<OrderKey, Long> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word.by().order(), 1L, Long::sum));
        return counts;
    }
}
