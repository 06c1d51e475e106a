package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.OfficialLine;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The portal for local law: what was the text in force on each day as known on that day, and what will be. */
final class LocalHabit {
    private final LocalDate today;

    /** A version and the first day on which it was the text in force. */
    private record Entry(TextVersion version, LocalDate commenced) {
        boolean readsAs(Entry other) {
            ConsolidatedText one = version.text();
            ConsolidatedText two = other.version.text();
            return places(one).equals(places(two))
                    && (one.status() == TextStatus.REPEALED) == (two.status() == TextStatus.REPEALED);
        }
    }

    // another end changes no text before that end
    private static List<OrderKey> places(ConsolidatedText text) {
        return text.applied().stream().map(Effect::order).toList();
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
        for (int i = 0; i < course.size(); i++) {
            LocalDate until = i + 1 < course.size() ? course.get(i + 1).commenced() : null;
            entries.add(printed(course.get(i), until));
        }
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

    private TextVersion printed(Entry entry, @Nullable LocalDate until) {
        TextVersion version = entry.version();
        if (version.text().status() == TextStatus.NONE) {
            return version;
        }
        LocalDate from = entry.commenced();
        Viewpoint viewpoint = new Viewpoint(from, from.isAfter(today) ? today : from);
        return Habit.with(version, version.window(), viewpoint, line(version, from, until));
    }

    private String line(TextVersion version, LocalDate from, @Nullable LocalDate until) {
        LocalDate retroactiveTo = version.window().validFrom();
        if (version.text().status() == TextStatus.REPEALED) {
            return OfficialLine.repealed(from, retroactiveTo);
        }
        return from.isAfter(today)
                ? OfficialLine.future(from, retroactiveTo)
                : OfficialLine.inForce(from, until, retroactiveTo);
    }
}
