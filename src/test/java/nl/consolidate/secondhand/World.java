package nl.consolidate.secondhand;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A first text and the decisions about it; the first of them establishes it. */
record World(String name, Piece first, List<Act> acts) {
    World {
        acts = List.copyOf(acts);
    }

    /** Every day on which anything can change under whatever knowledge, and the day before them all. */
    List<Integer> days() {
        TreeSet<Integer> days = new TreeSet<>();
        for (Act act : acts) {
            days.add(act.published());
            act.deeds(Deed.Voiding.class).forEach(voiding -> days.add(voiding.from()));
            act.deeds(Deed.Halt.class).forEach(halt -> days.addAll(List.of(halt.from(), halt.until())));
            act.deeds(Deed.Stretch.class).forEach(stretch -> days.add(stretch.until()));
            act.deeds(Deed.Settle.class).forEach(settle -> days.add(settle.from()));
            for (Unit unit : new Dating(acts, act.published()).units()) {
                days.add(unit.inForce());
                days.add(unit.from());
                days.add(unit.until());
                unit.fate().ends().forEach(end -> days.addAll(List.of(end.inForce(), end.from())));
            }
        }
        days.remove(Act.NONE);
        days.add(days.first() - 1);
        return List.copyOf(days);
    }

    World with(List<Act> others) {
        return new World(name, first, others);
    }

    /** All that a reader needs to make it again. */
    String shown() {
        return name + "\n" + first.shown("  ") + acts.stream().map(Act::shown).collect(Collectors.joining());
    }
}
