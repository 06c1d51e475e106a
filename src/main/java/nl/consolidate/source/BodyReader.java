package nl.consolidate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import nl.consolidate.model.Step;
import nl.consolidate.source.Node.Entry;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads the entries of {@code body} and {@code annexes}: chapters and the like, articles, annexes. */
final class BodyReader {
    private static final int MOST_NUMBERS = 9999;
    /** The kinds that an entry of a body can begin with, by their key. */
    static final List<String> BODY = Stream.concat(
                    Arrays.stream(ProvisionKind.values())
                            .filter(kind -> kind.isContainer() && kind != ProvisionKind.REGULATION)
                            .map(ProvisionKind::english),
                    Stream.of("article", "articles"))
            .toList();

    static final List<String> ANNEXES = List.of("annex", "annexes");

    private final Desk desk;
    private final Ids ids;
    private final TextReader texts;

    BodyReader(Desk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
        this.texts = new TextReader(desk);
    }

    /** The provisions of a whole text, its annexes last. */
    List<Provision> all(Fields fields) {
        List<Provision> all = new ArrayList<>(entries(fields, "body", BODY, ""));
        all.addAll(entries(fields, "annexes", ANNEXES, ""));
        return all;
    }

    /** The provisions below a container that a decision inserts; none where others are to be moved into it. */
    List<Provision> bodyOfNew(Fields fields, ProvisionId above) {
        return entries(fields, "body", BODY, Ids.path(above));
    }

    /** The provisions below a container. */
    List<Provision> body(Fields fields, ProvisionId above) {
        if (!fields.has("body") && !fields.flag("incomplete")) {
            fields.missing("body");
        }
        return entries(fields, "body", BODY, Ids.path(above));
    }

    private List<Provision> entries(Fields fields, String key, List<String> kinds, String above) {
        List<Provision> provisions = new ArrayList<>();
        for (Mapping mapping : fields.mappings(key)) {
            Entry kind = kindOf(mapping, kinds);
            if (kind != null) {
                provisions.addAll(entry(mapping, kind.key().value(), above));
            }
        }
        return provisions;
    }

    private @Nullable Entry kindOf(Mapping mapping, List<String> kinds) {
        List<Entry> found = mapping.entries().stream()
                .filter(entry -> kinds.contains(entry.key().value()))
                .toList();
        if (found.isEmpty()) {
            desk.findings().add(withoutKind(mapping, kinds));
            return null;
        }
        return found.get(0);
    }

    private static Diagnostic withoutKind(Mapping mapping, List<String> kinds) {
        List<String> known = Keys.join(kinds, Keys.LEAF, Keys.CONTAINER);
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().value())) {
                return KeyCheck.unknown(entry.key(), kinds);
            }
        }
        return Diagnostic.of(Code.MISSING_KEY, mapping.span(), "this entry does not say what it is")
                .withHelp("begin it with one of: " + String.join(", ", kinds));
    }

    private List<Provision> entry(Mapping mapping, String key, String above) {
        return switch (key) {
            case "articles" -> skeleton(mapping, key, ProvisionKind.ARTICLE, above);
            case "annexes" -> skeleton(mapping, key, ProvisionKind.ANNEX, above);
            case "article" -> one(mapping, ProvisionKind.ARTICLE, Keys.LEAF, above);
            case "annex" -> one(mapping, ProvisionKind.ANNEX, Keys.LEAF, above);
            default -> one(mapping, ProvisionKind.valueOf(key.toUpperCase(Locale.ROOT)), Keys.CONTAINER, above);
        };
    }

    private List<Provision> one(Mapping mapping, ProvisionKind kind, List<String> known, String above) {
        Fields fields = desk.fields(mapping, Keys.join(List.of(kind.english()), known));
        Located<String> words = fields.words(kind.english());
        Label label = words == null ? null : Values.label(words, desk.findings());
        Step step = new Step(kind, label == null ? "" : label.value());
        Provision provision = Provision.of(ids.next(above, step), kind, label)
                .withHeading(fields.string("heading"))
                .withIncomplete(fields.flag("incomplete"))
                .withSource(fields.span());
        return List.of(kind.isContainer() ? withBody(provision, fields) : texts.fill(provision, fields, ids));
    }

    private Provision withBody(Provision provision, Fields fields) {
        return provision.withChildren(body(fields, provision.id()));
    }

    // articles of which only the numbers are known
    private List<Provision> skeleton(Mapping mapping, String key, ProvisionKind kind, String above) {
        Fields fields = desk.fields(mapping, Keys.join(List.of(key), Keys.SKELETON));
        if (fields.require("text") && !TextReader.isNotHeld(fields, "text")) {
            desk.findings()
                    .add(Diagnostic.of(
                                    Code.INVALID_VALUE,
                                    fields.keySpan("text"),
                                    "several provisions cannot have one text")
                            .withHelp("write `text: not-held`, or each of them as an entry of its own"));
        }
        Located<String> numbers = fields.words(key);
        return numbers == null
                ? List.of()
                : labels(numbers, kind).stream()
                        .map(label -> Provision.of(ids.next(above, new Step(kind, label.value())), kind, label)
                                .withStatus(Status.NOT_HELD)
                                .withSource(fields.span()))
                        .toList();
    }

    private List<Label> labels(Located<String> numbers, ProvisionKind kind) {
        Located<String> named = new Located<>(kind.dutch() + " " + numbers.value(), numbers.span());
        Located<Addresses> parsed = Values.addresses(named, desk.findings());
        if (parsed == null) {
            return List.of();
        }
        List<Label> labels = new ArrayList<>();
        for (Addresses.Span span : parsed.value().spans()) {
            labels.addAll(labels(span, numbers));
        }
        return labels;
    }

    private List<Label> labels(Addresses.Span span, Located<String> numbers) {
        if (span.isSingle()) {
            return List.of(new Label(span.from()));
        }
        int first = new Label(span.from()).wholeNumber();
        int last = new Label(span.to()).wholeNumber();
        if (first < 0 || last <= first || last - first > MOST_NUMBERS) {
            String message = Values.quoted(numbers.value()) + " is not a range of whole numbers";
            desk.findings().add(Code.INVALID_LABEL, numbers.span(), message);
            return List.of();
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Label(Integer.toString(number)))
                .toList();
    }
}
