package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.Provision;

/** The pairs made of two lists of provisions; what has a pair already gets no other. */
final class Pairs {
    private final Matches matches;
    private final List<Matches.Pair> found = new ArrayList<>();

    Pairs(Matches matches) {
        this.matches = matches;
    }

    void put(Provision old, Provision now) {
        matches.put(old, now);
        found.add(new Matches.Pair(old, now));
    }

    boolean areFree(Provision old, Provision now) {
        return matches.isFreeOld(old) && matches.isFreeNew(now);
    }

    boolean isFreeOld(Provision old) {
        return matches.isFreeOld(old);
    }

    List<Provision> freeOlds(List<Provision> olds) {
        return olds.stream().filter(matches::isFreeOld).toList();
    }

    List<Provision> freeNews(List<Provision> news) {
        return news.stream().filter(matches::isFreeNew).toList();
    }

    /** Those made so far. */
    List<Matches.Pair> found() {
        return found;
    }
}
