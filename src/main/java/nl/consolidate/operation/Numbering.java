package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        Set<ProvisionId> leaving = Set.copyOf(work.binding().targets());
        refuseTwice();
        ProvisionKind kind = targets.get(0).target().kind();
        Map<ProvisionId, Path> parents = new LinkedHashMap<>();
        targets.forEach(target -> parents.putIfAbsent(target.parent().id(), target.up()));
        parents.forEach((id, parent) -> work.refuseTaken(parent.target(), kind, numbersIn(id, targets), leaving));
        Set<ProvisionId> lists = new HashSet<>();
        List<Path> tombstones = Tombstones.of(
                work.root(), parents.values(), kind, Set.copyOf(work.binding().numbers()));
        Provision cleared = Tombstones.clear(work.root(), tombstones, lists);
        Provision root = relabelled(cleared, targets);
        List<Touch> touches = targets.stream()
                .map(target -> Touches.of(target, root, Touch.Kind.RENUMBERED))
                .toList();
        return new Edit(work.text().withRoot(root), new Region(leaving, lists), touches);
    }

    // the new numbers of the targets that stand in this parent
    private Set<Label> numbersIn(ProvisionId parent, List<Path> targets) {
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i).parent().id().equals(parent))
                .mapToObj(this::label)
                .collect(Collectors.toSet());
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
        Provision lid = Provision.of(id, ProvisionKind.PARAGRAPH, labelOf(marker))
                .withMarker(marker)
                .withText(article.text())
                .withChildren(article.children())
                .withStatus(article.status())
                .withSource(article.source());
        Provision numbered = article.withText("").withChildren(List.of(lid)).withStatus(Status.IN_FORCE);
        return changed(place, numbered);
    }

    private Label labelOf(String marker) {
        String number = marker.replaceAll("^\\(|[.)]+$", "");
        if (!Label.isLabel(number)) {
            throw Refusal.of(Code.INVALID_LABEL, work.span(), "\"" + marker + "\" is not the number of a lid");
        }
        return new Label(number);
    }

    /** The only lid of an article becomes its text; tombstones of other leden go with the numbering. */
    Edit unnumberText() {
        Path place = work.target();
        Provision article = place.target();
        List<Provision> live =
                article.children().stream().filter(child -> !child.isRepealed()).toList();
        boolean one = live.size() == 1
                && live.get(0).kind() == ProvisionKind.PARAGRAPH
                && article.text().isEmpty();
        if (!one) {
            throw Refusal.of(
                    Code.NOT_ONE_PARAGRAPH,
                    work.span(),
                    place.address() + " does not consist of one lid",
                    "unnumber-text takes the number from the only lid of an article");
        }
        Provision lid = live.get(0);
        Provision unnumbered =
                article.withText(lid.text()).withChildren(lid.children()).withStatus(lid.status());
        return changed(place, lid.incomplete() ? unnumbered.withIncomplete(true) : unnumbered);
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
        Set<ProvisionId> way = new HashSet<>();
        targets.forEach(target -> target.nodes().forEach(node -> way.add(node.id())));
        return relabelled(root, numbers, way);
    }

    // only what leads to a target is walked
    private static Provision relabelled(Provision node, Map<ProvisionId, Label> numbers, Set<ProvisionId> way) {
        List<Provision> children = new ArrayList<>(node.children().size());
        for (Provision child : node.children()) {
            Provision below = way.contains(child.id()) ? relabelled(child, numbers, way) : child;
            Label label = numbers.get(child.id());
            children.add(label == null ? below : below.withLabel(label));
        }
        return node.withChildren(children);
    }
}
