package nl.consolidate.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Which provision of one text is which of another: by number and heading, then by words, then by number alone. */
final class Pairing {
    // two provisions that share less are not one provision under two numbers
    private static final double ALIKE = 0.6;
    private static final double HARDLY = 0.3;

    private final List<Unit> ours;
    private final List<Unit> theirs;
    private final TreeSet<Integer> freeHere = new TreeSet<>();
    private final TreeSet<Integer> freeThere = new TreeSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** The places of one provision in both texts, from 0. */
    record Pair(int here, int there) {}

    private record Candidate(Pair pair, double likeness) {}

    private Pairing(List<Unit> ours, List<Unit> theirs) {
        this.ours = ours;
        this.theirs = theirs;
        for (int i = 0; i < ours.size(); i++) {
            freeHere.add(i);
        }
        for (int i = 0; i < theirs.size(); i++) {
            freeThere.add(i);
        }
    }

    static Pairing of(List<Unit> ours, List<Unit> theirs) {
        Pairing pairing = new Pairing(ours, theirs);
        pairing.byNumber(
                (one, other) -> one.hasHeadingOf(other) && (!one.heading().isEmpty() || one.likeness(other) >= ALIKE));
        pairing.byWords();
        pairing.byNumber((one, other) -> true);
        pairing.pairs.sort(Comparator.comparingInt(Pair::here));
        return pairing;
    }

    /** In the order of our text. */
    List<Pair> pairs() {
        return pairs;
    }

    List<Unit> onlyHere() {
        return freeHere.stream().map(ours::get).toList();
    }

    List<Unit> onlyThere() {
        return freeThere.stream().map(theirs::get).toList();
    }

    private void byNumber(BiPredicate<Unit, Unit> fits) {
        for (int here : List.copyOf(freeHere)) {
            for (int there : List.copyOf(freeThere)) {
                Unit one = ours.get(here);
                Unit other = theirs.get(there);
                if (freeHere.contains(here) && one.hasNumberOf(other) && fits.test(one, other)) {
                    pair(new Pair(here, there));
                }
            }
        }
    }

    private void byWords() {
        List<Candidate> candidates = new ArrayList<>();
        for (int here : freeHere) {
            for (int there : freeThere) {
                double likeness = likeness(ours.get(here), theirs.get(there));
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(new Pair(here, there), likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (freeHere.contains(pair.here()) && freeThere.contains(pair.there())) {
                pair(pair);
            }
        }
    }

    // of two that are equally alike, the one with the number is meant
    private static double likeness(Unit one, Unit other) {
        if (one.kind() != other.kind() || (one.tokens().isEmpty() && !one.hasNumberOf(other))) {
            return 0;
        }
        return one.likeness(other) + (one.hasNumberOf(other) ? HARDLY : 0);
    }

    private void pair(Pair pair) {
        freeHere.remove(pair.here());
        freeThere.remove(pair.there());
        pairs.add(pair);
    }
}
