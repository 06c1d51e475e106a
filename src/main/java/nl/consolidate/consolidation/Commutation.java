package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/** Tries two parties on one text in both orders: what reads the same either way is no conflict (concepts, section 5). */
final class Commutation {
    private final Stage base;
    private final Party one;
    private final Party other;
    private final BiFunction<Stage, Effect, Stage> read;
    private final List<Stage> there;
    private final List<Stage> back;
    private final Differences differences;
    private final Refusals refusals;
    private final Map<Stage, Alteration> alterations = new HashMap<>();
    private final Set<ProvisionId> differing;

    private Commutation(Stage base, Party one, Party other, BiFunction<Stage, Effect, Stage> read) {
        this.base = base;
        this.one = one;
        this.other = other;
        this.read = read;
        this.there = run(Refusals.effects(one, other));
        this.back = run(Refusals.effects(other, one));
        this.differences = Differences.of(text(base), text(last(there)), text(last(back)));
        this.differing = differences.all(this::placed);
        this.refusals = Refusals.of(one, other, there, back, this::run);
    }

    /** What became of two parties on a text; the base has to hold one. */
    static Verdict judge(Stage base, Party one, Party other, BiFunction<Stage, Effect, Stage> read) {
        Commutation commutation = new Commutation(base, one, other, read);
        return new Verdict(
                commutation.conflicts(),
                last(commutation.there),
                last(commutation.back),
                Footprint.common(commutation.there, one, other));
    }

    private List<Stage> run(List<Effect> effects) {
        List<Stage> stages = new ArrayList<>();
        Stage stage = base;
        for (Effect effect : effects) {
            stage = read.apply(stage, effect);
            stages.add(stage);
        }
        return stages;
    }

    private static Regulation text(Stage stage) {
        return Objects.requireNonNull(stage.text());
    }

    private static Stage last(List<Stage> stages) {
        return stages.get(stages.size() - 1);
    }

    private Set<ProvisionId> placed() {
        Set<ProvisionId> placed = new HashSet<>();
        all().forEach(stage -> placed.addAll(alteration(stage).placed()));
        return placed;
    }

    // asked for only where the two texts differ
    private Alteration alteration(Stage stage) {
        return alterations.computeIfAbsent(stage, Stage::alteration);
    }

    private List<Conflict> conflicts() {
        Set<ProvisionId> points = new LinkedHashSet<>();
        differing.forEach(id -> points.add(differences.outermost(id, differing)));
        all().filter(stage -> isRefusedElsewhere(stage) && differingIn(stage).isEmpty())
                .forEach(stage -> points.add(pointOf(stage)));
        // two provisions that were given one number are one place
        Map<Address, Set<ProvisionId>> places = new LinkedHashMap<>();
        points.forEach(point -> places.computeIfAbsent(addressOf(point), ignored -> new LinkedHashSet<>())
                .add(point));
        return places.entrySet().stream()
                .map(place -> conflict(place.getKey(), place.getValue()))
                .toList();
    }

    private Stream<Stage> all() {
        return Stream.concat(there.stream(), back.stream());
    }

    private boolean isRefusedElsewhere(Stage stage) {
        return !stage.isRefused() && refusals.once().contains(stage.effect().order());
    }

    // what it changed of that in which the two texts differ
    private Set<ProvisionId> differingIn(Stage stage) {
        Set<ProvisionId> changed = new HashSet<>(alteration(stage).changed());
        changed.retainAll(differing);
        return changed;
    }

    private boolean meets(Stage stage, Set<ProvisionId> points) {
        Set<ProvisionId> met = differingIn(stage);
        return met.isEmpty()
                ? isRefusedElsewhere(stage) && points.contains(pointOf(stage))
                : met.stream().anyMatch(id -> points.contains(differences.outermost(id, differing)));
    }

    // what leaves no trace in either text is found where it acted
    private ProvisionId pointOf(Stage stage) {
        return stage.touches().stream()
                .map(Touch::provision)
                .findFirst()
                .orElseGet(() -> text(base).root().id());
    }

    private Conflict conflict(Address address, Set<ProvisionId> points) {
        Set<OrderKey> operations = inConflict(points);
        for (Party party : List.of(one, other)) {
            if (party.places().stream().noneMatch(operations::contains)) {
                operations.addAll(inConflict(party));
            }
        }
        ConflictWords words = new ConflictWords(one, other, points, address, operations);
        return new Conflict(one.decision(), other.decision(), points, address, operations, words.finding(there, back));
    }

    private Set<OrderKey> inConflict(Set<ProvisionId> points) {
        Set<OrderKey> operations = new LinkedHashSet<>();
        all().filter(stage -> meets(stage, points))
                .map(stage -> stage.effect().order())
                .forEach(operations::add);
        List.copyOf(operations).forEach(place -> operations.addAll(refusals.causesOf(place)));
        return operations;
    }

    // those that meet the other party in any place; all of them where none does
    private Set<OrderKey> inConflict(Party party) {
        Set<OrderKey> operations = new LinkedHashSet<>(refusals.once());
        refusals.once().forEach(place -> operations.addAll(refusals.causesOf(place)));
        all().filter(stage -> !differingIn(stage).isEmpty())
                .map(stage -> stage.effect().order())
                .forEach(operations::add);
        operations.retainAll(party.places());
        return operations.isEmpty() ? Set.copyOf(party.places()) : operations;
    }

    private Address addressOf(ProvisionId point) {
        Path place = differences.place(point);
        return place != null ? place.address() : addressOfTouch(point);
    }

    private Address addressOfTouch(ProvisionId point) {
        return all().flatMap(stage -> stage.touches().stream())
                .filter(touch -> touch.provision().equals(point))
                .map(Touch::to)
                .findFirst()
                .orElse(Address.REGULATION);
    }
}
