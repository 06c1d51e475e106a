package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Makes the parts of one provision those of the second text: some go, some get other numbers or places, some come. */
final class PartList {
    private final ProvisionId parent;
    private final List<Provision> targets;
    private final boolean worded;
    private final Map<ProvisionId, Provision> byId = new LinkedHashMap<>();

    PartList(Provision target) {
        this.parent = target.id();
        this.targets = Reading.live(target);
        this.worded = !target.text().isBlank();
        targets.forEach(each -> byId.put(each.id(), each));
    }

    /** Empty where it takes more than changes of parts. */
    Optional<Sketch> reach(Sketch sketch) {
        List<Provision> before = Reading.live(sketch.place(parent).target());
        // where words take the place of all parts, no numbers of what is gone should stand behind them
        boolean emptied = worded && targets.isEmpty() && before.stream().anyMatch(part -> part.label() != null);
        if (emptied) {
            return Optional.empty();
        }
        Set<ProvisionId> settled = steady(before);
        return repeal(sketch, before)
                .flatMap(this::renumber)
                .flatMap(reached -> place(reached, settled))
                .flatMap(this::reword);
    }

    private Set<ProvisionId> steady(List<Provision> before) {
        return new HashSet<>(Steady.of(ids(before), ids(targets)));
    }

    private static List<ProvisionId> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }

    private Optional<Sketch> repeal(Sketch sketch, List<Provision> before) {
        Optional<Sketch> reached = Optional.of(sketch);
        Map<ProvisionKind, List<Path>> gone = new LinkedHashMap<>();
        Path holder = sketch.place(parent);
        for (Provision part : before) {
            if (byId.containsKey(part.id())) {
                continue;
            }
            if (part.kind() == ProvisionKind.ROW) {
                reached = reached.flatMap(here -> new TableRows(parent).repeal(here, part));
            } else {
                gone.computeIfAbsent(part.kind(), ignored -> new ArrayList<>()).add(holder.down(part));
            }
        }
        for (List<Path> places : gone.values()) {
            reached = reached.flatMap(here -> repealed(here, places));
        }
        return reached;
    }

    static Optional<Sketch> repealed(Sketch sketch, List<Path> places) {
        return either(ranges ->
                sketch.then(new Operation.Repeal(List.of(said(Spans.of(sketch.root(), places, ranges))))));
    }

    private interface Written {
        Optional<Sketch> with(boolean ranges);
    }

    // a range that could mean something else is written out
    private static Optional<Sketch> either(Written operation) {
        Optional<Sketch> ranged = operation.with(true);
        return ranged.isPresent() ? ranged : operation.with(false);
    }

    private Optional<Sketch> renumber(Sketch sketch) {
        Map<ProvisionKind, List<Path>> renumbered = new LinkedHashMap<>();
        Path holder = sketch.place(parent);
        for (Provision part : holder.target().children()) {
            Provision target = byId.get(part.id());
            if (target != null && !Objects.equals(target.label(), part.label())) {
                renumbered
                        .computeIfAbsent(part.kind(), ignored -> new ArrayList<>())
                        .add(holder.down(part));
            }
        }
        Optional<Sketch> reached = Optional.of(sketch);
        for (List<Path> places : renumbered.values()) {
            List<Provision> wanted =
                    places.stream().map(place -> byId.get(place.target().id())).toList();
            if (wanted.stream().anyMatch(target -> target.label() == null)
                    || places.stream().anyMatch(place -> place.target().label() == null)) {
                return Optional.empty();
            }
            reached = reached.flatMap(here ->
                    renumbered(here, places, wanted.stream().map(Spans::label).toList()));
        }
        return reached;
    }

    static Optional<Sketch> renumbered(Sketch sketch, List<Path> places, List<Label> labels) {
        return either(ranges -> {
            Addresses from = Spans.renumbered(sketch.root(), places, labels, ranges);
            Addresses to = Spans.numbers(sketch.root(), places, labels, ranges);
            return sketch.then(new Operation.Renumber(said(from), said(to)));
        });
    }

    private Optional<Sketch> place(Sketch sketch, Set<ProvisionId> settled) {
        Optional<Sketch> reached = Optional.of(sketch);
        Set<ProvisionId> there =
                ids(Reading.live(sketch.place(parent).target())).stream().collect(Collectors.toSet());
        for (Provision target : targets) {
            if (!settled.contains(target.id())) {
                boolean moves = there.contains(target.id());
                reached = reached.flatMap(here -> moves ? move(here, target, settled) : insert(here, target, settled));
                settled.add(target.id());
            }
        }
        return reached;
    }

    static Optional<Sketch> moved(Sketch sketch, List<Path> places, Placement placement) {
        return either(ranges ->
                sketch.then(new Operation.Move(said(Spans.of(sketch.root(), places, ranges)), placement)));
    }

    private Optional<Sketch> move(Sketch sketch, Provision target, Set<ProvisionId> settled) {
        Path place = sketch.place(target.id());
        return Berth.of(sketch, parent, targets, target, settled)
                .flatMap(berth -> moved(sketch, List.of(place), berth.placement()));
    }

    private Optional<Sketch> insert(Sketch sketch, Provision target, Set<ProvisionId> settled) {
        if (target.kind() == ProvisionKind.ROW) {
            return new TableRows(parent).insert(sketch, targets, target);
        }
        Provision content = Fresh.below(target);
        return Berth.of(sketch, parent, targets, target, settled)
                .flatMap(berth -> sketch.then(new Operation.Insert(
                        said(Naming.of(berth.parent(), content, targets)), berth.placement(), content)));
    }

    private Optional<Sketch> reword(Sketch sketch) {
        Map<ProvisionId, Provision> now = new HashMap<>();
        sketch.place(parent).target().children().forEach(part -> now.put(part.id(), part));
        Optional<Sketch> reached = Optional.of(sketch);
        for (Provision target : targets) {
            Provision part = now.get(target.id());
            if (part == null) {
                return Optional.empty();
            }
            if (!Reading.same(part, target)) {
                reached = reached.flatMap(here -> Inside.reach(here, target));
            }
        }
        return reached;
    }
}
