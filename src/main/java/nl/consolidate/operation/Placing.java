package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Inserting, moving and repealing: operations on the lists of children. */
final class Placing {
    private final Work work;

    Placing(Work work) {
        this.work = work;
    }

    Edit insert(Provision content, Placement placement) {
        Path parent = parent();
        refuseTaken(parent.target(), content, Set.of());
        work.refuseTakenBelow(content, Set.of());
        Set<ProvisionId> lists = new HashSet<>(Set.of(parent.target().id()));
        List<Path> tombstones = new ArrayList<>(tombstones(parent, List.of(content)));
        tombstones.addAll(work.tombstonesBelow(content));
        Provision root = Tombstones.clear(put(work.root(), parent, List.of(content), placement), tombstones, lists);
        Path place = Lookup.find(root, parent.down(content)).orElseThrow();
        return new Edit(work.text().withRoot(root), new Region(Set.of(), lists), Touches.inserted(place));
    }

    Edit move(Placement placement) {
        List<Path> targets = work.targets();
        Set<ProvisionId> leaving = Set.copyOf(work.binding().targets());
        refuseBesideItself(leaving);
        Path parent = parent();
        Set<ProvisionId> lists = new HashSet<>(Set.of(parent.target().id()));
        Provision root = work.root();
        List<Provision> moved = new ArrayList<>();
        for (Path target : targets) {
            refuseInside(target, parent);
            refuseTaken(parent.target(), target.target(), leaving);
            lists.add(target.parent().id());
            moved.add(target.target());
            root = Tree.without(Lookup.find(root, target).orElseThrow());
        }
        Provision placed = Tombstones.clear(put(root, parent, moved, placement), tombstones(parent, moved), lists);
        List<Touch> touches = targets.stream()
                .map(target -> Touches.of(target, placed, Touch.Kind.MOVED))
                .toList();
        return new Edit(work.text().withRoot(placed), new Region(Set.of(), lists), touches);
    }

    private List<Path> tombstones(Path parent, List<Provision> arriving) {
        Set<Label> labels = new HashSet<>();
        arriving.stream().map(Provision::label).filter(Objects::nonNull).forEach(labels::add);
        return Tombstones.of(work.root(), List.of(parent), arriving.get(0).kind(), labels);
    }

    Edit repeal() {
        List<Path> targets = work.targets();
        Set<ProvisionId> inside = new HashSet<>();
        Set<ProvisionId> lists = new HashSet<>();
        List<Touch> touches = new ArrayList<>();
        Provision root = work.root();
        for (Path target : targets) {
            root = takeOut(root, target);
            inside.add(target.target().id());
            lists.add(target.parent().id());
            touches.addAll(Touches.repealed(target));
        }
        return new Edit(work.text().withRoot(root), new Region(inside, lists), touches);
    }

    // what has no number leaves no tombstone
    private Provision takeOut(Provision root, Path target) {
        Path place = Lookup.find(root, target)
                .orElseThrow(() -> Refusal.of(
                        Code.TARGET_REPEALED,
                        work.span(),
                        target.address() + " is repealed twice in one operation",
                        "name a provision or what holds it, not both"));
        return place.target().label() == null
                ? Tree.without(place)
                : Tree.with(place, place.target().tombstone());
    }

    private Path parent() {
        Path parent = parentHere();
        if (parent.target().isNotHeld()) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    work.span(),
                    "the sources do not hold the text of " + parent.address() + ", so nothing can be put into it");
        }
        return parent;
    }

    private Path parentHere() {
        Path anchor = work.binding().anchor();
        if (anchor == null) {
            return work.place(Objects.requireNonNull(work.binding().parent()));
        }
        return Lookup.find(work.root(), anchor)
                .orElseThrow(() -> Refusal.of(
                        Code.ANCHOR_MISSING, work.span(), "the provision next to which it belongs does not exist here"))
                .up();
    }

    private Provision put(Provision root, Path parent, List<Provision> content, Placement placement) {
        Path holder = Lookup.find(root, parent).orElseThrow();
        Provision filled = holder.target();
        int index =
                index(filled, work.binding().anchor(), placement, content.get(0).kind());
        for (Provision each : content) {
            filled = Tree.plus(filled, index++, each);
        }
        return Tree.with(holder, filled);
    }

    private void refuseBesideItself(Set<ProvisionId> leaving) {
        Path anchor = work.binding().anchor();
        if (anchor != null && leaving.contains(anchor.target().id())) {
            throw Refusal.of(
                    Code.ANCHOR_INSIDE,
                    work.span(),
                    "a provision cannot be put next to itself",
                    "name an anchor that is not moved");
        }
    }

    private static int index(Provision parent, @Nullable Path anchor, Placement place, ProvisionKind kind) {
        if (anchor != null) {
            return Tree.indexOf(parent, anchor.target().id()) + (place instanceof Placement.After ? 1 : 0);
        }
        return place instanceof Placement.AtStart
                ? Slots.start(parent.children(), kind)
                : Slots.end(parent.children(), kind);
    }

    private void refuseInside(Path target, Path parent) {
        if (parent.passes(target.target().id())) {
            throw Refusal.of(
                    Code.ANCHOR_INSIDE,
                    work.span(),
                    target.address() + " cannot be moved into itself",
                    "name an anchor outside the provision that is moved");
        }
    }

    private void refuseTaken(Provision parent, Provision arriving, Set<ProvisionId> leaving) {
        if (arriving.label() != null) {
            work.refuseTaken(parent, arriving.kind(), Set.of(arriving.label()), leaving);
        } else if (arriving.kind().isNamed()) {
            work.refuseTakenName(parent, arriving, leaving);
        }
    }
}
