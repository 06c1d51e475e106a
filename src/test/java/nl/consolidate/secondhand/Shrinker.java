package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.consolidate.secondhand.Act.Part;
import nl.consolidate.secondhand.Act.Task;
import nl.consolidate.secondhand.Act.When;

/** Makes a world smaller as long as something holds of it: drops decisions, operations, dates and articles. */
final class Shrinker {
    private Shrinker() {}

    static World smallest(World world, Predicate<World> holds) {
        World smallest = world;
        boolean again = true;
        while (again) {
            again = false;
            for (World smaller : smaller(smallest)) {
                if (holds.test(smaller)) {
                    smallest = smaller;
                    again = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<World> smaller(World world) {
        List<World> all = new ArrayList<>();
        for (int i = world.acts().size() - 1; i >= 0; i--) {
            Act act = world.acts().get(i);
            if (!act.base()) {
                all.add(world.with(without(world.acts(), i)));
            }
            for (Act smaller : smaller(act)) {
                all.add(world.with(with(world.acts(), i, smaller)));
            }
        }
        all.add(world.with(
                world.acts().stream().map(act -> act.adopted(Act.NONE)).toList()));
        all.removeIf(other -> other.acts().equals(world.acts()));
        world.first()
                .all()
                .skip(1)
                .forEach(piece -> all.add(new World(
                        world.name(), world.first().without(other -> other.id().equals(piece.id())), world.acts())));
        return all;
    }

    private static List<Act> smaller(Act act) {
        List<Act> all = new ArrayList<>();
        List<Part> parts = act.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            all.add(act.parts(without(parts, i)));
            all.add(act.parts(with(parts, i, new Part(part.letter(), When.UNSAID, part.tasks()))));
            for (int k = 0; k < part.tasks().size(); k++) {
                Task plain = new Task(When.UNSAID, part.tasks().get(k).doing());
                List<Task> fewer = without(part.tasks(), k);
                all.add(act.parts(with(parts, i, new Part(part.letter(), part.when(), fewer))));
                all.add(act.parts(with(parts, i, new Part(part.letter(), part.when(), with(part.tasks(), k, plain)))));
            }
        }
        When when = act.when();
        all.add(act.draftedOn(Act.NONE));
        all.add(act.order(0));
        all.add(act.when(new When(when.rule(), Act.NONE, when.until())));
        all.add(act.when(new When(when.rule(), when.back(), Act.NONE)));
        all.removeIf(act::equals);
        return all;
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(index);
        return fewer;
    }

    private static <T> List<T> with(List<T> all, int index, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, other);
        return changed;
    }
}
