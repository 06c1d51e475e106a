package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;

/**
 * Writes operations that follow each other in one sentence, where the drafting rules have a formula for that (aanwijzing
 * 6.18 for regulations): what belongs together concerns the same list of the same provision.
 */
final class Combining {
    private final List<Act> acts;
    private final DutchPlace place;
    private final List<Clause> clauses = new ArrayList<>();
    private int next;

    Combining(List<Act> acts, DutchPlace place) {
        this.acts = acts;
        this.place = place;
    }

    List<Clause> clauses() {
        while (next < acts.size()) {
            clauses.add(clause());
        }
        return clauses;
    }

    private Clause clause() {
        Operation first = acts.get(next).operation();
        if (first instanceof Operation.Renumber renumber
                && insertsInto(next + 1, renumber.from().value())) {
            next++;
            return new InsertFormulas(place).inserted(insertions(), List.of(NumberFormulas.under(renumber)), true);
        }
        if (first instanceof Operation.Insert insert) {
            List<Act> inserts = insertions();
            return new InsertFormulas(place).inserted(inserts, newEnds(insert), false);
        }
        if (first instanceof Operation.Repeal repeal) {
            return repeal(repeal);
        }
        if (first instanceof Operation.ReplaceText replace && !replace.atEnd()) {
            List<Address> places = placesOf(replace);
            return places.size() > 1 ? new WordFormulas(place).replaced(replace, places) : alone();
        }
        if (first instanceof Operation.DeleteText delete && !delete.atEnd()) {
            List<Address> places = placesOf(delete);
            return places.size() > 1 ? new WordFormulas(place).deleted(delete, places) : alone();
        }
        return alone();
    }

    private Clause alone() {
        return Formulas.of(acts.get(next++), place);
    }

    private boolean insertsInto(int index, Addresses renumbered) {
        return index < acts.size()
                && acts.get(index).operation() instanceof Operation.Insert insert
                && insert.content().kind() == renumbered.kind()
                && (renumbered.kind().isLeaf()
                        || insert.target().value().parent().equals(renumbered.within()));
    }

    // what comes directly behind what came before it
    private List<Act> insertions() {
        List<Act> inserts = new ArrayList<>(List.of(acts.get(next++)));
        while (next < acts.size()
                && acts.get(next - 1).operation() instanceof Operation.Insert earlier
                && acts.get(next).operation() instanceof Operation.Insert later
                && later.content().kind() == earlier.content().kind()
                && later.placement() instanceof Placement.After after
                && isSame(after.anchor().value(), earlier.target().value())) {
            inserts.add(acts.get(next++));
        }
        return inserts;
    }

    // at the edge of a chapter the address of an article names the chapter too
    private static boolean isSame(Address anchor, Address target) {
        boolean leaf = target.last().map(step -> step.kind().isLeaf()).orElse(false);
        return leaf ? anchor.last().equals(target.last()) : anchor.equals(target);
    }

    // "onder vervanging van de punt aan het slot van onderdeel c door een puntkomma"
    private List<String> newEnds(Operation.Insert insert) {
        boolean behind = insert.content().kind().isInner() && insert.placement() instanceof Placement.After;
        return behind ? newEnds(insert.target().value().parent()) : List.of();
    }

    private List<String> newEnds(Address list) {
        List<String> ends = new ArrayList<>();
        while (next < acts.size()
                && acts.get(next).operation() instanceof Operation.ReplaceText replace
                && replace.atEnd()
                && replace.scope().value().parent().equals(list)) {
            ends.add(WordFormulas.newEnd(replace));
            next++;
        }
        return ends;
    }

    private Clause repeal(Operation.Repeal repeal) {
        List<Operation.Repeal> gone = new ArrayList<>(List.of(repeal));
        if (next + 1 < acts.size()
                && unnumbers(next + 1, repeal.targets().get(0).value().within())) {
            next += 2;
            return new NumberFormulas(place).unnumbered(gone, acts.get(next - 1));
        }
        Addresses targets = repeal.targets().get(0).value();
        Clause clause = alone();
        if (renumbers(next, targets) && !insertsInto(next + 1, targets)) {
            Operation.Renumber renumber = (Operation.Renumber) acts.get(next++).operation();
            return clause.under(NumberFormulas.under(renumber));
        }
        List<String> ends = targets.kind().isInner() ? newEnds(targets.within()) : List.of();
        return ends.isEmpty() ? clause : clause.under(String.join(" en ", ends));
    }

    private boolean unnumbers(int index, Address article) {
        return acts.get(index).operation() instanceof Operation.UnnumberText unnumber
                && unnumber.target().value().equals(article);
    }

    private boolean renumbers(int index, Addresses gone) {
        return index < acts.size()
                && acts.get(index).operation() instanceof Operation.Renumber renumber
                && renumber.from().value().kind() == gone.kind()
                && renumber.from().value().within().equals(gone.within());
    }

    /** Where what follows replaces or takes out the same words too; goes on behind those where there are several. */
    private List<Address> placesOf(Operation first) {
        List<Address> places = new ArrayList<>();
        int index = next;
        while (index < acts.size() && SameWords.of(acts.get(index).operation()).equals(SameWords.of(first))) {
            places.add(acts.get(index).operation().accept(new PlaceOf()));
            index++;
        }
        next = places.size() > 1 ? index : next;
        return places;
    }
}
