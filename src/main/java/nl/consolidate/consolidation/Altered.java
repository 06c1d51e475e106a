package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * A provision that holds other parts than before.
 *
 * @param place where it stands after the change
 * @param before what it was, null where it is new
 */
record Altered(Path place, @Nullable Provision before) {
    Provision after() {
        return place.target();
    }

    List<Provision> partsBefore() {
        return before == null ? List.of() : before.children();
    }

    /** All of them in the order of the text; only what changed is walked. */
    static List<Altered> between(Provision rootBefore, Provision rootAfter) {
        Search search = new Search(rootBefore);
        search.compare(rootBefore, Path.ofRoot(rootAfter));
        return search.found;
    }

    private static final class Search {
        private final Provision rootBefore;
        private final List<Altered> found = new ArrayList<>();
        // what stood anywhere, made when something is met that did not stand in its place
        private @Nullable Map<ProvisionId, Provision> all;

        Search(Provision rootBefore) {
            this.rootBefore = rootBefore;
        }

        @SuppressWarnings("ReferenceEquality") // an unchanged part keeps its reference
        void compare(@Nullable Provision before, Path place) {
            Provision after = place.target();
            if (before == after) {
                return;
            }
            found.add(new Altered(place, before));
            Map<ProvisionId, Provision> old = new HashMap<>();
            if (before != null) {
                before.children().forEach(child -> old.put(child.id(), child));
            }
            for (Provision child : after.children()) {
                Provision same = old.containsKey(child.id()) ? old.get(child.id()) : elsewhere(child.id());
                if (same != child) {
                    compare(same, place.down(child));
                }
            }
        }

        private @Nullable Provision elsewhere(ProvisionId id) {
            if (all == null) {
                all = new HashMap<>();
                index(rootBefore, all);
            }
            return all.get(id);
        }

        private static void index(Provision node, Map<ProvisionId, Provision> found) {
            found.put(node.id(), node);
            node.children().forEach(child -> index(child, found));
        }
    }
}
