package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Puts the words and parts of provisions behind each other where the decision does not print the result. */
final class Merging {
    private final Work work;
    private final SourceSpan span;
    private final List<Provision> sources;
    private final List<Provision> children = new ArrayList<>();
    private final Map<String, Provision> names = new HashMap<>();
    private String text = "";

    Merging(Work work, SourceSpan span, List<Provision> sources) {
        this.work = work;
        this.span = span;
        this.sources = sources;
    }

    Provision into(Provision frame) {
        refuseUnlike();
        for (Provision source : sources) {
            add(source.text());
            source.children().forEach(this::add);
        }
        return frame.withText(text).withChildren(children);
    }

    // beside leden the words of another article would become their intro or stand loose behind them
    private void refuseUnlike() {
        boolean some = sources.stream().anyMatch(Merging::hasParagraphs);
        if (some
                && !sources.stream()
                        .allMatch(
                                source -> hasParagraphs(source) && source.text().isEmpty())) {
            throw Refusal.of(
                    Code.NOT_JOINABLE,
                    span,
                    "some of the provisions have leden, and some have words without a lid",
                    "use number-text first, or give the `text` of the whole");
        }
    }

    private static boolean hasParagraphs(Provision source) {
        return source.children().stream().anyMatch(child -> child.kind() == ProvisionKind.PARAGRAPH);
    }

    private void add(Provision child) {
        String name = nameOf(child);
        Provision first = name.isEmpty() ? null : names.putIfAbsent(name, child);
        if (first != null) {
            throw Refusal.of(
                    Code.NOT_JOINABLE,
                    span,
                    name + " stands in more than one of the provisions",
                    "renumber it first, or give the `text` of the whole");
        }
        children.add(child);
    }

    private static String nameOf(Provision child) {
        if (child.kind().isNamed()) {
            return child.kind().dutch() + " \"" + child.heading() + "\"";
        }
        return child.label() == null ? "" : child.kind().dutch() + " " + child.label();
    }

    private void add(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (children.isEmpty()) {
            text = joined(text, words);
            return;
        }
        Provision last = children.get(children.size() - 1);
        if (last.kind() == ProvisionKind.TEXT) {
            children.set(children.size() - 1, last.withText(joined(last.text(), words)));
        } else {
            ProvisionId id = new ProvisionId(work.binding().origin() + "#text_" + children.size());
            children.add(
                    Provision.of(id, ProvisionKind.TEXT, null).withText(words).withSource(work.span()));
        }
    }

    // what is more than one paragraph, or none at all, cannot go on in the same line
    private static String joined(String first, String second) {
        boolean plain = !(first + second).contains("\n\n") && isRun(first) && isRun(second);
        return first.isEmpty() ? second : first + (plain ? " " : "\n\n") + second;
    }

    private static boolean isRun(String words) {
        return words.lines().noneMatch(line -> line.strip().matches("(>|```|~~~|\\{).*"));
    }
}
