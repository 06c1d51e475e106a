package nl.consolidate.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.diff.Entry;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/** Knows for the parts of articles in which article each text has them. */
final class Holder {
    static final ProvisionId FIRST = new ProvisionId("first");

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

    /**
     * Whether it stands in both texts, in another article, annex or part of one in each. What now stands deeper in what
     * held it, or less deep, did not go elsewhere: its number tells.
     */
    static boolean isElsewhere(Entry part) {
        Path before = part.before();
        Path after = part.after();
        return part.provision().kind().isInner()
                && before != null
                && after != null
                && !before.target().isRepealed()
                && !after.target().isRepealed()
                && !isWithin(after, before.parent())
                && !isWithin(before, after.parent());
    }

    private static boolean isWithin(Path place, Provision holder) {
        return place.nodes().stream().anyMatch(node -> node.id().equals(holder.id()));
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
            return entry != null && isInAnother(entry) ? Stream.of(entry) : lost(child);
        });
    }

    private static boolean isInAnother(Entry part) {
        return isElsewhere(part) && !of(Objects.requireNonNull(part.before())).equals(of(part.place()));
    }

    /** What went elsewhere from it, by the neighbour behind which it stood; by {@link #FIRST} what stood before all others. */
    Map<ProvisionId, List<Entry>> departed(Entry holder) {
        Map<ProvisionId, List<Entry>> departed = new HashMap<>();
        Set<ProvisionId> here =
                holder.parts().stream().map(part -> part.provision().id()).collect(Collectors.toSet());
        ProvisionId last = FIRST;
        for (Provision old : holder.before() == null
                ? List.<Provision>of()
                : holder.before().target().children()) {
            Entry entry = entry(old);
            if (here.contains(old.id())) {
                last = old.id();
            } else if (entry != null && isElsewhere(entry)) {
                departed.computeIfAbsent(last, unseen -> new ArrayList<>()).add(entry);
            }
        }
        return departed;
    }
}
