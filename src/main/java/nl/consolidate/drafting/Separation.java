package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/**
 * Parts what no operation can keep together: a provision that got a number where it had none, a row of another table, and
 * what stands in an article that is new. Such a provision is a new one, and the old one goes.
 */
final class Separation {
    private static final Set<ProvisionKind> MOVABLE =
            EnumSet.of(ProvisionKind.PARAGRAPH, ProvisionKind.ITEM, ProvisionKind.DEFINITION, ProvisionKind.HEADING);

    private final Map<ProvisionId, Path> before = new HashMap<>();
    private final Set<ProvisionId> fixed;
    private final List<Parted> parted = new ArrayList<>();
    private final Set<ProvisionId> seen = new HashSet<>();
    private int made;

    /**
     * A second text in which each identity of the first can be kept.
     *
     * @param parted what lost its identity, though its words go on elsewhere
     */
    record Result(Provision after, List<Parted> parted) {}

    private Separation(Provision before, Set<ProvisionId> fixed) {
        this.fixed = fixed;
        collect(Path.ofRoot(before));
    }

    /** The second text with other identities for what cannot go on with those that it had in the first. */
    static Provision of(Provision before, Provision after) {
        return of(before, after, Set.of()).after();
    }

    /**
     * The same.
     *
     * @param fixed what no operation brings from the article in which it stands to another
     */
    static Result of(Provision before, Provision after, Set<ProvisionId> fixed) {
        Separation separation = new Separation(before, fixed);
        Provision second = separation.part(Path.ofRoot(after), after.id(), true);
        return new Result(second, List.copyOf(separation.parted));
    }

    private void collect(Path place) {
        before.put(place.target().id(), place);
        place.target().children().forEach(child -> collect(place.down(child)));
    }

    private Provision part(Path place, ProvisionId id, boolean known) {
        seen.add(id);
        List<Provision> children = new ArrayList<>();
        for (Provision child : Reading.live(place.target())) {
            boolean same = goesOn(child, id) && !seen.contains(child.id());
            Path old = before.get(child.id());
            boolean withParent =
                    !known && old != null && old.passes(place.target().id());
            if (!same && old != null && !old.target().isRepealed() && MOVABLE.contains(child.kind()) && !withParent) {
                parted.add(new Parted(old.address(), place.down(child).address()));
            }
            children.add(part(place.down(child), same ? child.id() : fresh(), same && known));
        }
        return place.target().withId(id).withChildren(children);
    }

    private boolean goesOn(Provision now, ProvisionId parent) {
        Path old = before.get(now.id());
        if (old == null) {
            return true;
        }
        boolean alike = old.target().kind() == now.kind()
                && (old.target().label() == null) == (now.label() == null)
                && !old.target().isRepealed();
        return alike && (!now.kind().isInner() || old.parent().id().equals(parent) || isMovable(now, parent));
    }

    private boolean isMovable(Provision now, ProvisionId parent) {
        return MOVABLE.contains(now.kind()) && before.containsKey(parent) && !fixed.contains(now.id());
    }

    private ProvisionId fresh() {
        ProvisionId id = new ProvisionId("draft.new#" + ++made);
        return before.containsKey(id) || seen.contains(id) ? fresh() : id;
    }
}
