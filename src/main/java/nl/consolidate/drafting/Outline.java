package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** What has to be done, part by part: chapters, articles and annexes go, come, move and get other numbers and words. */
final class Outline {
    private final Frame frame;
    private final Numbers numbers;
    private final Transfers transfers;
    private final Departures departures;
    private final Arrivals arrivals;

    private Outline(Provision before, Provision after) {
        this.frame = new Frame(before, after);
        this.numbers = Numbers.of(frame);
        this.transfers = Transfers.of(before, after);
        this.departures = new Departures(frame, numbers, transfers);
        this.arrivals = new Arrivals(frame, numbers);
    }

    static List<Task> tasks(Provision before, Provision after) {
        Outline outline = new Outline(before, after);
        List<Task> tasks = new ArrayList<>();
        outline.numbers.groups().forEach(group -> tasks.add(outline.group(group)));
        tasks.addAll(outline.departures.tasks());
        tasks.addAll(outline.arrivals.tasks());
        tasks.addAll(new Relocations(outline.frame).tasks());
        tasks.addAll(outline.transfers.tasks(outline.frame));
        tasks.addAll(outline.words());
        return tasks;
    }

    // numbers that pass from one to the other make one part: what goes, what is renumbered, what comes
    private Task group(Numbers.Group group) {
        double position = Stream.of(group.gone(), group.renumbered(), group.come())
                .flatMap(List::stream)
                .mapToDouble(place -> frame.position(place.target().id()))
                .min()
                .orElse(0);
        return Task.at(
                position,
                sketch -> departures
                        .repeal(sketch, group.gone())
                        .flatMap(here -> renumber(here, group.renumbered()))
                        .flatMap(here -> arrivals.insertAll(here, group.come())));
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

    private List<Task> words() {
        List<Task> tasks = new ArrayList<>();
        for (Path place : frame.kept()) {
            Provision target = place.target();
            Provision old = frame.then(target.id()).target();
            if (target.kind().isLeaf() && !Reading.same(relabelled(old, target), target)) {
                tasks.add(Task.at(frame.position(target.id()), sketch -> reword(sketch, target)));
            } else if (target.kind().isContainer()
                    && target.kind() != ProvisionKind.REGULATION
                    && !Reading.of(old.heading()).equals(Reading.of(target.heading()))) {
                tasks.add(Task.at(frame.position(target.id()), sketch -> Inside.heading(sketch, old, target)));
            }
        }
        return tasks;
    }

    // what moves into it or out of it does so first
    private Optional<Sketch> reword(Sketch sketch, Provision target) {
        ProvisionId id = target.id();
        return transfers.concern(sketch, id) ? Optional.empty() : Inside.reach(sketch, target);
    }

    // its number is the business of another part
    private static Provision relabelled(Provision old, Provision target) {
        return old.withNumberOf(target);
    }
}
