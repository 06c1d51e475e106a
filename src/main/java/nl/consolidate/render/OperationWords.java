package nl.consolidate.render;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Step;
import nl.consolidate.timeline.Effect;

/** What an effect does to a text, in a few Dutch words. */
public final class OperationWords implements Operation.Visitor<String> {
    private OperationWords() {}

    /** Such as {@code artikel 10 ingevoegd}. */
    public static String of(Effect effect) {
        Change change = effect.change();
        if (change != null) {
            return change.operation().accept(new OperationWords());
        }
        return switch (effect.kind()) {
            case REPEALS -> effect.isExpiry() ? "verval van de regeling" : "intrekking van de regeling";
            case SETTLES -> "samenloop opgelost";
            default -> "nieuwe regeling";
        };
    }

    /** The same with the reason of the editor, if there is one. */
    static String withReason(Effect effect) {
        return of(effect) + (effect.reason().isEmpty() ? "" : " (" + effect.reason() + ")");
    }

    @Override
    public String visit(Operation.Insert insert) {
        return insert.target().value() + " ingevoegd";
    }

    @Override
    public String visit(Operation.Replace replace) {
        return replace.target().value() + " vervangen";
    }

    @Override
    public String visit(Operation.Repeal repeal) {
        return repeal.targets().stream()
                        .map(target -> target.value().toString())
                        .collect(Collectors.joining(", "))
                + " vervallen";
    }

    @Override
    public String visit(Operation.Renumber renumber) {
        return renumber.from().value() + " vernummerd tot " + renumber.to().value();
    }

    @Override
    public String visit(Operation.Move move) {
        return move.targets().value() + " verplaatst";
    }

    @Override
    public String visit(Operation.ReplaceText text) {
        String found = quoted(text.find().value()) + times(text.times());
        return place(text.scope(), text.atEnd()) + ": " + found + " vervangen door " + quoted(text.with());
    }

    @Override
    public String visit(Operation.InsertText text) {
        return "in " + text.scope().value() + ": " + quoted(text.text().value()) + " ingevoegd";
    }

    @Override
    public String visit(Operation.DeleteText text) {
        return place(text.scope(), text.atEnd()) + ": " + quoted(text.find().value()) + times(text.times())
                + " vervallen";
    }

    private static String place(Located<Address> scope, boolean atEnd) {
        return (atEnd ? "aan het slot van " : "in ") + scope.value();
    }

    @Override
    public String visit(Operation.ReplaceHeading heading) {
        return "opschrift van " + heading.target().value() + " vervangen";
    }

    @Override
    public String visit(Operation.ReplaceIntro intro) {
        return "aanhef van " + intro.target().value() + " vervangen";
    }

    @Override
    public String visit(Operation.NumberText number) {
        return "tekst van " + number.target().value() + " genummerd";
    }

    @Override
    public String visit(Operation.UnnumberText number) {
        return "nummer van het enige lid van " + number.target().value() + " vervallen";
    }

    @Override
    public String visit(Operation.ReplaceRegulation regulation) {
        return "regeling opnieuw vastgesteld";
    }

    @Override
    public String visit(Operation.SetProperty set) {
        return PropertyWords.of(set.property().value()) + " vervangen";
    }

    @Override
    public String visit(TableOperation.InsertRow insert) {
        return "rij ingevoegd in de tabel van " + insert.table().value() + ": "
                + insert.row().text();
    }

    @Override
    public String visit(TableOperation.ReplaceRow replace) {
        return row(replace.row(), replace.table()) + " vervangen";
    }

    @Override
    public String visit(TableOperation.RepealRow repeal) {
        return row(repeal.row(), repeal.table()) + " vervallen";
    }

    @Override
    public String visit(TableOperation.ReplaceCell replace) {
        return row(replace.row(), replace.table()) + ", kolom "
                + quoted(replace.column().value()) + ": vervangen door " + quoted(replace.with());
    }

    @Override
    public String visit(PartOperation.Split split) {
        Step step = split.target().value().last().orElseThrow();
        List<String> parts = split.parts().stream()
                .map(part -> new Step(step.kind(), part.number().value().value()).toString())
                .toList();
        return split.target().value() + " gesplitst in " + Parts.enumeration(parts);
    }

    @Override
    public String visit(PartOperation.Join join) {
        Step whole =
                new Step(join.targets().value().kind(), join.number().value().value());
        return join.targets().value() + " samengevoegd tot " + whole;
    }

    private static String row(RowName row, Located<Address> table) {
        String cells = row.cells().stream().map(OperationWords::quoted).collect(Collectors.joining(", "));
        return "rij " + cells + " in de tabel van " + table.value();
    }

    private static String times(Times times) {
        if (times.isAll()) {
            return " (telkens)";
        }
        return times.expected() == 1 ? "" : " (" + times.expected() + " keer)";
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
