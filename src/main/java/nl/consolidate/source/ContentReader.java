package nl.consolidate.source;

import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import org.jspecify.annotations.Nullable;

/** Reads the provision that an operation puts into a text; what it is follows from the address. */
final class ContentReader {
    private final Desk desk;

    ContentReader(Desk desk) {
        this.desk = desk;
    }

    /** The provision for an address; null, with a finding, where no content can stand there. */
    @Nullable
    Provision read(Fields fields, Located<Address> target, Ids ids) {
        Step step = target.value().last().orElse(null);
        if (step == null || step.kind() == ProvisionKind.ROW || target.value().facet() != Facet.WHOLE) {
            String message = "`" + target.value() + "` cannot be given a content of its own";
            Diagnostic finding = Diagnostic.of(Code.INVALID_ADDRESS, target.span(), message);
            boolean row = step != null && step.kind() == ProvisionKind.ROW;
            desk.findings().add(row ? finding.withHelp("use `insert-row` or `replace-row`") : finding);
            return null;
        }
        ProvisionId id = ids.next("", step);
        Provision frame = frame(fields, step, id);
        Provision content = step.kind().isContainer()
                ? frame.withChildren(body(fields, id, ids))
                : unwrapped(new TextReader(desk).fill(frame, fields, ids));
        NumberCheck.of(content, desk.findings());
        return content;
    }

    // into a new chapter others can be moved
    private List<Provision> body(Fields fields, ProvisionId id, Ids ids) {
        BodyReader reader = new BodyReader(desk, ids);
        return fields.has(Verb.INSERT.word()) ? reader.bodyOfNew(fields, id) : reader.body(fields, id);
    }

    /** The provision for an address without its text. */
    Provision frame(Fields fields, Step step, Ids ids) {
        return frame(fields, step, ids.next("", step));
    }

    private Provision frame(Fields fields, Step step, ProvisionId id) {
        refuseForeignKeys(fields, step.kind());
        String heading =
                fields.has("heading") ? fields.string("heading") : step.kind().isNamed() ? step.value() : "";
        return Provision.of(id, step.kind(), labelOf(step))
                .withMarker(markerOf(step))
                .withHeading(heading)
                .withIncomplete(fields.flag("incomplete"))
                .withSource(fields.span());
    }

    private void refuseForeignKeys(Fields fields, ProvisionKind kind) {
        if (!kind.hasHeading() && !kind.isNamed()) {
            refuse(fields, "heading", kind);
        }
        List<String> foreign = kind.isContainer() ? List.of("text", "file", "definitions") : List.of("body");
        foreign.forEach(key -> refuse(fields, key, kind));
    }

    private void refuse(Fields fields, String key, ProvisionKind kind) {
        if (fields.has(key)) {
            String message = "`" + key + "` cannot stand in the content of a provision of kind " + kind.dutch();
            desk.findings().add(Code.CONFLICTING_KEYS, fields.keySpan(key), message);
        }
    }

    // "3. Het college …" as the text of lid 3: the decision prints the number, the address names it
    private static Provision unwrapped(Provision filled) {
        Provision only = filled.children().size() == 1 && filled.text().isBlank()
                ? filled.children().get(0)
                : null;
        boolean table = filled.kind() == ProvisionKind.TABLE && only != null && only.kind() == ProvisionKind.TABLE;
        return only != null && (table || repeatsNumber(filled, only))
                ? filled.withMarker(only.marker()).withText(only.text()).withChildren(only.children())
                : filled;
    }

    private static boolean repeatsNumber(Provision filled, Provision only) {
        Label label = filled.label();
        return label != null && filled.kind().isInner() && label.equals(only.label());
    }

    private static @Nullable Label labelOf(Step step) {
        boolean numbered = step.kind().isNumbered() && !step.value().startsWith("-");
        return numbered ? new Label(step.value()) : null;
    }

    // how a list prints the number where the text does not print it itself
    private static String markerOf(Step step) {
        return switch (step.kind()) {
            case PARAGRAPH, ITEM -> step.value().startsWith("-") ? "-" : step.value() + ".";
            default -> "";
        };
    }
}
