package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.consolidate.amendment.RowName;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.model.Address;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** Finds the table that an operation names, its rows and columns, each exactly once, or says why it cannot. */
final class Tables {
    private final Provision root;

    Tables(Provision root) {
        this.root = root;
    }

    /** The table at an address, or the only one below it. */
    Path table(Located<Address> holder) {
        Targets.refuseWords(holder);
        Path place = holder.value().steps().isEmpty() ? Path.ofRoot(root) : new Places(root).one(holder);
        List<Path> tables = new ArrayList<>();
        collect(place, tables);
        if (tables.size() == 1) {
            return tables.get(0);
        }
        throw new Refusal(tables.isEmpty() ? noTable(place, holder) : severalTables(place, holder, tables));
    }

    private static void collect(Path place, List<Path> tables) {
        if (place.target().kind() == ProvisionKind.TABLE) {
            tables.add(place);
        }
        place.target().children().forEach(child -> collect(place.down(child), tables));
    }

    private static Diagnostic noTable(Path place, Located<Address> holder) {
        boolean gaps = Tree.all(place.target()).anyMatch(part -> part.isNotHeld() || part.incomplete());
        return gaps
                ? Diagnostic.of(
                                Code.TARGET_NOT_HELD,
                                holder.span(),
                                "there is no table in what the sources hold of " + place.address())
                        .withHelp("write what is known of the table in the source")
                : Diagnostic.of(Code.TARGET_MISSING, holder.span(), "there is no table in " + place.address())
                        .withLabel("no table")
                        .withRelated(place.target().source(), place.address() + " as it stands there");
    }

    private static Diagnostic severalTables(Path place, Located<Address> holder, List<Path> tables) {
        Diagnostic finding = Diagnostic.of(
                        Code.TARGET_AMBIGUOUS, holder.span(), place.address() + " holds " + tables.size() + " tables")
                .withLabel("ambiguous");
        for (Path table : tables) {
            finding =
                    finding.withRelated(table.target().source(), table.address().toString());
        }
        return finding.withHelp(
                "name the one that is meant, such as `in: " + tables.get(0).address() + "`");
    }

    /** The row whose first cell has these words, or else the one of which some cell has them. */
    static Path row(Path table, RowName name, Code whenMissing) {
        List<Provision> rows = table.target().children();
        List<String> words = name.cells().stream().map(Cells::oneSpaced).toList();
        List<Provision> found =
                rows.stream().filter(row -> isNamedFirst(row, words)).toList();
        if (found.isEmpty()) {
            found = rows.stream().filter(row -> holdsInOrder(row, words)).toList();
        }
        if (found.size() == 1) {
            return table.down(found.get(0));
        }
        throw new Refusal(found.isEmpty() ? noRow(table, name, words, whenMissing) : severalRows(table, name, found));
    }

    private static boolean isNamedFirst(Provision row, List<String> words) {
        return words.size() == 1 && firstCell(row).equals(words.get(0));
    }

    private static boolean holdsInOrder(Provision row, List<String> words) {
        int next = 0;
        for (String cell : Cells.of(row.text()).words()) {
            next += next < words.size() && cell.equals(words.get(next)) ? 1 : 0;
        }
        return next == words.size();
    }

    private static String firstCell(Provision row) {
        List<String> cells = Cells.of(row.text()).words();
        return cells.isEmpty() ? "" : cells.get(0);
    }

    private static Diagnostic noRow(Path table, RowName name, List<String> words, Code code) {
        Diagnostic finding = Diagnostic.of(code, name.span(), table.address() + " has no row " + name)
                .withLabel("not found")
                .withRelated(table.target().source(), table.address() + " as it stands there");
        if (Cells.heads(table.target()).words().containsAll(words)) {
            return finding.withHelp("these words stand in its head, which is no row; use replace-text for them");
        }
        List<String> near = Nearest.to(
                words.get(0),
                table.target().children().stream()
                        .flatMap(row -> Cells.of(row.text()).words().stream())
                        .distinct()
                        .toList());
        return near.isEmpty() ? finding : finding.withHelp("did you mean \"" + String.join("\" or \"", near) + "\"?");
    }

    private static Diagnostic severalRows(Path table, RowName name, List<Provision> rows) {
        Diagnostic finding = Diagnostic.of(
                        Code.TARGET_AMBIGUOUS, name.span(), table.address() + " has " + rows.size() + " rows " + name)
                .withLabel("ambiguous");
        for (Provision row : rows) {
            finding = finding.withRelated(row.source(), row.text());
        }
        return finding.withHelp("name more of its cells, in a list");
    }

    /** The column, counted from 0, whose head has these words. */
    static int column(Path table, Located<String> head) {
        List<String> heads = Cells.heads(table.target()).words();
        String words = Cells.oneSpaced(head.value());
        int[] found = IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).equals(words))
                .toArray();
        if (found.length == 1) {
            return found[0];
        }
        String message = table.address() + " has " + (found.length == 0 ? "no column" : found.length + " columns")
                + " \"" + words + "\"";
        Code code = found.length == 0 ? Code.TARGET_MISSING : Code.TARGET_AMBIGUOUS;
        throw new Refusal(Diagnostic.of(code, head.span(), message)
                .withRelated(table.target().source(), "its head")
                .withHelp("the columns are \"" + String.join("\", \"", heads) + "\""));
    }
}
