package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Parts both axes of time into rectangles of equal text: each pair of days lies in exactly one. */
final class Tiling {
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<Tile> BY_DAYS = Comparator.comparing(
                    (Tile tile) -> tile.window().validFrom(), OPEN_FIRST)
            .thenComparing(tile -> tile.window().knownFrom(), OPEN_FIRST);

    private final Replay replay;
    private final List<LocalDate> days;
    private final List<Tile> closed = new ArrayList<>();
    // the rectangles that still grow, by their valid days and text, with the day on which they were first known
    private Map<Strip, @Nullable LocalDate> open = new HashMap<>();

    /** The valid days of a text, as known at one time. */
    private record Strip(@Nullable LocalDate from, @Nullable LocalDate until, Stage stage) {}

    private Tiling(World world, Replay replay) {
        this.replay = replay;
        this.days = List.copyOf(world.turningDays());
    }

    /** All rectangles by first valid day, then by first known day. */
    static List<Tile> of(World world, Replay replay) {
        return new Tiling(world, replay).tiles();
    }

    private List<Tile> tiles() {
        if (days.isEmpty()) {
            return List.of(new Tile(new Window(null, null, null, null), replay.nothing()));
        }
        take(null, strips(days.get(0).minusDays(1)));
        for (LocalDate known : days) {
            take(known, strips(known));
        }
        take(null, List.of());
        closed.sort(BY_DAYS);
        return List.copyOf(closed);
    }

    private void take(@Nullable LocalDate known, List<Strip> strips) {
        Map<Strip, @Nullable LocalDate> growing = new HashMap<>();
        for (Strip strip : strips) {
            growing.put(strip, open.containsKey(strip) ? open.get(strip) : known);
        }
        open.forEach((strip, since) -> {
            if (!growing.containsKey(strip)) {
                closed.add(new Tile(new Window(strip.from(), strip.until(), since, known), strip.stage()));
            }
        });
        open = growing;
    }

    @SuppressWarnings("ReferenceEquality") // equal worlds share their stage
    private List<Strip> strips(LocalDate known) {
        List<Strip> strips = new ArrayList<>();
        LocalDate from = null;
        Stage stage = replay.at(new Viewpoint(days.get(0).minusDays(1), known));
        for (LocalDate day : days) {
            Stage there = replay.at(new Viewpoint(day, known));
            if (there != stage) {
                strips.add(new Strip(from, day, stage));
                from = day;
                stage = there;
            }
        }
        strips.add(new Strip(from, null, stage));
        return strips;
    }
}
