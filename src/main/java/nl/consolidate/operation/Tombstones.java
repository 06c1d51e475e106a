package nl.consolidate.operation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Clearing the tombstones of numbers that are given away (concepts, section 3, rule 7). */
final class Tombstones {
    private Tombstones() {}

    /**
     * The tombstones of numbers.
     *
     * @param parents in which numbers count that do not count through the whole regulation
     */
    static List<Path> of(Provision root, Collection<Path> parents, ProvisionKind kind, Collection<Label> labels) {
        Collection<Path> holders = kind.isLeaf() ? List.of(Path.ofRoot(root)) : parents;
        return holders.stream()
                .flatMap(holder -> Lookup.allOf(holder, kind, one -> isTombstone(one, labels)).stream())
                .filter(place -> kind.isLeaf()
                        || parents.stream()
                                .anyMatch(parent -> parent.target()
                                        .id()
                                        .equals(place.parent().id())))
                .toList();
    }

    private static boolean isTombstone(Provision one, Collection<Label> labels) {
        Label label = one.label();
        return one.isRepealed() && label != null && labels.contains(label);
    }

    /**
     * The root without these tombstones.
     *
     * @param lists takes the provisions that lose a child
     */
    static Provision clear(Provision root, List<Path> tombstones, Set<ProvisionId> lists) {
        Provision cleared = root;
        for (Path tombstone : tombstones) {
            Optional<Path> place = Lookup.find(cleared, tombstone);
            if (place.isPresent()) {
                lists.add(place.get().parent().id());
                cleared = Tree.without(place.get());
            }
        }
        return cleared;
    }
}
