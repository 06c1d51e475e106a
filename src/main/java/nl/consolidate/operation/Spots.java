package nl.consolidate.operation;

import java.util.List;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Finds where an operation puts something: the provision that holds it, and the one beside which it stands. */
final class Spots {
    private final SourceSpan span;
    private final Provision root;
    private final Places places;

    Spots(SourceSpan span, Provision root) {
        this.span = span;
        this.root = root;
        this.places = new Places(root);
    }

    /** A parent, and what stands beside the place in it; null for its start or its end. */
    record Spot(Path parent, @Nullable Path anchor) {}

    Spot spot(Placement placement, ProvisionKind kind) {
        if (placement instanceof Placement.After after) {
            return beside(after.anchor(), kind, true);
        }
        if (placement instanceof Placement.Before before) {
            return beside(before.anchor(), kind, false);
        }
        Located<Address> parent =
                placement instanceof Placement.AtStart start ? start.parent() : ((Placement.AtEnd) placement).parent();
        Targets.refuseWords(parent);
        Path holder = parent.value().steps().isEmpty() ? Path.ofRoot(root) : places.anchor(parent);
        refuseWrongParent(holder.target(), holder.address(), kind);
        return new Spot(holder, null);
    }

    // a chapter behind the last article of another chapter stands behind that chapter
    private Spot beside(Located<Address> anchor, ProvisionKind kind, boolean after) {
        Targets.refuseWords(anchor);
        if (anchor.value().steps().isEmpty()) {
            throw Refusal.of(
                    Code.INVALID_ADDRESS,
                    anchor.span(),
                    "nothing can be put beside the regulation",
                    "put it into the regulation with `at: start` or `at: end`");
        }
        Path place = places.neighbour(anchor);
        while (place.nodes().size() > 2 && !Slots.holds(place.parent().kind(), kind) && isEdge(place, after)) {
            place = place.up();
        }
        refuseWrongParent(place.parent(), place.up().address(), kind);
        return new Spot(place.up(), place);
    }

    private static boolean isEdge(Path place, boolean after) {
        List<Provision> siblings = place.parent().children();
        int index = Tree.indexOf(place.parent(), place.target().id());
        List<Provision> beyond = after ? siblings.subList(index + 1, siblings.size()) : siblings.subList(0, index);
        return beyond.stream().allMatch(Provision::isRepealed);
    }

    private void refuseWrongParent(Provision parent, Address address, ProvisionKind kind) {
        if (parent.isNotHeld()) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    span,
                    "the sources do not hold the text of " + address + ", so nothing can be put into it",
                    "replace it as a whole, or write what is known of it in the source");
        }
        if (!Slots.holds(parent.kind(), kind)) {
            throw Refusal.of(
                    Code.WRONG_PARENT,
                    span,
                    "a " + kind.dutch() + " has no place in " + address,
                    "name an anchor beside which a " + kind.dutch() + " can stand");
        }
    }

    void refuseOtherParent(Located<Address> target, ProvisionId parent) {
        Address stated = target.value().parent();
        if (!stated.steps().isEmpty()
                && !places.anchor(new Located<>(stated, target.span()))
                        .target()
                        .id()
                        .equals(parent)) {
            throw Refusal.of(
                    Code.WRONG_PARENT,
                    target.span(),
                    target.value() + " is to be put in another provision than " + stated,
                    "let the anchor stand in " + stated);
        }
    }
}
