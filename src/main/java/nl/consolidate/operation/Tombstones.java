package nl.consolidate.operation;

import java.util.List;
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
     * The root without the tombstones of these numbers.
     *
     * @param parents in which numbers count that do not count through the whole regulation
     * @param lists takes the provisions that lose a child
     */
    static Provision clear(
            Provision root, List<Provision> parents, ProvisionKind kind, List<Label> labels, Set<ProvisionId> lists) {
        List<Provision> gone = parents.stream()
                .flatMap(parent -> Tree.numberingScope(root, parent, kind))
                .filter(Provision::isRepealed)
                .filter(tomb -> tomb.label() != null && labels.contains(tomb.label()))
                .distinct()
                .toList();
        Provision cleared = root;
        for (Provision tomb : gone) {
            Path place = Lookup.find(cleared, tomb.id()).orElseThrow();
            lists.add(place.parent().id());
            cleared = Tree.without(place);
        }
        return cleared;
    }
}
