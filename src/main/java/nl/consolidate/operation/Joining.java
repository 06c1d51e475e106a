package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.amendment.PartOperation.Join;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Status;

/** Making one provision of several that stand side by side, with all their words in their order. */
final class Joining {
    private final Work work;
    private final Join operation;
    private final List<Path> targets;
    private final int keeper;

    Joining(Work work, Join operation) {
        this.work = work;
        this.operation = operation;
        this.targets = work.targets();
        List<Path> bound = work.binding().places();
        this.keeper = Math.max(
                0, bound.stream().map(place -> place.target().label()).toList().indexOf(number()));
    }

    private SourceSpan span() {
        return operation.targets().span();
    }

    private Label number() {
        return work.binding().numbers().get(0);
    }

    Edit join() {
        refuseApart();
        targets.forEach(target -> Coverage.refuseGaps(target, gaps(target.target()), span()));
        Set<ProvisionId> ending = Set.copyOf(work.binding().targets());
        Provision kept = targets.get(keeper).target();
        boolean renumbered =
                !number().equals(work.binding().places().get(keeper).target().label());
        Set<Label> arriving = renumbered ? Set.of(number()) : Set.of();
        Path parent = targets.get(0).up();
        work.refuseTaken(parent.target(), kept.kind(), arriving, ending);
        Provision joined = whole().withNumberOf(renumbered ? kept.withLabel(number()) : kept)
                .withId(kept.id())
                .withHeading(heading())
                .withStatus(Status.IN_FORCE);
        Set<ProvisionId> lists = new HashSet<>(Set.of(parent.target().id()));
        List<Path> tombstones = Tombstones.of(work.root(), List.of(parent), kept.kind(), arriving);
        Provision root = Tombstones.clear(Tree.with(parent, withWhole(parent, joined, ending)), tombstones, lists);
        Path after = work.in(root, parent.down(joined));
        return new Edit(work.text().withRoot(root), new Region(ending, lists), touches(after), dropped());
    }

    // what goes as it is may have gaps; words that are printed have to be compared
    private Stream<Provision> gaps(Provision target) {
        return operation.printed() ? Tree.all(target) : Stream.of(target);
    }

    // a tombstone between them parts nothing
    private void refuseApart() {
        Provision parent = targets.get(0).parent();
        List<ProvisionId> live = parent.children().stream()
                .filter(child -> !child.isRepealed())
                .map(Provision::id)
                .toList();
        int first = live.indexOf(targets.get(0).target().id());
        List<ProvisionId> beside = live.subList(first, Math.min(live.size(), first + targets.size()));
        if (!beside.equals(targets.stream().map(target -> target.target().id()).toList())) {
            throw Refusal.of(
                    Code.NOT_JOINABLE,
                    span(),
                    operation.targets().value() + " do not stand side by side in this order",
                    "name the provisions in the order of the text; move what stands between them first");
        }
    }

    private Provision whole() {
        List<Provision> sources = targets.stream().map(Path::target).toList();
        if (operation.printed()) {
            Coverage.check(targets, List.of(operation.content()), span());
            return Lineage.adopted(List.of(operation.content()), sources).get(0);
        }
        return new Merging(work, span(), sources).into(operation.content());
    }

    private String heading() {
        String given = operation.content().heading();
        return given.isEmpty() ? targets.get(keeper).target().heading() : given;
    }

    private List<Diagnostic> dropped() {
        if (!operation.content().heading().isEmpty()) {
            return List.of();
        }
        return targets.stream()
                .filter(target -> !target.target().heading().isEmpty()
                        && !target.target().heading().equals(heading()))
                .map(target -> Diagnostic.of(
                                Code.HEADING_DROPPED,
                                work.span(),
                                "the heading of " + target.address() + ", \""
                                        + target.target().heading() + "\", goes")
                        .withRelated(target.target().source(), target.address() + " before")
                        .withHelp("give the heading that the decision prints with `heading:`"))
                .toList();
    }

    private static Provision withWhole(Path parent, Provision joined, Set<ProvisionId> ending) {
        List<Provision> children = new ArrayList<>();
        boolean put = false;
        for (Provision child : parent.target().children()) {
            if (!ending.contains(child.id())) {
                children.add(child);
            } else if (!put) {
                children.add(joined);
                put = true;
            }
        }
        return parent.target().withChildren(children);
    }

    private List<Touch> touches(Path after) {
        List<Address> addresses = targets.stream().map(Path::address).toList();
        List<Touch> touches = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            ProvisionId id = targets.get(i).target().id();
            List<Address> others = new ArrayList<>(addresses);
            others.remove(i);
            touches.add(
                    i == keeper
                            ? new Touch(id, Touch.Kind.JOINED, addresses.get(i), after.address(), others)
                            : new Touch(
                                    id,
                                    Touch.Kind.ABSORBED,
                                    addresses.get(i),
                                    addresses.get(i),
                                    List.of(after.address())));
        }
        touches.addAll(Lineage.touches(targets, List.of(after)));
        return touches;
    }

    /** Refuses provisions that are not several in one parent; the rest depends on the text to which it is applied. */
    static List<Path> places(Join join, List<Path> found) {
        Set<ProvisionId> parents = new HashSet<>();
        found.forEach(place -> parents.add(Objects.requireNonNull(place.parent().id())));
        if (found.size() < 2 || parents.size() > 1) {
            throw Refusal.of(
                    Code.NOT_JOINABLE,
                    join.targets().span(),
                    found.size() < 2
                            ? join.targets().value() + " is only one provision"
                            : join.targets().value() + " do not stand in one provision",
                    "name at least two that stand side by side, such as lid 2 t/m 3");
        }
        return found;
    }
}
