package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/**
 * Parts what no operation can keep together: a provision that got a number where it had none, and a part of an article
 * that stands in another one. Such a provision is a new one, and the old one goes.
 */
final class Separation {
    private final Map<ProvisionId, Path> before = new HashMap<>();
    private final Set<ProvisionId> seen = new HashSet<>();
    private int made;

    private Separation(Provision before) {
        collect(Path.ofRoot(before));
    }

    /** The second text with other identities for what cannot go on with those that it had in the first. */
    static Provision of(Provision before, Provision after) {
        return new Separation(before).part(after, after.id());
    }

    private void collect(Path place) {
        before.put(place.target().id(), place);
        place.target().children().forEach(child -> collect(place.down(child)));
    }

    private Provision part(Provision node, ProvisionId id) {
        seen.add(id);
        List<Provision> children = new ArrayList<>();
        for (Provision child : Reading.live(node)) {
            boolean same = goesOn(child, id) && !seen.contains(child.id());
            children.add(part(child, same ? child.id() : fresh()));
        }
        return node.withId(id).withChildren(children);
    }

    private boolean goesOn(Provision now, ProvisionId parent) {
        Path old = before.get(now.id());
        if (old == null) {
            return true;
        }
        boolean alike = old.target().kind() == now.kind()
                && (old.target().label() == null) == (now.label() == null)
                && !old.target().isRepealed();
        return alike && (!now.kind().isInner() || old.parent().id().equals(parent));
    }

    private ProvisionId fresh() {
        ProvisionId id = new ProvisionId("draft.new#" + ++made);
        return before.containsKey(id) || seen.contains(id) ? fresh() : id;
    }
}
