package nl.consolidate.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.consolidate.model.ProvisionId;

/** Some provisions of a comparison, with no more around them than tells where they stand. */
final class Excerpt {
    private final Set<ProvisionId> provisions = new HashSet<>();
    private final Map<ProvisionId, Entry> entries = new HashMap<>();

    private Excerpt(Entry root) {
        index(root);
    }

    /** These provisions with all that stands or stood in them, wherever it stands now. */
    static Entry of(Entry root, Set<ProvisionId> provisions) {
        Excerpt excerpt = new Excerpt(root);
        provisions.forEach(excerpt::add);
        return excerpt.around(root);
    }

    private void index(Entry entry) {
        entries.put(entry.provision().id(), entry);
        entry.parts().forEach(this::index);
    }

    private void add(ProvisionId provision) {
        Entry entry = entries.get(provision);
        // a number of which one text says that it is gone, and the other nothing, is no provision
        if (entry != null && provisions.add(provision)) {
            addDeparted(entry);
        }
    }

    private void addDeparted(Entry entry) {
        entry.departed().forEach(this::add);
        entry.parts().forEach(this::addDeparted);
    }

    private Entry around(Entry entry) {
        if (provisions.contains(entry.provision().id())) {
            return withFate(entry);
        }
        return entry.around(
                entry.parts().stream().filter(this::holds).map(this::around).toList());
    }

    private boolean holds(Entry entry) {
        return provisions.contains(entry.provision().id())
                || entry.parts().stream().anyMatch(this::holds);
    }

    // what came or went with what holds it is told of itself, where that is not shown
    private static Entry withFate(Entry entry) {
        boolean told = !entry.kinds().isEmpty() || entry.comes() == entry.goes();
        return told ? entry : entry.withKinds(Set.of(entry.comes() ? ChangeKind.INSERTED : ChangeKind.REPEALED));
    }
}
