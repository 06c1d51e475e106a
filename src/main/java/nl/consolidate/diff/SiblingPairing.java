package nl.consolidate.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** Pairs two lists of provisions: equal ones first, in order where they can be, then those with much in common. */
final class SiblingPairing {
    // so many pairs are all compared; beyond it only those with a name in common
    private static final int MOST_PAIRS = 40_000;
    private static final double ALIKE = 0.5;
    private static final double HARDLY = 0.25;
    private static final double SAME_NAME = 0.2;
    // fewer words than these can be equal by chance
    private static final int ENOUGH_WORDS = 5;

    private final Matches matches;
    private final List<Matches.Pair> found = new ArrayList<>();

    /** Two that may be one, with how much they have in common. */
    private record Candidate(int old, int now, double likeness) {}

    SiblingPairing(Matches matches) {
        this.matches = matches;
    }

    /** Pairs what is free of both lists, and answers with the pairs that it made. */
    List<Matches.Pair> pair(List<Provision> before, List<Provision> after) {
        List<Provision> olds = live(before, true);
        List<Provision> news = live(after, false);
        inOrder(olds, news);
        equalElsewhere(free(olds, true), free(news, false), 0);
        alike(free(olds, true), free(news, false));
        sameName(free(olds, true), free(news, false));
        samePlace(free(olds, true), free(news, false));
        repealed(before, after);
        return found;
    }

    /** Pairs only what reads exactly the same, wherever it stands. */
    List<Matches.Pair> pairEqual(List<Provision> before, List<Provision> after) {
        equalElsewhere(live(before, true), live(after, false), ENOUGH_WORDS);
        return found;
    }

    private List<Provision> live(List<Provision> list, boolean old) {
        return free(list.stream().filter(node -> !node.isRepealed()).toList(), old);
    }

    private List<Provision> free(List<Provision> list, boolean old) {
        return list.stream()
                .filter(node -> old ? matches.isFreeOld(node) : matches.isFreeNew(node))
                .toList();
    }

    private void put(Provision old, Provision now) {
        matches.put(old, now);
        found.add(new Matches.Pair(old, now));
    }

    private void inOrder(List<Provision> olds, List<Provision> news) {
        List<String> keys = olds.stream().map(Reading::whole).toList();
        List<String> newKeys = news.stream().map(Reading::whole).toList();
        Map<String, List<Matches.Pair>> equal = new LinkedHashMap<>();
        int old = 0;
        int now = 0;
        for (Change change : inOrder(new MyersDiffWithLinearSpace<String>().computeDiff(keys, newKeys, null))) {
            while (old < change.startOriginal) {
                add(equal, newKeys.get(now), olds.get(old++), news.get(now++));
            }
            old = change.endOriginal;
            now = change.endRevised;
        }
        while (old < olds.size() && now < news.size()) {
            add(equal, newKeys.get(now), olds.get(old++), news.get(now++));
        }
        Map<String, List<Provision>> twins = byKey(olds, keys);
        Map<String, List<Provision>> newTwins = byKey(news, newKeys);
        equal.forEach((key, pairs) ->
                putEqual(pairs, twins.getOrDefault(key, List.of()), newTwins.getOrDefault(key, List.of())));
    }

    private static List<Change> inOrder(List<Change> changes) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt((Change change) -> change.startOriginal)
                .thenComparingInt(change -> change.startRevised));
        return sorted;
    }

    private static void add(Map<String, List<Matches.Pair>> equal, String key, Provision old, Provision now) {
        equal.computeIfAbsent(key, ignored -> new ArrayList<>()).add(new Matches.Pair(old, now));
    }

    private static Map<String, List<Provision>> byKey(List<Provision> nodes, List<String> keys) {
        Map<String, List<Provision>> classes = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            classes.computeIfAbsent(keys.get(i), ignored -> new ArrayList<>()).add(nodes.get(i));
        }
        return classes;
    }

    // of several that read the same, the number tells which is which, if it does so for all of them
    private void putEqual(List<Matches.Pair> pairs, List<Provision> olds, List<Provision> news) {
        Map<String, Provision> byName = new LinkedHashMap<>();
        olds.forEach(old -> byName.put(Reading.name(old), old));
        boolean named = olds.size() > 1
                && byName.size() == olds.size()
                && (covers(byName.keySet(), news) || covers(names(news), olds));
        if (!named) {
            pairs.forEach(pair -> put(pair.old(), pair.now()));
            return;
        }
        for (Provision now : news) {
            Provision old = byName.get(Reading.name(now));
            if (old != null && matches.isFreeOld(old)) {
                put(old, now);
            }
        }
    }

    private static Set<String> names(List<Provision> nodes) {
        Set<String> names = new HashSet<>();
        nodes.forEach(node -> names.add(Reading.name(node)));
        return names;
    }

    private static boolean covers(Set<String> names, List<Provision> nodes) {
        return nodes.stream().allMatch(node -> names.contains(Reading.name(node)));
    }

    private void equalElsewhere(List<Provision> olds, List<Provision> news, int fewestWords) {
        Map<String, List<Provision>> byWords = new HashMap<>();
        for (Provision old : olds) {
            if (Reading.hasWords(old) && Reading.counts(old).size() >= fewestWords) {
                byWords.computeIfAbsent(Reading.whole(old), ignored -> new ArrayList<>())
                        .add(old);
            }
        }
        for (boolean sameName : List.of(true, false)) {
            for (Provision now : news) {
                List<Provision> equal = byWords.getOrDefault(Reading.whole(now), List.of());
                equal.stream()
                        .filter(old -> matches.isFreeOld(old) && matches.isFreeNew(now))
                        .filter(old -> !sameName || Reading.name(old).equals(Reading.name(now)))
                        .findFirst()
                        .ifPresent(old -> put(old, now));
            }
        }
    }

    private void alike(List<Provision> olds, List<Provision> news) {
        List<Map<String, Integer>> words = olds.stream().map(Reading::counts).toList();
        List<Map<String, Integer>> newWords = news.stream().map(Reading::counts).toList();
        boolean all = (long) olds.size() * news.size() <= MOST_PAIRS;
        List<Candidate> candidates = new ArrayList<>();
        Map<String, List<Integer>> named = all ? Map.of() : indexed(news);
        for (int i = 0; i < olds.size(); i++) {
            Provision old = olds.get(i);
            List<Integer> others = all ? upTo(news.size()) : named.getOrDefault(nameKey(old), List.of());
            for (int j : others) {
                double likeness = likeness(old, news.get(j), words.get(i), newWords.get(j));
                if (likeness > 0) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.old() - candidate.now()))
                .thenComparingInt(Candidate::old)
                .thenComparingInt(Candidate::now));
        for (Candidate candidate : candidates) {
            Provision old = olds.get(candidate.old());
            Provision now = news.get(candidate.now());
            if (matches.isFreeOld(old) && matches.isFreeNew(now)) {
                put(old, now);
            }
        }
    }

    private static List<Integer> upTo(int size) {
        List<Integer> indices = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            indices.add(i);
        }
        return indices;
    }

    private static Map<String, List<Integer>> indexed(List<Provision> nodes) {
        Map<String, List<Integer>> named = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            named.computeIfAbsent(nameKey(nodes.get(i)), ignored -> new ArrayList<>())
                    .add(i);
        }
        return named;
    }

    private static String nameKey(Provision node) {
        return node.kind() + " " + Reading.name(node);
    }

    /** From 0 for what cannot be the same to more than 1 for what has its name too. */
    private static double likeness(
            Provision old, Provision now, Map<String, Integer> words, Map<String, Integer> newWords) {
        boolean sameKind = old.kind() == now.kind() && (old.label() == null) == (now.label() == null);
        if (!sameKind || !Reading.hasWords(old) || !Reading.hasWords(now)) {
            return 0;
        }
        String name = Reading.name(old);
        boolean sameName = !name.isEmpty() && name.equals(Reading.name(now));
        double shared = shared(words, newWords);
        double likeness = shared + (sameName ? SAME_NAME : 0);
        return shared >= ALIKE || (sameName && shared >= HARDLY) ? likeness : 0;
    }

    private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int count : other.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    // other words under one number in one place are a new text of the same provision
    private void sameName(List<Provision> olds, List<Provision> news) {
        Map<String, Provision> named = new HashMap<>();
        for (Provision old : olds) {
            if (!Reading.name(old).isEmpty()) {
                named.putIfAbsent(nameKey(old), old);
            }
        }
        for (Provision now : news) {
            Provision old = named.get(nameKey(now));
            if (old != null && matches.isFreeOld(old)) {
                put(old, now);
            }
        }
    }

    // closing sentences, tables and annexes without a number go by their place among their kind
    private void samePlace(List<Provision> olds, List<Provision> news) {
        for (Provision now : news) {
            boolean placed =
                    Reading.name(now).isEmpty() && now.kind() != ProvisionKind.ITEM && now.kind() != ProvisionKind.ROW;
            olds.stream()
                    .filter(old -> placed
                            && old.kind() == now.kind()
                            && Reading.name(old).isEmpty())
                    .filter(matches::isFreeOld)
                    .findFirst()
                    .ifPresent(old -> put(old, now));
        }
    }

    // a number that says that its provision is gone belongs to who had it
    private void repealed(List<Provision> before, List<Provision> after) {
        List<Provision> stones = after.stream()
                .filter(node -> node.isRepealed() && matches.isFreeNew(node))
                .toList();
        if (!stones.isEmpty()) {
            sameName(free(before, true), stones);
        }
    }
}
