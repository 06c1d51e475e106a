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

/** Pairs what reads exactly the same. */
final class EqualPairing {
    private final Pairs pairs;

    EqualPairing(Pairs pairs) {
        this.pairs = pairs;
    }

    /** In the order of both lists as far as it goes. */
    void inOrder(List<Provision> olds, List<Provision> news) {
        List<String> keys = olds.stream().map(Reading::whole).toList();
        List<String> newKeys = news.stream().map(Reading::whole).toList();
        Map<String, List<Matches.Pair>> equal = new LinkedHashMap<>();
        int old = 0;
        int now = 0;
        for (Change change : sorted(new MyersDiffWithLinearSpace<String>().computeDiff(keys, newKeys, null))) {
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
        equal.forEach((key, same) ->
                putEqual(same, twins.getOrDefault(key, List.of()), newTwins.getOrDefault(key, List.of())));
    }

    private static List<Change> sorted(List<Change> changes) {
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
    private void putEqual(List<Matches.Pair> equal, List<Provision> olds, List<Provision> news) {
        Map<String, Provision> byName = new LinkedHashMap<>();
        olds.forEach(old -> byName.put(Reading.name(old), old));
        boolean named = olds.size() > 1
                && byName.size() == olds.size()
                && (covers(byName.keySet(), news) || covers(names(news), olds));
        if (!named) {
            equal.forEach(pair -> pairs.put(pair.old(), pair.now()));
            return;
        }
        for (Provision now : news) {
            Provision old = byName.get(Reading.name(now));
            if (old != null && pairs.isFreeOld(old)) {
                pairs.put(old, now);
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

    /** Whatever its place, the same name first. */
    void elsewhere(List<Provision> olds, List<Provision> news, int fewestWords) {
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
                        .filter(old -> pairs.areFree(old, now))
                        .filter(old -> !sameName || Reading.name(old).equals(Reading.name(now)))
                        .findFirst()
                        .ifPresent(old -> pairs.put(old, now));
            }
        }
    }
}
