package nl.consolidate.drafting;

import java.util.List;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionKind;

/** The sentences for rows and cells; the drafting rules have none. A row is named by cells that only it has. */
final class TableFormulas {
    private final DutchPlace place;
    private final Act act;

    TableFormulas(DutchPlace place, Act act) {
        this.place = place;
        this.act = act;
    }

    Clause inserted(TableOperation.InsertRow insert) {
        String in = in(insert.table().value());
        String block = DutchBlock.of(insert.row());
        if (insert.place() instanceof RowPlace.After after) {
            return new Clause(
                    in + "wordt na de rij " + row(after.anchor().cells()) + " een rij ingevoegd, luidende:", block);
        }
        if (insert.place() instanceof RowPlace.Before before) {
            return new Clause(
                    in + "wordt voor de rij " + row(before.anchor().cells()) + " een rij ingevoegd, luidende:", block);
        }
        return insert.place() instanceof RowPlace.AtStart
                ? new Clause(in + "wordt als eerste rij ingevoegd:", block)
                : new Clause(in.replaceFirst("^in ", "aan ") + "wordt een rij toegevoegd, luidende:", block);
    }

    Clause replaced(TableOperation.ReplaceRow replace) {
        return new Clause(
                in(replace.table().value()) + "komt de rij " + row(replace.row().cells()) + " te luiden:",
                DutchBlock.of(replace.content()));
    }

    Clause repealed(TableOperation.RepealRow repeal) {
        return Clause.of(in(repeal.table().value()) + "vervalt de rij "
                + row(repeal.row().cells()) + ".");
    }

    Clause replaced(TableOperation.ReplaceCell replace) {
        return Clause.of(in(replace.table().value()) + "komt in de rij "
                + row(replace.row().cells()) + " de cel in de kolom "
                + DutchWords.quoted(replace.column().value()) + " te luiden: " + DutchWords.quoted(replace.with())
                + ".");
    }

    private String in(Address table) {
        boolean said =
                table.last().filter(step -> step.kind() == ProvisionKind.TABLE).isPresent();
        return "in "
                + place.goingOn(said ? table : act.find(table).orElseThrow().address()) + " ";
    }

    private static String row(List<String> cells) {
        return DutchWords.quoted(String.join(" | ", cells));
    }
}
