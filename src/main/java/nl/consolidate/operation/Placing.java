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
        refuseTakenNames(parent.target(), content);
        refuseTakenBelow(content);
        Set<ProvisionId> lists = new HashSet<>(Set.of(parent.target().id()));
        Provision cleared = withoutTombstone(content.kind(), content.label(), parent.target(), lists);
        Provision root = put(cleared, List.of(content), placement);
        Path place = Lookup.find(root, content.id()).orElseThrow();
        return new Edit(work.text().withRoot(root), new Region(Set.of(), lists), Touches.inserted(place));
    }

    Edit move(Placement placement) {
        List<Path> targets = work.targets();
        Path parent = parent();
        Set<ProvisionId> lists = new HashSet<>(Set.of(parent.target().id()));
        Provision root = work.root();
        List<Provision> moved = new ArrayList<>();
        for (Path target : targets) {
            refuseInside(target, parent);
            refuseTakenNumber(target, parent);
            lists.add(target.parent().id());
            moved.add(target.target());
            root = Tree.without(Lookup.find(root, target.target().id()).orElseThrow());
        }
        Provision placed = put(root, moved, placement);
        List<Touch> touches = targets.stream()
                .map(target -> Touches.of(target, placed, Touch.Kind.MOVED))
                .toList();
        return new Edit(work.text().withRoot(placed), new Region(Set.of(), lists), touches);
    }

    Edit repeal() {
        List<Path> targets = work.targets();
        Set<ProvisionId> inside = new HashSet<>();
        Set<ProvisionId> lists = new HashSet<>();
        List<Touch> touches = new ArrayList<>();
        Provision root = work.root();
        for (Path target : targets) {
            root = takeOut(root, target.target());
            inside.add(target.target().id());
            lists.add(target.parent().id());
            touches.add(new Touch(target.target().id(), Touch.Kind.REPEALED, target.address(), target.address()));
        }
        return new Edit(work.text().withRoot(root), new Region(inside, lists), touches);
    }

    // what has no number leaves no tombstone
    private Provision takeOut(Provision root, Provision target) {
        Path place = Lookup.find(root, target.id())
                .orElseThrow(() -> Refusal.of(
                        Code.TARGET_REPEALED, work.span(), "a provision is repealed twice in one operation"));
        return target.label() == null ? Tree.without(place) : Tree.with(place, target.tombstone());
    }

    private Path parent() {
        ProvisionId anchor = work.binding().anchor();
        if (anchor == null) {
            return work.place(Objects.requireNonNull(work.binding().parent()));
        }
        return Lookup.find(work.root(), anchor)
                .orElseThrow(() -> Refusal.of(
                        Code.ANCHOR_MISSING, work.span(), "the provision next to which it belongs does not exist here"))
                .up();
    }

    private Provision put(Provision root, List<Provision> content, Placement placement) {
        ProvisionId anchor = work.binding().anchor();
        Path holder = anchor == null
                ? Lookup.find(root, Objects.requireNonNull(work.binding().parent()))
                        .orElseThrow()
                : Lookup.find(root, anchor).orElseThrow(this::anchorMoved).up();
        int index = index(holder.target(), anchor, placement);
        Provision parent = holder.target();
        for (Provision each : content) {
            parent = Tree.plus(parent, index++, each);
        }
        return Tree.with(holder, parent);
    }

    private Refusal anchorMoved() {
        return Refusal.of(Code.ANCHOR_INSIDE, work.span(), "a provision cannot be put next to itself");
    }

    private static int index(Provision parent, @Nullable ProvisionId anchor, Placement place) {
        if (anchor != null) {
            return Tree.indexOf(parent, anchor) + (place instanceof Placement.After ? 1 : 0);
        }
        return place instanceof Placement.AtStart ? 0 : parent.children().size();
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

    private void refuseTakenNumber(Path target, Path parent) {
        Label label = target.target().label();
        if (label != null && !target.target().kind().isLeaf()) {
            work.refuseTaken(
                    parent.target(),
                    target.target().kind(),
                    label,
                    work.binding().targets());
        }
    }

    private void refuseTakenNames(Provision parent, Provision content) {
        if (content.label() != null) {
            work.refuseTaken(parent, content.kind(), content.label(), List.of());
        } else if (content.kind().isNamed()
                && parent.children().stream()
                        .anyMatch(child -> child.kind() == content.kind()
                                && child.heading().equals(content.heading()))) {
            throw Refusal.of(
                    Code.NUMBER_TAKEN,
                    work.span(),
                    "there is a " + content.kind().dutch() + " \"" + content.heading() + "\" already");
        }
    }

    // a new chapter brings articles whose numbers count through the whole regulation
    private void refuseTakenBelow(Provision content) {
        content.children().stream()
                .flatMap(Tree::all)
                .filter(part -> part.kind().isLeaf() && part.label() != null)
                .forEach(part ->
                        work.refuseTaken(work.root(), part.kind(), Objects.requireNonNull(part.label()), List.of()));
    }

    private Provision withoutTombstone(
            ProvisionKind kind, @Nullable Label label, Provision parent, Set<ProvisionId> lists) {
        return label == null
                ? work.root()
                : Tombstones.clear(work.root(), List.of(parent), kind, List.of(label), lists);
    }
}
