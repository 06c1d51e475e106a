package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the operations on provisions; null, with a finding, for one that cannot be read. */
final class OperationReader {
    private final Desk desk;
    private final Fields fields;
    private final Ids ids;
    private final PlaceReader places;

    OperationReader(Desk desk, Fields fields, String origin) {
        this.desk = desk;
        this.fields = fields;
        this.ids = new Ids(origin);
        this.places = new PlaceReader(fields);
    }

    @Nullable
    Operation read(Verb verb) {
        return switch (verb) {
            case INSERT -> insert();
            case REPLACE -> replace();
            case REPEAL -> repeal();
            case RENUMBER -> renumber();
            case MOVE -> move();
            case REPLACE_REGULATION -> replaceRegulation();
            case INSERT_ROW, REPLACE_ROW, REPEAL_ROW, REPLACE_CELL -> new RowOperationReader(fields, ids).read(verb);
            case SPLIT, JOIN -> new PartOperationReader(desk, fields, ids).read(verb);
            default -> new TextOperationReader(fields, places).read(verb);
        };
    }

    private @Nullable Operation insert() {
        Located<Address> named = fields.address("insert");
        if (named == null) {
            return null;
        }
        Located<Address> target = places.fullTarget(named);
        Placement placement = places.placement(target);
        Provision content = new ContentReader(desk).read(fields, target, ids);
        return placement == null || content == null ? null : new Operation.Insert(target, placement, content);
    }

    private @Nullable Operation replace() {
        Located<Address> target = fields.address("replace");
        if (target == null) {
            return null;
        }
        if (target.value().facet() == Facet.INTRO) {
            desk.findings()
                    .add(Diagnostic.of(Code.INVALID_ADDRESS, target.span(), "an intro is not a provision")
                            .withHelp("use `replace-intro` with the address of the provision"));
            return null;
        }
        Provision content = new ContentReader(desk).read(fields, target, ids);
        return content == null ? null : new Operation.Replace(target, content, fields.words("number"));
    }

    private @Nullable Operation repeal() {
        List<Located<Addresses>> targets = new ArrayList<>();
        List<Node> items = fields.oneOrMore("repeal");
        for (Node item : items) {
            Scalar scalar = fields.scalar(item, "an entry of `repeal`");
            Located<Addresses> target = scalar == null ? null : Values.addresses(Fields.words(scalar), desk.findings());
            if (target != null) {
                targets.add(target);
            }
        }
        return targets.isEmpty() || targets.size() < items.size() ? null : new Operation.Repeal(targets);
    }

    private @Nullable Operation renumber() {
        Located<Addresses> from = fields.addresses("renumber");
        Located<String> words = fields.required("to");
        Located<Addresses> to =
                from == null || words == null ? null : new NewNumbers(desk.findings()).read(from.value(), words);
        return from == null || to == null ? null : new Operation.Renumber(from, to);
    }

    private @Nullable Operation move() {
        Located<Addresses> targets = fields.addresses("move");
        if (targets == null) {
            return null;
        }
        Address first = targets.value().addressOf(targets.value().spans().get(0).from());
        if (fields.has("at")) {
            fields.require("in");
        }
        Placement placement = places.placement(new Located<>(first, targets.span()));
        return placement == null ? null : new Operation.Move(targets, placement);
    }

    private @Nullable Operation replaceRegulation() {
        if (!fields.flag("replace-regulation")) {
            desk.findings()
                    .add(
                            Code.INVALID_VALUE,
                            fields.keySpan("replace-regulation"),
                            "`replace-regulation` can only be true");
            return null;
        }
        Located<String> title = fields.required("title");
        Regulation content = title == null ? null : new RegulationText(desk, fields).read("", title, ids);
        if (content == null) {
            return null;
        }
        NumberCheck.of(content.root(), desk.findings());
        return new Operation.ReplaceRegulation(content);
    }
}
