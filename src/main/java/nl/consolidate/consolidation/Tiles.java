package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The rectangles of equal text: one is found from its own days and those beside it, all of them only where asked for. */
final class Tiles {
    private final World world;
    private final Replay replay;
    private final DateErrors dateErrors;
    private @Nullable List<Tile> all;
    private @Nullable NavigableSet<LocalDate> knownDays;

    Tiles(World world, Replay replay, DateErrors dateErrors) {
        this.world = world;
        this.replay = replay;
        this.dateErrors = dateErrors;
    }

    /** All of them, by first valid day, then by first known day. */
    List<Tile> all() {
        if (all == null) {
            all = Tiling.of(world, replay, dateErrors);
        }
        return all;
    }

    /** The one in which a viewpoint lies. */
    Tile at(Viewpoint viewpoint) {
        return all == null ? found(viewpoint) : among(all, viewpoint);
    }

    /** First day of the text for a day, as known on it. */
    @Nullable
    LocalDate firstValid(LocalDate ownDay) {
        return all == null
                ? strip(ownDay, knownDays().floor(ownDay)).from()
                : among(all, Viewpoint.asItReadOn(ownDay)).window().validFrom();
    }

    private static Tile among(List<Tile> tiles, Viewpoint viewpoint) {
        return tiles.stream()
                .filter(tile -> tile.window().contains(viewpoint.validOn(), viewpoint.knownOn()))
                .findFirst()
                .orElseThrow();
    }

    private Tile found(Viewpoint viewpoint) {
        LocalDate validOn = viewpoint.validOn();
        LocalDate known = knownDays().floor(viewpoint.knownOn());
        Strip strip = strip(validOn, known);
        LocalDate from = known;
        while (from != null && holds(strip, validOn, from, knownDays().lower(from))) {
            from = knownDays().lower(from);
        }
        LocalDate until = known == null ? first() : knownDays().higher(known);
        while (until != null && holds(strip, validOn, until, until)) {
            until = knownDays().higher(until);
        }
        return new Tile(new Window(strip.from(), strip.until(), from, until), strip.stage());
    }

    // what ends before anything changes at a turn needs no replay beyond it
    private boolean holds(Strip strip, LocalDate validOn, LocalDate turn, @Nullable LocalDate beyond) {
        return strip.endsBefore(world.firstChange(turn))
                || strip(validOn, beyond).equals(strip);
    }

    private @Nullable LocalDate first() {
        return knownDays().isEmpty() ? null : knownDays().first();
    }

    @SuppressWarnings("ReferenceEquality") // equal worlds share their stage
    private Strip strip(LocalDate validOn, @Nullable LocalDate known) {
        if (known == null) {
            return new Strip(null, null, replay.nothing(), Set.of());
        }
        NavigableSet<LocalDate> days = world.validDays(known);
        LocalDate from = days.floor(validOn);
        Stage stage = stage(from, known);
        while (from != null && stage(days.lower(from), known) == stage) {
            from = days.lower(from);
        }
        LocalDate until = days.higher(validOn);
        while (until != null && stage(until, known) == stage) {
            until = days.higher(until);
        }
        return new Strip(from, until, stage, dateErrors.of(stage, known));
    }

    private Stage stage(@Nullable LocalDate day, LocalDate known) {
        return replay.at(new Viewpoint(Objects.requireNonNullElse(day, LocalDate.MIN), known));
    }

    private NavigableSet<LocalDate> knownDays() {
        if (knownDays == null) {
            knownDays = world.knownDays();
        }
        return knownDays;
    }
}
