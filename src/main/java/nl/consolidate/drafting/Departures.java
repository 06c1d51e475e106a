package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/** Chapters, articles and annexes that go. */
final class Departures {
    private final Frame frame;
    private final Numbers numbers;
    private final Transfers transfers;

    Departures(Frame frame, Numbers numbers, Transfers transfers) {
        this.frame = frame;
        this.numbers = numbers;
        this.transfers = transfers;
    }

    /** What goes without giving its number to another; what goes side by side goes in one part. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (List<Path> run : Runs.of(frame.gone(), this::goesAlone, this::isBeside)) {
            tasks.add(Task.at(frame.position(run.get(0).target().id()), sketch -> repeal(sketch, run)));
        }
        return tasks;
    }

    private boolean goesAlone(Path place) {
        return frame.after.containsKey(place.parent().id())
                && !numbers.isGrouped(place.target().id());
    }

    private boolean isBeside(Path one, Path next) {
        return one.target().kind() == next.target().kind()
                && one.target().kind().isLeaf()
                && one.parent().id().equals(next.parent().id())
                && frame.position(one.target().id())
                        == frame.position(next.target().id());
    }

    Optional<Sketch> repeal(Sketch sketch, List<Path> gone) {
        // what went with its chapter is gone already
        List<Path> here = gone.stream()
                .flatMap(place -> sketch.find(place.target().id()).stream())
                .filter(place -> !place.target().isRepealed())
                .toList();
        // what goes on elsewhere has to be moved first
        boolean waits = here.stream()
                .anyMatch(place -> anyKept(place.target())
                        || transfers.concern(sketch, place.target().id()));
        if (waits) {
            return Optional.empty();
        }
        return here.isEmpty() ? Optional.of(sketch) : PartList.repealed(sketch, here);
    }

    private boolean anyKept(Provision node) {
        return node.children().stream().anyMatch(child -> frame.after.containsKey(child.id()) || anyKept(child));
    }
}
