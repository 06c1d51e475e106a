package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/**
 * What goes on when a provision is replaced (concepts, section 3, rule 9): the target keeps its identity, below it the
 * parts with the same number or name go on with theirs, the others end or begin.
 */
final class Succession {
    private Succession() {}

    /** The new content under the identities of the old; where nothing differs, the old itself. */
    static Provision of(Provision old, Provision content) {
        List<Provision> children = new ArrayList<>();
        Map<String, Provision> before = uniqueByKey(old.children());
        Map<String, Provision> after = uniqueByKey(content.children());
        for (Provision child : content.children()) {
            String key = key(child);
            Optional<Provision> predecessor =
                    after.containsKey(key) ? Optional.ofNullable(before.get(key)) : Optional.empty();
            children.add(predecessor.map(same -> of(same, child)).orElse(child));
        }
        Provision successor = content.withId(old.id()).withChildren(children);
        return successor.readsAs(old) ? old : successor;
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
