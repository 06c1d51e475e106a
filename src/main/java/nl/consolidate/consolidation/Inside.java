package nl.consolidate.consolidation;

import java.util.HashSet;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** The identities of provisions with all that stands in them. */
final class Inside {
    private Inside() {}

    /** Of those of the named ones that stand below a provision. */
    static Set<ProvisionId> of(Provision root, Set<ProvisionId> named) {
        Set<ProvisionId> found = new HashSet<>();
        collect(root, named, false, found);
        return found;
    }

    /** Of one provision, which is among them. */
    static Set<ProvisionId> of(Provision provision) {
        Set<ProvisionId> found = new HashSet<>();
        collect(provision, Set.of(), true, found);
        return found;
    }

    private static void collect(Provision node, Set<ProvisionId> named, boolean within, Set<ProvisionId> found) {
        boolean in = within || named.contains(node.id());
        if (in) {
            found.add(node.id());
        }
        node.children().forEach(child -> collect(child, named, in, found));
    }
}
