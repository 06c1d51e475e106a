package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A set of days.
 *
 * @param spans in order, half-open, none touching the next; {@link LocalDate#MIN} and {@link LocalDate#MAX} are open
 */
record Days(List<Span> spans) {
    static final Days NONE = new Days(List.of());
    static final Days ALL = between(LocalDate.MIN, LocalDate.MAX);

    /** The days from one on and before another. */
    record Span(LocalDate from, LocalDate until) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (day.isBefore(until) || until.equals(LocalDate.MAX));
        }
    }

    Days {
        spans = List.copyOf(spans);
    }

    static Days between(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? new Days(List.of(new Span(from, until))) : NONE;
    }

    static Days from(LocalDate day) {
        return between(day, LocalDate.MAX);
    }

    boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    Days and(Days other) {
        return where(day -> contains(day) && other.contains(day), other);
    }

    Days or(Days other) {
        return where(day -> contains(day) || other.contains(day), other);
    }

    Days without(Days other) {
        return where(day -> contains(day) && !other.contains(day), other);
    }

    // between two borders of either set nothing changes
    private Days where(Predicate<LocalDate> wanted, Days other) {
        TreeSet<LocalDate> borders = new TreeSet<>(List.of(LocalDate.MIN));
        for (Days days : List.of(this, other)) {
            days.spans.forEach(span -> borders.addAll(List.of(span.from, span.until)));
        }
        borders.remove(LocalDate.MAX);
        List<Span> found = new ArrayList<>();
        for (LocalDate from : borders) {
            LocalDate next = borders.higher(from);
            if (wanted.test(from)) {
                append(new Span(from, next == null ? LocalDate.MAX : next), found);
            }
        }
        return new Days(found);
    }

    private static void append(Span span, List<Span> spans) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).until().equals(span.from())) {
            spans.set(last, new Span(spans.get(last).from(), span.until()));
        } else {
            spans.add(span);
        }
    }
}
