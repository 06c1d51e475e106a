package nl.consolidate.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finding provisions in a tree, by address or by identity. */
public final class Lookup {
    private Lookup() {}

    /** Every place that an address names; none, one, or several where it is ambiguous. */
    public static List<Path> find(Provision root, Address address) {
        List<Path> places = List.of(Path.ofRoot(root));
        for (Step step : address.steps()) {
            List<Path> deeper = new ArrayList<>();
            places.forEach(place -> descend(new ArrayList<>(place.nodes()), step, deeper));
            places = places.size() > 1 ? eachOnce(deeper) : deeper;
        }
        return places;
    }

    // from two places, one inside the other, a step can lead to the same provision
    private static List<Path> eachOnce(List<Path> places) {
        Map<ProvisionId, Path> found = new LinkedHashMap<>();
        places.forEach(place -> found.putIfAbsent(place.target().id(), place));
        return List.copyOf(found.values());
    }

    /** The place of a provision by its identity. */
    public static Optional<Path> find(Provision root, ProvisionId id) {
        List<Provision> way = new ArrayList<>();
        return Optional.ofNullable(search(root, id, way));
    }

    /** The place of what stood at this place in another text: on the same way, or else wherever it is. */
    public static Optional<Path> find(Provision root, Path elsewhere) {
        List<Provision> way = new ArrayList<>(List.of(root));
        for (Provision next : elsewhere.nodes().subList(1, elsewhere.nodes().size())) {
            Provision child = childOf(way.get(way.size() - 1), next.id());
            if (child == null) {
                return find(root, elsewhere.target().id());
            }
            way.add(child);
        }
        return Optional.of(new Path(way));
    }

    private static @Nullable Provision childOf(Provision parent, ProvisionId id) {
        for (Provision child : parent.children()) {
            if (child.id().equals(id)) {
                return child;
            }
        }
        return null;
    }

    /** Every provision of a kind below a place, in the order of the text. */
    public static List<Path> allOf(Path place, ProvisionKind kind) {
        return allOf(place, kind, any -> true);
    }

    /** Those of them that are wanted. */
    public static List<Path> allOf(Path place, ProvisionKind kind, Predicate<Provision> wanted) {
        List<Path> found = new ArrayList<>();
        collect(new ArrayList<>(place.nodes()), kind, wanted, found);
        return found;
    }

    /** The children of a kind that carry no number, in order; they go by place. */
    static List<Provision> unlabelled(Provision parent, ProvisionKind kind) {
        return parent.children().stream()
                .filter(child -> child.kind() == kind && child.label() == null)
                .toList();
    }

    // a path is made of the way only where something is found: most of a text is walked in vain
    private static void descend(List<Provision> way, Step step, List<Path> found) {
        Provision node = way.get(way.size() - 1);
        if (step.kind() == ProvisionKind.TABLE) {
            table(new Path(way), step).ifPresent(found::add);
            return;
        }
        byPlace(node, step).ifPresent(child -> found.add(new Path(way).down(child)));
        for (Provision child : node.children()) {
            way.add(child);
            if (step.names(child)) {
                found.add(new Path(way));
            }
            if (crosses(step.kind(), child.kind())) {
                descend(way, step, found);
            }
            way.remove(way.size() - 1);
        }
    }

    // the tables of a place are counted as they follow each other, those below its headings too
    private static Optional<Path> table(Path place, Step step) {
        List<Path> tables = allOf(place, ProvisionKind.TABLE);
        int index = Label.wholeNumber(step.value()) - 1;
        return index >= 0 && index < tables.size() ? Optional.of(tables.get(index)) : Optional.empty();
    }

    private static Optional<Provision> byPlace(Provision node, Step step) {
        boolean dash = step.kind() == ProvisionKind.ITEM && step.value().startsWith("-");
        if (!dash && !step.isByPlace()) {
            return Optional.empty();
        }
        List<Provision> places = unlabelled(node, step.kind());
        String digits = dash ? step.value().substring(1) : step.value();
        int index = digits.isEmpty() ? places.size() - 1 : Label.wholeNumber(digits) - 1;
        return index >= 0 && index < places.size() ? Optional.of(places.get(index)) : Optional.empty();
    }

    // an article is found through its chapters, a heading or table through headings, a term anywhere in its article
    private static boolean crosses(ProvisionKind wanted, ProvisionKind between) {
        if (wanted.isContainer() || wanted.isLeaf()) {
            return between.isContainer();
        }
        if (wanted == ProvisionKind.HEADING || wanted == ProvisionKind.TABLE) {
            return between == ProvisionKind.HEADING;
        }
        return wanted == ProvisionKind.DEFINITION && between.isInner();
    }

    private static void collect(
            List<Provision> way, ProvisionKind kind, Predicate<Provision> wanted, List<Path> found) {
        for (Provision child : way.get(way.size() - 1).children()) {
            way.add(child);
            if (child.kind() == kind && wanted.test(child)) {
                found.add(new Path(way));
            }
            if (crosses(kind, child.kind())) {
                collect(way, kind, wanted, found);
            }
            way.remove(way.size() - 1);
        }
    }

    private static @Nullable Path search(Provision node, ProvisionId id, List<Provision> way) {
        way.add(node);
        if (node.id().equals(id)) {
            return new Path(way);
        }
        for (Provision child : node.children()) {
            Path found = search(child, id, way);
            if (found != null) {
                return found;
            }
        }
        way.remove(way.size() - 1);
        return null;
    }
}
