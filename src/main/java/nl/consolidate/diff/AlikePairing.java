package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.model.Provision;

/** Pairs what has much in common, those first that have the most. */
final class AlikePairing {
    // so many pairs are all compared; beyond it only those with a name in common
    private static final int MOST_PAIRS = 40_000;
    private static final double ALIKE = 0.5;
    private static final double HARDLY = 0.25;
    private static final double SAME_NAME = 0.2;

    private final Pairs pairs;

    AlikePairing(Pairs pairs) {
        this.pairs = pairs;
    }

    void pair(List<Provision> olds, List<Provision> news) {
        List<Map<String, Integer>> words = olds.stream().map(Reading::counts).toList();
        List<Map<String, Integer>> newWords = news.stream().map(Reading::counts).toList();
        boolean all = (long) olds.size() * news.size() <= MOST_PAIRS;
        List<Candidate> candidates = new ArrayList<>();
        Map<String, List<Integer>> named = all ? Map.of() : indexed(news);
        for (int i = 0; i < olds.size(); i++) {
            Provision old = olds.get(i);
            List<Integer> others = all ? upTo(news.size()) : named.getOrDefault(Reading.kindAndName(old), List.of());
            for (int j : others) {
                double likeness = likeness(old, news.get(j), words.get(i), newWords.get(j));
                if (likeness > 0) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : candidates) {
            Provision old = olds.get(candidate.old());
            Provision now = news.get(candidate.now());
            if (pairs.areFree(old, now)) {
                pairs.put(old, now);
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
            named.computeIfAbsent(Reading.kindAndName(nodes.get(i)), ignored -> new ArrayList<>())
                    .add(i);
        }
        return named;
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
}
