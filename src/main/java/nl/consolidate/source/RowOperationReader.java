package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the operations on rows and cells of tables. */
final class RowOperationReader {
    private final Fields fields;
    private final Ids ids;

    RowOperationReader(Fields fields, Ids ids) {
        this.fields = fields;
        this.ids = ids;
    }

    @Nullable
    Operation read(Verb verb) {
        Located<Address> table = fields.require("in") ? fields.address("in") : null;
        return switch (verb) {
            case INSERT_ROW -> insert(table);
            case REPLACE_ROW -> replace(table);
            case REPEAL_ROW -> repeal(table);
            case REPLACE_CELL -> replaceCell(table);
            default -> throw new IllegalArgumentException(verb.word() + " is no operation on rows");
        };
    }

    private @Nullable Operation insert(@Nullable Located<Address> table) {
        Provision row = row("insert-row");
        RowPlace place = PlaceReader.isSaidOnce(fields) ? place() : null;
        return table == null || row == null || place == null ? null : new TableOperation.InsertRow(table, row, place);
    }

    private @Nullable Operation replace(@Nullable Located<Address> table) {
        RowName name = name("replace-row");
        Provision row = fields.require("with") ? row("with") : null;
        return table == null || name == null || row == null ? null : new TableOperation.ReplaceRow(table, name, row);
    }

    private @Nullable Operation repeal(@Nullable Located<Address> table) {
        RowName name = name("repeal-row");
        return table == null || name == null ? null : new TableOperation.RepealRow(table, name);
    }

    private @Nullable Operation replaceCell(@Nullable Located<Address> table) {
        RowName name = name("replace-cell");
        Located<String> column = fields.required("column");
        Located<String> with = fields.require("with") ? fields.anyWords("with") : null;
        if (table == null || name == null || column == null || with == null || cells(List.of(with)) == null) {
            return null;
        }
        return new TableOperation.ReplaceCell(table, name, column, with.value());
    }

    private @Nullable RowPlace place() {
        if (fields.has("at")) {
            return edge();
        }
        boolean after = fields.has("after");
        RowName anchor = name(after ? "after" : "before");
        if (anchor == null) {
            return null;
        }
        return after ? new RowPlace.After(anchor) : new RowPlace.Before(anchor);
    }

    private @Nullable RowPlace edge() {
        Located<String> edge = fields.words("at");
        if (edge == null) {
            return null;
        }
        return switch (edge.value()) {
            case "start" -> new RowPlace.AtStart();
            case "end" -> new RowPlace.AtEnd();
            default -> {
                fields.findings().add(Code.INVALID_VALUE, edge.span(), "`at` must be `start` or `end`");
                yield null;
            }
        };
    }

    private @Nullable RowName name(String key) {
        List<Located<String>> words = words(key);
        if (words == null) {
            return null;
        }
        for (Located<String> each : words) {
            if (each.value().isBlank()) {
                fields.findings().add(Code.INVALID_VALUE, each.span(), "an empty cell names no row");
                return null;
            }
        }
        return new RowName(words.stream().map(Located::value).toList(), fields.nodeSpan(key));
    }

    private @Nullable Provision row(String key) {
        List<Located<String>> words = words(key);
        Cells cells = words == null ? null : cells(words);
        if (cells == null) {
            return null;
        }
        Step step = new Step(ProvisionKind.ROW, "");
        return Provision.of(ids.next("", step), ProvisionKind.ROW, null)
                .withText(cells.line())
                .withSource(fields.nodeSpan(key));
    }

    private @Nullable Cells cells(List<Located<String>> words) {
        for (Located<String> each : words) {
            if (Cells.isTooLong(each.value())) {
                fields.findings()
                        .add(Diagnostic.of(Code.INVALID_VALUE, each.span(), "a cell of a table holds no blank line")
                                .withHelp("write the words in one run"));
                return null;
            }
        }
        return Cells.holding(words.stream().map(Located::value).toList());
    }

    // a single scalar is a list of one
    private @Nullable List<Located<String>> words(String key) {
        List<Node> nodes = fields.oneOrMore(key);
        List<Located<String>> words = new ArrayList<>();
        for (Node node : nodes) {
            Scalar scalar = fields.scalar(node, "an entry of `" + key + "`");
            if (scalar != null) {
                words.add(Fields.words(scalar));
            }
        }
        return words.isEmpty() || words.size() < nodes.size() ? null : words;
    }
}
