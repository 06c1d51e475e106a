package nl.consolidate.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/**
 * What an operation may change (concepts, section 3, rule 6).
 *
 * @param inside provisions that may change with all below them
 * @param lists provisions that may get or lose children
 */
record Region(Set<ProvisionId> inside, Set<ProvisionId> lists) {
    Region {
        inside = Set.copyOf(inside);
        lists = Set.copyOf(lists);
    }

    /** Fails as a defect of the program where anything outside the region is another than before. */
    @SuppressWarnings("ReferenceEquality") // what changed is what is another reference
    void verify(Provision before, Provision after) {
        if (before == after || inside.contains(before.id())) {
            return;
        }
        if (!sameOwnWords(before, after)) {
            throw outside(before);
        }
        verifyChildren(before, after);
    }

    private void verifyChildren(Provision before, Provision after) {
        List<Provision> old = before.children();
        List<Provision> now = after.children();
        if (sameOrder(old, now)) {
            for (int i = 0; i < old.size(); i++) {
                verify(old.get(i), now.get(i));
            }
        } else if (lists.contains(before.id())) {
            verifyRemaining(old, now);
        } else {
            throw outside(before);
        }
    }

    private void verifyRemaining(List<Provision> old, List<Provision> now) {
        Map<ProvisionId, Provision> remaining = new HashMap<>();
        now.forEach(child -> remaining.put(child.id(), child));
        for (Provision child : old) {
            Provision kept = remaining.get(child.id());
            if (kept != null) {
                verify(child, kept);
            }
        }
    }

    private static boolean sameOrder(List<Provision> old, List<Provision> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).id().equals(now.get(i).id())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameOwnWords(Provision one, Provision other) {
        return one.id().equals(other.id())
                && Objects.equals(one.label(), other.label())
                && one.marker().equals(other.marker())
                && one.heading().equals(other.heading())
                && one.text().equals(other.text())
                && one.status() == other.status()
                && one.incomplete() == other.incomplete();
    }

    private static IllegalStateException outside(Provision provision) {
        return new IllegalStateException("an operation changed " + provision.id() + " outside its region");
    }
}
