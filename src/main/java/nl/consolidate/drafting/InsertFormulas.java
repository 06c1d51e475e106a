package nl.consolidate.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/**
 * The sentences for what comes new. What comes behind all that there is, is added (toegevoegd); all else is inserted
 * (ingevoegd) beside what it follows, and at the begin of a chapter the chapter is named too (aanwijzing 6.11 for
 * regulations).
 */
final class InsertFormulas {
    private final DutchPlace place;

    InsertFormulas(DutchPlace place) {
        this.place = place;
    }

    /**
     * One sentence for what comes in one place.
     *
     * @param conditions such as "onder vernummering van het tweede lid tot derde lid"
     * @param counted whether numbers make room, so that it comes in between
     */
    Clause inserted(List<Act> acts, List<String> conditions, boolean counted) {
        List<Operation.Insert> inserts =
                acts.stream().map(act -> (Operation.Insert) act.operation()).toList();
        String block =
                inserts.stream().map(insert -> DutchBlock.of(insert.content())).collect(Collectors.joining("\n\n"));
        Act first = acts.get(0);
        Where where = where(inserts.get(0), first, counted);
        String verb = inserts.size() == 1 ? "wordt" : "worden";
        return new Clause(where.sentence(verb, String.join(" en ", conditions), what(inserts, where.holder())), block);
    }

    /**
     * Where something comes.
     *
     * @param front the place that opens the sentence, or nothing where the sentence is about it already
     * @param beside the neighbour behind the verb, or nothing
     */
    private record Where(Address holder, String front, String beside, String participle) {
        String sentence(String verb, String condition, String what) {
            String near = beside.isEmpty() ? "" : beside + " ";
            String end = what + " " + participle + ", luidende:";
            if (front.isEmpty() && !condition.isEmpty()) {
                return condition + " " + verb + " " + near + end;
            }
            String under = condition.isEmpty() ? " " : ", " + condition + ", ";
            if (front.isEmpty()) {
                return beside.isEmpty() ? "er " + verb + " " + end : near + verb + " " + end;
            }
            return front + " " + verb + under + near + end;
        }
    }

    private Where where(Operation.Insert insert, Act act, boolean counted) {
        Address there = PlaceOf.of(insert.placement());
        if (insert.placement() instanceof Placement.After) {
            Address holder = holderOf(act, there);
            return !counted && comesLast(act, there, insert.content().kind())
                    ? new Where(holder, aan(holder), "", "toegevoegd")
                    : beside("na", there, holder, false);
        }
        if (insert.placement() instanceof Placement.Before) {
            return beside("voor", there, holderOf(act, there), true);
        }
        return Reading.live(act.named(there)).isEmpty()
                ? new Where(there, aan(there), "", "toegevoegd")
                : new Where(there, in(there), "", "ingevoegd");
    }

    private Where beside(String side, Address anchor, Address holder, boolean atEdge) {
        boolean inner = anchor.last().map(step -> step.kind().isInner()).orElse(false);
        boolean inChapter = atEdge && !holder.steps().isEmpty();
        if (inner || inChapter) {
            String near = side + " " + (inner ? new DutchPlace(holder) : place).of(anchor);
            return new Where(holder, in(holder), near, "ingevoegd");
        }
        return new Where(holder, side + " " + place.of(anchor), "", "ingevoegd");
    }

    private String in(Address holder) {
        return place.isHere(holder) ? "" : "in " + whole(holder);
    }

    private String aan(Address holder) {
        return place.isHere(holder) ? "" : "aan " + whole(holder);
    }

    private String whole(Address holder) {
        return holder.steps().isEmpty() ? "de regeling" : place.goingOn(holder);
    }

    private static String what(List<Operation.Insert> inserts, Address holder) {
        ProvisionKind kind = inserts.get(0).content().kind();
        boolean dash = kind == ProvisionKind.ITEM && inserts.get(0).content().label() == null;
        if (dash) {
            return inserts.size() == 1
                    ? "een gedachtestreepje"
                    : DutchWords.count(inserts.size()) + " gedachtestreepjes";
        }
        boolean sub = kind == ProvisionKind.ITEM && DutchPlace.isItem(holder);
        int count = inserts.size();
        return count == 1
                ? "een " + (sub ? "sub" : "") + DutchWords.noun(kind)
                : DutchWords.count(count) + " " + (sub ? "sub" : "") + DutchWords.plural(kind);
    }

    private static Address holderOf(Act act, Address anchor) {
        boolean inner = anchor.last().map(step -> step.kind().isInner()).orElse(false);
        return inner
                ? anchor.parent()
                : act.find(anchor).map(found -> found.up().address()).orElse(Address.REGULATION);
    }

    // behind the last of its kind, or behind all that there is
    private static boolean comesLast(Act act, Address anchor, ProvisionKind kind) {
        Optional<Path> found = act.find(anchor);
        if (found.isEmpty()) {
            return false;
        }
        List<Provision> live = Reading.live(found.get().parent());
        List<Provision> alike =
                live.stream().filter(each -> each.kind() == kind).toList();
        List<Provision> last = found.get().target().kind() == kind ? alike : live;
        return !last.isEmpty()
                && last.get(last.size() - 1).id().equals(found.get().target().id());
    }
}
