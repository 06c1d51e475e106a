package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
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

    /** The text of a provision with its definitions; at least one of the keys must be there. */
    LawText read(Fields fields, ProvisionKind kind, ProvisionId id, Ids ids) {
        fields.atMostOne("text", "file");
        boolean unknown = isNotHeld(fields, "text");
        if (unknown) {
            fields.atMostOne("text", "definitions");
            return LawText.NOT_HELD;
        }
        if (!fields.has("text") && !fields.has("file") && !fields.has("definitions")) {
            if (fields.flag("incomplete")) {
                return LawText.NOTHING;
            }
            fields.missing("text");
        }
        Passage passage = passage(fields);
        LawText text = passage == null ? LawText.NOTHING : LawText.of(passage, kind, id, desk.findings());
        List<Provision> children = new ArrayList<>(text.children());
        children.addAll(definitions(fields, id, ids));
        return new LawText(text.intro(), children, text.status());
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
        LawText text = read(entry, ProvisionKind.DEFINITION, id, ids);
        return Provision.of(id, ProvisionKind.DEFINITION, null)
                .withHeading(term)
                .withText(text.intro())
                .withChildren(text.children())
                .withStatus(text.status())
                .withIncomplete(entry.flag("incomplete"))
                .withSource(entry.span());
    }
}
