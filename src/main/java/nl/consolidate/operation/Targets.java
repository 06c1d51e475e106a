package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** What each kind of operation acts on, and where: its addresses looked up in the text that it was written for. */
final class Targets implements Operation.Visitor<Binding> {
    private final Change change;
    private final String origin;
    private final Provision root;
    private final Places places;
    private final Spots spots;
    private final Tables tables;

    Targets(Change change, String origin, Provision root) {
        this.change = change;
        this.origin = origin;
        this.root = root;
        this.places = new Places(root);
        this.spots = new Spots(change.span(), root);
        this.tables = new Tables(root);
    }

    @Override
    public Binding visit(Operation.Insert insert) {
        Binding binding = placed(List.of(), insert.placement(), insert.content().kind());
        if (binding.parent() != null) {
            spots.refuseOtherParent(insert.target(), binding.parent().target().id());
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

    @Override
    public Binding visit(TableOperation.InsertRow insert) {
        Path table = tables.table(insert.table());
        Rows.refuseOtherCount(insert.row(), table, change.span());
        Path anchor = anchor(table, insert.place());
        return new Binding(change, origin, List.of(), List.of(), table, anchor);
    }

    private static @Nullable Path anchor(Path table, RowPlace place) {
        RowName name = place instanceof RowPlace.After after
                ? after.anchor()
                : place instanceof RowPlace.Before before ? before.anchor() : null;
        return name == null ? null : Tables.row(table, name, Code.ANCHOR_MISSING);
    }

    @Override
    public Binding visit(TableOperation.ReplaceRow replace) {
        Binding binding = onRow(replace.table(), replace.row());
        Rows.refuseOtherCount(replace.content(), binding.places().get(0).up(), change.span());
        return binding;
    }

    @Override
    public Binding visit(TableOperation.RepealRow repeal) {
        return onRow(repeal.table(), repeal.row());
    }

    @Override
    public Binding visit(TableOperation.ReplaceCell replace) {
        Binding binding = onRow(replace.table(), replace.row());
        Tables.column(binding.places().get(0).up(), replace.column());
        return binding;
    }

    @Override
    public Binding visit(PartOperation.Split split) {
        refuseWords(split.target());
        return binding(
                Splitting.places(split, places),
                split.parts().stream().map(part -> part.number().value()).toList());
    }

    @Override
    public Binding visit(PartOperation.Join join) {
        return binding(
                Joining.places(join, eachOnce(List.of(join.targets()))),
                List.of(join.number().value()));
    }

    private Binding onRow(Located<Address> table, RowName row) {
        return binding(List.of(Tables.row(tables.table(table), row, Code.TARGET_MISSING)), List.of());
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
        Spots.Spot spot = spots.spot(placement, kind);
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

    static void refuseWords(Located<Address> target) {
        if (target.value().facet() != Facet.WHOLE) {
            throw Refusal.of(
                    Code.INVALID_ADDRESS,
                    target.span(),
                    target.value() + " names words of a provision, where a provision is meant",
                    "name the provision; replace-heading and replace-intro are for its opschrift and aanhef");
        }
    }

    private List<Label> numbers(Located<Addresses> to) {
        List<Label> labels = new ArrayList<>();
        for (Addresses.Span span : to.value().spans()) {
            labels.addAll(LabelRange.of(span, to.span()));
        }
        return labels;
    }
}
