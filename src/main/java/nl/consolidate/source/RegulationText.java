package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;

/** Reads a whole text of a regulation, with what it says beside its provisions. */
final class RegulationText {
    private final Desk desk;
    private final Fields fields;
    private final TextReader texts;

    RegulationText(Desk desk, Fields fields) {
        this.desk = desk;
        this.fields = fields;
        this.texts = new TextReader(desk);
    }

    Regulation read(String id, Located<String> title, Ids ids) {
        Provision root = Provision.of(ids.root(), ProvisionKind.REGULATION, null)
                .withIncomplete(fields.flag("incomplete"))
                .withChildren(new BodyReader(desk, ids).all(fields))
                .withSource(fields.span());
        String citationTitle = fields.string("citation-title");
        return new Regulation(
                id,
                title.value(),
                citationTitle.isEmpty() ? title.value() : citationTitle,
                language(),
                authority(),
                fields.string("subject"),
                strings("legal-basis"),
                identifiers(),
                idOrNothing("successor-of"),
                fields.string("note"),
                texts.prose(fields, "preamble"),
                root,
                texts.prose(fields, "closing"),
                explanatoryNote(),
                fields.span());
    }

    private String language() {
        Located<String> language = fields.words("language");
        if (language == null || !language.value().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            if (language != null) {
                desk.findings()
                        .add(
                                Code.INVALID_VALUE,
                                language.span(),
                                Values.quoted(language.value()) + " is not a language");
            }
            return "nl";
        }
        return language.value();
    }

    private Authority authority() {
        Mapping mapping = fields.mapping("authority");
        if (mapping == null) {
            return new Authority("", "", "");
        }
        Fields entry = desk.fields(mapping, Keys.AUTHORITY);
        Located<String> name = entry.required("name");
        return new Authority(name == null ? "" : name.value(), entry.string("type"), entry.string("adopted-by"));
    }

    private List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        for (Node item : fields.oneOrMore(key)) {
            Scalar scalar = fields.scalar(item, "an entry of `" + key + "`");
            if (scalar != null) {
                KeyCheck.warnOfCut(scalar, desk.findings());
                strings.add(Fields.words(scalar).value());
            }
        }
        return strings;
    }

    private SortedMap<String, String> identifiers() {
        SortedMap<String, String> identifiers = new TreeMap<>();
        Mapping mapping = fields.mapping("identifiers");
        if (mapping != null) {
            Fields entry = desk.fields(mapping, Keys.IDENTIFIERS);
            for (String key : Keys.IDENTIFIERS) {
                Located<String> value = entry.words(key);
                if (value != null) {
                    identifiers.put(key, value.value());
                }
            }
        }
        return identifiers;
    }

    private String idOrNothing(String key) {
        Located<String> id = fields.id(key);
        return id == null ? "" : id.value();
    }

    private String explanatoryNote() {
        if (fields.node("explanatory-note") instanceof Mapping mapping) {
            Fields entry = desk.fields(mapping, Keys.FILE);
            Scalar file = entry.require("file") ? entry.scalar("file") : null;
            Passage passage = file == null ? null : desk.file(file);
            return passage == null ? "" : passage.text().strip();
        }
        return fields.string("explanatory-note").strip();
    }
}
