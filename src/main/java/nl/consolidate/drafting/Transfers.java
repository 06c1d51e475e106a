package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** Parts of articles and annexes that go on in another provision: a lid of article 3 that becomes one of article 5. */
final class Transfers {
    private final Map<ProvisionId, Path> before = new HashMap<>();
    private final Map<ProvisionId, Path> moving = new LinkedHashMap<>();

    /** What moves from one provision into one other. */
    private record Way(ProvisionId from, ProvisionId to) {}

    private Transfers(Provision before) {
        collect(Path.ofRoot(before));
    }

    static Transfers of(Provision before, Provision after) {
        Transfers transfers = new Transfers(before);
        transfers.find(Path.ofRoot(after));
        return transfers;
    }

    private void collect(Path place) {
        before.put(place.target().id(), place);
        place.target().children().forEach(child -> collect(place.down(child)));
    }

    private void find(Path place) {
        Path old = before.get(place.target().id());
        if (old != null
                && place.target().kind().isInner()
                && !old.parent().id().equals(place.parent().id())) {
            moving.put(place.target().id(), place);
        }
        place.target().children().forEach(child -> find(place.down(child)));
    }

    /** Whether something still has to be moved out of a provision or into it. */
    boolean concern(Sketch sketch, ProvisionId id) {
        return moving.values().stream()
                .filter(place -> !isDone(sketch, place))
                .anyMatch(place -> sketch.place(place.target().id()).passes(id) || place.passes(id));
    }

    private static boolean isDone(Sketch sketch, Path place) {
        return sketch.place(place.target().id())
                .parent()
                .id()
                .equals(place.parent().id());
    }

    /** One part for all that goes from one provision to one other. */
    List<Task> tasks(Frame frame) {
        Map<Way, List<Path>> ways = new LinkedHashMap<>();
        for (Path place : moving.values()) {
            Path old = Objects.requireNonNull(before.get(place.target().id()));
            ways.computeIfAbsent(new Way(old.parent().id(), place.parent().id()), ignored -> new ArrayList<>())
                    .add(place);
        }
        List<Task> tasks = new ArrayList<>();
        ways.values().forEach(places -> tasks.add(task(frame, places)));
        return tasks;
    }

    private Task task(Frame frame, List<Path> places) {
        double position = places.get(0).nodes().stream()
                .filter(node -> node.kind().isLeaf())
                .mapToDouble(leaf -> frame.position(leaf.id()))
                .findFirst()
                .orElse(0);
        List<ProvisionId> ids =
                places.stream().map(place -> place.target().id()).toList();
        return new Task(position, sketch -> moveAll(sketch, places), Set.copyOf(ids));
    }

    private static Optional<Sketch> moveAll(Sketch sketch, List<Path> places) {
        Optional<Sketch> reached = Optional.of(sketch);
        for (Path place : places) {
            reached = reached.flatMap(here -> move(here, place));
        }
        return reached;
    }

    // with its own number where that is free there, else with the new one, for which the others make room first
    private static Optional<Sketch> move(Sketch sketch, Path place) {
        return put(sketch, place)
                .flatMap(there -> numbered(there, place, true))
                .or(() -> numbered(sketch, place, false)
                        .flatMap(roomy -> renumbered(roomy, place).flatMap(own -> put(own, place))))
                .or(() -> numbered(sketch, place, false)
                        .flatMap(roomy -> put(roomy, place))
                        .flatMap(there -> renumbered(there, place)));
    }

    private static Optional<Sketch> put(Sketch sketch, Path place) {
        ProvisionId parent = place.parent().id();
        List<Provision> siblings = Reading.live(place.parent());
        return sketch.find(parent).flatMap(holder -> {
            Set<ProvisionId> settled = new HashSet<>(Steady.of(ids(Reading.live(holder.target())), ids(siblings)));
            return Berth.of(sketch, parent, siblings, place.target(), settled)
                    .flatMap(berth -> PartList.moved(
                            sketch, List.of(sketch.place(place.target().id())), berth.placement()));
        });
    }

    private static List<ProvisionId> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }

    private static Optional<Sketch> renumbered(Sketch sketch, Path place) {
        Path here = sketch.place(place.target().id());
        return Objects.equals(here.target().label(), place.target().label())
                ? Optional.of(sketch)
                : PartList.renumbered(sketch, List.of(here), List.of(Spans.label(place.target())));
    }

    /** Gives the parts of the new holder their numbers, if the number of what comes is not free without that. */
    private static Optional<Sketch> numbered(Sketch sketch, Path place, boolean isThere) {
        Map<ProvisionId, Label> wanted = new HashMap<>();
        for (Provision target : Reading.live(place.parent())) {
            if (target.kind() == place.target().kind() && target.label() != null) {
                wanted.put(target.id(), target.label());
            }
        }
        Optional<Path> holder = sketch.find(place.parent().id());
        List<Path> others = new ArrayList<>();
        boolean taken = false;
        for (Provision part : holder.map(Path::target).map(Reading::live).orElse(List.of())) {
            Label label = wanted.get(part.id());
            boolean own = part.id().equals(place.target().id());
            taken |= !own
                    && part.kind() == place.target().kind()
                    && Objects.equals(part.label(), place.target().label());
            if (label != null && !label.equals(part.label()) && (isThere || !own)) {
                others.add(holder.orElseThrow().down(part));
            }
        }
        boolean needed = !others.isEmpty() && (taken || isThere);
        return needed
                ? PartList.renumbered(
                        sketch,
                        others,
                        others.stream()
                                .map(each -> Objects.requireNonNull(
                                        wanted.get(each.target().id())))
                                .toList())
                : Optional.of(sketch);
    }
}
