package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Provision;

/** The sentences of one lettered part. */
final class DutchPart {
    /**
     * One sentence, and the new text that follows it.
     *
     * @param sentence without a capital; it ends with a full stop or, before a text, with a colon
     * @param block Markdown, or empty
     */
    record Clause(String sentence, String block) {}

    /** An operation with the text to which it is applied. */
    record Step(Operation operation, Provision root) {}

    private final List<Step> steps;
    private final Formulas formulas;

    private DutchPart(List<Step> steps, DutchPlace place) {
        this.steps = steps;
        this.formulas = new Formulas(place);
    }

    /** The sentences of each part of a draft. */
    static List<List<Clause>> of(Draft draft) {
        List<List<Clause>> parts = new ArrayList<>();
        Sketch sketch = Sketch.of(draft.before());
        for (Instruction part : draft.parts()) {
            List<Step> steps = new ArrayList<>();
            for (Change change : part.changes()) {
                steps.add(new Step(change.operation(), sketch.root()));
                sketch = sketch.then(change.operation()).orElseThrow();
            }
            parts.add(clauses(steps));
        }
        return parts;
    }

    private static List<Clause> clauses(List<Step> steps) {
        List<Clause> alone = new DutchPart(steps, DutchPlace.ANYWHERE).clauses();
        Address leaf = commonLeaf(steps);
        if (alone.size() < 2 || leaf.steps().isEmpty()) {
            return alone;
        }
        List<Clause> inside = new ArrayList<>();
        inside.add(new Clause(DutchPlace.ANYWHERE.of(leaf) + " wordt als volgt gewijzigd:", ""));
        inside.addAll(new DutchPart(steps, new DutchPlace(leaf)).clauses());
        return inside;
    }

    // the one article of which all of them speak
    private static Address commonLeaf(List<Step> steps) {
        Set<String> leaves = new TreeSet<>();
        Address leaf = Address.REGULATION;
        for (Step step : steps) {
            leaf = DutchPlace.leafOf(Formulas.placeOf(step.operation()));
            boolean asSuch = concernsLeaves(step.operation());
            leaves.add(asSuch ? "" : leaf.toString());
        }
        return leaves.size() == 1 && !leaves.contains("") ? leaf : Address.REGULATION;
    }

    // what goes, comes or is renumbered as a whole is not changed inside
    private static boolean concernsLeaves(Operation operation) {
        if (operation instanceof Operation.Renumber renumber) {
            return !renumber.from().value().kind().isInner();
        }
        if (operation instanceof Operation.Repeal repeal) {
            return !repeal.targets().get(0).value().kind().isInner();
        }
        return operation instanceof Operation.Insert insert
                && !insert.content().kind().isInner();
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            int next = combined(i, clauses);
            if (next == i) {
                clauses.add(formulas.clause(steps.get(i)));
                next = i + 1;
            }
            i = next;
        }
        return clauses;
    }

    /** Writes several operations in one sentence, where there is a formula for that; answers with the first behind them. */
    private int combined(int from, List<Clause> clauses) {
        Operation first = steps.get(from).operation();
        int next = from + 1;
        if (first instanceof Operation.Renumber renumber
                && insertsAt(next, renumber.from().value())) {
            int until = endOfInsertions(next);
            clauses.add(insertion(next, until, List.of(), "onder " + formulas.renumbering(renumber)));
            return until;
        }
        if (first instanceof Operation.Repeal
                && next < steps.size()
                && steps.get(next).operation() instanceof Operation.Renumber renumber
                && !insertsAt(next + 1, renumber.from().value())) {
            Clause gone = formulas.clause(steps.get(from));
            String sentence = gone.sentence().replaceFirst("\\.$", ", onder " + formulas.renumbering(renumber) + ".");
            clauses.add(new Clause(sentence, ""));
            return next + 1;
        }
        if (first instanceof Operation.Insert insert) {
            int until = endOfInsertions(from);
            int marks = until;
            List<Operation.ReplaceText> ends = new ArrayList<>();
            while (marks < steps.size() && isEndOfNeighbour(steps.get(marks).operation(), insert)) {
                ends.add((Operation.ReplaceText) steps.get(marks).operation());
                marks++;
            }
            clauses.add(insertion(from, until, ends, ""));
            return marks;
        }
        return from;
    }

    private boolean insertsAt(int index, Addresses renumbered) {
        return index < steps.size()
                && steps.get(index).operation() instanceof Operation.Insert insert
                && insert.content().kind() == renumbered.kind();
    }

    // what comes directly behind what came before it
    private int endOfInsertions(int from) {
        int until = from + 1;
        while (until < steps.size()
                && steps.get(until - 1).operation() instanceof Operation.Insert earlier
                && steps.get(until).operation() instanceof Operation.Insert next
                && next.content().kind() == earlier.content().kind()
                && next.placement() instanceof Placement.After after
                && endsSame(after.anchor().value(), earlier.target().value())) {
            until++;
        }
        return until;
    }

    private static boolean endsSame(Address anchor, Address target) {
        return anchor.last().equals(target.last());
    }

    // "onder vervanging van de punt aan het slot van onderdeel c door een puntkomma"
    private static boolean isEndOfNeighbour(Operation operation, Operation.Insert insert) {
        return operation instanceof Operation.ReplaceText replace
                && replace.atEnd()
                && insert.content().kind().isInner()
                && insert.placement() instanceof Placement.After after
                && replace.scope().value().steps().equals(after.anchor().value().steps());
    }

    private Clause insertion(int from, int until, List<Operation.ReplaceText> ends, String under) {
        List<Operation.Insert> inserts = new ArrayList<>();
        for (int i = from; i < until; i++) {
            inserts.add((Operation.Insert) steps.get(i).operation());
        }
        List<String> conditions = new ArrayList<>();
        ends.forEach(end -> conditions.add(
                "onder vervanging van " + Formulas.mark(end.find().value(), true)
                        + " aan het slot van " + lastStep(end.scope().value()) + " door "
                        + Formulas.mark(end.with(), false)));
        if (!under.isEmpty()) {
            conditions.add(under);
        }
        String block =
                inserts.stream().map(insert -> DutchBlock.of(insert.content())).collect(Collectors.joining("\n\n"));
        return new Clause(formulas.insertion(inserts, steps.get(from).root(), String.join(" en ", conditions)), block);
    }

    private String lastStep(Address address) {
        return new DutchPlace(address.parent()).of(address);
    }

    /** One sentence for the source file: the first, or the one that all have in common. */
    static String summary(List<Clause> clauses) {
        String all =
                clauses.stream().map(Clause::sentence).map(DutchWords::capital).collect(Collectors.joining(" "));
        return all.replaceAll("[:.]$", "").replaceAll("\\s+", " ");
    }
}
