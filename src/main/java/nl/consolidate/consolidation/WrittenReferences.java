package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.consolidation.Wording.Written;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import nl.consolidate.reference.Reference;
import nl.consolidate.reference.References;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * Follows the references of a text from decision to decision. A reference names what its number names when all that its
 * decision does on that day is done; it keeps that until its provision is replaced or its own words change.
 */
final class WrittenReferences {
    private static final Map<ProvisionId, Wording> NONE = Map.of();

    // by the last stage of a decision on a day; worlds that begin alike share them
    private final IdentityHashMap<Stage, Map<ProvisionId, Wording>> known = new IdentityHashMap<>();

    /** The provisions of the last text of a way that hold references to this regulation. */
    Map<ProvisionId, Wording> of(List<Stage> way) {
        Map<ProvisionId, Wording> wordings = NONE;
        Regulation before = null;
        int start = 0;
        for (int i = 0; i < way.size(); i++) {
            boolean last = i + 1 == way.size() || !isOneOccasion(way.get(i), way.get(i + 1));
            if (last) {
                wordings = after(wordings, before, way.subList(start, i + 1));
                before = way.get(i).text();
                start = i + 1;
            }
        }
        return wordings;
    }

    private static boolean isOneOccasion(Stage one, Stage next) {
        OrderKey order = one.effect().order();
        OrderKey other = next.effect().order();
        return order.decision().equals(other.decision()) && Objects.equals(order.inForce(), other.inForce());
    }

    @SuppressWarnings("ReferenceEquality") // what is the same object is the same
    private Map<ProvisionId, Wording> after(
            Map<ProvisionId, Wording> wordings, @Nullable Regulation before, List<Stage> steps) {
        Stage last = steps.get(steps.size() - 1);
        Regulation text = last.text();
        if (text == null || (before != null && before.root() == text.root())) {
            return wordings;
        }
        Map<ProvisionId, Wording> already = known.get(last);
        if (already == null) {
            Walk walk = new Walk(wordings, new References(text), rewritten(steps));
            walk.compare(before == null ? null : before.root(), Path.ofRoot(text.root()), before == null);
            already = walk.now;
            known.put(last, already);
        }
        return already;
    }

    private static Set<ProvisionId> rewritten(List<Stage> steps) {
        Set<ProvisionId> rewritten = new HashSet<>();
        for (Stage step : steps) {
            boolean intro = step.effect().verb().equals("replace-intro");
            for (Touch touch : step.touches()) {
                boolean anew = touch.kind() == Touch.Kind.INSERTED || touch.kind() == Touch.Kind.REPLACED;
                if (anew || (intro && touch.kind() == Touch.Kind.CHANGED)) {
                    rewritten.add(touch.provision());
                }
            }
        }
        return rewritten;
    }

    /** One text beside the one before it. */
    private static final class Walk {
        private final Map<ProvisionId, Wording> now;
        private final References references;
        private final Set<ProvisionId> rewritten;

        Walk(Map<ProvisionId, Wording> before, References references, Set<ProvisionId> rewritten) {
            this.now = new HashMap<>(before);
            this.references = references;
            this.rewritten = rewritten;
        }

        @SuppressWarnings("ReferenceEquality") // what is the same object is the same
        void compare(@Nullable Provision old, Path place, boolean anew) {
            Provision provision = place.target();
            boolean written = anew || rewritten.contains(provision.id());
            if (old == provision && !written) {
                return;
            }
            take(place, written);
            Map<ProvisionId, Provision> former = new HashMap<>();
            if (old != null) {
                old.children().forEach(child -> former.put(child.id(), child));
            }
            for (Provision child : provision.children()) {
                compare(former.get(child.id()), place.down(child), written);
            }
        }

        private void take(Path place, boolean written) {
            Provision provision = place.target();
            Wording former = written ? null : now.get(provision.id());
            if (former != null && former.text().equals(provision.text())) {
                return;
            }
            List<Written> all = new ArrayList<>();
            List<Written> left = new ArrayList<>(former == null ? List.of() : former.all());
            for (Reference reference : references.in(provision.text(), place)) {
                if (reference.isInternal()) {
                    all.add(written(reference, left));
                }
            }
            if (all.isEmpty()) {
                now.remove(provision.id());
            } else {
                now.put(provision.id(), new Wording(provision.text(), place.address(), all));
            }
        }

        private Written written(Reference reference, List<Written> left) {
            for (Written each : left) {
                if (each.reference().said().equals(reference.said())) {
                    left.remove(each);
                    return new Written(reference, each.target());
                }
            }
            ProvisionId target = references
                    .targets()
                    .of(reference.address())
                    .filter(path -> !path.target().isRepealed())
                    .map(path -> path.target().id())
                    .orElse(null);
            return new Written(reference, target);
        }
    }
}
