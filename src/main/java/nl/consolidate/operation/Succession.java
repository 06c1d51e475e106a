package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * What goes on when a provision is replaced (concepts, section 3, rule 9): the target keeps its identity, below it the
 * parts with the same number or name go on with theirs, the others end or begin.
 */
final class Succession {
    private final Map<String, Provision> leaves;
    private final Map<String, Provision> newLeaves;

    private Succession(Provision old, Provision content) {
        this.leaves = uniqueByKey(leavesOf(old));
        this.newLeaves = uniqueByKey(leavesOf(content));
    }

    /** The new content under the identities of the old; where nothing differs, the old itself. */
    static Provision of(Provision old, Provision content) {
        return new Succession(old, content).heir(old, content);
    }

    private Provision heir(Provision old, Provision content) {
        Provision successor = content.withId(old.id()).withChildren(heirs(old.children(), content));
        return successor.readsAs(old) ? old : successor;
    }

    private List<Provision> heirs(List<Provision> old, Provision content) {
        Map<String, Provision> before = uniqueByKey(old);
        Map<String, Provision> after = uniqueByKey(content.children());
        List<Provision> children = new ArrayList<>();
        for (Provision child : content.children()) {
            // articles count through the whole, so they go on in another chapter too
            Provision same =
                    child.kind().isLeaf() ? predecessor(child, leaves, newLeaves) : predecessor(child, before, after);
            children.add(same == null ? child.withChildren(heirs(List.of(), child)) : heir(same, child));
        }
        return children;
    }

    // what has been repealed does not come back to life: under its number something new begins
    private static @Nullable Provision predecessor(
            Provision child, Map<String, Provision> before, Map<String, Provision> after) {
        Provision same = after.containsKey(key(child)) ? before.get(key(child)) : null;
        return same != null && same.isRepealed() && !child.isRepealed() ? null : same;
    }

    private static List<Provision> leavesOf(Provision node) {
        return node.kind().isContainer() ? Tree.leaves(node).toList() : List.of();
    }

    private static Map<String, Provision> uniqueByKey(List<Provision> provisions) {
        Map<String, Provision> unique = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Provision provision : provisions) {
            String key = key(provision);
            if (!seen.add(key)) {
                unique.remove(key);
            } else {
                unique.put(key, provision);
            }
        }
        return unique;
    }

    private static String key(Provision provision) {
        String name = provision.kind().isNamed() ? provision.heading() : "";
        String number = provision.label() == null ? "" : provision.label().value();
        boolean byWords = (provision.label() == null && provision.kind() == ProvisionKind.ITEM)
                || provision.kind() == ProvisionKind.ROW;
        return provision.kind() + "\n" + number + "\n" + name + "\n" + (byWords ? provision.text() : "");
    }
}
