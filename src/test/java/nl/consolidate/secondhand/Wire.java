package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowName;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.model.Status;
import nl.consolidate.secondhand.Piece.Kind;

/** The words of the second hand in those of the first, and back; nothing is decided here. */
final class Wire {
    static final String REGULATION = "r";

    private final Doing doing;
    private final SourceSpan span;

    private Wire(Doing doing, SourceSpan span) {
        this.doing = doing;
        this.span = span;
    }

    static Regulation regulation(Piece root, String citation, SourceSpan span) {
        return new Regulation(
                REGULATION,
                "Regeling",
                citation,
                "nl",
                new Authority("Lindervoort", "gemeente", "raad"),
                "",
                List.of(),
                new TreeMap<>(),
                "",
                "",
                "",
                provision(root, span),
                "",
                "",
                span);
    }

    static Operation operation(Doing doing, SourceSpan span) {
        return new Wire(doing, span).operation();
    }

    private Operation operation() {
        return switch (doing.verb()) {
            case INSERT -> new Operation.Insert(one(inserted()), placement(), provision(doing.content(), span));
            case REPLACE ->
                new Operation.Replace(
                        target(),
                        provision(doing.content(), span),
                        doing.number().isEmpty() ? null : at(doing.number()));
            case REPEAL ->
                new Operation.Repeal(doing.targets().stream().map(this::several).toList());
            case RENUMBER -> new Operation.Renumber(several(doing.targets().get(0)), several(renumbered()));
            case MOVE -> new Operation.Move(several(doing.targets().get(0)), placement());
            case INSERT_ROW -> new TableOperation.InsertRow(target(), provision(doing.content(), span), rowPlace());
            case REPLACE_ROW -> new TableOperation.ReplaceRow(target(), row(), provision(doing.content(), span));
            case REPEAL_ROW -> new TableOperation.RepealRow(target(), row());
            case REPLACE_CELL -> new TableOperation.ReplaceCell(target(), row(), at(doing.find()), doing.with());
            case SPLIT -> new PartOperation.Split(target(), parts());
            case JOIN ->
                new PartOperation.Join(
                        several(doing.targets().get(0)),
                        at(new Label(doing.to())),
                        provision(doing.content(), span),
                        false);
            default -> onWords();
        };
    }

    private Operation onWords() {
        return switch (doing.verb()) {
            case REPLACE_TEXT -> new Operation.ReplaceText(target(), at(doing.find()), doing.with(), times());
            case DELETE_TEXT -> new Operation.DeleteText(target(), at(doing.find()), times());
            case INSERT_TEXT -> new Operation.InsertText(target(), at(doing.with()), wordPlace());
            case REPLACE_HEADING -> new Operation.ReplaceHeading(target(), doing.with());
            case REPLACE_INTRO -> new Operation.ReplaceIntro(target(), doing.with());
            case NUMBER_TEXT -> new Operation.NumberText(target(), "1.");
            case UNNUMBER_TEXT -> new Operation.UnnumberText(target());
            case SET_CITATION -> new Operation.SetProperty(at(Property.CITATION_TITLE), doing.with());
            default -> new Operation.ReplaceRegulation(regulation(doing.content(), doing.with(), span));
        };
    }

    private RowName row() {
        return new RowName(List.of(doing.anchor().split("; ", -1)), span);
    }

    private RowPlace rowPlace() {
        return switch (doing.put()) {
            case "after" -> new RowPlace.After(row());
            case "before" -> new RowPlace.Before(row());
            case "start" -> new RowPlace.AtStart();
            default -> new RowPlace.AtEnd();
        };
    }

    private List<PartOperation.Part> parts() {
        List<PartOperation.Part> parts = new ArrayList<>();
        String[] begins = doing.to().split("; ", -1);
        for (Piece part : doing.content().parts()) {
            boolean first = parts.isEmpty() || doing.to().isEmpty();
            Located<Address> from = first ? null : one(doing.targets().get(0) + " " + begins[parts.size() - 1]);
            parts.add(new PartOperation.Part(
                    at(new Label(part.number())),
                    provision(part, span),
                    from,
                    doing.to().isEmpty()));
        }
        return parts;
    }

    // its number in the place where it is put
    private String inserted() {
        Kind kind = doing.content().kind();
        String number = kind.dutch() + " " + doing.content().number();
        if (kind == Kind.ARTIKEL || kind == Kind.HOOFDSTUK) {
            return number;
        }
        boolean inside = doing.put().equals("start") || doing.put().equals("end");
        return (inside ? doing.anchor() : parent(doing.anchor())) + " " + number;
    }

    private static String parent(String address) {
        String[] words = address.split(" ", -1);
        return String.join(" ", List.of(words).subList(0, words.length - 2));
    }

    private String renumbered() {
        String from = doing.targets().get(0).replaceAll(" (t/m|en) [^ ]+$", "");
        return from.substring(0, from.lastIndexOf(' ') + 1) + doing.to();
    }

    private Placement placement() {
        Located<Address> anchor = one(doing.anchor());
        return switch (doing.put()) {
            case "after" -> new Placement.After(anchor);
            case "before" -> new Placement.Before(anchor);
            case "start" -> new Placement.AtStart(anchor);
            default -> new Placement.AtEnd(anchor);
        };
    }

    private WordPlace wordPlace() {
        return switch (doing.put()) {
            case "after" -> new WordPlace.AfterWords(at(doing.anchor()));
            case "before" -> new WordPlace.BeforeWords(at(doing.anchor()));
            default -> new WordPlace.AtEnd();
        };
    }

    private Times times() {
        return new Times(doing.times());
    }

    private Located<Address> target() {
        return one(doing.targets().get(0));
    }

    private Located<Address> one(String address) {
        return at(address.isEmpty() ? Address.REGULATION : Address.parse(address));
    }

    private Located<Addresses> several(String address) {
        return at(Addresses.parse(address));
    }

    private <T> Located<T> at(T value) {
        return new Located<>(value, span);
    }

    static Provision provision(Piece piece, SourceSpan span) {
        ProvisionKind kind = kind(piece.kind());
        Label label = piece.number().isEmpty() ? null : new Label(piece.number());
        return Provision.of(new ProvisionId(piece.id()), kind, label)
                .withMarker(kind.isInner() && kind.isNumbered() ? piece.number() + "." : "")
                .withHeading(piece.heading())
                .withText(piece.words())
                .withSource(span)
                .withStatus(piece.gone() ? Status.REPEALED : Status.IN_FORCE)
                .withChildren(piece.parts().stream()
                        .map(part -> provision(part, span))
                        .toList());
    }

    static Piece piece(Provision provision) {
        Label label = provision.label();
        return new Piece(
                provision.id().toString(),
                kind(provision.kind()),
                label == null ? "" : label.value(),
                provision.heading(),
                provision.text(),
                provision.isRepealed(),
                provision.children().stream().map(Wire::piece).toList());
    }

    private static ProvisionKind kind(Kind kind) {
        return switch (kind) {
            case REGELING -> ProvisionKind.REGULATION;
            case HOOFDSTUK -> ProvisionKind.CHAPTER;
            case ARTIKEL -> ProvisionKind.ARTICLE;
            case LID -> ProvisionKind.PARAGRAPH;
            case ONDERDEEL -> ProvisionKind.ITEM;
            case TABEL -> ProvisionKind.TABLE;
            case RIJ -> ProvisionKind.ROW;
            case SLOTZIN -> ProvisionKind.TEXT;
        };
    }

    private static Kind kind(ProvisionKind kind) {
        return Kind.valueOf(kind.dutch().toUpperCase(Locale.ROOT));
    }
}
