package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Meaning.refuse;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.secondhand.Doing.Verb;
import nl.consolidate.secondhand.Piece.Kind;

/** Rows and cells of a table. The words of a row are its cells between bars, those of a table are its head. */
final class Rows {
    private final Meaning meaning;
    private final Doing doing;
    private final Piece root;
    private final Piece table;

    Rows(Meaning meaning, Piece root) {
        this.meaning = meaning;
        this.doing = meaning.doing();
        this.root = root;
        this.table = meaning.targets().size() > 1
                ? root.parentOf(row().id()).orElseThrow()
                : Doer.live(root, meaning.targets().get(0));
    }

    static String line(List<String> cells) {
        return ("| " + String.join(" | ", cells) + " |").replaceAll(" +", " ");
    }

    private static List<String> cells(String line) {
        String inside = line.strip().replaceAll("^\\||\\|$", "");
        return List.of(inside.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private static List<String> heads(Piece table) {
        return cells(table.words().split("\n", -1)[0]);
    }

    /** The one table in a provision, or itself. */
    static Piece table(Piece in) {
        List<Piece> tables =
                in.all().filter(piece -> piece.kind() == Kind.TABEL).toList();
        refuse(tables.size() != 1, tables.size() + " tables");
        return tables.get(0);
    }

    /** The row with these words in its first cell, or else the only one with them in any; or with these in order. */
    static Piece row(Piece table, List<String> name) {
        List<Piece> found = new ArrayList<>();
        if (name.size() == 1) {
            table.parts().stream()
                    .filter(row -> cells(row.words()).get(0).equals(name.get(0)))
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            table.parts().stream()
                    .filter(row -> inOrder(cells(row.words()), name))
                    .forEach(found::add);
        }
        refuse(found.size() != 1, name + " names " + found.size() + " rows");
        return found.get(0);
    }

    private static boolean inOrder(List<String> cells, List<String> name) {
        int next = 0;
        for (String cell : cells) {
            next += next < name.size() && cell.equals(name.get(next)) ? 1 : 0;
        }
        return next == name.size();
    }

    Piece applied() {
        return switch (doing.verb()) {
            case INSERT_ROW -> put();
            case REPLACE_ROW -> written(doing.content().words());
            case REPEAL_ROW -> without();
            default -> written(withCell());
        };
    }

    // a row is itself in whatever table it stands
    private Piece row() {
        return Doer.live(root, meaning.targets().get(1));
    }

    private Piece put() {
        refuse(cells(doing.content().words()).size() != heads(table).size(), "other columns");
        int index = switch (doing.put()) {
            case "start" -> 0;
            case "end" -> table.parts().size();
            case "before" -> table.indexOf(row().id());
            default -> table.indexOf(row().id()) + 1;
        };
        return root.change(table.id(), piece -> piece.plus(index, List.of(doing.content())));
    }

    private Piece written(String line) {
        refuse(cells(line).size() != heads(table).size(), "other columns");
        return root.change(row().id(), piece -> piece.withWords(line));
    }

    private Piece without() {
        String id = row().id();
        return root.without(piece -> piece.id().equals(id));
    }

    private String withCell() {
        List<String> heads = heads(table);
        refuse(heads.stream().filter(doing.find()::equals).count() != 1, "no such column");
        List<String> cells = new ArrayList<>(cells(row().words()));
        cells.set(heads.indexOf(doing.find()), doing.with());
        return line(cells);
    }

    static boolean isOnRows(Verb verb) {
        return List.of(Verb.INSERT_ROW, Verb.REPLACE_ROW, Verb.REPEAL_ROW, Verb.REPLACE_CELL)
                .contains(verb);
    }
}
