package nl.consolidate.consolidation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import org.jspecify.annotations.Nullable;

/**
 * What one operation changed in a text, by identity: each provision by itself, not what holds it or is in it.
 *
 * @param changed those that came, went, read otherwise, or were given another number or place
 * @param placed those that were given a place among their neighbours
 */
record Alteration(Set<ProvisionId> changed, Set<ProvisionId> placed) {
    static final Alteration NONE = new Alteration(Set.of(), Set.of());

    /** A provision without what it holds, and what holds it. */
    private record Alone(@Nullable ProvisionId parent, Provision provision) {
        boolean readsAs(@Nullable Alone other) {
            return other != null
                    && Objects.equals(parent, other.parent)
                    && without(provision).readsAs(without(other.provision));
        }

        private static Provision without(Provision provision) {
            return provision.withChildren(List.of());
        }
    }

    static Alteration of(Regulation before, Regulation after, List<Touch> touches) {
        Map<ProvisionId, Alone> first = index(before);
        Map<ProvisionId, Alone> second = index(after);
        Set<ProvisionId> changed = new HashSet<>();
        Set<ProvisionId> placed = new HashSet<>();
        second.forEach((id, alone) -> {
            if (!first.containsKey(id)) {
                placed.add(id);
            }
            if (!alone.readsAs(first.get(id))) {
                changed.add(id);
            }
        });
        first.values().stream()
                .map(Alone::provision)
                // that a number became free changes no tombstone
                .filter(gone -> !second.containsKey(gone.id()) && !gone.isRepealed())
                .forEach(gone -> changed.add(gone.id()));
        touches.stream()
                .filter(touch -> touch.kind() == Touch.Kind.MOVED)
                .forEach(touch -> placed.add(touch.provision()));
        changed.addAll(placed);
        if (!before.withRoot(after.root()).equals(after)) {
            changed.add(after.root().id());
        }
        return new Alteration(changed, placed);
    }

    private static Map<ProvisionId, Alone> index(Regulation text) {
        Map<ProvisionId, Alone> found = new HashMap<>();
        index(null, text.root(), found);
        return found;
    }

    private static void index(@Nullable ProvisionId parent, Provision provision, Map<ProvisionId, Alone> found) {
        found.put(provision.id(), new Alone(parent, provision));
        provision.children().forEach(child -> index(provision.id(), child, found));
    }
}
