package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Changing an immutable tree along a path; all that lies beside the path keeps its reference. */
final class Tree {
    private Tree() {}

    /** The root with another provision in the place of the target. */
    static Provision with(Path place, Provision changed) {
        Provision result = changed;
        for (int i = place.nodes().size() - 2; i >= 0; i--) {
            result = place.nodes()
                    .get(i)
                    .withChildren(swapped(place.nodes().get(i), place.nodes().get(i + 1), result));
        }
        return result;
    }

    /** The root without the target. */
    static Provision without(Path place) {
        List<Provision> rest = new ArrayList<>(place.parent().children());
        rest.remove(indexOf(place.parent(), place.target().id()));
        return with(place.up(), place.parent().withChildren(rest));
    }

    /** The parent with one more child at an index. */
    static Provision plus(Provision parent, int index, Provision child) {
        List<Provision> all = new ArrayList<>(parent.children());
        all.add(index, child);
        return parent.withChildren(all);
    }

    static int indexOf(Provision parent, ProvisionId child) {
        for (int i = 0; i < parent.children().size(); i++) {
            if (parent.children().get(i).id().equals(child)) {
                return i;
            }
        }
        throw new IllegalStateException(child + " is no part of " + parent.id());
    }

    /** Every provision changed by a function, children first; what does not change keeps its reference. */
    static Provision mapAll(Provision node, UnaryOperator<Provision> change) {
        List<Provision> children =
                node.children().stream().map(child -> mapAll(child, change)).toList();
        return change.apply(node.withChildren(children));
    }

    /** A provision and all below it, in the order of the text. */
    static Stream<Provision> all(Provision node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(Tree::all));
    }

    /** The provisions among which a number of this kind must be unique: articles and annexes count everywhere. */
    static Stream<Provision> numberingScope(Provision root, Provision parent, ProvisionKind kind) {
        Stream<Provision> among = kind.isLeaf() ? leaves(root) : parent.children().stream();
        return among.filter(other -> other.kind() == kind);
    }

    /** The articles and annexes below a container. */
    static Stream<Provision> leaves(Provision node) {
        List<Provision> found = new ArrayList<>();
        collectLeaves(node, found);
        return found.stream();
    }

    private static void collectLeaves(Provision node, List<Provision> found) {
        for (Provision child : node.children()) {
            if (child.kind().isContainer()) {
                collectLeaves(child, found);
            } else {
                found.add(child);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the path holds the very children
    private static List<Provision> swapped(Provision parent, Provision old, Provision changed) {
        List<Provision> children = new ArrayList<>(parent.children());
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) == old) {
                children.set(i, changed);
                return children;
            }
        }
        throw new IllegalStateException(old.id() + " is no part of " + parent.id());
    }
}
