package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The portal for local law: what was the text in force on each day as known on that day, and what will be. */
final class LocalHabit {
    private final LocalDate today;

    /** A version and the first day on which it was the text in force. */
    private record Entry(TextVersion version, LocalDate commenced) {
        // the line names the days of the text, which the knowledge of another end does not part
        boolean readsAs(Entry other) {
            String line = version.text().officialLine();
            return line.equals(other.version.text().officialLine());
        }
    }

    private LocalHabit(LocalDate today) {
        this.today = today;
    }

    static List<TextVersion> entries(List<TextVersion> versions, LocalDate today) {
        return new LocalHabit(today).entries(versions);
    }

    private List<TextVersion> entries(List<TextVersion> versions) {
        List<Entry> course = course(versions);
        List<TextVersion> entries = new ArrayList<>();
        course.forEach(entry -> entries.add(printed(entry)));
        return entries;
    }

    // a text goes on where only the knowledge of its end changed
    private List<Entry> course(List<TextVersion> versions) {
        List<Entry> all = new ArrayList<>();
        for (TextVersion version : versions) {
            LocalDate commenced = commencedOn(version.window());
            if (commenced != null) {
                all.add(new Entry(version, commenced));
            }
        }
        all.sort(Comparator.comparing(Entry::commenced));
        List<Entry> course = new ArrayList<>();
        for (Entry entry : all) {
            if (course.isEmpty() || !entry.readsAs(course.get(course.size() - 1))) {
                course.add(entry);
            }
        }
        return course;
    }

    private @Nullable LocalDate commencedOn(Window window) {
        LocalDate first = later(window.validFrom(), window.knownFrom());
        if (!first.isAfter(today)) {
            boolean met = Habit.isIn(first, window.validFrom(), window.validUntil())
                    && Habit.isIn(first, window.knownFrom(), window.knownUntil());
            return met ? first : null;
        }
        boolean known = Habit.isIn(today, window.knownFrom(), window.knownUntil());
        return known && window.validFrom() != null ? window.validFrom() : null;
    }

    private static LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        LocalDate first = one == null ? LocalDate.MIN : one;
        return other != null && other.isAfter(first) ? other : first;
    }

    private TextVersion printed(Entry entry) {
        TextVersion version = entry.version();
        LocalDate from = entry.commenced();
        Viewpoint viewpoint = new Viewpoint(from, from.isAfter(today) ? today : from);
        return Habit.with(version, version.window(), viewpoint, version.text().officialLine());
    }
}
