package nl.consolidate.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Step;

/** An operation and the text to which it is to be applied. */
record Work(Binding binding, Regulation text) {
    Provision root() {
        return text.root();
    }

    SourceSpan span() {
        return binding.change().span();
    }

    /** The place of the only target. */
    Path target() {
        return place(binding.places().get(0));
    }

    List<Path> targets() {
        return binding.places().stream().map(this::place).toList();
    }

    /** Where a provision stands in this text, by identity; it may be absent or repealed here though it was not there. */
    Path place(Path there) {
        return live(Lookup.find(root(), there), there.target().id());
    }

    /** Where in a new text the provision stands that is at the end of a path. */
    Path in(Provision root, Path place) {
        return Lookup.find(root, place).orElseThrow();
    }

    private Path live(Optional<Path> found, ProvisionId id) {
        Path place = found.orElseThrow(() -> Refusal.of(
                Code.TARGET_MISSING, span(), "the provision that is meant (" + id + ") does not exist here"));
        if (place.target().isRepealed()) {
            throw new Refusal(
                    Diagnostic.of(Code.TARGET_REPEALED, span(), place.address() + " has been repealed already")
                            .withRelated(place.target().source(), place.address() + " before its repeal"));
        }
        return place;
    }

    /** Refuses numbers of which a provision in force has one, unless it is one of those that give theirs up. */
    void refuseTaken(Provision parent, ProvisionKind kind, Set<Label> labels, Set<ProvisionId> leaving) {
        if (labels.isEmpty()) {
            return;
        }
        Tree.numberingScope(root(), parent, kind)
                .filter(other -> other.label() != null && labels.contains(other.label()) && !other.isRepealed())
                .filter(other -> !leaving.contains(other.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw taken(
                            other,
                            new Step(kind, Objects.requireNonNull(other.label()).value()),
                            "number");
                });
    }

    /** Refuses a term or heading that a neighbour has, unless it leaves. */
    void refuseTakenName(Provision parent, Provision named, Set<ProvisionId> leaving) {
        Step name = new Step(named.kind(), named.heading());
        parent.children().stream()
                .filter(other -> name.names(other) && !leaving.contains(other.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw taken(other, name, "name");
                });
    }

    // a new chapter brings articles whose numbers count through the whole regulation
    void refuseTakenBelow(Provision content, Set<ProvisionId> leaving) {
        refuseTaken(root(), ProvisionKind.ARTICLE, articlesBelow(content, leaving), leaving);
    }

    /** The tombstones whose numbers the articles below a provision take. */
    List<Path> tombstonesBelow(Provision content) {
        Set<Label> labels = articlesBelow(content, Set.of());
        return labels.isEmpty() ? List.of() : Tombstones.of(root(), List.of(), ProvisionKind.ARTICLE, labels);
    }

    private static Set<Label> articlesBelow(Provision content, Set<ProvisionId> except) {
        Set<Label> labels = new HashSet<>();
        if (content.kind().isContainer()) {
            Tree.leaves(content)
                    .filter(part -> part.kind() == ProvisionKind.ARTICLE && !part.isRepealed())
                    .filter(part -> part.label() != null && !except.contains(part.id()))
                    .forEach(part -> labels.add(part.label()));
        }
        return labels;
    }

    private Refusal taken(Provision other, Step name, String what) {
        return new Refusal(Diagnostic.of(Code.NUMBER_TAKEN, span(), shown(name) + " exists already")
                .withLabel(what + " taken")
                .withRelated(other.source(), shown(name))
                .withHelp("renumber or repeal it first, or give another " + what));
    }

    private static String shown(Step step) {
        return step.kind() == ProvisionKind.ITEM ? step.kind().dutch() + " " + step.value() : step.toString();
    }
}
