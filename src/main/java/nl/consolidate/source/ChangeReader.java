package nl.consolidate.source;

import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads one operation: a mapping with exactly one verb among its keys. */
final class ChangeReader {
    private final Desk desk;
    private final Mapping mapping;
    private final @Nullable Verb verb;
    private final Fields fields;

    /**
     * Takes the keys of the mapping.
     *
     * @param setting the keys that the surroundings of the operation add
     */
    ChangeReader(Desk desk, Mapping mapping, List<String> setting) {
        this.desk = desk;
        this.mapping = mapping;
        List<Scalar> verbs = verbsOf(mapping);
        this.verb = verbs.size() == 1 ? Verb.of(verbs.get(0).value()).orElse(null) : null;
        this.fields = desk.fields(mapping, Keys.join(setting, known(verbs)));
        if (verb == null) {
            refuse(verbs, setting);
        }
    }

    static List<Scalar> verbsOf(Mapping mapping) {
        return mapping.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> Verb.isVerb(key.value()))
                .toList();
    }

    Fields fields() {
        return fields;
    }

    /** The operation with its own dates; null, counted as unread, where it cannot be read. */
    @Nullable
    Change change(String origin) {
        return change(origin, Dates.schedule(fields));
    }

    @Nullable
    Change change(String origin, Schedule schedule) {
        Operation operation = verb == null ? null : new OperationReader(desk, fields, origin).read(verb);
        if (operation == null) {
            desk.countUnread();
            return null;
        }
        Expectation expects = new Expectation(fields.words("expect-heading"), fields.words("expect-text"));
        return new Change(operation, expects, schedule, mapping.span());
    }

    private List<String> known(List<Scalar> verbs) {
        if (verb != null) {
            return verb.keys();
        }
        // what is wrong is the verb; no key is refused for its sake
        return verbs.isEmpty()
                ? Verb.allKeys()
                : mapping.entries().stream().map(entry -> entry.key().value()).toList();
    }

    private void refuse(List<Scalar> verbs, List<String> setting) {
        if (verbs.size() > 1) {
            refuseSecond(verbs.get(0), verbs.get(1));
        } else if (mapping.entries().stream()
                .allMatch(entry -> isKnown(entry.key().value(), setting))) {
            SourceSpan start = fields.start();
            desk.findings()
                    .add(Diagnostic.of(Code.MISSING_KEY, start, "no verb says what this operation does")
                            .withHelp("the verbs are " + String.join(", ", Verb.words())));
        }
    }

    private static boolean isKnown(String key, List<String> setting) {
        return setting.contains(key) || Verb.allKeys().contains(key);
    }

    private void refuseSecond(Scalar first, Scalar second) {
        String message = "`" + second.value() + "` cannot stand beside `" + first.value() + "`";
        desk.findings()
                .add(Diagnostic.of(Code.CONFLICTING_KEYS, second.span(), message)
                        .withRelated(first.span(), "here the operation has its verb")
                        .withHelp("write two operations under `do`"));
    }
}
