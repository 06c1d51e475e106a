package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Address;

/** The sentences of one lettered part; what concerns one article only is numbered below it (aanwijzing 6.15). */
final class DutchPart {
    private DutchPart() {}

    /** The sentences of each part of a draft. */
    static List<List<Clause>> of(Draft draft) {
        List<List<Clause>> parts = new ArrayList<>();
        Sketch sketch = Sketch.of(draft.before());
        for (Instruction part : draft.parts()) {
            List<Act> acts = new ArrayList<>();
            for (Change change : part.changes()) {
                acts.add(new Act(change.operation(), sketch.root()));
                sketch = sketch.then(change.operation()).orElseThrow();
            }
            parts.add(clauses(acts));
        }
        return parts;
    }

    private static List<Clause> clauses(List<Act> acts) {
        List<Clause> alone = new Combining(acts, DutchPlace.ANYWHERE).clauses();
        Address leaf = commonLeaf(acts);
        if (alone.size() < 2 || leaf.steps().isEmpty()) {
            return alone;
        }
        List<Clause> inside = new ArrayList<>();
        inside.add(Clause.of(DutchPlace.ANYWHERE.of(leaf) + " wordt als volgt gewijzigd:"));
        inside.addAll(new Combining(acts, new DutchPlace(leaf)).clauses());
        return inside;
    }

    // the one article of which all of them speak
    private static Address commonLeaf(List<Act> acts) {
        Set<String> leaves = new TreeSet<>();
        Address leaf = Address.REGULATION;
        for (Act act : acts) {
            leaf = DutchPlace.leafOf(act.operation().accept(new PlaceOf()));
            leaves.add(concernsLeaves(act.operation()) ? "" : leaf.toString());
        }
        return leaves.size() == 1 && !leaves.contains("") ? leaf : Address.REGULATION;
    }

    // what goes, comes, moves or is renumbered as a whole is not changed inside
    private static boolean concernsLeaves(Operation operation) {
        if (operation instanceof Operation.Renumber renumber) {
            return !renumber.from().value().kind().isInner();
        }
        if (operation instanceof Operation.Move move) {
            return !isInside(move);
        }
        if (operation instanceof Operation.Repeal repeal) {
            return !repeal.targets().get(0).value().kind().isInner();
        }
        return operation instanceof Operation.Insert insert
                && !insert.content().kind().isInner();
    }

    // from one place of an article to another
    private static boolean isInside(Operation.Move move) {
        Address from = DutchPlace.leafOf(move.targets().value().within());
        return move.targets().value().kind().isInner() && from.equals(DutchPlace.leafOf(PlaceOf.of(move.placement())));
    }

    /** One sentence for the source file: the first, or the one that all have in common. */
    static String summary(List<Clause> clauses) {
        String all =
                clauses.stream().map(Clause::sentence).map(DutchWords::capital).collect(Collectors.joining(" "));
        return all.replaceAll("[:.]$", "").replaceAll("\\s+", " ");
    }
}
