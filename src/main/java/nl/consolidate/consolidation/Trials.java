package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** Tries concurrent parties in both orders, each pair once in each text (concepts, section 5, rules 3 to 5). */
final class Trials {
    private static final Footprint UNKNOWN = new Footprint(Set.of(), Set.of(), true);

    private final Replay replay;
    private final Acquaintance acquaintance;
    private final Map<Trial, Verdict> verdicts = new HashMap<>();
    private final Map<List<Stage>, Footprint> footprints = new HashMap<>();
    private final Map<Arrival, Footprint> arrivals = new HashMap<>();

    /**
     * How operations are read: at hand, or by the identities that they have for who knows what is known on a day.
     *
     * @param knownOn null where nothing depends on it
     */
    private record Manner(boolean byIdentity, @Nullable LocalDate knownOn) {}

    /** Two parties on a text. */
    private record Trial(Stage base, List<OrderKey> one, List<OrderKey> other, Manner manner) {}

    /** One party on a text. */
    private record Arrival(Stage before, List<OrderKey> party, Manner manner) {}

    Trials(Replay replay, Acquaintance acquaintance) {
        this.replay = replay;
        this.acquaintance = acquaintance;
    }

    /** What comes of two parties in either order, in the world in which the later commences if that has the earlier. */
    Verdict verdict(Way way, Party earlier, Party later, LocalDate knownOn) {
        Way commencement = replay.commencementOf(later.first(), knownOn);
        Optional<Party> one = partyIn(commencement, earlier);
        Optional<Party> other = partyIn(commencement, later);
        boolean complete = one.isPresent()
                && other.isPresent()
                && earlier.effects().stream().allMatch(effect -> one.get().has(effect));
        return complete
                ? judged(commencement, one.get(), other.get(), knownOn, false)
                : judged(way, earlier, later, knownOn, true);
    }

    // of what stands there only what counts at the viewpoint too
    private static Optional<Party> partyIn(Way way, Party sought) {
        return way.parties().stream().filter(sought::isSame).findFirst().flatMap(there -> there.onlyOf(sought));
    }

    private Verdict judged(Way way, Party earlier, Party later, LocalDate knownOn, boolean byIdentity) {
        BiFunction<Stage, Effect, Stage> read = byIdentity
                ? (stage, effect) -> replay.byIdentity(stage, effect, knownOn)
                : (stage, effect) -> replay.asRead(stage, effect, knownOn);
        boolean keeps = byIdentity || earlier.isDrafted() || later.isDrafted();
        Manner manner = new Manner(byIdentity, keeps ? knownOn : null);
        if (!canMeet(way, earlier, later, manner, read)) {
            return Verdict.apart(replay.nothing());
        }
        Stage base = way.before(earlier.first().order());
        for (Effect between : between(way, earlier, later)) {
            base = read.apply(base, between);
        }
        if (base.text() == null || base.isRepealed()) {
            return Verdict.apart(base);
        }
        Trial trial = new Trial(base, earlier.places(), later.places(), manner);
        Verdict known = verdicts.get(trial);
        if (known == null) {
            known = Commutation.judge(base, earlier, later, read);
            verdicts.put(trial, known);
        }
        return known;
    }

    // what is far apart needs no trial; the footprint of the later is that behind all that stands before it
    private boolean canMeet(Way way, Party earlier, Party later, Manner manner, BiFunction<Stage, Effect, Stage> read) {
        Stage before = way.before(later.first().order());
        Set<OrderKey> places = Set.copyOf(earlier.places());
        List<Stage> early = before.way().stream()
                .filter(stage -> places.contains(stage.effect().order()) && !stage.isLeftOut())
                .toList();
        if (early.size() < places.size()) {
            // a resolution has put some of them behind the later party, or left them out
            return true;
        }
        Arrival arrival = new Arrival(before, later.places(), manner);
        Footprint late = arrivals.get(arrival);
        if (late == null) {
            late = footprint(arriving(before, later, read));
            arrivals.put(arrival, late);
        }
        return footprint(early).canMeet(late);
    }

    private static List<Stage> arriving(Stage before, Party later, BiFunction<Stage, Effect, Stage> read) {
        List<Stage> late = new ArrayList<>();
        Stage stage = before;
        for (Effect effect : later.effects()) {
            stage = read.apply(stage, effect);
            late.add(stage);
        }
        return late;
    }

    private Footprint footprint(List<Stage> stages) {
        return stages.isEmpty() ? UNKNOWN : footprints.computeIfAbsent(stages, Footprint::of);
    }

    // what stands between two parties in the order and was known to the author of the later; of neither itself
    private List<Effect> between(Way way, Party earlier, Party later) {
        OrderKey from = earlier.last().order();
        OrderKey to = later.first().order();
        Set<OrderKey> unknown = new HashSet<>();
        way.parties().stream()
                .filter(party -> party.last().order().compareTo(from) > 0
                        && party.first().order().compareTo(to) < 0)
                .filter(party -> party.isSame(earlier) || acquaintance.areConcurrent(party, later))
                .forEach(party -> unknown.addAll(party.places()));
        return way.applying().stream()
                .filter(effect ->
                        effect.order().compareTo(from) > 0 && effect.order().compareTo(to) < 0)
                .filter(effect -> !unknown.contains(effect.order()))
                .toList();
    }
}
