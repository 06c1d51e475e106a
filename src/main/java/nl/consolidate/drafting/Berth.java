package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Placement;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/**
 * Where a provision of the second text belongs in a draft.
 *
 * @param parent what holds it, as it stands in the draft
 * @param placement beside the nearest neighbour that has its place already
 * @param atEdge whether it comes first or last in its parent
 */
record Berth(Path parent, Placement placement, boolean atEdge) {
    /**
     * The place among neighbours.
     *
     * @param siblings the parts of the parent in the second text
     * @param settled those that have their place in the draft
     */
    static Optional<Berth> of(
            Sketch sketch, ProvisionId parent, List<Provision> siblings, Provision arriving, Set<ProvisionId> settled) {
        Optional<Path> holder = sketch.find(parent);
        if (holder.isEmpty() || holder.get().target().isRepealed()) {
            return Optional.empty();
        }
        int index = indexOf(siblings, arriving.id());
        Path place = holder.get();
        for (int i = index - 1; i >= 0; i--) {
            Optional<Provision> left = there(place, siblings.get(i), settled);
            if (left.isPresent()) {
                Provision anchor = behindStones(sketch.root(), place, left.get(), arriving);
                return Optional.of(new Berth(
                        place, new Placement.After(said(place.down(anchor).address())), isLast(place, anchor)));
            }
        }
        for (int i = index + 1; i < siblings.size(); i++) {
            Optional<Provision> right = there(place, siblings.get(i), settled);
            if (right.isPresent()) {
                return Optional.of(new Berth(
                        place, new Placement.Before(said(place.down(right.get()).address())), true));
            }
        }
        return Optional.of(new Berth(place, new Placement.AtStart(said(place.address())), true));
    }

    private static Optional<Provision> there(Path parent, Provision sibling, Set<ProvisionId> settled) {
        return parent.target().children().stream()
                .filter(child -> child.id().equals(sibling.id()) && settled.contains(child.id()))
                .filter(child -> !child.isRepealed())
                .findFirst();
    }

    // 3a stands behind the number of the repealed 3, not before it
    private static Provision behindStones(Provision root, Path parent, Provision anchor, Provision arriving) {
        List<Provision> children = parent.target().children();
        Provision last = anchor;
        for (int i = indexOf(children, anchor.id()) + 1; i < children.size(); i++) {
            Provision next = children.get(i);
            Address address = parent.down(next).address();
            if (!next.isRepealed()
                    || !comesBefore(next, arriving)
                    || Lookup.find(root, address).size() != 1) {
                break;
            }
            last = next;
        }
        return last;
    }

    private static boolean comesBefore(Provision stone, Provision arriving) {
        Label one = stone.label();
        Label other = arriving.label();
        return one != null && other != null && stone.kind() == arriving.kind() && one.compareTo(other) < 0;
    }

    private static boolean isLast(Path parent, Provision anchor) {
        List<Provision> children = parent.target().children();
        return children.subList(indexOf(children, anchor.id()) + 1, children.size()).stream()
                .allMatch(Provision::isRepealed);
    }

    private static int indexOf(List<Provision> nodes, ProvisionId id) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id + " is not among its neighbours");
    }
}
