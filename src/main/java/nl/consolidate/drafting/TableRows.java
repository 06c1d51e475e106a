package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** Changes the rows of one table, each named by its cells. */
final class TableRows {
    private final ProvisionId table;

    TableRows(ProvisionId table) {
        this.table = table;
    }

    private Located<Address> address(Sketch sketch) {
        return said(sketch.place(table).address());
    }

    /** A row with other cells: one cell where one differs, else all of them. */
    Optional<Sketch> replace(Sketch sketch, Provision target) {
        Provision now = sketch.place(target.id()).target();
        List<String> old = Cells.of(now.text()).words();
        List<String> cells = Cells.of(target.text()).words();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < Math.min(old.size(), cells.size()); i++) {
            if (!old.get(i).equals(cells.get(i))) {
                other.add(i);
            }
        }
        Optional<Sketch> whole = reaching(
                sketch, new TableOperation.ReplaceRow(address(sketch), name(sketch, now), plain(target)), target);
        if (old.size() != cells.size() || other.size() != 1) {
            return whole;
        }
        List<String> heads = Cells.heads(sketch.place(table).target()).words();
        int column = other.get(0);
        if (column >= heads.size() || heads.get(column).isBlank()) {
            return whole;
        }
        Operation one = new TableOperation.ReplaceCell(
                address(sketch), name(sketch, now), said(heads.get(column)), cells.get(column));
        return Sketch.lesser(reaching(sketch, one, target), whole);
    }

    private static Optional<Sketch> reaching(Sketch sketch, Operation operation, Provision target) {
        return sketch.then(operation)
                .filter(reached -> Cells.of(reached.place(target.id()).target().text())
                        .words()
                        .equals(Cells.of(target.text()).words()));
    }

    // a row as a decision gives it: its cells, without the bars
    private static Provision plain(Provision row) {
        return row.withText(Cells.holding(Cells.of(row.text()).words()).line());
    }

    Optional<Sketch> insert(Sketch sketch, List<Provision> rows, Provision arriving) {
        int index = rows.indexOf(arriving);
        List<Provision> there = sketch.place(table).target().children();
        RowPlace place = new RowPlace.AtStart();
        if (index == rows.size() - 1 || there.isEmpty()) {
            place = new RowPlace.AtEnd();
        } else {
            for (int i = index - 1; i >= 0; i--) {
                Optional<Provision> left = rowOf(there, rows.get(i));
                if (left.isPresent()) {
                    place = new RowPlace.After(name(sketch, left.get()));
                    break;
                }
            }
        }
        return sketch.then(new TableOperation.InsertRow(address(sketch), plain(arriving), place));
    }

    private static Optional<Provision> rowOf(List<Provision> rows, Provision wanted) {
        return rows.stream().filter(row -> row.id().equals(wanted.id())).findFirst();
    }

    Optional<Sketch> repeal(Sketch sketch, Provision row) {
        Optional<Sketch> named = sketch.then(new TableOperation.RepealRow(address(sketch), name(sketch, row)));
        return named.or(() -> {
            Path place = sketch.place(row.id());
            return sketch.then(new Operation.Repeal(List.of(said(Addresses.of(place.address())))));
        });
    }

    /** The fewest cells that name the row: its first, another that only it has, or all that are not empty. */
    private RowName name(Sketch sketch, Provision row) {
        List<Provision> rows = sketch.place(table).target().children();
        List<String> cells = Cells.of(row.text()).words();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int column = i;
            boolean only = rows.stream()
                            .filter(other -> column == 0 ? first(other).equals(cell) : holds(other, cell))
                            .count()
                    == 1;
            boolean elsewhere =
                    column > 0 && rows.stream().anyMatch(other -> first(other).equals(cell));
            if (!cell.isBlank() && only && !elsewhere) {
                return named(List.of(cell));
            }
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return named(filled.isEmpty() ? List.of("-") : filled);
    }

    private static RowName named(List<String> cells) {
        return new RowName(cells, said("").span());
    }

    private static boolean holds(Provision row, String cell) {
        return Cells.of(row.text()).words().contains(cell);
    }

    private static String first(Provision row) {
        List<String> cells = Cells.of(row.text()).words();
        return cells.isEmpty() ? "" : cells.get(0);
    }
}
