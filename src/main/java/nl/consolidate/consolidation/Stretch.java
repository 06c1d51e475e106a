package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of days in which a text holds for one day: a text can be in force more than once, and each time it has
 * another first and last day.
 *
 * @param course the texts one after the other, as known on the day of printing
 * @param tiles the rectangles of the regulation
 * @param tile the text with its rectangle
 * @param day a day for which it holds
 */
record Stretch(Course course, Tiles tiles, Tile tile, LocalDate day) {
    /** The run in which it is in force on the day, else that through which it came to hold for it; empty where none. */
    Optional<Course.Run> run() {
        return course.reading(tile.stage(), day).or(this::reachingBack);
    }

    /**
     * First day to which a run reaches back, as its own first day knew it or, for a day before the run, as it is known
     * for that day; days on which the text was in force anyhow do not count.
     */
    @Nullable
    LocalDate reachedBy(Course.Run run) {
        LocalDate from = Objects.requireNonNull(run.from());
        boolean within = run.contains(day);
        LocalDate first = within ? tiles.firstValid(from) : tile.window().validFrom();
        LocalDate last = course.lastRead(tile.stage(), within ? from : day);
        return last != null && (first == null || last.isAfter(first)) ? last : first;
    }

    private Optional<Course.Run> reachingBack() {
        return sinceUnbroken().stream()
                .flatMap(known -> course.reading(tile.stage(), known).stream())
                .filter(run -> run.from() != null && run.from().isAfter(day))
                .findFirst();
    }

    // the days on which it was learnt that the text holds for the day, as far back as nothing else was known for it
    private List<LocalDate> sinceUnbroken() {
        List<LocalDate> days = new ArrayList<>();
        Tile each = tile;
        while (each != null && each.stage().readsAs(tile.stage())) {
            days.add(firstKnown(each));
            each = knownBefore(each);
        }
        Collections.reverse(days);
        return days;
    }

    private @Nullable Tile knownBefore(Tile each) {
        LocalDate known = each.window().knownFrom();
        return known == null ? null : tiles.at(new Viewpoint(day, known.minusDays(1)));
    }

    private static LocalDate firstKnown(Tile tile) {
        LocalDate known = tile.window().knownFrom();
        return known == null ? LocalDate.MIN : known;
    }
}
