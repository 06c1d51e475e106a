package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import nl.consolidate.model.Step;
import nl.consolidate.notation.LawReader;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import nl.consolidate.source.Node.Style;
import org.jspecify.annotations.Nullable;

/** Reads the words of a provision, which stand in the entry or in a file of their own. */
final class TextReader {
    private static final String NOT_HELD = "not-held";

    private final Desk desk;

    TextReader(Desk desk) {
        this.desk = desk;
    }

    /** Puts the text and the definitions of an entry into a provision; the entry must have one of them. */
    Provision fill(Provision frame, Fields fields, Ids ids) {
        fields.atMostOne("text", "file");
        if (isNotHeld(fields, "text")) {
            fields.atMostOne("text", "definitions");
            return frame.withStatus(Status.NOT_HELD);
        }
        if (!fields.has("text") && !fields.has("file") && !fields.has("definitions") && !fields.flag("incomplete")) {
            fields.missing("text");
        }
        Passage passage = passage(fields);
        Provision filled = passage == null ? frame : lawIn(passage, frame);
        List<Provision> children = new ArrayList<>(filled.children());
        children.addAll(definitions(fields, frame.id(), ids));
        return filled.withChildren(children);
    }

    private Provision lawIn(Passage passage, Provision frame) {
        return new LawReader(desk.findings())
                .read(passage.text(), frame.kind(), frame.id(), passage::span)
                .into(frame);
    }

    static boolean isNotHeld(Fields fields, String key) {
        return fields.node(key) instanceof Scalar scalar
                && scalar.style() == Style.PLAIN
                && scalar.value().equals(NOT_HELD);
    }

    /** The words of a key as one string, without taking them apart; null for those that no source holds. */
    @Nullable
    String prose(Fields fields, String key) {
        return isNotHeld(fields, key) ? null : fields.string(key).strip();
    }

    /** The words of {@code text} or of the file, as one string. */
    String textOrFile(Fields fields) {
        fields.atMostOne("text", "file");
        Passage passage = passage(fields);
        return passage == null ? "" : passage.text().strip();
    }

    private @Nullable Passage passage(Fields fields) {
        if (fields.has("text")) {
            Located<String> words = fields.words("text");
            Scalar scalar = words == null ? null : fields.scalar("text");
            return scalar == null ? null : Passage.of(scalar);
        }
        Scalar file = fields.scalar("file");
        return file == null ? null : desk.file(file);
    }

    private List<Provision> definitions(Fields fields, ProvisionId above, Ids ids) {
        List<Provision> definitions = new ArrayList<>();
        for (Mapping mapping : fields.mappings("definitions")) {
            Fields entry = desk.fields(mapping, Keys.DEFINITION);
            Located<String> term = entry.required("term");
            if (term != null) {
                definitions.add(definition(entry, term.value(), above, ids));
            }
        }
        return definitions;
    }

    private Provision definition(Fields entry, String term, ProvisionId above, Ids ids) {
        ProvisionId id = ids.next(Ids.path(above), new Step(ProvisionKind.DEFINITION, term));
        Provision frame = Provision.of(id, ProvisionKind.DEFINITION, null)
                .withHeading(term)
                .withIncomplete(entry.flag("incomplete"))
                .withSource(entry.span());
        return fill(frame, entry, ids);
    }
}
