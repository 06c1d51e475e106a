package nl.consolidate.source;

import java.util.List;
import java.util.Optional;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Step;
import org.jspecify.annotations.Nullable;

/** Reads {@code after}, {@code before}, {@code at} and {@code in}: where provisions or words are put. */
final class PlaceReader {
    private final Fields fields;

    PlaceReader(Fields fields) {
        this.fields = fields;
    }

    /** The place that {@code in} names; the whole regulation, at the verb, where it is absent. */
    @Nullable
    Located<Address> scope(String verb) {
        return fields.has("in") ? fields.address("in") : new Located<>(Address.REGULATION, fields.keySpan(verb));
    }

    /** Where a provision is put; its own address gives the parent that the words of the place leave out. */
    @Nullable
    Placement placement(Located<Address> target) {
        if (!isSaidOnce(fields)) {
            return null;
        }
        if (fields.has("at")) {
            return edge(target);
        }
        boolean after = fields.has("after");
        Located<Address> words = fields.address(after ? "after" : "before");
        if (words == null || (fields.has("in") && fields.address("in") == null)) {
            return null;
        }
        Address anchor = joined(words.value());
        if (lacksParent(anchor) && !target.value().parent().steps().isEmpty()) {
            anchor = anchor.within(target.value().parent());
        }
        Located<Address> place = new Located<>(anchor, words.span());
        return after ? new Placement.After(place) : new Placement.Before(place);
    }

    /** The address of a new provision in full: below {@code in}, or else beside its anchor. */
    Located<Address> fullTarget(Located<Address> target) {
        Address full = joined(target.value());
        Address anchor = fields.has("after") || fields.has("before") ? anchorOrNothing() : Address.REGULATION;
        if (full.steps().size() == 1 && anchor.steps().size() > 1 && !isSibling(full, anchor)) {
            full = full.within(anchor.parent());
        }
        return new Located<>(full, target.span());
    }

    // articles are numbered through the regulation; the address of an inner provision needs its article
    private static boolean isSibling(Address full, Address anchor) {
        return full.last().map(step -> step.kind().isLeaf()).orElse(false)
                && anchor.last().map(step -> step.kind().isInner()).orElse(false);
    }

    private Address anchorOrNothing() {
        String key = fields.has("after") ? "after" : "before";
        return fields.node(key) instanceof Node.Scalar scalar
                ? parsed(scalar.value()).orElse(Address.REGULATION)
                : Address.REGULATION;
    }

    private Address joined(Address address) {
        Address outer = fields.node("in") instanceof Node.Scalar scalar
                ? parsed(scalar.value()).orElse(Address.REGULATION)
                : Address.REGULATION;
        List<Step> steps = outer.steps();
        boolean full = address.steps().size() >= steps.size()
                && address.steps().subList(0, steps.size()).equals(steps);
        return full ? address : address.within(outer);
    }

    // a faulty address is reported where it is read as such
    private static Optional<Address> parsed(String words) {
        try {
            return Optional.of(Address.parse(words));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static boolean lacksParent(Address anchor) {
        return anchor.steps().size() == 1
                && anchor.last().map(step -> step.kind().isInner()).orElse(false);
    }

    /** Whether exactly one of the keys of a place is there; reports where not. */
    static boolean isSaidOnce(Fields fields) {
        if (!fields.has("after") && !fields.has("before") && !fields.has("at")) {
            fields.findings()
                    .add(Diagnostic.of(Code.MISSING_KEY, fields.start(), "the place is missing")
                            .withHelp("say it with `after`, `before` or `at`"));
            return false;
        }
        return fields.atMostOne("after", "before", "at");
    }

    private @Nullable Placement edge(Located<Address> target) {
        Located<Address> parent = fields.has("in")
                ? fields.address("in")
                : new Located<>(target.value().parent(), fields.keySpan("at"));
        Located<String> edge = fields.words("at");
        if (parent == null || edge == null) {
            return null;
        }
        return switch (edge.value()) {
            case "start" -> new Placement.AtStart(parent);
            case "end" -> new Placement.AtEnd(parent);
            default -> {
                fields.findings().add(Code.INVALID_VALUE, edge.span(), "`at` must be `start` or `end`");
                yield null;
            }
        };
    }

    /** Where words are put. */
    @Nullable
    WordPlace wordPlace() {
        if (!isSaidOnce(fields)) {
            return null;
        }
        if (fields.has("at")) {
            return atEnd();
        }
        boolean after = fields.has("after");
        Located<String> words = fields.words(after ? "after" : "before");
        if (words == null) {
            return null;
        }
        return after ? new WordPlace.AfterWords(words) : new WordPlace.BeforeWords(words);
    }

    private @Nullable WordPlace atEnd() {
        return isEnd("words can only be put `at: end`") ? new WordPlace.AtEnd() : null;
    }

    /** Whether {@code at} rightly says that only the last words of a named place count. */
    boolean isOnlyAtEnd() {
        boolean end = isEnd("words can only be sought `at: end`");
        return fields.require("in") && fields.atMostOne("times", "at") && end;
    }

    private boolean isEnd(String otherwise) {
        Located<String> edge = fields.words("at");
        if (edge != null && !edge.value().equals("end")) {
            fields.findings().add(Code.INVALID_VALUE, edge.span(), otherwise);
        }
        return edge != null && edge.value().equals("end");
    }
}
