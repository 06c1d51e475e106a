package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** What has to be done with chapters, articles and annexes as such: they go, come, move and get other numbers. */
final class Outline {
    private final Frame frame;
    private final Numbers numbers;
    private final List<Task> tasks = new ArrayList<>();

    private Outline(Frame frame) {
        this.frame = frame;
        this.numbers = Numbers.of(frame);
    }

    static List<Task> tasks(Provision before, Provision after) {
        Outline outline = new Outline(new Frame(before, after));
        outline.numbers.groups().forEach(outline::addGroup);
        outline.addRepeals();
        outline.addArrivals();
        outline.addMoves();
        outline.addWords();
        return outline.tasks;
    }

    private void add(ProvisionId where, Task.Doing doing) {
        tasks.add(new Task(frame.position(where), doing));
    }

    // numbers that pass from one to the other make one part: what goes, what is renumbered, what comes
    private void addGroup(Numbers.Group group) {
        double position = Stream.of(group.gone(), group.renumbered(), group.come())
                .flatMap(List::stream)
                .mapToDouble(place -> frame.position(place.target().id()))
                .min()
                .orElse(0);
        tasks.add(new Task(
                position,
                sketch -> repeal(sketch, group.gone())
                        .flatMap(here -> renumber(here, group.renumbered()))
                        .flatMap(here -> insertAll(here, group.come()))));
    }

    private Optional<Sketch> repeal(Sketch sketch, List<Path> gone) {
        // what went with its chapter is gone already
        List<Path> here = gone.stream()
                .flatMap(place -> sketch.find(place.target().id()).stream())
                .filter(place -> !place.target().isRepealed())
                .toList();
        // what goes on elsewhere has to be moved first
        if (here.stream().anyMatch(place -> anyKept(place.target()))) {
            return Optional.empty();
        }
        return here.isEmpty() ? Optional.of(sketch) : PartList.repealed(sketch, here);
    }

    private Optional<Sketch> renumber(Sketch sketch, List<Path> renumbered) {
        if (renumbered.isEmpty()) {
            return Optional.of(sketch);
        }
        List<Path> here = renumbered.stream()
                .map(place -> sketch.place(place.target().id()))
                .toList();
        return PartList.renumbered(
                sketch,
                here,
                renumbered.stream()
                        .map(place -> Spans.label(frame.now(place.target().id()).target()))
                        .toList());
    }

    private void addRepeals() {
        List<Path> run = new ArrayList<>();
        for (Path place : frame.gone()) {
            boolean alone = frame.after.containsKey(place.parent().id())
                    && !numbers.isGrouped(place.target().id());
            boolean goesOn = !run.isEmpty() && isBeside(run.get(run.size() - 1), place);
            if (!run.isEmpty() && (!alone || !goesOn)) {
                addRepeal(List.copyOf(run));
                run.clear();
            }
            if (alone) {
                run.add(place);
            }
        }
        if (!run.isEmpty()) {
            addRepeal(List.copyOf(run));
        }
    }

    private boolean isBeside(Path one, Path next) {
        return one.target().kind() == next.target().kind()
                && one.target().kind().isLeaf()
                && one.parent().id().equals(next.parent().id())
                && frame.position(one.target().id())
                        == frame.position(next.target().id());
    }

    private void addRepeal(List<Path> places) {
        add(places.get(0).target().id(), sketch -> repeal(sketch, places));
    }

    private boolean anyKept(Provision node) {
        return node.children().stream().anyMatch(child -> frame.after.containsKey(child.id()) || anyKept(child));
    }

    private void addArrivals() {
        List<Path> run = new ArrayList<>();
        for (Path place : frame.come()) {
            boolean own = comesAlone(place) && !numbers.isGrouped(place.target().id());
            boolean goesOn = !run.isEmpty()
                    && own
                    && place.target().kind().isLeaf()
                    && run.get(0).target().kind() == place.target().kind()
                    && run.get(0).parent().id().equals(place.parent().id())
                    && frame.position(place.target().id())
                            == frame.position(run.get(run.size() - 1).target().id()) + 1;
            if (!run.isEmpty() && !goesOn) {
                addInsertion(List.copyOf(run));
                run.clear();
            }
            if (own) {
                run.add(place);
            }
        }
        if (!run.isEmpty()) {
            addInsertion(List.copyOf(run));
        }
    }

    // what comes in a new chapter comes with it, unless it is a chapter without anything new in it
    private boolean comesAlone(Path place) {
        return frame.before.containsKey(place.parent().id())
                || (place.target().kind().isContainer() && !bringsNew(place.target()));
    }

    private boolean bringsNew(Provision node) {
        return Frame.parts(node).stream()
                .filter(child -> !frame.before.containsKey(child.id()))
                .anyMatch(child -> child.kind().isLeaf() || bringsNew(child));
    }

    private void addInsertion(List<Path> places) {
        add(places.get(0).target().id(), sketch -> insertAll(sketch, places));
    }

    private Optional<Sketch> insertAll(Sketch sketch, List<Path> places) {
        Optional<Sketch> reached = Optional.of(sketch);
        List<ProvisionId> done = new ArrayList<>();
        for (Path place : places) {
            reached = reached.flatMap(here -> insert(here, place));
            if (reached.isPresent()) {
                newOnes(place.target()).forEach(node -> done.add(node.id()));
                frame.settled.addAll(done);
            }
        }
        if (reached.isEmpty()) {
            done.forEach(frame.settled::remove);
        }
        return reached;
    }

    private Stream<Provision> newOnes(Provision node) {
        return Stream.concat(
                Stream.of(node),
                Frame.parts(node).stream()
                        .filter(child -> !frame.before.containsKey(child.id()))
                        .filter(child -> child.kind().isLeaf() || bringsNew(child))
                        .flatMap(this::newOnes));
    }

    private Optional<Sketch> insert(Sketch sketch, Path place) {
        Provision content = content(place.target());
        List<Provision> siblings = Frame.parts(place.parent());
        return Berth.of(sketch, place.parent().id(), siblings, place.target(), frame.settled)
                .flatMap(berth -> sketch.then(
                        new Operation.Insert(said(name(berth, content, siblings)), berth.placement(), content)));
    }

    // at the edge of a chapter only its name tells on which side of the edge an article stands
    private static Address name(Berth berth, Provision content, List<Provision> siblings) {
        Address name = Naming.of(berth.parent(), content, siblings);
        boolean inChapter = berth.atEdge()
                && berth.parent().nodes().size() > 1
                && content.kind().isLeaf();
        return inChapter ? name.within(berth.parent().address()) : name;
    }

    // what comes from elsewhere is moved into it
    private Provision content(Provision node) {
        if (!node.kind().isContainer()) {
            return Fresh.below(node);
        }
        List<Provision> children = new ArrayList<>();
        for (Provision child : Reading.live(node)) {
            boolean outer = child.kind().isContainer() || child.kind().isLeaf();
            if (!outer) {
                children.add(child);
            } else if (!frame.before.containsKey(child.id()) && (child.kind().isLeaf() || bringsNew(child))) {
                children.add(content(child));
            }
        }
        return node.withChildren(children);
    }

    private void addMoves() {
        List<Path> run = new ArrayList<>();
        for (Path place : frame.kept()) {
            boolean moves = place.nodes().size() > 1
                    && !frame.settled.contains(place.target().id());
            if (!run.isEmpty() && (!moves || !movesWith(run.get(run.size() - 1), place))) {
                addMove(List.copyOf(run));
                run.clear();
            }
            if (moves) {
                run.add(place);
            }
        }
        if (!run.isEmpty()) {
            addMove(List.copyOf(run));
        }
    }

    private boolean movesWith(Path one, Path next) {
        List<Provision> siblings = Frame.parts(one.parent());
        List<Provision> olds = Frame.parts(frame.then(one.target().id()).parent());
        return one.target().kind() == next.target().kind()
                && one.target().kind().isLeaf()
                && areNext(siblings, one, next)
                && areNext(olds, one, next);
    }

    private static boolean areNext(List<Provision> siblings, Path one, Path next) {
        for (int i = 1; i < siblings.size(); i++) {
            if (siblings.get(i - 1).id().equals(one.target().id())) {
                return siblings.get(i).id().equals(next.target().id());
            }
        }
        return false;
    }

    private void addMove(List<Path> places) {
        Path first = places.get(0);
        add(first.target().id(), sketch -> {
            List<Path> here = places.stream()
                    .map(place -> sketch.place(place.target().id()))
                    .toList();
            Optional<Sketch> moved = Berth.of(
                            sketch, first.parent().id(), Frame.parts(first.parent()), first.target(), frame.settled)
                    .flatMap(berth -> PartList.moved(sketch, here, berth.placement()));
            if (moved.isPresent()) {
                places.forEach(place -> frame.settled.add(place.target().id()));
            }
            return moved;
        });
    }

    private void addWords() {
        for (Path place : frame.kept()) {
            Provision target = place.target();
            Provision old = frame.then(target.id()).target();
            if (target.kind().isLeaf() && !Reading.same(relabelled(old, target), target)) {
                add(target.id(), sketch -> Inside.reach(sketch, target));
            } else if (target.kind().isContainer()
                    && target.kind() != ProvisionKind.REGULATION
                    && !Reading.of(old.heading()).equals(Reading.of(target.heading()))) {
                add(target.id(), sketch -> Inside.heading(sketch, old, target));
            }
        }
    }

    // its number is the business of another part
    private static Provision relabelled(Provision old, Provision target) {
        return old.withNumberOf(target);
    }
}
