package nl.consolidate.operation;

import java.util.List;
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
        return place(binding.targets().get(0));
    }

    List<Path> targets() {
        return binding.targets().stream().map(this::place).toList();
    }

    /** Where a provision stands in this text, by identity; it may be absent or repealed here though it was not there. */
    Path place(ProvisionId id) {
        Path place = Lookup.find(root(), id)
                .orElseThrow(() -> Refusal.of(
                        Code.TARGET_MISSING, span(), "the provision that is meant (" + id + ") does not exist here"));
        if (place.target().isRepealed()) {
            throw new Refusal(
                    Diagnostic.of(Code.TARGET_REPEALED, span(), place.address() + " has been repealed already")
                            .withRelated(place.target().source(), place.address() + " before its repeal"));
        }
        return place;
    }

    /** Refuses a number that a provision in force has, unless it is one of those that give theirs up. */
    void refuseTaken(Provision parent, ProvisionKind kind, Label label, List<ProvisionId> leaving) {
        Tree.numberingScope(root(), parent, kind)
                .filter(other -> Tree.hasLabel(other, label) && !other.isRepealed())
                .filter(other -> !leaving.contains(other.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(Diagnostic.of(
                                    Code.NUMBER_TAKEN, span(), "there is a " + kind.dutch() + " " + label + " already")
                            .withLabel("number taken")
                            .withRelated(other.source(), kind.dutch() + " " + label)
                            .withHelp("renumber or repeal it first, or give another number"));
                });
    }

    /** Whether a provision is a tombstone of that number, which disappears when the number is given away. */
    static boolean isTombstoneOf(Provision provision, ProvisionKind kind, Label label) {
        return provision.isRepealed() && provision.kind() == kind && Tree.hasLabel(provision, label);
    }
}
