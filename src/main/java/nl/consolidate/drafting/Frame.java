package nl.consolidate.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** The chapters, articles and annexes of both texts, by identity, without the numbers of what is gone. */
final class Frame {
    final Map<ProvisionId, Path> before = new LinkedHashMap<>();
    final Map<ProvisionId, Path> after = new LinkedHashMap<>();
    private final Map<ProvisionId, Double> positions = new HashMap<>();
    /** What has its place in the draft; more and more while it is made. */
    final Set<ProvisionId> settled = new HashSet<>();

    Frame(Provision before, Provision after) {
        collect(Path.ofRoot(before), this.before);
        collect(Path.ofRoot(after), this.after);
        int position = 0;
        for (ProvisionId id : this.after.keySet()) {
            positions.put(id, (double) position++);
        }
        double last = 0;
        for (ProvisionId id : this.before.keySet()) {
            Double own = positions.get(id);
            last = own == null ? last : own;
            positions.putIfAbsent(id, last + 0.5);
        }
        settle();
    }

    private static void collect(Path place, Map<ProvisionId, Path> found) {
        found.put(place.target().id(), place);
        for (Provision child : parts(place.target())) {
            collect(place.down(child), found);
        }
    }

    static List<Provision> parts(Provision node) {
        return node.kind().isContainer()
                ? Reading.live(node).stream()
                        .filter(child ->
                                child.kind().isContainer() || child.kind().isLeaf())
                        .toList()
                : List.of();
    }

    private void settle() {
        for (Path place : after.values()) {
            ProvisionId id = place.target().id();
            Path old = before.get(id);
            if (old != null && place.target().kind().isContainer()) {
                settled.addAll(Steady.of(ids(old.target()), ids(place.target())));
            }
        }
    }

    private static List<ProvisionId> ids(Provision node) {
        return parts(node).stream().map(Provision::id).toList();
    }

    /** Where a provision stands in the first text, in which it is. */
    Path then(ProvisionId id) {
        return Objects.requireNonNull(before.get(id));
    }

    /** Where a provision stands in the second text, in which it is. */
    Path now(ProvisionId id) {
        return Objects.requireNonNull(after.get(id));
    }

    double position(ProvisionId id) {
        return positions.getOrDefault(id, 0.0);
    }

    List<Path> gone() {
        return before.values().stream()
                .filter(place -> !after.containsKey(place.target().id()))
                .toList();
    }

    List<Path> come() {
        return after.values().stream()
                .filter(place -> !before.containsKey(place.target().id()))
                .toList();
    }

    List<Path> kept() {
        return after.values().stream()
                .filter(place -> before.containsKey(place.target().id()))
                .toList();
    }
}
