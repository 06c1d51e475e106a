package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Step;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * The articles and annexes that operations touch, name or stand beside, by number and by identity. Where nothing is
 * common to two, they cannot get in each other's way.
 *
 * @param everywhere whether it reaches beyond articles and annexes that can be told
 */
record Footprint(Set<String> numbers, Set<ProvisionId> ids, boolean everywhere) {
    static Footprint of(Collection<Stage> stages) {
        Set<String> numbers = new HashSet<>();
        Set<ProvisionId> ids = new HashSet<>();
        boolean everywhere = false;
        for (Stage stage : stages) {
            List<Address> named = stage.isRefused() ? List.of() : named(stage, ids);
            named.stream().filter(Footprint::isInLeaf).forEach(address -> numbers.add(first(address)));
            everywhere |= named.isEmpty() || isRange(stage) || !named.stream().allMatch(Footprint::isInLeaf);
        }
        return new Footprint(numbers, ids, everywhere);
    }

    boolean canMeet(Footprint other) {
        return everywhere
                || other.everywhere
                || numbers.stream().anyMatch(other.numbers::contains)
                || ids.stream().anyMatch(other.ids::contains);
    }

    // all that an operation touched or named, as it was called; the identities of articles and annexes are noted
    private static List<Address> named(Stage stage, Set<ProvisionId> ids) {
        Provision root = Objects.requireNonNull(stage.text()).root();
        List<Path> places =
                new ArrayList<>(Inexact.places(stage.reading().meaning().binding(), root));
        List<Address> named = new ArrayList<>();
        for (Touch touch : stage.touches()) {
            Lookup.find(root, touch.provision()).ifPresent(places::add);
            named.add(touch.to());
            if (touch.from() != null) {
                named.add(touch.from());
            }
        }
        for (Path place : places) {
            named.add(place.address());
            place.nodes().stream().filter(node -> node.kind().isLeaf()).forEach(node -> ids.add(node.id()));
        }
        return named;
    }

    // what comes to stand in a range, or to be numbered in it, is met by it
    private static boolean isRange(Stage stage) {
        Binding binding = stage.reading().meaning().binding();
        return binding != null && binding.places().size() > 1;
    }

    private static boolean isInLeaf(Address address) {
        return !address.steps().isEmpty() && address.steps().get(0).kind().isLeaf();
    }

    private static String first(Address address) {
        Step step = address.steps().get(0);
        return (step.kind().dutch() + " " + step.value()).strip();
    }

    /** The articles, annexes and containers that both parties touched on the way through these stages. */
    static Common common(List<Stage> stages, Party one, Party other) {
        Set<String> common = touched(stages, one.places());
        common.retainAll(touched(stages, other.places()));
        Set<OrderKey> operations = stages.stream()
                .filter(stage -> !Collections.disjoint(
                        touched(List.of(stage), List.of(stage.effect().order())), common))
                .map(stage -> stage.effect().order())
                .collect(Collectors.toSet());
        return new Common(List.copyOf(common), operations);
    }

    private static Set<String> touched(List<Stage> stages, Collection<OrderKey> places) {
        Set<String> named = new TreeSet<>();
        stages.stream()
                .filter(stage -> places.contains(stage.effect().order()))
                .flatMap(stage -> stage.touches().stream())
                .forEach(touch -> {
                    addFirst(touch.from(), named);
                    addFirst(touch.to(), named);
                });
        return named;
    }

    private static void addFirst(@Nullable Address address, Set<String> named) {
        if (address != null && !address.steps().isEmpty()) {
            named.add(first(address));
        }
    }
}
