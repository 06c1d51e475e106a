package nl.consolidate.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.drafting.YamlNode.Items;
import nl.consolidate.drafting.YamlNode.Text;
import nl.consolidate.drafting.YamlNode.Words;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;

/** One operation as a mapping of the source format, its verb first. */
final class OperationYaml implements Operation.Visitor<Map<String, YamlNode>> {
    private final Map<String, YamlNode> entries = new LinkedHashMap<>();

    private OperationYaml() {}

    static Map<String, YamlNode> of(Operation operation) {
        return operation.accept(new OperationYaml());
    }

    private OperationYaml with(String key, Object value) {
        entries.put(key, new Words(value.toString()));
        return this;
    }

    private OperationYaml text(String key, String value) {
        entries.put(key, new Text(value));
        return this;
    }

    private OperationYaml in(Located<Address> scope) {
        return scope.value().equals(Address.REGULATION) ? this : with("in", scope.value());
    }

    @Override
    public Map<String, YamlNode> visit(Operation.Insert insert) {
        with("insert", insert.target().value());
        place(insert.placement());
        entries.putAll(ContentYaml.of(insert.content(), insert.target().value()));
        return entries;
    }

    private void place(Placement placement) {
        if (placement instanceof Placement.After after) {
            with("after", after.anchor().value());
        } else if (placement instanceof Placement.Before before) {
            with("before", before.anchor().value());
        } else if (placement instanceof Placement.AtStart start) {
            with("at", "start").with("in", start.parent().value());
        } else if (placement instanceof Placement.AtEnd end) {
            with("at", "end").with("in", end.parent().value());
        }
    }

    @Override
    public Map<String, YamlNode> visit(Operation.Replace replace) {
        with("replace", replace.target().value());
        entries.putAll(ContentYaml.of(replace.content(), replace.target().value()));
        return entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.Repeal repeal) {
        List<YamlNode> targets = repeal.targets().stream()
                .<YamlNode>map(target -> new Words(target.value().toString()))
                .toList();
        entries.put("repeal", targets.size() == 1 ? targets.get(0) : new Items(targets));
        return entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.Renumber renumber) {
        return with("renumber", renumber.from().value())
                .with("to", numbers(renumber.to().value()))
                .entries;
    }

    private static String numbers(Addresses to) {
        return to.spans().stream().map(Addresses.Span::toString).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, YamlNode> visit(Operation.Move move) {
        with("move", move.targets().value());
        place(move.placement());
        return entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.ReplaceText replace) {
        with("replace-text", replace.find().value())
                .text("with", replace.with())
                .in(replace.scope());
        end(replace.atEnd());
        times(replace.times());
        return entries;
    }

    private void end(boolean atEnd) {
        if (atEnd) {
            with("at", "end");
        }
    }

    private void times(Times times) {
        if (times.expected() != 1) {
            with("times", times.isAll() ? "all" : times.expected());
        }
    }

    @Override
    public Map<String, YamlNode> visit(Operation.InsertText insert) {
        text("insert-text", insert.text().value()).in(insert.scope());
        if (insert.place() instanceof WordPlace.AfterWords after) {
            with("after", after.words().value());
        } else if (insert.place() instanceof WordPlace.BeforeWords before) {
            with("before", before.words().value());
        } else {
            with("at", "end");
        }
        return entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.DeleteText delete) {
        with("delete-text", delete.find().value()).in(delete.scope());
        end(delete.atEnd());
        times(delete.times());
        return entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.ReplaceHeading replace) {
        return with("replace-heading", replace.target().value()).with("with", replace.heading()).entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.ReplaceIntro replace) {
        return with("replace-intro", replace.target().value()).text("with", replace.intro()).entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.NumberText number) {
        return with("number-text", number.target().value()).with("marker", number.marker()).entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.UnnumberText unnumber) {
        return with("unnumber-text", unnumber.target().value()).entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.ReplaceRegulation replace) {
        with("replace-regulation", "true");
        entries.putAll(ContentYaml.of(replace.content()));
        return entries;
    }

    @Override
    public Map<String, YamlNode> visit(Operation.SetProperty set) {
        return with("set", name(set.property().value())).text("to", set.value()).entries;
    }

    private static String name(Regulation.Property property) {
        return property.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Map<String, YamlNode> visit(TableOperation.InsertRow insert) {
        entries.put("insert-row", cells(insert.row()));
        with("in", insert.table().value());
        if (insert.place() instanceof RowPlace.After after) {
            entries.put("after", row(after.anchor()));
        } else if (insert.place() instanceof RowPlace.Before before) {
            entries.put("before", row(before.anchor()));
        } else {
            with("at", insert.place() instanceof RowPlace.AtStart ? "start" : "end");
        }
        return entries;
    }

    private static YamlNode cells(Provision row) {
        return new Items(
                Cells.of(row.text()).words().stream().<YamlNode>map(Words::new).toList());
    }

    private static YamlNode row(RowName name) {
        return name.cells().size() == 1
                ? new Words(name.cells().get(0))
                : new Items(name.cells().stream().<YamlNode>map(Words::new).toList());
    }

    @Override
    public Map<String, YamlNode> visit(TableOperation.ReplaceRow replace) {
        entries.put("replace-row", row(replace.row()));
        entries.put("with", cells(replace.content()));
        return with("in", replace.table().value()).entries;
    }

    @Override
    public Map<String, YamlNode> visit(TableOperation.RepealRow repeal) {
        entries.put("repeal-row", row(repeal.row()));
        return with("in", repeal.table().value()).entries;
    }

    @Override
    public Map<String, YamlNode> visit(TableOperation.ReplaceCell replace) {
        entries.put("replace-cell", row(replace.row()));
        return with("column", replace.column().value())
                .with("with", replace.with())
                .with("in", replace.table().value())
                .entries;
    }

    @Override
    public Map<String, YamlNode> visit(PartOperation.Split split) {
        throw new IllegalArgumentException("a draft divides nothing");
    }

    @Override
    public Map<String, YamlNode> visit(PartOperation.Join join) {
        throw new IllegalArgumentException("a draft joins nothing");
    }
}
