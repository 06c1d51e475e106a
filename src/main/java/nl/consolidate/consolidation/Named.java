package nl.consolidate.consolidation;

import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.Effect;

/** The provisions that an operation names, as it names them; empty where it concerns the regulation itself. */
final class Named implements Operation.Visitor<String> {
    private Named() {}

    static String by(Effect effect) {
        Change change = effect.change();
        return change == null ? "" : change.operation().accept(new Named());
    }

    private static String words(Located<?> address) {
        return address.value().toString();
    }

    @Override
    public String visit(Operation.Insert insert) {
        return words(insert.target());
    }

    @Override
    public String visit(Operation.Replace replace) {
        return words(replace.target());
    }

    @Override
    public String visit(Operation.Repeal repeal) {
        return repeal.targets().stream().map(Named::words).collect(Collectors.joining(", "));
    }

    @Override
    public String visit(Operation.Renumber renumber) {
        return words(renumber.from());
    }

    @Override
    public String visit(Operation.Move move) {
        return words(move.targets());
    }

    @Override
    public String visit(Operation.ReplaceText replace) {
        return words(replace.scope());
    }

    @Override
    public String visit(Operation.InsertText insert) {
        return words(insert.scope());
    }

    @Override
    public String visit(Operation.DeleteText delete) {
        return words(delete.scope());
    }

    @Override
    public String visit(Operation.ReplaceHeading replace) {
        return words(replace.target());
    }

    @Override
    public String visit(Operation.ReplaceIntro replace) {
        return words(replace.target());
    }

    @Override
    public String visit(Operation.NumberText number) {
        return words(number.target());
    }

    @Override
    public String visit(Operation.UnnumberText number) {
        return words(number.target());
    }

    @Override
    public String visit(Operation.ReplaceRegulation regulation) {
        return "";
    }

    @Override
    public String visit(Operation.SetProperty set) {
        return "";
    }

    @Override
    public String visit(TableOperation.InsertRow insert) {
        return words(insert.table());
    }

    @Override
    public String visit(TableOperation.ReplaceRow replace) {
        return words(replace.table());
    }

    @Override
    public String visit(TableOperation.RepealRow repeal) {
        return words(repeal.table());
    }

    @Override
    public String visit(TableOperation.ReplaceCell replace) {
        return words(replace.table());
    }

    @Override
    public String visit(PartOperation.Split split) {
        return words(split.target());
    }

    @Override
    public String visit(PartOperation.Join join) {
        return words(join.targets());
    }
}
