package nl.consolidate.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** Giving a provision, or the whole regulation, another content under its own identity. */
final class Replacing {
    private final Work work;

    Replacing(Work work) {
        this.work = work;
    }

    Edit replace(Operation.Replace replace) {
        Path place = work.target();
        refuseOtherNumber(place, replace.number());
        Provision old = place.target();
        Provision successor = Succession.of(old, underItsName(old, replace.content()));
        Set<ProvisionId> own = Tree.all(old).map(Provision::id).collect(Collectors.toUnmodifiableSet());
        work.refuseTakenBelow(successor, own);
        Set<ProvisionId> lists = new HashSet<>();
        Provision root = Tombstones.clear(Tree.with(place, successor), tombstones(old, successor), lists);
        Path after = Lookup.find(root, place).orElseThrow();
        return new Edit(
                work.text().withRoot(root),
                new Region(Set.of(old.id()), lists),
                Touches.changed(place, after, Touch.Kind.REPLACED),
                droppedHeading(place, successor));
    }

    Edit replaceRegulation(Regulation content) {
        Provision old = work.root();
        Provision root = Succession.of(old, content.root());
        return new Edit(
                work.text().withTextOf(content, root),
                new Region(Set.of(old.id()), Set.of()),
                Touches.changed(Path.ofRoot(old), Path.ofRoot(root), Touch.Kind.REPLACED));
    }

    Edit set(Regulation.Property property, String value) {
        Path root = Path.ofRoot(work.root());
        Touch touch = new Touch(work.root().id(), Touch.Kind.CHANGED, root.address(), root.address());
        return new Edit(work.text().with(property, value), new Region(Set.of(), Set.of()), List.of(touch));
    }

    // those that the new content prints itself stay
    private List<Path> tombstones(Provision old, Provision successor) {
        return work.tombstonesBelow(successor).stream()
                .filter(tombstone -> !tombstone.passes(old.id()))
                .toList();
    }

    // the number and the term belong to the target, whatever the content was written under
    private static Provision underItsName(Provision old, Provision content) {
        Provision numbered = content.withNumberOf(old);
        boolean keepsName = old.kind().isNamed() && content.heading().isEmpty();
        return keepsName ? numbered.withHeading(old.heading()) : numbered;
    }

    private void refuseOtherNumber(Path place, @Nullable Located<String> number) {
        String own =
                place.target().label() == null ? "" : place.target().label().value();
        if (number != null && !number.value().equals(own)) {
            throw new Refusal(Diagnostic.of(
                            Code.NUMBER_DIFFERS,
                            number.span(),
                            "the new text has number " + number.value() + ", but it replaces " + place.address())
                    .withHelp("renumber it first in the same instruction, or mend the address"));
        }
    }

    private List<Diagnostic> droppedHeading(Path place, Provision successor) {
        boolean dropped =
                !place.target().heading().isEmpty() && successor.heading().isEmpty();
        return dropped
                ? List.of(Diagnostic.of(
                                Code.HEADING_DROPPED,
                                work.span(),
                                "the new text of " + place.address() + " has no heading; the old one, \""
                                        + place.target().heading() + "\", goes")
                        .withRelated(place.target().source(), place.address() + " before")
                        .withHelp("give the heading that the decision prints with `heading:`"))
                : List.of();
    }
}
