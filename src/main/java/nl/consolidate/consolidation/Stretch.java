package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of days in which a text holds for one day: a text can be in force more than once, and each time it has
 * another first and last day.
 *
 * @param course the texts one after the other, as known on the day of printing
 * @param tiles all rectangles of the regulation
 * @param tile the text with its rectangle
 * @param day a day for which it holds
 */
record Stretch(Course course, List<Tile> tiles, Tile tile, LocalDate day) {
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
        LocalDate first = within ? firstDayOf(from) : tile.window().validFrom();
        LocalDate last = course.lastRead(tile.stage(), within ? from : day);
        return last != null && (first == null || last.isAfter(first)) ? last : first;
    }

    private @Nullable LocalDate firstDayOf(LocalDate commenced) {
        return tiles.stream()
                .map(Tile::window)
                .filter(window -> window.contains(commenced, commenced))
                .findFirst()
                .orElseThrow()
                .validFrom();
    }

    private Optional<Course.Run> reachingBack() {
        return sinceUnbroken().stream()
                .flatMap(known -> course.reading(tile.stage(), known).stream())
                .filter(run -> run.from() != null && run.from().isAfter(day))
                .findFirst();
    }

    // the days on which it was learnt that the text holds for the day, as far back as nothing else was known for it
    private List<LocalDate> sinceUnbroken() {
        List<Tile> known = tiles.stream()
                .filter(each -> each.window().contains(day, firstKnown(each)))
                .sorted(Comparator.comparing(Stretch::firstKnown))
                .toList();
        int last = known.indexOf(tile);
        int first = last;
        while (first > 0 && known.get(first - 1).stage().readsAs(tile.stage())) {
            first--;
        }
        return known.subList(first, last + 1).stream().map(Stretch::firstKnown).toList();
    }

    private static LocalDate firstKnown(Tile tile) {
        LocalDate known = tile.window().knownFrom();
        return known == null ? LocalDate.MIN : known;
    }
}
