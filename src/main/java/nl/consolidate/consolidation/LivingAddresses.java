package nl.consolidate.consolidation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** The addresses of all provisions of a text that are not repealed. Texts share the articles that did not change. */
final class LivingAddresses {
    private final IdentityHashMap<Provision, Map<ProvisionId, Address>> articles = new IdentityHashMap<>();

    Map<ProvisionId, Address> of(Provision root) {
        Map<ProvisionId, Address> found = new HashMap<>();
        collect(Path.ofRoot(root), found);
        return found;
    }

    private void collect(Path place, Map<ProvisionId, Address> found) {
        Provision provision = place.target();
        found.put(provision.id(), place.address());
        for (Provision child : provision.children()) {
            if (child.isRepealed()) {
                continue;
            }
            if (child.kind().isLeaf()) {
                // the address of an article does not depend on its chapter
                found.putAll(articles.computeIfAbsent(child, article -> within(place.down(article))));
            } else {
                collect(place.down(child), found);
            }
        }
    }

    private static Map<ProvisionId, Address> within(Path place) {
        Map<ProvisionId, Address> found = new HashMap<>();
        found.put(place.target().id(), place.address());
        for (Provision child : place.target().children()) {
            if (!child.isRepealed()) {
                found.putAll(within(place.down(child)));
            }
        }
        return found;
    }
}
