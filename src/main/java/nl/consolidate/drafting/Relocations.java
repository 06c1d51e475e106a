package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/** Chapters, articles and annexes that get another place. */
final class Relocations {
    private final Frame frame;

    Relocations(Frame frame) {
        this.frame = frame;
    }

    /** As few moves as can be; what stood side by side and does so again moves in one part. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (List<Path> run : Runs.of(frame.kept(), this::moves, this::moveTogether)) {
            tasks.add(Task.at(frame.position(run.get(0).target().id()), sketch -> move(sketch, run)));
        }
        return tasks;
    }

    private boolean moves(Path place) {
        return place.nodes().size() > 1
                && !frame.settled.contains(place.target().id());
    }

    private boolean moveTogether(Path one, Path next) {
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

    private Optional<Sketch> move(Sketch sketch, List<Path> places) {
        Path first = places.get(0);
        List<Path> here =
                places.stream().map(place -> sketch.place(place.target().id())).toList();
        Optional<Sketch> moved = Berth.of(
                        sketch, first.parent().id(), Frame.parts(first.parent()), first.target(), frame.settled)
                .flatMap(berth -> PartList.moved(sketch, here, berth.placement()));
        if (moved.isPresent()) {
            places.forEach(place -> frame.settled.add(place.target().id()));
        }
        return moved;
    }
}
