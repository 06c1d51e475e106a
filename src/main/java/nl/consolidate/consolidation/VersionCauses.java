package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.amendment.Decision;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Finds the decisions by which a rectangle of equal text begins on its first days: those whose effects begin or end
 * there, and those that let them: by commencing, ending, annulling, suspending or repealing them.
 */
final class VersionCauses {
    private final Replay replay;
    private final Setters setters;

    VersionCauses(Replay replay, List<Decision> decisions) {
        this.replay = replay;
        this.setters = new Setters(decisions);
    }

    /** Their ids, in order. */
    List<String> of(Tile tile) {
        Set<String> ids = new TreeSet<>();
        addForValidDay(tile, ids);
        addForKnownDay(tile, ids);
        return List.copyOf(ids);
    }

    private void addForValidDay(Tile tile, Set<String> ids) {
        Window window = tile.window();
        LocalDate first = window.validFrom();
        if (first == null) {
            return;
        }
        LocalDate known = last(window.knownUntil());
        Stage before = replay.at(new Viewpoint(first.minusDays(1), known));
        for (Effect effect : difference(tile.stage(), before)) {
            ids.add(effect.decision().id());
            ids.addAll(effect.dates().settersOn(first));
        }
    }

    private void addForKnownDay(Tile tile, Set<String> ids) {
        Window window = tile.window();
        LocalDate first = window.knownFrom();
        if (first == null) {
            return;
        }
        LocalDate dayBefore = first.minusDays(1);
        Stage before = replay.at(new Viewpoint(last(window.validUntil()), dayBefore));
        for (Effect effect : difference(tile.stage(), before)) {
            ids.add(effect.decision().id());
            setters.of(effect, dayBefore, first).forEach(setter -> ids.add(setter.id()));
        }
    }

    private static LocalDate last(@Nullable LocalDate until) {
        return until == null ? LocalDate.MAX : until.minusDays(1);
    }

    private static Collection<Effect> difference(Stage one, Stage other) {
        return Effect.onlyInOne(effects(one.beyond(other)), effects(other.beyond(one)));
    }

    private static List<Effect> effects(List<Stage> stages) {
        return stages.stream().map(Stage::effect).toList();
    }
}
