package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.secondhand.Scene.Reading;

/** Two parties tried on one text in both orders (section 5, rules 4 and 5). */
final class TwoOrders {
    private final Scene base;
    private final Set<String> refusedOnce = new HashSet<>();
    private final Set<String> operations = new HashSet<>();
    private final boolean conflict;
    private final String pair;

    /** How an operation is read on a text. */
    interface Reader {
        Reading read(Unit unit, Text text);
    }

    TwoOrders(Scene base, List<Unit> earlier, List<Unit> later, Reader reader) {
        this.base = base;
        this.pair = Stream.of(earlier, later)
                .map(units -> units.get(0).placed().id())
                .sorted()
                .collect(Collectors.joining(" "));
        Run there = new Run(Stream.concat(earlier.stream(), later.stream()).toList(), reader, true);
        Run back = new Run(Stream.concat(later.stream(), earlier.stream()).toList(), reader, true);
        refusedOnce.addAll(there.refused);
        refusedOnce.addAll(back.refused);
        refusedOnce.removeIf(name -> there.refused.contains(name) && back.refused.contains(name));
        boolean same = Difference.readsAs(there.last.text(), back.last.text());
        conflict = !same || !refusedOnce.isEmpty();
        operations.addAll(refusedOnce);
        if (!same) {
            Set<String> different = different(there, back);
            there.addTouching(different, operations);
            back.addTouching(different, operations);
        }
        addCauses(earlier, later, there, reader);
        addCauses(later, earlier, back, reader);
        if (conflict) {
            addAllWhereNone(earlier);
            addAllWhereNone(later);
        }
    }

    // without which the other party would be refused in both orders or in neither
    private void addCauses(List<Unit> first, List<Unit> second, Run run, Reader reader) {
        boolean isAsked = second.stream().map(Unit::name).anyMatch(refusedOnce::contains);
        for (Unit left : isAsked ? first : List.<Unit>of()) {
            List<Unit> units = new ArrayList<>(first);
            units.remove(left);
            units.addAll(second);
            Run without = new Run(units, reader, false);
            boolean cause = second.stream()
                    .map(Unit::name)
                    .filter(refusedOnce::contains)
                    .anyMatch(name -> run.refused.contains(name) != without.refused.contains(name));
            if (cause) {
                operations.add(left.name());
            }
        }
    }

    private void addAllWhereNone(List<Unit> party) {
        if (party.stream().map(Unit::name).noneMatch(operations::contains)) {
            party.stream().map(Unit::name).forEach(operations::add);
        }
    }

    private Set<String> different(Run there, Run back) {
        Piece one = Objects.requireNonNull(there.last.text().root());
        Piece other = Objects.requireNonNull(back.last.text().root());
        Set<String> different = Difference.between(one, other);
        Set<String> crossed = Difference.crossed(one, other);
        crossed.removeIf(id -> !there.placed.contains(id) && !back.placed.contains(id));
        different.addAll(crossed);
        if (!there.last.text().citation().equals(back.last.text().citation())) {
            different.add("citation");
        }
        return different;
    }

    /** The two decisions. */
    String pair() {
        return pair;
    }

    boolean isConflict() {
        return conflict;
    }

    /** The operations that are in conflict. */
    Set<String> operations() {
        return operations;
    }

    /** One order, with what each operation touched. */
    private final class Run {
        private final Set<String> refused = new HashSet<>();
        private final Set<String> placed = new HashSet<>();
        private final java.util.Map<String, Set<String>> touched = new java.util.HashMap<>();
        private Scene last = base;

        Run(List<Unit> units, Reader reader, boolean noting) {
            for (Unit unit : units) {
                Text before = last.text();
                last = last.after(
                        unit,
                        reader.read(unit, before),
                        Objects.requireNonNull(base.text().root()));
                if (last.tried().get(last.tried().size() - 1).refused()) {
                    refused.add(unit.name());
                } else if (noting) {
                    note(unit, before, last.text());
                }
            }
        }

        private void note(Unit unit, Text before, Text after) {
            Piece one = Objects.requireNonNull(before.root());
            Piece other = Objects.requireNonNull(after.root());
            Set<String> changed = Difference.between(one, other);
            // clearing a tombstone is no change of it
            changed.removeIf(id -> one.find(id).map(Piece::gone).orElse(false)
                    && other.find(id).isEmpty());
            Set<String> arrived = new HashSet<>();
            other.all().map(Piece::id).filter(id -> one.find(id).isEmpty()).forEach(arrived::add);
            Doing doing = Objects.requireNonNull(unit.doing());
            if (doing.verb() == Doing.Verb.MOVE) {
                Meaning meaning =
                        last.tried().get(last.tried().size() - 1).reading().meaning();
                arrived.addAll(Objects.requireNonNull(meaning).targets());
            }
            changed.addAll(arrived);
            placed.addAll(arrived);
            if (!before.citation().equals(after.citation())) {
                changed.add("citation");
            }
            touched.put(unit.name(), changed);
        }

        void addTouching(Set<String> different, Set<String> found) {
            touched.forEach((name, ids) -> {
                if (ids.stream().anyMatch(different::contains)) {
                    found.add(name);
                }
            });
        }
    }
}
