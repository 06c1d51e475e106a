package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** Resolves the addresses of an operation in the text that it was written for. */
public final class Binder {
    private final Change change;
    private final String origin;
    private final Provision root;
    private final Places places;

    /** The result of binding: the identities meant, or why there are none. */
    public sealed interface Result {
        /** The addresses have one meaning. */
        record Bound(Binding binding) implements Result {}

        /** They have none, or more than one. */
        record Refused(Diagnostic reason) implements Result {}
    }

    private Binder(Change change, String origin, Provision root) {
        this.change = change;
        this.origin = origin;
        this.root = root;
        this.places = new Places(root);
    }

    /** Binds an operation to a text; {@code origin} names what it makes. */
    public static Result bind(Change change, String origin, Regulation text) {
        try {
            Binder binder = new Binder(change, origin, text.root());
            Binding binding = change.operation().accept(binder.new Visitor());
            Expectations.check(change.expects(), binding, text.root());
            return new Result.Bound(binding);
        } catch (Refusal refusal) {
            return new Result.Refused(refusal.reason());
        }
    }

    /**
     * Binds an operation on words to the one of these provisions that holds the words; for corrections that name no
     * place but mean what an earlier instruction made.
     */
    public static Result bindAmong(List<ProvisionId> candidates, Change change, String origin, Regulation text) {
        Diagnostic first = null;
        for (ProvisionId candidate : candidates) {
            Binding binding = new Binding(change, origin, List.of(candidate), List.of(), null, null);
            if (!(Applier.apply(binding, text) instanceof Outcome.Refused refused)) {
                return new Result.Bound(binding);
            }
            first = first == null ? refused.reason() : first;
        }
        return first == null ? bind(change, origin, text) : new Result.Refused(first);
    }

    private Binding binding(List<Path> targets, List<Label> numbers, @Nullable ProvisionId parent) {
        List<ProvisionId> ids =
                targets.stream().map(place -> place.target().id()).toList();
        return new Binding(change, origin, ids, numbers, parent, null);
    }

    private Binding on(Located<Address> target) {
        return binding(
                List.of(target.value().steps().isEmpty() ? Path.ofRoot(root) : places.one(target)), List.of(), null);
    }

    private Binding placed(List<Path> targets, Placement placement, ProvisionKind kind) {
        Spot spot = spot(placement, kind);
        List<ProvisionId> ids =
                targets.stream().map(place -> place.target().id()).toList();
        return new Binding(change, origin, ids, List.of(), spot.parent(), spot.anchor());
    }

    private record Spot(ProvisionId parent, @Nullable ProvisionId anchor) {}

    private Spot spot(Placement placement, ProvisionKind kind) {
        if (placement instanceof Placement.After after) {
            return beside(after.anchor(), kind, true);
        }
        if (placement instanceof Placement.Before before) {
            return beside(before.anchor(), kind, false);
        }
        Located<Address> parent =
                placement instanceof Placement.AtStart start ? start.parent() : ((Placement.AtEnd) placement).parent();
        Path holder = parent.value().steps().isEmpty() ? Path.ofRoot(root) : places.anchor(parent);
        refuseWrongParent(holder.target(), holder.address(), kind);
        return new Spot(holder.target().id(), null);
    }

    // a chapter behind the last article of another chapter stands behind that chapter
    private Spot beside(Located<Address> anchor, ProvisionKind kind, boolean after) {
        Path place = places.anchor(anchor);
        while (place.nodes().size() > 2 && !Slots.holds(place.parent().kind(), kind) && isEdge(place, after)) {
            place = place.up();
        }
        refuseWrongParent(place.parent(), place.up().address(), kind);
        return new Spot(place.parent().id(), place.target().id());
    }

    private static boolean isEdge(Path place, boolean after) {
        List<Provision> siblings = place.parent().children();
        Provision edge = siblings.get(after ? siblings.size() - 1 : 0);
        return edge.id().equals(place.target().id());
    }

    private void refuseWrongParent(Provision parent, Address address, ProvisionKind kind) {
        if (parent.isNotHeld()) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    change.span(),
                    "the sources do not hold the text of " + address + ", so nothing can be put into it",
                    "replace it as a whole, or write what is known of it in the source");
        }
        if (!Slots.holds(parent.kind(), kind)) {
            throw Refusal.of(
                    Code.WRONG_PARENT,
                    change.span(),
                    "a " + kind.dutch() + " has no place in " + address,
                    "name an anchor beside which a " + kind.dutch() + " can stand");
        }
    }

    private void refuseOtherParent(Located<Address> target, ProvisionId parent) {
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

    private List<Label> numbers(Located<Addresses> to) {
        List<Label> labels = new ArrayList<>();
        for (Addresses.Span span : to.value().spans()) {
            labels.addAll(LabelRange.of(span, to.span()));
        }
        return labels;
    }

    private final class Visitor implements Operation.Visitor<Binding> {
        @Override
        public Binding visit(Operation.Insert insert) {
            Binding binding =
                    placed(List.of(), insert.placement(), insert.content().kind());
            if (binding.parent() != null) {
                refuseOtherParent(insert.target(), binding.parent());
            }
            return binding;
        }

        @Override
        public Binding visit(Operation.Replace replace) {
            return on(replace.target());
        }

        @Override
        public Binding visit(Operation.Repeal repeal) {
            List<Path> targets = new ArrayList<>();
            repeal.targets().forEach(target -> targets.addAll(places.all(target)));
            return binding(targets, List.of(), null);
        }

        @Override
        public Binding visit(Operation.Renumber renumber) {
            List<Path> targets = places.all(renumber.from());
            List<Label> numbers = numbers(renumber.to());
            if (targets.size() != numbers.size()) {
                throw Refusal.of(
                        Code.LENGTH_DIFFERS,
                        renumber.to().span(),
                        renumber.from().value() + " are " + targets.size() + " provisions, but "
                                + renumber.to().value() + " are " + numbers.size() + " numbers",
                        "give each provision one number; inserted ones such as 12a count too");
            }
            refuseOtherKind(renumber);
            return binding(targets, numbers, null);
        }

        @Override
        public Binding visit(Operation.Move move) {
            List<Path> targets = places.all(move.targets());
            return placed(targets, move.placement(), move.targets().value().kind());
        }

        @Override
        public Binding visit(Operation.ReplaceText replace) {
            return on(replace.scope());
        }

        @Override
        public Binding visit(Operation.InsertText insert) {
            return on(insert.scope());
        }

        @Override
        public Binding visit(Operation.DeleteText delete) {
            return on(delete.scope());
        }

        @Override
        public Binding visit(Operation.ReplaceHeading replace) {
            return on(replace.target());
        }

        @Override
        public Binding visit(Operation.ReplaceIntro replace) {
            return on(replace.target());
        }

        @Override
        public Binding visit(Operation.NumberText number) {
            return on(number.target());
        }

        @Override
        public Binding visit(Operation.UnnumberText unnumber) {
            return on(unnumber.target());
        }

        @Override
        public Binding visit(Operation.ReplaceRegulation replace) {
            return binding(List.of(Path.ofRoot(root)), List.of(), null);
        }

        @Override
        public Binding visit(Operation.SetProperty set) {
            return binding(List.of(Path.ofRoot(root)), List.of(), null);
        }

        private void refuseOtherKind(Operation.Renumber renumber) {
            Addresses from = renumber.from().value();
            Addresses to = renumber.to().value();
            boolean elsewhere = !to.within().equals(new Address(from.within().steps(), Facet.WHOLE));
            if (from.kind() != to.kind() || elsewhere) {
                throw Refusal.of(
                        Code.WRONG_PARENT,
                        renumber.to().span(),
                        from + " cannot become " + to + " by renumbering",
                        "renumber keeps the kind and the place; use move to put a provision elsewhere");
            }
        }
    }
}
