package nl.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Applier;
import nl.consolidate.operation.Binder;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes operations in a line and applies them; each part of an operation stands at a place of its own. */
public final class Ops {
    public static final SourceFile FILE = new SourceFile("besluit/amendment.yaml", "");
    public static final SourceSpan CHANGE = span(1);
    public static final SourceSpan TARGET = span(2);
    public static final SourceSpan ANCHOR = span(3);
    public static final SourceSpan WORDS = span(4);
    public static final SourceSpan TO = span(5);
    public static final SourceSpan NUMBER = span(6);
    public static final SourceSpan EXPECTED = span(7);
    public static final String ORIGIN = "besluit.A.1";

    private Ops() {}

    private static SourceSpan span(int line) {
        return new SourceSpan(FILE, line, 5, line, 20);
    }

    public static Change insert(String target, Placement placement, Provision content) {
        return insert(ORIGIN, target, placement, content);
    }

    /** An insertion whose provisions are named after its origin. */
    public static Change insert(String origin, String target, Placement placement, Provision content) {
        return change(new Operation.Insert(
                new Located<>(Address.parse(target), TARGET), placement, Trees.identified(origin, content)));
    }

    public static Placement after(String anchor) {
        return new Placement.After(new Located<>(Address.parse(anchor), ANCHOR));
    }

    public static Placement before(String anchor) {
        return new Placement.Before(new Located<>(Address.parse(anchor), ANCHOR));
    }

    public static Placement atStart(String parent) {
        return new Placement.AtStart(new Located<>(Address.parse(parent), ANCHOR));
    }

    public static Placement atEnd(String parent) {
        return new Placement.AtEnd(new Located<>(Address.parse(parent), ANCHOR));
    }

    public static Change replace(String target, Provision content) {
        return replace(ORIGIN, target, content);
    }

    /** A replacement whose new provisions are named after its origin. */
    public static Change replace(String origin, String target, Provision content) {
        return change(new Operation.Replace(
                new Located<>(Address.parse(target), TARGET), Trees.identified(origin, content), null));
    }

    public static Change replaceNumbered(String target, String number, Provision content) {
        return change(new Operation.Replace(
                new Located<>(Address.parse(target), TARGET),
                Trees.identified(ORIGIN, content),
                new Located<>(number, NUMBER)));
    }

    public static Change repeal(String... targets) {
        return change(new Operation.Repeal(Stream.of(targets)
                .map(target -> new Located<>(Addresses.parse(target), TARGET))
                .toList()));
    }

    public static Change renumber(String from, String to) {
        return change(new Operation.Renumber(
                new Located<>(Addresses.parse(from), TARGET), new Located<>(Addresses.parse(to), TO)));
    }

    public static Change move(String targets, Placement placement) {
        return change(new Operation.Move(new Located<>(Addresses.parse(targets), TARGET), placement));
    }

    public static Change replaceText(String scope, String find, String with) {
        return replaceText(scope, find, with, Times.ONCE);
    }

    public static Change replaceText(String scope, String find, String with, Times times) {
        return change(new Operation.ReplaceText(located(scope), new Located<>(find, WORDS), with, times));
    }

    public static Change deleteText(String scope, String find) {
        return deleteText(scope, find, Times.ONCE);
    }

    public static Change deleteText(String scope, String find, Times times) {
        return change(new Operation.DeleteText(located(scope), new Located<>(find, WORDS), times));
    }

    public static Change replaceAtEnd(String scope, String find, String with) {
        return change(new Operation.ReplaceText(located(scope), new Located<>(find, WORDS), with, Times.ONCE, true));
    }

    public static Change deleteAtEnd(String scope, String find) {
        return change(new Operation.DeleteText(located(scope), new Located<>(find, WORDS), Times.ONCE, true));
    }

    public static Change insertAfter(String scope, String words, String text) {
        return insertText(scope, text, new WordPlace.AfterWords(new Located<>(words, WORDS)));
    }

    public static Change insertBefore(String scope, String words, String text) {
        return insertText(scope, text, new WordPlace.BeforeWords(new Located<>(words, WORDS)));
    }

    public static Change insertAtEnd(String scope, String text) {
        return insertText(scope, text, new WordPlace.AtEnd());
    }

    private static Change insertText(String scope, String text, WordPlace place) {
        return change(new Operation.InsertText(located(scope), new Located<>(text, TO), place));
    }

    /** A row with these cells, behind or before the one that is named. */
    public static Change insertRow(String table, RowPlace place, String... cells) {
        return insertRow(ORIGIN, table, place, cells);
    }

    public static Change insertRow(String origin, String table, RowPlace place, String... cells) {
        return change(new TableOperation.InsertRow(located(table), row(origin, cells), place));
    }

    public static RowPlace below(String... row) {
        return new RowPlace.After(new RowName(List.of(row), ANCHOR));
    }

    public static RowPlace above(String... row) {
        return new RowPlace.Before(new RowName(List.of(row), ANCHOR));
    }

    public static Change replaceRow(String table, String row, String... cells) {
        return replaceRow(table, List.of(row), cells);
    }

    public static Change replaceRow(String table, List<String> row, String... cells) {
        return change(new TableOperation.ReplaceRow(located(table), new RowName(row, WORDS), row(ORIGIN, cells)));
    }

    public static Change repealRow(String table, String... row) {
        return change(new TableOperation.RepealRow(located(table), new RowName(List.of(row), WORDS)));
    }

    public static Change replaceCell(String table, String row, String column, String with) {
        return change(new TableOperation.ReplaceCell(
                located(table), new RowName(List.of(row), WORDS), new Located<>(column, NUMBER), with));
    }

    /** A division in parts of which the first begins where the provision begins, each a number or a number and a begin. */
    public static Change split(String target, String first, String... others) {
        List<PartOperation.Part> parts = new ArrayList<>(List.of(part(target, first, null)));
        for (int i = 0; i < others.length; i += 2) {
            Address from = Address.parse(others[i + 1]).within(Address.parse(target));
            parts.add(part(target, others[i], new Located<>(from, ANCHOR)));
        }
        return change(new PartOperation.Split(located(target), parts));
    }

    /** A division in two, whose second part is named after its origin. */
    public static Change splitBy(String origin, String target, String first, String second, Address from) {
        return change(new PartOperation.Split(
                located(target),
                List.of(part(origin, target, first, null), part(origin, target, second, new Located<>(from, ANCHOR)))));
    }

    private static PartOperation.Part part(String target, String number, @Nullable Located<Address> from) {
        return part(ORIGIN, target, number, from);
    }

    private static PartOperation.Part part(
            String origin, String target, String number, @Nullable Located<Address> from) {
        Address address = Address.parse(target);
        ProvisionKind kind = address.last().orElseThrow().kind();
        Provision frame = Provision.of(new ProvisionId(origin + "#part_" + number), kind, new Label(number));
        return new PartOperation.Part(new Located<>(new Label(number), NUMBER), frame, from, false);
    }

    /** A division in parts with their texts. */
    public static Change split(String target, Provision... parts) {
        return change(new PartOperation.Split(
                located(target),
                Stream.of(parts)
                        .map(part -> new PartOperation.Part(
                                new Located<>(Objects.requireNonNull(part.label()), NUMBER),
                                Trees.identified(ORIGIN + "#part_" + part.label(), part),
                                null,
                                true))
                        .toList()));
    }

    public static Change join(String targets, String number) {
        return join(ORIGIN, targets, number);
    }

    /** A join whose frame is named after its origin. */
    public static Change join(String origin, String targets, String number) {
        Addresses named = Addresses.parse(targets);
        Provision frame = Provision.of(new ProvisionId(origin + "#whole"), named.kind(), new Label(number));
        return join(named, frame, false);
    }

    /** A join of which the decision prints the text. */
    public static Change join(String targets, Provision whole) {
        return join(Addresses.parse(targets), Trees.identified(ORIGIN + "#whole", whole), true);
    }

    private static Change join(Addresses targets, Provision whole, boolean printed) {
        Located<Label> number = new Located<>(Objects.requireNonNull(whole.label()), NUMBER);
        return change(new PartOperation.Join(new Located<>(targets, TARGET), number, whole, printed));
    }

    private static Provision row(String origin, String... cells) {
        return Trees.row(Cells.holding(List.of(cells)).line())
                .withId(new ProvisionId(origin + "#row"))
                .withSource(TO);
    }

    public static Change replaceHeading(String target, String heading) {
        return change(new Operation.ReplaceHeading(located(target), heading));
    }

    public static Change replaceIntro(String target, String intro) {
        return change(new Operation.ReplaceIntro(located(target), intro));
    }

    public static Change numberText(String target, String marker) {
        return change(new Operation.NumberText(located(target), marker));
    }

    public static Change unnumberText(String target) {
        return change(new Operation.UnnumberText(located(target)));
    }

    public static Change replaceRegulation(Regulation content) {
        return change(new Operation.ReplaceRegulation(content.withRoot(Trees.identified(ORIGIN, content.root()))));
    }

    public static Change set(Regulation.Property property, String value) {
        return change(new Operation.SetProperty(new Located<>(property, TARGET), value));
    }

    private static Located<Address> located(String address) {
        return new Located<>(Address.parse(address), TARGET);
    }

    private static Change change(Operation operation) {
        return new Change(operation, Expectation.NONE, Schedule.EMPTY, CHANGE);
    }

    public static Change expectingHeading(String heading, Change change) {
        return expecting(new Expectation(new Located<>(heading, EXPECTED), null), change);
    }

    public static Change expectingText(String text, Change change) {
        return expecting(new Expectation(null, new Located<>(text, EXPECTED)), change);
    }

    private static Change expecting(Expectation expected, Change change) {
        return new Change(change.operation(), expected, change.schedule(), change.span());
    }

    /** Binds an operation to a text and applies it there. */
    public static Outcome run(Regulation text, Change change) {
        Binder.Result result = Binder.bind(change, ORIGIN, text);
        return result instanceof Binder.Result.Bound bound
                ? Applier.apply(bound.binding(), text)
                : new Outcome.Refused(((Binder.Result.Refused) result).reason());
    }

    /** What an operation means in a text in which it has a meaning. */
    public static Binding bound(Regulation text, Change change) {
        if (Binder.bind(change, ORIGIN, text) instanceof Binder.Result.Bound bound) {
            return bound.binding();
        }
        throw new AssertionError("has no meaning: " + refused(text, change));
    }

    /** The text after these operations, all of which must be applied. */
    public static Regulation applied(Regulation text, Change... changes) {
        Regulation result = text;
        for (Change change : changes) {
            result = outcome(result, change).text();
        }
        return result;
    }

    public static Outcome.Applied outcome(Regulation text, Change change) {
        if (run(text, change) instanceof Outcome.Applied applied) {
            return applied;
        }
        throw new AssertionError("refused: " + refused(text, change));
    }

    /** Why an operation is refused, which must be so. */
    public static Diagnostic refused(Regulation text, Change change) {
        if (run(text, change) instanceof Outcome.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError("applied: " + change.operation());
    }

    /** The warnings of an operation that is applied. */
    public static List<Diagnostic> notes(Regulation text, Change change) {
        return outcome(text, change).notes();
    }
}
