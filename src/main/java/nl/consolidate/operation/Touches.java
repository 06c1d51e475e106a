package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Touch.Kind;
import org.jspecify.annotations.Nullable;

/** Works out which provisions an operation touched by comparing a part of the text before and after. */
final class Touches {
    private Touches() {}

    /** A provision that is new, with all below it. */
    static List<Touch> inserted(Path place) {
        List<Touch> touches = new ArrayList<>();
        compare(Map.of(), place, Kind.INSERTED, touches);
        return touches;
    }

    /** A provision before and after; the parts that only it had are repealed, those that it gained are inserted. */
    static List<Touch> changed(Path before, Path after, Kind kind) {
        Map<ProvisionId, Path> old = new HashMap<>();
        index(before, old);
        List<Touch> touches = new ArrayList<>();
        touches.add(new Touch(after.target().id(), kind, before.address(), after.address()));
        for (Provision child : after.target().children()) {
            compare(old, after.down(child), kind, touches);
        }
        Map<ProvisionId, Path> now = new HashMap<>();
        index(after, now);
        old.forEach((id, place) -> {
            if (!now.containsKey(id)) {
                touches.add(repeal(place));
            }
        });
        touches.sort((one, other) -> one.provision().compareTo(other.provision()));
        return touches;
    }

    /** A provision that is taken out, with all below it. */
    static List<Touch> repealed(Path place) {
        Map<ProvisionId, Path> gone = new LinkedHashMap<>();
        index(place, gone);
        return gone.values().stream().map(Touches::repeal).toList();
    }

    private static Touch repeal(Path place) {
        return new Touch(place.target().id(), Kind.REPEALED, place.address(), place.address());
    }

    /** One touch without looking below. */
    static Touch of(Path before, Provision rootAfter, Kind kind) {
        ProvisionId id = before.target().id();
        Address to = Lookup.find(rootAfter, before).map(Path::address).orElse(before.address());
        return new Touch(id, kind, before.address(), to);
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged part keeps its reference
    private static void compare(Map<ProvisionId, Path> old, Path place, Kind kind, List<Touch> touches) {
        Provision node = place.target();
        Path before = old.get(node.id());
        if (before != null && before.target() == node) {
            return;
        }
        if (before == null || !sameWords(before.target(), node)) {
            touches.add(touch(before, place, kind));
        }
        for (Provision child : node.children()) {
            compare(old, place.down(child), kind, touches);
        }
    }

    private static Touch touch(@Nullable Path before, Path place, Kind kind) {
        Provision node = place.target();
        if (before == null) {
            return new Touch(node.id(), Kind.INSERTED, null, place.address());
        }
        boolean ends = node.isRepealed() && !before.target().isRepealed();
        return new Touch(node.id(), ends ? Kind.REPEALED : kind, before.address(), place.address());
    }

    private static void index(Path place, Map<ProvisionId, Path> found) {
        found.put(place.target().id(), place);
        place.target().children().forEach(child -> index(place.down(child), found));
    }

    private static boolean sameWords(Provision one, Provision other) {
        return Objects.equals(one.label(), other.label())
                && one.heading().equals(other.heading())
                && one.text().equals(other.text())
                && one.status() == other.status();
    }
}
