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

/** Chapters, articles and annexes that come. */
final class Arrivals {
    private final Frame frame;
    private final Numbers numbers;

    Arrivals(Frame frame, Numbers numbers) {
        this.frame = frame;
        this.numbers = numbers;
    }

    /** What comes without taking the number of another; what comes side by side comes in one part. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (List<Path> run : Runs.of(frame.come(), this::comesAlone, this::goOn)) {
            tasks.add(Task.at(frame.position(run.get(0).target().id()), sketch -> insertAll(sketch, run)));
        }
        return tasks;
    }

    // what comes in a new chapter comes with it, unless it is a chapter without anything new in it
    private boolean comesAlone(Path place) {
        boolean own = frame.before.containsKey(place.parent().id())
                || (place.target().kind().isContainer() && !bringsNew(place.target()));
        return own && !numbers.isGrouped(place.target().id());
    }

    private boolean goOn(Path one, Path next) {
        return next.target().kind().isLeaf()
                && one.target().kind() == next.target().kind()
                && one.parent().id().equals(next.parent().id())
                && frame.position(next.target().id())
                        == frame.position(one.target().id()) + 1;
    }

    private boolean bringsNew(Provision node) {
        return Frame.parts(node).stream()
                .filter(child -> !frame.before.containsKey(child.id()))
                .anyMatch(child -> child.kind().isLeaf() || bringsNew(child));
    }

    Optional<Sketch> insertAll(Sketch sketch, List<Path> places) {
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
}
