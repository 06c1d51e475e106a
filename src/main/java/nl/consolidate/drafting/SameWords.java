package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;

/**
 * Brings words that are replaced or taken out in several articles in the same way into one part: "In de artikelen 3 en 5
 * wordt “x” telkens vervangen door “y”". Only where the parts, applied in that order, still give the same text.
 */
final class SameWords {
    private final Regulation before;
    private final Sketch reached;

    /** A place in which words change, by identity, so that numbers that change in between do no harm. */
    private record Spot(int part, Change change, ProvisionId scope) {}

    private SameWords(Regulation before, Sketch reached) {
        this.before = before;
        this.reached = reached;
    }

    /** The words that an operation takes out, and those that it puts in their place; empty for any other operation. */
    static List<String> of(Operation operation) {
        if (operation instanceof Operation.ReplaceText replace && !replace.atEnd()) {
            return List.of(replace.find().value(), replace.with());
        }
        return operation instanceof Operation.DeleteText delete && !delete.atEnd()
                ? List.of(delete.find().value())
                : List.of();
    }

    /** The parts of a draft, in which each such change is made once. */
    static List<List<Change>> gathered(Regulation before, Sketch reached, List<List<Change>> parts) {
        SameWords same = new SameWords(before, reached);
        Map<List<String>, List<Spot>> spots = same.spots(parts);
        List<List<Change>> result = parts;
        for (Map.Entry<List<String>, List<Spot>> words : spots.entrySet()) {
            if (inSeveralParts(words.getValue())) {
                result = same.gather(result, words.getKey());
            }
        }
        return result;
    }

    private static boolean inSeveralParts(List<Spot> spots) {
        return spots.stream().map(Spot::part).distinct().count() > 1;
    }

    private List<List<Change>> gather(List<List<Change>> parts, List<String> words) {
        List<Spot> all = spots(parts).getOrDefault(words, List.of());
        Predicate<Spot> alone = spot -> parts.get(spot.part()).stream()
                .allMatch(change -> of(change.operation()).equals(words));
        return joined(parts, all)
                .or(() -> joined(parts, all.stream().filter(alone).toList()))
                .orElse(parts);
    }

    private Map<List<String>, List<Spot>> spots(List<List<Change>> parts) {
        Map<List<String>, List<Spot>> spots = new LinkedHashMap<>();
        Sketch sketch = Sketch.of(before);
        for (int i = 0; i < parts.size(); i++) {
            for (Change change : parts.get(i)) {
                List<String> words = of(change.operation());
                if (!words.isEmpty()) {
                    spots.computeIfAbsent(words, ignored -> new ArrayList<>())
                            .add(new Spot(i, change, scope(sketch, change)));
                }
                sketch = sketch.then(change.operation()).orElseThrow();
            }
        }
        return spots;
    }

    private static ProvisionId scope(Sketch sketch, Change change) {
        Address scope = change.operation().accept(new PlaceOf());
        return Lookup.find(sketch.root(), scope).get(0).target().id();
    }

    private Optional<List<List<Change>>> joined(List<List<Change>> parts, List<Spot> spots) {
        if (!inSeveralParts(spots)) {
            return Optional.empty();
        }
        Set<Change> moved = spots.stream().map(Spot::change).collect(Collectors.toCollection(HashSet::new));
        int first = spots.get(0).part();
        List<List<Change>> result = new ArrayList<>();
        Sketch sketch = Sketch.of(before);
        for (int i = 0; i < parts.size(); i++) {
            if (i == first) {
                Optional<Sketch> there = together(sketch, spots);
                if (there.isEmpty()) {
                    return Optional.empty();
                }
                result.add(there.get().since(sketch));
                sketch = there.get();
            }
            List<Change> rest = parts.get(i).stream()
                    .filter(change -> !moved.contains(change))
                    .toList();
            Optional<Sketch> next = applied(sketch, rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sketch = next.get();
            if (!rest.isEmpty()) {
                result.add(rest);
            }
        }
        return isReached(sketch) ? Optional.of(result) : Optional.empty();
    }

    private static Optional<Sketch> together(Sketch sketch, List<Spot> spots) {
        Optional<Sketch> reached = Optional.of(sketch);
        for (Spot spot : spots) {
            reached = reached.flatMap(here -> here.find(spot.scope())
                    .flatMap(place -> here.then(at(spot.change().operation(), place.address()))));
        }
        return reached;
    }

    private static Operation at(Operation operation, Address place) {
        if (operation instanceof Operation.ReplaceText replace) {
            return new Operation.ReplaceText(
                    in(replace.scope(), place), replace.find(), replace.with(), replace.times());
        }
        Operation.DeleteText delete = (Operation.DeleteText) operation;
        return new Operation.DeleteText(in(delete.scope(), place), delete.find(), delete.times());
    }

    private static Located<Address> in(Located<Address> scope, Address place) {
        return Sketch.said(new Address(place.steps(), scope.value().facet()));
    }

    private static Optional<Sketch> applied(Sketch sketch, List<Change> changes) {
        Optional<Sketch> reached = Optional.of(sketch);
        for (Change change : changes) {
            reached = reached.flatMap(here -> here.then(change.operation()));
        }
        return reached;
    }

    private boolean isReached(Sketch sketch) {
        return Reading.same(sketch.root(), reached.root()) && Properties.same(sketch.text(), reached.text());
    }
}
