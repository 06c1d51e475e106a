package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import nl.consolidate.model.Lookup;
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
        if (candidates.isEmpty()) {
            return bind(change, origin, text);
        }
        List<Binding> holding = new ArrayList<>();
        Diagnostic reason = Diagnostic.of(
                Code.TARGET_MISSING, change.span(), "what the corrected part made or changed does not exist here");
        for (Path place : outermost(candidates, text.root())) {
            Binding binding = new Binding(change, origin, List.of(place), List.of(), null, null);
            if (Applier.apply(binding, text) instanceof Outcome.Refused refused) {
                reason = refused.reason();
            } else {
                holding.add(binding);
            }
        }
        if (holding.size() > 1) {
            reason = Diagnostic.of(
                            Code.TARGET_AMBIGUOUS, change.span(), holding.size() + " of the provisions hold the words")
                    .withHelp("name the one that is meant with `in:`");
        }
        return holding.size() == 1 ? new Result.Bound(holding.get(0)) : new Result.Refused(reason);
    }

    // a lid does not count beside the article that holds it
    private static List<Path> outermost(List<ProvisionId> candidates, Provision root) {
        return candidates.stream()
                .distinct()
                .flatMap(id -> Lookup.find(root, id).stream())
                .filter(place -> candidates.stream().noneMatch(place.up()::passes)
                        || place.nodes().size() == 1)
                .toList();
    }

    private Binding binding(List<Path> targets, List<Label> numbers) {
        return new Binding(change, origin, targets, numbers, null, null);
    }

    private Binding on(Located<Address> target) {
        return binding(List.of(target.value().steps().isEmpty() ? Path.ofRoot(root) : places.one(target)), List.of());
    }

    private Binding onWhole(Located<Address> target) {
        refuseWords(target);
        return on(target);
    }

    private Binding placed(List<Path> targets, Placement placement, ProvisionKind kind) {
        Spot spot = spot(placement, kind);
        return new Binding(change, origin, targets, List.of(), spot.parent(), spot.anchor());
    }

    private List<Path> eachOnce(List<Located<Addresses>> named) {
        List<Path> found = new ArrayList<>();
        Set<ProvisionId> seen = new HashSet<>();
        for (Located<Addresses> addresses : named) {
            for (Path place : places.all(addresses)) {
                if (!seen.add(place.target().id())) {
                    throw Refusal.of(
                            Code.INVALID_ADDRESS,
                            addresses.span(),
                            place.address() + " is named twice",
                            "name each provision once");
                }
                found.add(place);
            }
        }
        return found;
    }

    private static void refuseWords(Located<Address> target) {
        if (target.value().facet() != Facet.WHOLE) {
            throw Refusal.of(
                    Code.INVALID_ADDRESS,
                    target.span(),
                    target.value() + " names words of a provision, where a provision is meant",
                    "name the provision; replace-heading and replace-intro are for its opschrift and aanhef");
        }
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
        refuseWords(parent);
        Path holder = parent.value().steps().isEmpty() ? Path.ofRoot(root) : places.anchor(parent);
        refuseWrongParent(holder.target(), holder.address(), kind);
        return new Spot(holder.target().id(), null);
    }

    // a chapter behind the last article of another chapter stands behind that chapter
    private Spot beside(Located<Address> anchor, ProvisionKind kind, boolean after) {
        refuseWords(anchor);
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
        return new Spot(place.parent().id(), place.target().id());
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
            return onWhole(replace.target());
        }

        @Override
        public Binding visit(Operation.Repeal repeal) {
            return binding(eachOnce(repeal.targets()), List.of());
        }

        @Override
        public Binding visit(Operation.Renumber renumber) {
            refuseOtherKind(renumber);
            List<Path> targets = eachOnce(List.of(renumber.from()));
            List<Label> numbers = numbers(renumber.to());
            if (targets.size() != numbers.size()) {
                throw Refusal.of(
                        Code.LENGTH_DIFFERS,
                        renumber.to().span(),
                        renumber.from().value() + " are " + targets.size() + " provisions, but "
                                + renumber.to().value() + " are " + numbers.size() + " numbers",
                        "give each provision one number; inserted ones such as 12a count too");
            }
            return binding(targets, numbers);
        }

        @Override
        public Binding visit(Operation.Move move) {
            List<Path> targets = eachOnce(List.of(move.targets()));
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
            return onWhole(number.target());
        }

        @Override
        public Binding visit(Operation.UnnumberText unnumber) {
            return onWhole(unnumber.target());
        }

        @Override
        public Binding visit(Operation.ReplaceRegulation replace) {
            return binding(List.of(Path.ofRoot(root)), List.of());
        }

        @Override
        public Binding visit(Operation.SetProperty set) {
            return binding(List.of(Path.ofRoot(root)), List.of());
        }

        private void refuseOtherKind(Operation.Renumber renumber) {
            Addresses from = renumber.from().value();
            Addresses to = renumber.to().value();
            if (!from.kind().isNumbered() || from.spans().get(0).from().startsWith("-")) {
                throw Refusal.of(Code.INVALID_ADDRESS, renumber.from().span(), from + " has no number that can change");
            }
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
