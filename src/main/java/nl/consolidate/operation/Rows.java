package nl.consolidate.operation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Changing the rows and cells of a table; its head stays as it is. */
final class Rows {
    private final Work work;

    Rows(Work work) {
        this.work = work;
    }

    Edit insert(TableOperation.InsertRow operation) {
        Path table = work.place(Objects.requireNonNull(work.binding().parent()));
        refuseOtherCount(operation.row(), table, work.span());
        Provision filled = Tree.plus(table.target(), index(table, operation.place()), operation.row());
        Provision root = Tree.with(table, filled);
        Path place = Lookup.find(root, table.down(operation.row())).orElseThrow();
        Region region = new Region(Set.of(), Set.of(table.target().id()));
        return new Edit(work.text().withRoot(root), region, Touches.inserted(place));
    }

    private int index(Path table, RowPlace place) {
        Path beside = work.binding().anchor();
        if (beside == null) {
            return place instanceof RowPlace.AtStart
                    ? 0
                    : table.target().children().size();
        }
        ProvisionId anchor = beside.target().id();
        if (table.target().children().stream().noneMatch(row -> row.id().equals(anchor))) {
            throw Refusal.of(
                    Code.ANCHOR_MISSING,
                    work.span(),
                    "the row next to which it belongs does not exist in " + table.address());
        }
        return Tree.indexOf(table.target(), anchor) + (place instanceof RowPlace.After ? 1 : 0);
    }

    Edit replace(TableOperation.ReplaceRow operation) {
        Path row = work.target();
        refuseOtherCount(operation.content(), row.up(), work.span());
        return changed(row, operation.content().withId(row.target().id()), Touch.Kind.REPLACED);
    }

    Edit repeal() {
        Path row = work.target();
        Provision root = Tree.without(row);
        Region region = new Region(Set.of(), Set.of(row.parent().id()));
        return new Edit(work.text().withRoot(root), region, Touches.repealed(row));
    }

    Edit replaceCell(TableOperation.ReplaceCell operation) {
        Path row = work.target();
        int column = Tables.column(row.up(), operation.column());
        Cells cells = Cells.of(row.target().text()).with(column, operation.with());
        return changed(row, row.target().withText(cells.line()), Touch.Kind.CHANGED);
    }

    private Edit changed(Path row, Provision result, Touch.Kind kind) {
        Provision root = Tree.with(row, result);
        Touch touch = Touches.of(row, root, kind);
        Region region = new Region(Set.of(result.id()), Set.of());
        return new Edit(work.text().withRoot(root), region, List.of(touch));
    }

    /** Refuses a row that has not one cell for each column. */
    static void refuseOtherCount(Provision row, Path table, SourceSpan otherwise) {
        int cells = Cells.of(row.text()).all().size();
        int columns = Cells.columns(table.target());
        if (cells != columns) {
            SourceSpan span = row.source() == null ? otherwise : row.source();
            throw new Refusal(Diagnostic.of(
                            Code.CELL_COUNT,
                            span,
                            "the row has " + counted(cells, "cell") + ", but " + table.address() + " has "
                                    + counted(columns, "column"))
                    .withRelated(table.target().source(), table.address() + " as it stands there")
                    .withHelp("give one cell for each column; \"\" is an empty one, and one with a comma in it stands"
                            + " between quotes"));
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Refuses words that would make other cells of a row or another head of a table, or take their line apart. */
    static void refuseBroken(List<Provision> before, List<Provision> after, SourceSpan span) {
        for (int i = 0; i < before.size(); i++) {
            if (!isWhole(before.get(i), after.get(i))) {
                throw Refusal.of(
                        Code.CELL_COUNT,
                        span,
                        "with these words a row would have other cells than before",
                        "use replace-cell or replace-row for what divides cells");
            }
        }
    }

    private static boolean isWhole(Provision before, Provision after) {
        boolean inTable = before.kind() == ProvisionKind.ROW || before.kind() == ProvisionKind.TABLE;
        return !inTable || before.text().equals(after.text()) || shape(before).equals(shape(after));
    }

    private static List<Integer> shape(Provision part) {
        return part.text().lines().map(line -> Cells.of(line).all().size()).toList();
    }
}
