package nl.consolidate.secondhand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.consolidate.secondhand.Scene.Reading;
import nl.consolidate.secondhand.Unit.Sort;
import nl.consolidate.secondhand.Unit.State;
import org.jspecify.annotations.Nullable;

/** Answers for every pair of days by replaying all that counts there from the beginning. */
final class Resolver {
    private final World world;
    private final Map<Integer, List<Unit>> dated = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Meetings meetings;
    private final Map<Long, List<Unit>> countings = new HashMap<>();
    private final IdentityHashMap<Unit, String> keys = new IdentityHashMap<>();
    private final Map<String, Scene> scenes = new HashMap<>();

    Resolver(World world) {
        this.world = world;
        this.meetings = new Meetings(
                this,
                world.acts().stream()
                        .flatMap(act -> act.deeds(Deed.Settle.class).stream())
                        .toList());
    }

    String keyOf(Unit unit) {
        return keys.computeIfAbsent(unit, Unit::key);
    }

    Piece first() {
        return world.first();
    }

    /** All units as dated by what is known on a day, in order. */
    List<Unit> units(int b) {
        return dated.computeIfAbsent(b, day -> new Dating(world.acts(), day).units());
    }

    /** What counts at a viewpoint; nothing does where the regulation itself does not. */
    List<Unit> counting(int g, int b) {
        return countings.computeIfAbsent(g * 100_000L + b, viewpoint -> select(g, b));
    }

    private List<Unit> select(int g, int b) {
        List<Unit> counting =
                units(b).stream().filter(unit -> unit.at(g, b) == State.APPLIED).toList();
        return counting.stream().anyMatch(unit -> unit.sort() == Sort.BASE) ? counting : List.of();
    }

    /** The pairs of decisions that are in conflict at a viewpoint. */
    List<TwoOrders> conflicts(int g, int b) {
        return meetings.at(g, b).open();
    }

    /** What resolutions leave out at a viewpoint. */
    List<Unit> leftOut(int g, int b) {
        Set<String> names = meetings.at(g, b).leftOut();
        return counting(g, b).stream()
                .filter(unit -> names.contains(unit.name()))
                .toList();
    }

    Scene at(int g, int b) {
        return replay(meetings.at(g, b).units(), b);
    }

    // what was tried alike before is not tried again
    Scene replay(List<Unit> units, int b) {
        Scene scene = Scene.EMPTY;
        StringBuilder way = new StringBuilder();
        for (Unit unit : units) {
            Reading reading = reading(unit, b);
            way.append(keyOf(unit)).append(reading.key()).append(';');
            String key = way.toString();
            Scene known = scenes.get(key);
            scene = known == null ? scene.after(unit, reading, world.first()) : known;
            scenes.put(key, scene);
        }
        return scene;
    }

    /** How an operation is read by who knows what is known on a day: once, in the text for which it was written. */
    Reading reading(Unit unit, int b) {
        String key = unit.name() + " " + b;
        Reading known = readings.get(key);
        if (known != null) {
            return known;
        }
        int mark = meetings.mark();
        Reading read = unit.sort() == Sort.BASE ? Reading.NO_OPERATION : read(unit, b);
        if (meetings.isFinal(mark)) {
            readings.put(key, read);
        }
        return read;
    }

    private Reading read(Unit unit, int b) {
        Text written = writtenFor(unit, b);
        if (!written.isInForce()) {
            return Reading.REFUSED;
        }
        if (unit.sort() == Sort.END) {
            return Reading.NO_OPERATION;
        }
        Meaning late = meaning(unit, written);
        return late == null ? Reading.REFUSED : new Reading(late, false, isDoubtful(unit, late, b));
    }

    // the text when it enters into force, with what was published by then; or the text that is pinned
    private Text writtenFor(Unit unit, int b) {
        if (unit.act().draftedOn() != Act.NONE) {
            return asOn(unit, unit.act().draftedOn(), b);
        }
        return replay(writtenAfter(unit, b), writtenBy(unit, b)).text();
    }

    /** The day by whose knowledge the text is made for which something was written. */
    int writtenBy(Unit unit, int b) {
        return unit.act().draftedOn() != Act.NONE
                ? unit.act().draftedOn()
                : Math.min(Math.max(unit.published(), unit.inForce()), b);
    }

    /** What stands in the text for which something was written, but for what its own decision does in a pinned one. */
    List<Unit> writtenAfter(Unit unit, int b) {
        if (unit.act().draftedOn() != Act.NONE) {
            int day = unit.act().draftedOn();
            return unit.act().published() > day ? meetings.at(day, day).units() : meetings.before(unit, day, day);
        }
        return meetings.before(unit, unit.inForce(), writtenBy(unit, b));
    }

    private Text before(Unit limit, int g, int b) {
        return replay(meetings.before(limit, g, b), b).text();
    }

    // the text of a day as known on it, and on it what the decision itself did before
    private Text asOn(Unit unit, int day, int b) {
        List<Unit> own = units(b).stream()
                .filter(each -> each.act().id().equals(unit.act().id()))
                .toList();
        Text text = pinned(own.get(0), day);
        for (Unit each : own) {
            if (each.compareTo(unit) >= 0) {
                return text;
            }
            text = there(each, text);
        }
        return text;
    }

    // a decision that was published by that day would stand in the text for which it was written
    private Text pinned(Unit first, int day) {
        return first.act().published() > day ? at(day, day).text() : before(first, day, day);
    }

    private static Text there(Unit unit, Text text) {
        Meaning meaning = meaning(unit, text);
        try {
            return meaning == null ? text : Doer.apply(meaning, text);
        } catch (Refused refused) {
            return text;
        }
    }

    static @Nullable Meaning meaning(Unit unit, Text text) {
        Doing doing = unit.doing();
        if (doing == null || !text.isInForce()) {
            return null;
        }
        String origin = unit.act().id() + "." + unit.instruction() + "." + unit.task()
                + (unit.mend() == 0 ? "" : "." + unit.mend());
        try {
            return Meaning.read(doing, origin, Objects.requireNonNull(text.root()));
        } catch (Refused refused) {
            return null;
        }
    }

    // two readings: where no text is pinned, the day of adoption has to give the same
    private boolean isDoubtful(Unit unit, Meaning late, int b) {
        int adopted = unit.act().adopted();
        if (unit.sort() != Sort.OPERATION || unit.act().draftedOn() != Act.NONE || adopted == Act.NONE) {
            return false;
        }
        Meaning early = meaning(unit, asOn(unit, adopted, b));
        return early != null && !early.namesTheSameAs(late);
    }

    /** The operations that do not count at a viewpoint, by the reason. */
    Map<State, SortedSet<String>> withheld(int g, int b, Scene scene) {
        Map<State, SortedSet<String>> withheld = new EnumMap<>(State.class);
        boolean established = scene.text().root() != null;
        for (Unit unit : units(b)) {
            State state = unit.at(g, b);
            if (unit.sort() != Sort.BASE && (state != State.APPLIED || !established)) {
                State reason = state == State.APPLIED ? State.NOT_VALID_THEN : state;
                withheld.computeIfAbsent(reason, key -> new TreeSet<>()).add(unit.name());
            }
        }
        for (String name : meetings.at(g, b).leftOut()) {
            withheld.computeIfAbsent(State.LEFT_OUT, key -> new TreeSet<>()).add(name);
        }
        return withheld;
    }

    /** How many operations are in which state at a viewpoint. */
    Map<State, Integer> ledger(int g, int b, Scene scene, Set<String> inConflict) {
        Map<State, Integer> ledger = new EnumMap<>(State.class);
        withheld(g, b, scene).forEach((state, names) -> ledger.put(state, names.size()));
        for (Scene.Tried each : scene.tried()) {
            if (each.unit().sort() != Sort.BASE) {
                boolean refused =
                        each.isInConflict() || inConflict.contains(each.unit().name());
                ledger.merge(refused ? State.REFUSED : State.APPLIED, 1, Integer::sum);
            }
        }
        return ledger;
    }
}
