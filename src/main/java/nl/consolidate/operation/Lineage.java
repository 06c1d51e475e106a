package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/** What goes on below provisions that are divided or joined: a part whose words are the same is the same. */
final class Lineage {
    private final Map<String, Provision> known = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    private Lineage(List<Provision> sources) {
        sources.forEach(source -> source.children().forEach(this::register));
    }

    /** The new content with the identities of the parts of the sources that it repeats word for word. */
    static List<Provision> adopted(List<Provision> contents, List<Provision> sources) {
        Lineage lineage = new Lineage(sources);
        Lineage again = new Lineage(contents);
        lineage.twice.addAll(again.twice);
        return contents.stream().map(lineage::below).toList();
    }

    private void register(Provision part) {
        String key = key(part);
        if (known.putIfAbsent(key, part) != null) {
            twice.add(key);
        }
        part.children().forEach(this::register);
    }

    private static String key(Provision part) {
        return part.kind() + "\n" + part.heading() + "\n" + Coverage.wordsOf(part);
    }

    private Provision below(Provision content) {
        return content.withChildren(content.children().stream().map(this::adopt).toList());
    }

    private Provision adopt(Provision part) {
        String key = key(part);
        Provision same = twice.contains(key) ? null : known.get(key);
        Provision adopted = below(part);
        if (same == null || same.isRepealed()) {
            return adopted;
        }
        Provision heir = adopted.withId(same.id());
        return heir.readsAs(same) && heir.children().equals(same.children()) ? same : heir;
    }

    /** What became of all below the provisions that were divided or joined. */
    static List<Touch> touches(List<Path> before, List<Path> after) {
        Map<ProvisionId, Path> old = below(before);
        Map<ProvisionId, Path> now = below(after);
        List<Touch> touches = new ArrayList<>();
        now.forEach((id, place) -> {
            Touch touch = touch(old.get(id), place);
            if (touch != null) {
                touches.add(touch);
            }
        });
        old.forEach((id, place) -> {
            if (!now.containsKey(id)) {
                touches.add(new Touch(id, Touch.Kind.REPEALED, place.address(), place.address()));
            }
        });
        return touches;
    }

    // what keeps its place in what holds it goes with that, as in a renumbering
    private static @Nullable Touch touch(@Nullable Path old, Path now) {
        Provision node = now.target();
        if (old == null) {
            return new Touch(node.id(), Touch.Kind.INSERTED, null, now.address());
        }
        boolean stays = old.parent().id().equals(now.parent().id())
                && Objects.equals(old.target().label(), node.label());
        boolean same = old.target().text().equals(node.text());
        return stays && same
                ? null
                : new Touch(node.id(), stays ? Touch.Kind.CHANGED : Touch.Kind.MOVED, old.address(), now.address());
    }

    private static Map<ProvisionId, Path> below(List<Path> places) {
        Map<ProvisionId, Path> found = new LinkedHashMap<>();
        places.forEach(place -> index(place, found));
        return found;
    }

    private static void index(Path place, Map<ProvisionId, Path> found) {
        for (Provision child : place.target().children()) {
            found.put(child.id(), place.down(child));
            index(place.down(child), found);
        }
    }
}
