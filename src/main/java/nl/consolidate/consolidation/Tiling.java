package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Parts both axes of time into rectangles of equal text: each pair of days lies in exactly one. */
final class Tiling {
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<Tile> BY_DAYS = Comparator.comparing(
                    (Tile tile) -> tile.window().validFrom(), OPEN_FIRST)
            .thenComparing(tile -> tile.window().knownFrom(), OPEN_FIRST);

    private final World world;
    private final Replay replay;
    private final DateErrors dateErrors;
    private final List<Tile> closed = new ArrayList<>();
    // the rectangles that still grow, by their valid days and text, with the day on which they were first known
    private Map<Strip, @Nullable LocalDate> open = new HashMap<>();

    private Tiling(World world, Replay replay, DateErrors dateErrors) {
        this.world = world;
        this.replay = replay;
        this.dateErrors = dateErrors;
    }

    /** All rectangles by first valid day, then by first known day. */
    static List<Tile> of(World world, Replay replay, DateErrors dateErrors) {
        return new Tiling(world, replay, dateErrors).tiles();
    }

    private List<Tile> tiles() {
        List<Strip> strips = List.of(new Strip(null, null, replay.nothing(), Set.of()));
        take(null, strips);
        for (LocalDate known : world.knownDays()) {
            strips = strips(known, unchanged(strips, world.firstChange(known)));
            take(known, strips);
        }
        take(null, List.of());
        closed.sort(BY_DAYS);
        return List.copyOf(closed);
    }

    private void take(@Nullable LocalDate day, List<Strip> strips) {
        Map<Strip, @Nullable LocalDate> growing = new HashMap<>();
        for (Strip strip : strips) {
            growing.put(strip, open.containsKey(strip) ? open.get(strip) : day);
        }
        open.forEach((strip, since) -> {
            if (!growing.containsKey(strip)) {
                closed.add(new Tile(new Window(strip.from(), strip.until(), since, day), strip.stage()));
            }
        });
        open = growing;
    }

    // what reads as before: the strips that end before anything changes
    private static List<Strip> unchanged(List<Strip> before, LocalDate firstChange) {
        return before.stream().filter(strip -> strip.endsBefore(firstChange)).toList();
    }

    @SuppressWarnings("ReferenceEquality") // equal worlds share their stage
    private List<Strip> strips(LocalDate knownOn, List<Strip> unchanged) {
        List<Strip> strips = new ArrayList<>(unchanged);
        LocalDate from =
                unchanged.isEmpty() ? null : unchanged.get(unchanged.size() - 1).until();
        LocalDate start = from == null ? LocalDate.MIN : from;
        Stage stage = replay.at(new Viewpoint(start, knownOn));
        for (LocalDate day : world.validDays(knownOn).tailSet(start, false)) {
            Stage there = replay.at(new Viewpoint(day, knownOn));
            if (there != stage) {
                strips.add(new Strip(from, day, stage, dateErrors.of(stage, knownOn)));
                from = day;
                stage = there;
            }
        }
        strips.add(new Strip(from, null, stage, dateErrors.of(stage, knownOn)));
        return strips;
    }
}
