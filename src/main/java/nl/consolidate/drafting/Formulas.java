package nl.consolidate.drafting;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.RegulationMarkdown;

/**
 * The formulas of the drafting rules (Aanwijzingen voor de regelgeving, 6.9 to 6.18), one for each operation. A provision
 * that is replaced "komt te luiden", and its new text begins with its number (6.9).
 */
final class Formulas implements Operation.Visitor<Clause> {
    private final DutchPlace place;
    private final Act act;

    private Formulas(DutchPlace place, Act act) {
        this.place = place;
        this.act = act;
    }

    /** The sentence of one operation, with the new text behind it. */
    static Clause of(Act act, DutchPlace place) {
        return act.operation().accept(new Formulas(place, act));
    }

    @Override
    public Clause visit(Operation.Insert insert) {
        return new InsertFormulas(place).inserted(List.of(act), List.of(), false);
    }

    @Override
    public Clause visit(Operation.Replace replace) {
        Address target = replace.target().value();
        Provision old = act.named(target);
        String block = DutchBlock.of(replace.content().withNumberOf(old));
        if (old.kind() == ProvisionKind.ANNEX) {
            return new Clause(place.of(target) + " wordt vervangen door:", block);
        }
        if (old.kind() == ProvisionKind.DEFINITION && !place.isHere(target.parent())) {
            String named = new DutchPlace(target.parent()).of(target);
            return new Clause("in " + place.goingOn(target.parent()) + " komt " + named + " te luiden:", block);
        }
        return new Clause(place.goingOn(target) + " komt te luiden:", block);
    }

    @Override
    public Clause visit(Operation.Repeal repeal) {
        if (repeal.targets().size() > 1) {
            List<String> named = repeal.targets().stream()
                    .map(target -> place.of(target.value()))
                    .toList();
            return Clause.of(DutchWords.listed(named) + " vervallen.");
        }
        Addresses only = repeal.targets().get(0).value();
        String verb = DutchPlace.isOne(only) ? "vervalt" : "vervallen";
        if (only.kind() == ProvisionKind.DEFINITION && !place.isHere(only.within())) {
            return Clause.of("in " + place.goingOn(only.within()) + " " + verb + " "
                    + new DutchPlace(only.within()).of(only) + ".");
        }
        return Clause.of(place.goingOn(only) + " " + verb + ".");
    }

    @Override
    public Clause visit(Operation.Renumber renumber) {
        return new NumberFormulas(place).renumbered(renumber);
    }

    @Override
    public Clause visit(Operation.Move move) {
        Addresses targets = move.targets().value();
        String verb = (DutchPlace.isOne(targets) ? " wordt" : " worden") + " verplaatst naar ";
        return Clause.of(place.goingOn(targets) + verb + destination(move.placement()) + ".");
    }

    private String destination(Placement placement) {
        Address there = PlaceOf.of(placement);
        if (placement instanceof Placement.After) {
            return "de plaats na " + place.of(there);
        }
        if (placement instanceof Placement.Before) {
            return "de plaats voor " + place.of(there);
        }
        return there.steps().isEmpty() ? "de regeling" : place.of(there);
    }

    @Override
    public Clause visit(Operation.ReplaceText replace) {
        return new WordFormulas(place).replaced(replace);
    }

    @Override
    public Clause visit(Operation.InsertText insert) {
        String before = act.named(new Address(insert.scope().value().steps(), Facet.WHOLE))
                .text();
        return new WordFormulas(place).inserted(insert, before);
    }

    @Override
    public Clause visit(Operation.DeleteText delete) {
        return new WordFormulas(place).deleted(delete);
    }

    @Override
    public Clause visit(Operation.ReplaceHeading replace) {
        Address target = replace.target().value();
        boolean here = place.isHere(target);
        String of = here ? "" : " van " + place.goingOn(target);
        if (replace.heading().isBlank()) {
            return Clause.of("het opschrift" + of + " vervalt.");
        }
        if (act.named(target).heading().isBlank()) {
            String to = here ? "er" : "aan " + place.goingOn(target);
            return new Clause(to + " wordt een opschrift toegevoegd, luidende:", replace.heading());
        }
        return new Clause("het opschrift" + of + " komt te luiden:", replace.heading());
    }

    @Override
    public Clause visit(Operation.ReplaceIntro replace) {
        Address target = replace.target().value();
        String of = place.isHere(target) ? "" : " van " + place.goingOn(target);
        return new Clause("de aanhef" + of + " komt te luiden:", replace.intro());
    }

    @Override
    public Clause visit(Operation.NumberText number) {
        return new NumberFormulas(place).numbered(number);
    }

    @Override
    public Clause visit(Operation.UnnumberText unnumber) {
        return new NumberFormulas(place).unnumbered(List.of(), act);
    }

    @Override
    public Clause visit(Operation.ReplaceRegulation replace) {
        return new Clause(
                "de regeling komt te luiden:",
                RegulationMarkdown.write(replace.content().root(), 4, provision -> List.of()));
    }

    @Override
    public Clause visit(Operation.SetProperty set) {
        String what = switch (set.property().value()) {
            case TITLE -> "het opschrift van de regeling";
            case CITATION_TITLE -> "de citeertitel van de regeling";
            case SUBJECT -> "het onderwerp van de regeling";
            case PREAMBLE -> "de aanhef van de regeling";
            case CLOSING -> "het slotformulier van de regeling";
        };
        return new Clause(what + " komt te luiden:", set.value());
    }

    @Override
    public Clause visit(TableOperation.InsertRow insert) {
        return new TableFormulas(place, act).inserted(insert);
    }

    @Override
    public Clause visit(TableOperation.ReplaceRow replace) {
        return new TableFormulas(place, act).replaced(replace);
    }

    @Override
    public Clause visit(TableOperation.RepealRow repeal) {
        return new TableFormulas(place, act).repealed(repeal);
    }

    @Override
    public Clause visit(TableOperation.ReplaceCell replace) {
        return new TableFormulas(place, act).replaced(replace);
    }

    @Override
    public Clause visit(PartOperation.Split split) {
        throw new IllegalArgumentException("a draft divides nothing");
    }

    @Override
    public Clause visit(PartOperation.Join join) {
        throw new IllegalArgumentException("a draft joins nothing");
    }
}
