package nl.consolidate.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.PartOperation.Part;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads how a provision is divided, or several are joined. */
final class PartOperationReader {
    private final Desk desk;
    private final Fields fields;
    private final Ids ids;

    PartOperationReader(Desk desk, Fields fields, Ids ids) {
        this.desk = desk;
        this.fields = fields;
        this.ids = ids;
    }

    @Nullable
    Operation read(Verb verb) {
        return verb == Verb.SPLIT ? split() : join();
    }

    private @Nullable Operation split() {
        Located<Address> target = fields.address("split");
        List<Mapping> mappings = fields.require("into") ? fields.mappings("into") : List.of();
        if (target == null || !isNumbered(target.value().last().orElse(null), target.span()) || mappings.isEmpty()) {
            return null;
        }
        List<Fields> entries = mappings.stream()
                .map(mapping -> desk.fields(mapping, Keys.SPLIT_PART))
                .toList();
        List<Part> parts = new ArrayList<>();
        Form form = new Form(target.value(), isPrinted(entries.get(0)));
        for (int i = 0; i < entries.size(); i++) {
            Part part = part(entries.get(i), form, i == 0);
            if (part != null) {
                parts.add(part);
            }
        }
        boolean complete = parts.size() == entries.size();
        return complete && areSeveral(parts) ? new PartOperation.Split(target, parts) : null;
    }

    private boolean areSeveral(List<Part> parts) {
        if (parts.size() < 2) {
            desk.findings()
                    .add(Diagnostic.of(Code.INVALID_VALUE, fields.nodeSpan("into"), "one part is no division")
                            .withHelp("give the part that keeps the number too"));
            return false;
        }
        Set<Label> seen = new HashSet<>();
        for (Part part : parts) {
            if (!seen.add(part.number().value())) {
                desk.findings().add(Code.DUPLICATE_NUMBER, part.number().span(), "two parts get the same number");
                return false;
            }
        }
        return true;
    }

    /** What all parts have in common: what they are parts of, and whether their texts are printed. */
    private record Form(Address target, boolean printed) {}

    private static boolean isPrinted(Fields entry) {
        return entry.has("text") || entry.has("file");
    }

    private @Nullable Part part(Fields entry, Form form, boolean first) {
        Located<Label> number = number(entry);
        if (number == null || !isOfForm(entry, form, first)) {
            return null;
        }
        Located<Address> from = entry.has("from") ? from(entry, form.target()) : null;
        if (from == null && entry.has("from")) {
            return null;
        }
        Step step = new Step(
                form.target().last().orElseThrow().kind(), number.value().value());
        Provision content = content(entry, number, form.target().parent(), step, form.printed());
        return content == null ? null : new Part(number, content, from, form.printed());
    }

    // a text in one part is a text in all; without texts each part but the first says where it begins
    private static boolean isOfForm(Fields entry, Form form, boolean first) {
        if (isPrinted(entry) != form.printed()) {
            entry.findings()
                    .add(
                            Diagnostic.of(Code.CONFLICTING_KEYS, entry.start(), "some parts have a text and others not")
                                    .withHelp(
                                            "give the `text` of each part, or of none and then say with `from` where each begins"));
            return false;
        }
        if (!form.printed() && !first) {
            return entry.require("from");
        }
        if (entry.has("from")) {
            String message =
                    first ? "the first part begins where the provision begins" : "`from` cannot stand beside a text";
            entry.findings().add(Code.CONFLICTING_KEYS, entry.keySpan("from"), message);
        }
        return !entry.has("from");
    }

    private @Nullable Located<Label> number(Fields entry) {
        Located<String> words = entry.required("number");
        return words == null ? null : label(words);
    }

    private @Nullable Located<Label> label(Located<String> words) {
        if (!Label.isLabel(words.value())) {
            desk.findings()
                    .add(Code.INVALID_LABEL, words.span(), Values.quoted(words.value()) + " is no number, such as 5a");
            return null;
        }
        return new Located<>(new Label(words.value()), words.span());
    }

    private static @Nullable Located<Address> from(Fields entry, Address target) {
        Located<Address> from = entry.address("from");
        if (from == null) {
            return null;
        }
        int depth = target.steps().size();
        List<Step> steps = from.value().steps();
        boolean full = steps.size() > depth && steps.subList(0, depth).equals(target.steps());
        return full ? from : new Located<>(from.value().within(target), from.span());
    }

    private @Nullable Provision content(
            Fields entry, Located<Label> number, Address parent, Step step, boolean printed) {
        ContentReader reader = new ContentReader(desk);
        return printed
                ? reader.read(entry, new Located<>(parent.plus(step), number.span()), ids)
                : reader.frame(entry, step, ids);
    }

    private boolean isNumbered(@Nullable Step step, SourceSpan span) {
        boolean numbered = step != null
                && step.kind().isNumbered()
                && step.kind() != ProvisionKind.REGULATION
                && Label.isLabel(step.value());
        if (!numbered) {
            desk.findings()
                    .add(Diagnostic.of(Code.INVALID_ADDRESS, span, "only what has a number can be divided or joined")
                            .withHelp("use `replace` and `insert` or `repeal` for other texts"));
        }
        return numbered;
    }

    private @Nullable Operation join() {
        Located<Addresses> targets = fields.addresses("join");
        Located<String> words = fields.required("to");
        Located<Addresses> to =
                targets == null || words == null ? null : new NewNumbers(desk.findings()).read(targets.value(), words);
        if (targets == null || to == null || !isNumbered(firstOf(targets.value()), targets.span())) {
            return null;
        }
        Located<Label> number = oneNumber(targets.value(), to);
        if (number == null) {
            return null;
        }
        boolean printed = fields.has("text") || fields.has("file");
        Step step = new Step(targets.value().kind(), number.value().value());
        Provision content = content(fields, number, targets.value().within(), step, printed);
        return content == null ? null : new PartOperation.Join(targets, number, content, printed);
    }

    private static Step firstOf(Addresses targets) {
        return new Step(targets.kind(), targets.spans().get(0).from());
    }

    private @Nullable Located<Label> oneNumber(Addresses targets, Located<Addresses> to) {
        Addresses numbers = to.value();
        boolean one = numbers.spans().size() == 1
                && numbers.spans().get(0).isSingle()
                && numbers.kind() == targets.kind()
                && numbers.within().equals(targets.within());
        if (!one) {
            desk.findings()
                    .add(Diagnostic.of(
                                    Code.INVALID_VALUE,
                                    to.span(),
                                    "what is joined becomes one provision of its kind and place")
                            .withHelp("give one number, such as `to: 2`"));
            return null;
        }
        return label(new Located<>(numbers.spans().get(0).from(), to.span()));
    }
}
