package nl.consolidate.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** Pairs two lists of provisions: equal ones first, in order where they can be, then those with much in common. */
final class SiblingPairing {
    // fewer words than these can be equal by chance
    private static final int ENOUGH_WORDS = 5;

    private final Pairs pairs;

    SiblingPairing(Matches matches) {
        this.pairs = new Pairs(matches);
    }

    /** Pairs what is free of both lists, and answers with the pairs that it made. */
    List<Matches.Pair> pair(List<Provision> before, List<Provision> after) {
        List<Provision> olds = pairs.freeOlds(live(before));
        List<Provision> news = pairs.freeNews(live(after));
        EqualPairing equal = new EqualPairing(pairs);
        equal.inOrder(olds, news);
        equal.elsewhere(pairs.freeOlds(olds), pairs.freeNews(news), 0);
        new AlikePairing(pairs).pair(pairs.freeOlds(olds), pairs.freeNews(news));
        sameName(pairs.freeOlds(olds), pairs.freeNews(news));
        samePlace(pairs.freeOlds(olds), pairs.freeNews(news));
        repealed(before, after);
        return pairs.found();
    }

    /** Pairs only what reads exactly the same, wherever it stands. */
    List<Matches.Pair> pairEqual(List<Provision> before, List<Provision> after) {
        new EqualPairing(pairs).elsewhere(pairs.freeOlds(live(before)), pairs.freeNews(live(after)), ENOUGH_WORDS);
        return pairs.found();
    }

    private static List<Provision> live(List<Provision> list) {
        return list.stream().filter(node -> !node.isRepealed()).toList();
    }

    // other words under one number in one place are a new text of the same provision
    private void sameName(List<Provision> olds, List<Provision> news) {
        Map<String, Provision> named = new HashMap<>();
        for (Provision old : olds) {
            if (!Reading.name(old).isEmpty()) {
                named.putIfAbsent(Reading.kindAndName(old), old);
            }
        }
        for (Provision now : news) {
            Provision old = named.get(Reading.kindAndName(now));
            if (old != null && pairs.isFreeOld(old)) {
                pairs.put(old, now);
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
                    .filter(pairs::isFreeOld)
                    .findFirst()
                    .ifPresent(old -> pairs.put(old, now));
        }
    }

    // a number that says that its provision is gone belongs to who had it
    private void repealed(List<Provision> before, List<Provision> after) {
        List<Provision> stones =
                pairs.freeNews(after.stream().filter(Provision::isRepealed).toList());
        if (!stones.isEmpty()) {
            sameName(pairs.freeOlds(before), stones);
        }
    }
}
