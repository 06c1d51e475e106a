package nl.consolidate.consolidation;

import java.util.ArrayList;
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
    private final List<Stage> there;
    private final List<Stage> back;
    private final Differences differences;
    private final Set<OrderKey> refusedOnce;

    private Commutation(Stage base, Party one, Party other, BiFunction<Stage, Effect, Stage> read) {
        this.base = base;
        this.one = one;
        this.other = other;
        this.there = run(base, one, other, read);
        this.back = run(base, other, one, read);
        this.differences = Differences.of(text(base), text(last(there)), text(last(back)));
        this.refusedOnce = refusedOnce();
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

    private static List<Stage> run(Stage base, Party first, Party second, BiFunction<Stage, Effect, Stage> read) {
        List<Stage> stages = new ArrayList<>();
        Stage stage = base;
        for (Effect effect : Stream.concat(first.effects().stream(), second.effects().stream())
                .toList()) {
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

    private Set<OrderKey> refusedOnce() {
        Set<OrderKey> once = refused(there);
        Set<OrderKey> inBack = refused(back);
        Set<OrderKey> both = new HashSet<>(once);
        both.retainAll(inBack);
        once.addAll(inBack);
        once.removeAll(both);
        return once;
    }

    private static Set<OrderKey> refused(List<Stage> stages) {
        Set<OrderKey> refused = new LinkedHashSet<>();
        stages.stream()
                .filter(Stage::isRefused)
                .map(stage -> stage.effect().order())
                .forEach(refused::add);
        return refused;
    }

    private List<Conflict> conflicts() {
        Set<ProvisionId> points = differences.outermost(touchedBy(all()));
        all().filter(stage -> isRefusedElsewhere(stage) && meets(stage, points).isEmpty())
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
        return !stage.isRefused() && refusedOnce.contains(stage.effect().order());
    }

    private Set<ProvisionId> meets(Stage stage, Set<ProvisionId> points) {
        Set<ProvisionId> met = new LinkedHashSet<>();
        for (ProvisionId point : points) {
            if (touches(stage, point)) {
                met.add(point);
            }
        }
        return met;
    }

    private boolean touches(Stage stage, ProvisionId point) {
        return stage.touches().stream().anyMatch(touch -> differences.areRelated(touch.provision(), point));
    }

    // what leaves no trace in either text is found where it acted
    private ProvisionId pointOf(Stage stage) {
        return stage.touches().stream()
                .map(Touch::provision)
                .findFirst()
                .orElseGet(() -> text(base).root().id());
    }

    private static Set<ProvisionId> touchedBy(Stream<Stage> stages) {
        Set<ProvisionId> touched = new HashSet<>();
        stages.forEach(stage -> stage.touches().forEach(touch -> touched.add(touch.provision())));
        return touched;
    }

    private Conflict conflict(Address address, Set<ProvisionId> points) {
        Set<OrderKey> operations = new LinkedHashSet<>();
        all().filter(stage -> !meets(stage, points).isEmpty())
                .map(stage -> stage.effect().order())
                .forEach(operations::add);
        for (Party party : List.of(one, other)) {
            if (party.places().stream().noneMatch(operations::contains)) {
                operations.addAll(causes(party, operations));
            }
        }
        ConflictWords words = new ConflictWords(one, other, points, address, operations);
        return new Conflict(one.decision(), other.decision(), points, address, operations, words.finding(there, back));
    }

    // what an operation names can be changed by one that leaves its provision alone: an anchor that is gone
    private Set<OrderKey> causes(Party party, Set<OrderKey> operations) {
        List<ProvisionId> named = all().filter(
                        stage -> operations.contains(stage.effect().order()))
                .flatMap(stage -> Inexact.places(
                        stage.reading().meaning().binding(), text(stage).root())
                        .stream())
                .map(place -> place.target().id())
                .toList();
        Set<OrderKey> causes = new LinkedHashSet<>();
        all().filter(stage -> party.places().contains(stage.effect().order()))
                .filter(stage -> named.stream().anyMatch(id -> touches(stage, id)))
                .forEach(stage -> causes.add(stage.effect().order()));
        return causes.isEmpty() ? new LinkedHashSet<>(party.places()) : causes;
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
