package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Step;

/** Tells by its words alone whether an operation names a place: where it can be read in no text. */
final class Mentions {
    private Mentions() {}

    /** Whether it names the place, something in it or what it stands in; of an unknown kind, that it may. */
    static boolean of(Operation operation, Address place) {
        if (operation instanceof Operation.Repeal repeal) {
            return repeal.targets().stream().anyMatch(target -> names(target.value(), place));
        }
        if (operation instanceof Operation.Renumber renumber) {
            return names(renumber.from().value(), place);
        }
        if (operation instanceof Operation.Move move) {
            return names(move.targets().value(), place) || names(parent(move.placement()), place);
        }
        if (operation instanceof Operation.Insert insert) {
            return names(insert.target().value(), place) || names(parent(insert.placement()), place);
        }
        return names(target(operation), place);
    }

    private static Address target(Operation operation) {
        if (operation instanceof Operation.Replace replace) {
            return replace.target().value();
        }
        if (operation instanceof Operation.ReplaceText text) {
            return text.scope().value();
        }
        if (operation instanceof Operation.InsertText text) {
            return text.scope().value();
        }
        if (operation instanceof Operation.DeleteText text) {
            return text.scope().value();
        }
        if (operation instanceof Operation.ReplaceHeading heading) {
            return heading.target().value();
        }
        if (operation instanceof Operation.ReplaceIntro intro) {
            return intro.target().value();
        }
        if (operation instanceof Operation.NumberText number) {
            return number.target().value();
        }
        if (operation instanceof Operation.UnnumberText unnumber) {
            return unnumber.target().value();
        }
        return Address.REGULATION;
    }

    private static Address parent(Placement placement) {
        if (placement instanceof Placement.AtStart start) {
            return start.parent().value();
        }
        if (placement instanceof Placement.AtEnd end) {
            return end.parent().value();
        }
        Located<Address> anchor =
                placement instanceof Placement.After after ? after.anchor() : ((Placement.Before) placement).anchor();
        // what comes beside an article is nothing to it
        return anchor.value().steps().size() < 2
                ? anchor.value()
                : anchor.value().parent();
    }

    private static boolean names(Addresses addresses, Address place) {
        return addresses.spans().stream()
                .anyMatch(span -> names(addresses.addressOf(span.from()), place)
                        || (!span.isSingle() && holds(addresses, span, place)));
    }

    private static boolean holds(Addresses addresses, Addresses.Span span, Address place) {
        int depth = addresses.within().steps().size();
        if (place.steps().size() <= depth
                || !names(addresses.within(), place)
                || place.steps().get(depth).kind() != addresses.kind()) {
            return false;
        }
        String value = place.steps().get(depth).value();
        return Label.isLabel(value)
                && new Label(value).compareTo(new Label(span.from())) >= 0
                && new Label(value).compareTo(new Label(span.to())) <= 0;
    }

    // one of them is the other or holds it
    private static boolean names(Address one, Address other) {
        List<Step> shorter = one.steps().size() < other.steps().size() ? one.steps() : other.steps();
        List<Step> longer = one.steps().size() < other.steps().size() ? other.steps() : one.steps();
        return longer.subList(0, shorter.size()).equals(shorter);
    }
}
