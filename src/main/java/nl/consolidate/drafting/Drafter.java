package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;

/** Finds the operations that make the second of two texts of the first: few of them, and with few words. */
public final class Drafter {
    private final Regulation before;
    private final Regulation after;
    private final List<Parted> parted;
    private final List<List<Change>> parts = new ArrayList<>();
    private final Set<ProvisionId> transferred = new HashSet<>();
    private final Set<ProvisionId> stuck = new HashSet<>();
    private Sketch sketch;

    private Drafter(Regulation before, Regulation after, Set<ProvisionId> fixed) {
        Separation.Result separated = Separation.of(before.root(), after.root(), fixed);
        this.before = before;
        this.after = after.withRoot(separated.after());
        this.parted = separated.parted();
        this.sketch = Sketch.of(before);
    }

    /**
     * Drafts what leads from one text to the other; empty where no operations can, as where a chapter has words of its
     * own. What is applied is applied by the same rules as every decision is.
     *
     * @param after the second text, in which what goes on has the identity that it has in the first
     */
    public static Optional<Draft> draft(Regulation before, Regulation after) {
        Set<ProvisionId> fixed = new HashSet<>();
        while (true) {
            Drafter drafter = new Drafter(before, after, fixed);
            Optional<Draft> draft = drafter.byParts();
            if (draft.isPresent() || !fixed.addAll(drafter.unmoved())) {
                return draft.or(drafter::asAWhole);
            }
        }
    }

    private Optional<Draft> byParts() {
        List<Task> pending = new ArrayList<>(Outline.tasks(before.root(), after.root()));
        pending.addAll(Properties.tasks(before, after));
        pending.sort(Comparator.comparingDouble(Task::position));
        pending.forEach(task -> transferred.addAll(task.transferred()));
        while (!pending.isEmpty()) {
            if (!advance(pending)) {
                pending.forEach(task -> stuck.addAll(task.transferred()));
                return Optional.empty();
            }
        }
        return finished(parted);
    }

    // what cannot be moved stays where it is; where all moves were made in vain, nothing is moved
    private Set<ProvisionId> unmoved() {
        return stuck.isEmpty() ? transferred : stuck;
    }

    // the first that can be done now; what waits for it comes behind it
    private boolean advance(List<Task> pending) {
        for (int i = 0; i < pending.size(); i++) {
            Optional<Sketch> reached = pending.get(i).doing().on(sketch);
            if (reached.isPresent()) {
                pending.remove(i);
                take(reached.get());
                return true;
            }
        }
        return false;
    }

    private void take(Sketch reached) {
        List<Change> changes = reached.since(sketch);
        if (!changes.isEmpty()) {
            parts.add(changes);
        }
        sketch = reached;
    }

    private Optional<Draft> asAWhole() {
        parts.clear();
        sketch = Sketch.of(before);
        Optional<Sketch> reached = sketch.then(new Operation.ReplaceRegulation(after));
        reached.ifPresent(this::take);
        return reached.flatMap(ignored -> finished(List.of()));
    }

    private Optional<Draft> finished(List<Parted> anew) {
        if (!Reading.same(sketch.root(), after.root()) || !Properties.same(sketch.text(), after)) {
            return Optional.empty();
        }
        List<Instruction> lettered = new ArrayList<>();
        for (List<Change> changes : SameWords.gathered(before, sketch, parts)) {
            lettered.add(
                    new Instruction(Letters.of(lettered.size()), "", "", changes, Schedule.EMPTY, said("").span()));
        }
        return Optional.of(new Draft(before, after, lettered, anew));
    }
}
