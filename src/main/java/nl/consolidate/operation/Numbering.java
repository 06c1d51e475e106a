package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/** Giving and taking numbers; the words stay as they are. */
final class Numbering {
    private final Work work;

    Numbering(Work work) {
        this.work = work;
    }

    /** One mapping for all: a number that another target gives up is free (concepts, section 3, rule 3). */
    Edit renumber() {
        List<Path> targets = work.targets();
        refuseTwice();
        for (int i = 0; i < targets.size(); i++) {
            Path target = targets.get(i);
            work.refuseTaken(
                    target.parent(),
                    target.target().kind(),
                    label(i),
                    work.binding().targets());
        }
        Set<ProvisionId> lists = new HashSet<>();
        List<Provision> parents = targets.stream().map(Path::parent).distinct().toList();
        ProvisionKind kind = targets.get(0).target().kind();
        Provision cleared =
                Tombstones.clear(work.root(), parents, kind, work.binding().numbers(), lists);
        Provision root = relabelled(cleared, targets);
        List<Touch> touches = targets.stream()
                .map(target -> Touches.of(target, root, Touch.Kind.RENUMBERED))
                .toList();
        return new Edit(
                work.text().withRoot(root), new Region(Set.copyOf(work.binding().targets()), lists), touches);
    }

    /** The text of an article without leden becomes its only lid. */
    Edit numberText(String marker) {
        Path place = work.target();
        Provision article = place.target();
        if (article.kind() != ProvisionKind.ARTICLE || hasParagraphs(article)) {
            throw Refusal.of(
                    Code.PARAGRAPHS_PRESENT,
                    work.span(),
                    place.address() + (hasParagraphs(article) ? " has leden already" : " is no article"),
                    "number-text is for an article whose text has no number");
        }
        ProvisionId id = new ProvisionId(work.binding().origin() + "#" + marker);
        Label label = new Label(marker.replaceAll("[.)]$", ""));
        Provision lid = Provision.of(id, ProvisionKind.PARAGRAPH, label)
                .withMarker(marker)
                .withText(article.text())
                .withChildren(article.children())
                .withStatus(article.status())
                .withSource(article.source());
        Provision numbered = article.withText("").withChildren(List.of(lid)).withStatus(Status.IN_FORCE);
        return changed(place, numbered);
    }

    /** The only lid of an article becomes its text. */
    Edit unnumberText() {
        Path place = work.target();
        Provision article = place.target();
        boolean one = article.children().size() == 1
                && article.children().get(0).kind() == ProvisionKind.PARAGRAPH
                && article.text().isEmpty();
        if (!one) {
            throw Refusal.of(
                    Code.NOT_ONE_PARAGRAPH,
                    work.span(),
                    place.address() + " does not consist of one lid",
                    "unnumber-text takes the number from the only lid of an article");
        }
        Provision lid = article.children().get(0);
        return changed(
                place, article.withText(lid.text()).withChildren(lid.children()).withStatus(lid.status()));
    }

    private Edit changed(Path place, Provision article) {
        Provision root = Tree.with(place, article);
        Touch touch = Touches.of(place, root, Touch.Kind.CHANGED);
        Region region = new Region(Set.of(article.id()), Set.of());
        return new Edit(work.text().withRoot(root), region, List.of(touch));
    }

    private static boolean hasParagraphs(Provision article) {
        return article.children().stream().anyMatch(child -> child.kind() == ProvisionKind.PARAGRAPH);
    }

    private Label label(int index) {
        return work.binding().numbers().get(index);
    }

    private void refuseTwice() {
        Set<Label> seen = new HashSet<>();
        for (Label label : work.binding().numbers()) {
            if (!seen.add(label)) {
                throw Refusal.of(Code.NUMBER_TAKEN, work.span(), "the number " + label + " is given twice");
            }
        }
    }

    private Provision relabelled(Provision root, List<Path> targets) {
        Map<ProvisionId, Label> numbers = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            numbers.put(targets.get(i).target().id(), label(i));
        }
        // inner parts share one parent; articles and containers are reached without walking their texts
        return relabelled(
                root,
                numbers,
                targets.get(0).target().kind().isInner()
                        ? targets.get(0).nodes().size()
                        : -1);
    }

    private static Provision relabelled(Provision node, Map<ProvisionId, Label> numbers, int depth) {
        List<Provision> children = new ArrayList<>(node.children().size());
        for (Provision child : node.children()) {
            boolean deeper = child.kind().isContainer() || depth > 0;
            Provision below = deeper ? relabelled(child, numbers, depth - 1) : child;
            Label label = numbers.get(child.id());
            children.add(label == null ? below : below.withLabel(label));
        }
        return node.withChildren(children);
    }
}
