package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.consolidation.Step.Treatment;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/** What a resolution makes of the steps on a way: it moves them, leaves them out, or excuses what is refused of them. */
final class Rearrangement {
    // behind all corrections of an operation
    private static final int BEHIND = 1_000_000;

    private final Way way;
    private final Resolutions.Entry by;
    private final Resolution resolution;

    Rearrangement(Way way, Resolutions.Entry by) {
        this.way = way;
        this.by = by;
        this.resolution = by.resolution();
    }

    /** The operations that are left out so far. */
    static Set<OrderKey> leftOut(Way way) {
        return way.steps().stream()
                .filter(step -> step.treatment() == Treatment.LEFT_OUT)
                .map(step -> step.effect().order())
                .collect(Collectors.toSet());
    }

    /** Settles a conflict of two parties; its place is read in a text. */
    void settle(Conflict conflict, Party earlier, Party later, Stage readIn) {
        if (resolution.text() != null) {
            treat(conflict.operations(), Treatment.EXCUSED);
        } else if (resolution.leavesOut() != null) {
            leaveOut(conflict.operations(), resolution.leavesOut().value());
        } else if (resolution.puts(conflict.other(), conflict.one())) {
            moveBehind(earlier, later, conflict);
        }
        mark(later, readIn);
    }

    /** Settles the refusal of an operation of a party. */
    void settle(Effect refused, Party party, Stage readIn) {
        treat(Set.of(refused.order()), resolution.text() != null ? Treatment.EXCUSED : Treatment.LEFT_OUT);
        mark(party, readIn);
    }

    private void leaveOut(Set<OrderKey> operations, String decision) {
        treat(
                operations.stream()
                        .filter(place -> place.decision().equals(decision))
                        .collect(Collectors.toSet()),
                Treatment.LEFT_OUT);
    }

    private void treat(Set<OrderKey> operations, Treatment treatment) {
        for (int i = way.steps().size() - 1; i >= 0; i--) {
            Step step = way.steps().get(i);
            if (operations.contains(step.effect().order()) && step.isApplied()) {
                way.steps().set(i, step.treated(treatment, resolution));
                way.turnBack(i);
            }
        }
    }

    // an instruction is one formula: its operations stay together, and what moves behind a decision keeps its order
    private void moveBehind(Party earlier, Party later, Conflict conflict) {
        OrderKey behind = later.last().order().corrected(BEHIND);
        List<Step> moved = new ArrayList<>();
        for (int i = way.steps().size() - 1; i >= 0; i--) {
            Step step = way.steps().get(i);
            boolean moves = step.isApplied()
                    && earlier.effects().contains(step.effect())
                    && isOfInstruction(step.effect().order(), conflict);
            if (moves || step.place().equals(behind)) {
                way.steps().remove(i);
                moved.add(moves ? step.movedTo(behind, resolution) : step);
                way.turnBack(i);
            }
        }
        moved.sort(Comparator.comparing(step -> step.effect().order()));
        way.steps().addAll(indexBehind(behind), moved);
    }

    private static boolean isOfInstruction(OrderKey order, Conflict conflict) {
        return conflict.operations().stream()
                .anyMatch(place ->
                        place.decision().equals(order.decision()) && place.instruction() == order.instruction());
    }

    private void mark(Party later, Stage readIn) {
        OrderKey place = later.last().order().corrected(BEHIND + 1 + by.number());
        int index = indexBehind(place);
        if (index == 0 || !way.steps().get(index - 1).place().equals(place)) {
            way.steps().add(index, Settlement.step(by, later.last(), place, readIn));
        }
    }

    private int indexBehind(OrderKey place) {
        int index = way.steps().size();
        while (index > 0 && way.steps().get(index - 1).place().compareTo(place) > 0) {
            index--;
        }
        return index;
    }
}
