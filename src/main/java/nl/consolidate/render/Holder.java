package nl.consolidate.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.consolidate.diff.Entry;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/** Knows for the parts of articles in which article each text has them. */
final class Holder {
    private final Map<ProvisionId, Entry> entries = new HashMap<>();

    Holder(Entry root) {
        index(root);
    }

    private void index(Entry entry) {
        entries.put(entry.provision().id(), entry);
        entry.parts().forEach(this::index);
    }

    /** What became of a provision; null for a number without a text that one text has and the other does not. */
    @Nullable
    Entry entry(Provision provision) {
        return entries.get(provision.id());
    }

    /** Whether it stands in both texts, in another article or annex of each. */
    static boolean isElsewhere(Entry part) {
        Path before = part.before();
        Path after = part.after();
        return part.provision().kind().isInner()
                && before != null
                && after != null
                && !before.target().isRepealed()
                && !after.target().isRepealed()
                && !of(before).equals(of(after));
    }

    private static ProvisionId of(Path place) {
        Path holder = place;
        while (holder.target().kind().isInner()) {
            holder = holder.up();
        }
        return holder.target().id();
    }

    /** The parts that stood in it in the first text and stand in another article or annex of the second. */
    List<Entry> lost(Entry block) {
        return block.before() == null
                ? List.of()
                : lost(block.before().target()).toList();
    }

    private Stream<Entry> lost(Provision old) {
        return old.children().stream().filter(child -> child.kind().isInner()).flatMap(child -> {
            Entry entry = entry(child);
            return entry != null && isElsewhere(entry) ? Stream.of(entry) : lost(child);
        });
    }
}
