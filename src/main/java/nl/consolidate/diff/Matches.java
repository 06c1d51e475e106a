package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/** Which provision of the second text is which of the first; each of either at most once. */
final class Matches {
    private final IdentityHashMap<Provision, Provision> oldByNew = new IdentityHashMap<>();
    private final Set<ProvisionId> used = new HashSet<>();

    /** One provision in both texts. */
    record Pair(Provision old, Provision now) {}

    void put(Provision old, Provision now) {
        if (!used.add(old.id()) || oldByNew.put(now, old) != null) {
            throw new IllegalStateException(old.id() + " is matched twice");
        }
    }

    void putIfFree(Provision old, Provision now) {
        if (isFreeOld(old) && isFreeNew(now)) {
            put(old, now);
        }
    }

    boolean isFreeOld(Provision old) {
        return !used.contains(old.id());
    }

    boolean isFreeNew(Provision now) {
        return !oldByNew.containsKey(now);
    }

    /** What a provision of the second text was in the first; null for a new one. */
    @Nullable
    Provision of(Provision now) {
        return oldByNew.get(now);
    }

    /** All pairs in the order of the second text. */
    List<Pair> inOrderOf(Provision after) {
        List<Pair> pairs = new ArrayList<>();
        collect(after, pairs);
        return pairs;
    }

    private void collect(Provision now, List<Pair> pairs) {
        Provision old = oldByNew.get(now);
        if (old != null) {
            pairs.add(new Pair(old, now));
        }
        now.children().forEach(child -> collect(child, pairs));
    }
}
