package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.OfficialLine;
import nl.consolidate.consolidation.OverviewRow;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Picks from all versions those that a national portal lists, as printed today. */
record Habit(LocalDate today) {
    List<TextVersion> select(String habit, List<TextVersion> all) {
        List<TextVersion> texts = new ArrayList<>();
        for (TextVersion version : all) {
            if (version.text().status() != TextStatus.NONE) {
                texts.add(version);
            }
        }
        return switch (habit) {
            case "local" -> local(texts);
            case "national" -> national(texts);
            default -> texts;
        };
    }

    // one entry for each commencement: what was the text in force on some day, as known on that day
    private List<TextVersion> local(List<TextVersion> texts) {
        List<TextVersion> entries = new ArrayList<>();
        for (TextVersion version : texts) {
            if (commencedOn(version.window()) != null) {
                entries.add(version);
            }
        }
        entries.sort(Comparator.comparing(version -> commenced(version.window())));
        Set<String> lines = new LinkedHashSet<>();
        entries.removeIf(version -> !lines.add(version.text().officialLine()));
        return entries;
    }

    // what is known today along the days for which it is valid; the days before commencement stand by themselves
    private List<TextVersion> national(List<TextVersion> texts) {
        List<TextVersion> entries = new ArrayList<>();
        for (TextVersion version : texts) {
            Window window = version.window();
            LocalDate from = window.validFrom();
            if (from == null || !isIn(today, window.knownFrom(), window.knownUntil())) {
                continue;
            }
            LocalDate commenced = retroactiveUntil(version);
            if (commenced != null && isInside(commenced, window)) {
                entries.add(over(from, commenced, version));
                entries.add(over(commenced, window.validUntil(), version));
            } else {
                entries.add(over(from, window.validUntil(), version));
            }
        }
        return entries;
    }

    // the day on which the newest change of the text came into force, where it reaches back before that day
    private static @Nullable LocalDate retroactiveUntil(TextVersion version) {
        List<OverviewRow> rows = version.text().overview();
        boolean back = !rows.isEmpty() && rows.get(0).retroactiveTo() != null;
        return back && version.text().status() != TextStatus.REPEALED
                ? rows.get(0).inForce()
                : null;
    }

    private LocalDate commenced(Window window) {
        LocalDate day = commencedOn(window);
        return day == null ? LocalDate.MAX : day;
    }

    /** The first day on which the text was the one in force as known then, or will be as known today. */
    private @Nullable LocalDate commencedOn(Window window) {
        LocalDate first = later(window.validFrom(), window.knownFrom());
        if (!first.isAfter(today)) {
            return isIn(first, window.validFrom(), window.validUntil())
                            && isIn(first, window.knownFrom(), window.knownUntil())
                    ? first
                    : null;
        }
        return isIn(today, window.knownFrom(), window.knownUntil()) ? window.validFrom() : null;
    }

    private static LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        LocalDate first = one == null ? LocalDate.MIN : one;
        return other != null && other.isAfter(first) ? other : first;
    }

    private static boolean isInside(LocalDate day, Window window) {
        return window.validFrom() != null
                && day.isAfter(window.validFrom())
                && (window.validUntil() == null || day.isBefore(window.validUntil()));
    }

    private static boolean isIn(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    private TextVersion over(LocalDate from, @Nullable LocalDate until, TextVersion version) {
        ConsolidatedText text = version.text();
        Window window = new Window(
                from, until, version.window().knownFrom(), version.window().knownUntil());
        ConsolidatedText entry = new ConsolidatedText(
                text.regulation(),
                new Viewpoint(from, today),
                text.status(),
                text.status() == TextStatus.REPEALED ? text.officialLine() : line(from, until),
                window,
                text.applied(),
                text.withheld(),
                text.history(),
                text.overview(),
                text.ledger(),
                text.findings());
        return new TextVersion(entry, version.because());
    }

    private String line(LocalDate from, @Nullable LocalDate until) {
        return from.isAfter(today) ? OfficialLine.future(from, null) : OfficialLine.inForce(from, until, null);
    }
}
