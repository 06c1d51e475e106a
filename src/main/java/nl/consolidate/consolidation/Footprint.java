package nl.consolidate.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.model.Address;
import nl.consolidate.model.Step;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** The articles, annexes and, where there are none, containers that operations touched, as people name them. */
final class Footprint {
    private Footprint() {}

    /** Those that both parties touched on the way through these stages, in alphabetical order. */
    static List<String> common(List<Stage> stages, Party one, Party other) {
        Set<String> common = of(stages, one.places());
        common.retainAll(of(stages, other.places()));
        return List.copyOf(common);
    }

    private static Set<String> of(List<Stage> stages, Collection<OrderKey> places) {
        Set<String> named = new TreeSet<>();
        stages.stream()
                .filter(stage -> places.contains(stage.effect().order()))
                .flatMap(stage -> stage.touches().stream())
                .forEach(touch -> add(touch, named));
        return named;
    }

    private static void add(Touch touch, Set<String> named) {
        add(touch.from(), named);
        add(touch.to(), named);
    }

    private static void add(@Nullable Address address, Set<String> named) {
        if (address != null && !address.steps().isEmpty()) {
            Step first = address.steps().get(0);
            named.add((first.kind().dutch() + " " + first.value()).strip());
        }
    }
}
