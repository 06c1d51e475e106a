package nl.consolidate.consolidation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** The provisions of which two texts of one regulation differ, by identity. */
final class Differences {
    private final Regulation one;
    private final Regulation other;
    private final Map<ProvisionId, Path> first = new LinkedHashMap<>();
    private final Map<ProvisionId, Path> second = new LinkedHashMap<>();
    private final Map<ProvisionId, Path> before = new LinkedHashMap<>();

    private Differences(Regulation one, Regulation other) {
        this.one = one;
        this.other = other;
    }

    /** The differences of two texts that came from one. */
    static Differences of(Regulation origin, Regulation one, Regulation other) {
        Differences differences = new Differences(one, other);
        index(Path.ofRoot(origin.root()), differences.before);
        index(Path.ofRoot(one.root()), differences.first);
        index(Path.ofRoot(other.root()), differences.second);
        return differences;
    }

    private static void index(Path place, Map<ProvisionId, Path> found) {
        found.put(place.target().id(), place);
        place.target().children().forEach(child -> index(place.down(child), found));
    }

    /** Where a provision stands: in the first text, else in the second, else in that from which both came. */
    @Nullable
    Path place(ProvisionId id) {
        Path found = first.get(id);
        Path elsewhere = found != null ? found : second.get(id);
        return elsewhere != null ? elsewhere : before.get(id);
    }

    /**
     * All provisions that differ, each by itself.
     *
     * @param placement asked only where they differ: to which the order of neighbours is laid
     */
    Set<ProvisionId> all(Supplier<Set<ProvisionId>> placement) {
        Set<ProvisionId> differing = new LinkedHashSet<>();
        if (one.withRoot(other.root()).equals(other) && one.root().readsAs(other.root())) {
            return differing;
        }
        Set<ProvisionId> placed = placement.get();
        Stream.concat(first.keySet().stream(), second.keySet().stream())
                .filter(this::differsItself)
                .forEach(differing::add);
        first.keySet().stream()
                .filter(second::containsKey)
                .flatMap(id -> displaced(id).stream())
                .filter(placed::contains)
                .forEach(differing::add);
        if (!one.withRoot(other.root()).equals(other)) {
            differing.add(one.root().id());
        }
        if (differing.isEmpty()) {
            // neighbours that nothing placed itself: what holds them reads otherwise
            first.keySet().stream()
                    .filter(second::containsKey)
                    .filter(id -> !displaced(id).isEmpty())
                    .forEach(differing::add);
        }
        return differing;
    }

    /** The outermost of the differing provisions that hold one of them, in either text; that itself where none does. */
    ProvisionId outermost(ProvisionId id, Set<ProvisionId> differing) {
        ProvisionId root = one.root().id();
        return id.equals(root)
                ? id
                : Objects.requireNonNull(place(id)).up().nodes().stream()
                        .map(Provision::id)
                        .filter(above -> !above.equals(root) && !above.equals(id) && differing.contains(above))
                        .findFirst()
                        .map(above -> outermost(above, differing))
                        .orElse(id);
    }

    // the properties of the regulation are compared with its text
    private boolean differsItself(ProvisionId id) {
        Path here = first.get(id);
        Path there = second.get(id);
        if (here == null || there == null) {
            return true;
        }
        boolean moved = !here.parent().id().equals(there.parent().id());
        return moved || !alone(here.target()).readsAs(alone(there.target()));
    }

    private static Provision alone(Provision provision) {
        return provision.withChildren(List.of());
    }

    // of the children that both texts have, those that stand before one in one text and behind it in the other
    private Set<ProvisionId> displaced(ProvisionId parent) {
        List<ProvisionId> here = common(first, second, parent);
        List<ProvisionId> there = common(second, first, parent);
        if (here.equals(there)) {
            return Set.of();
        }
        Set<ProvisionId> displaced = new LinkedHashSet<>();
        for (ProvisionId id : here) {
            Set<ProvisionId> before = new HashSet<>(here.subList(0, here.indexOf(id)));
            if (!before.equals(new HashSet<>(there.subList(0, there.indexOf(id))))) {
                displaced.add(id);
            }
        }
        return displaced;
    }

    private static List<ProvisionId> common(
            Map<ProvisionId, Path> text, Map<ProvisionId, Path> elsewhere, ProvisionId parent) {
        Set<ProvisionId> others = new HashSet<>();
        Objects.requireNonNull(elsewhere.get(parent)).target().children().forEach(child -> others.add(child.id()));
        return Objects.requireNonNull(text.get(parent)).target().children().stream()
                .map(Provision::id)
                .filter(others::contains)
                .toList();
    }
}
