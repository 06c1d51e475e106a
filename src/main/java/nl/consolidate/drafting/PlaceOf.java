package nl.consolidate.drafting;

import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;

/** The place of which an operation speaks first. */
final class PlaceOf implements Operation.Visitor<Address> {
    private static Address first(Addresses addresses) {
        return addresses.addressOf(addresses.spans().get(0).from());
    }

    /** What stands beside what is put there, or holds it. */
    static Address of(Placement placement) {
        if (placement instanceof Placement.After after) {
            return after.anchor().value();
        }
        if (placement instanceof Placement.Before before) {
            return before.anchor().value();
        }
        return placement instanceof Placement.AtStart start
                ? start.parent().value()
                : ((Placement.AtEnd) placement).parent().value();
    }

    @Override
    public Address visit(Operation.Insert insert) {
        return insert.target().value();
    }

    @Override
    public Address visit(Operation.Replace replace) {
        return replace.target().value();
    }

    @Override
    public Address visit(Operation.Repeal repeal) {
        return first(repeal.targets().get(0).value());
    }

    @Override
    public Address visit(Operation.Renumber renumber) {
        return first(renumber.from().value());
    }

    @Override
    public Address visit(Operation.Move move) {
        return first(move.targets().value());
    }

    @Override
    public Address visit(Operation.ReplaceText replace) {
        return replace.scope().value();
    }

    @Override
    public Address visit(Operation.InsertText insert) {
        return insert.scope().value();
    }

    @Override
    public Address visit(Operation.DeleteText delete) {
        return delete.scope().value();
    }

    @Override
    public Address visit(Operation.ReplaceHeading replace) {
        return replace.target().value();
    }

    @Override
    public Address visit(Operation.ReplaceIntro replace) {
        return replace.target().value();
    }

    @Override
    public Address visit(Operation.NumberText number) {
        return number.target().value();
    }

    @Override
    public Address visit(Operation.UnnumberText unnumber) {
        return unnumber.target().value();
    }

    @Override
    public Address visit(Operation.ReplaceRegulation replace) {
        return Address.REGULATION;
    }

    @Override
    public Address visit(Operation.SetProperty set) {
        return Address.REGULATION;
    }

    @Override
    public Address visit(TableOperation.InsertRow insert) {
        return insert.table().value();
    }

    @Override
    public Address visit(TableOperation.ReplaceRow replace) {
        return replace.table().value();
    }

    @Override
    public Address visit(TableOperation.RepealRow repeal) {
        return repeal.table().value();
    }

    @Override
    public Address visit(TableOperation.ReplaceCell replace) {
        return replace.table().value();
    }

    @Override
    public Address visit(PartOperation.Split split) {
        return split.target().value();
    }

    @Override
    public Address visit(PartOperation.Join join) {
        return first(join.targets().value());
    }
}
