package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.OfficialLine;
import nl.consolidate.consolidation.OverviewRow;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The portal for national law: the texts along the days for which they are valid, as known on the reference date. */
final class NationalHabit {
    private final LocalDate today;
    private final List<TextVersion> entries = new ArrayList<>();

    private NationalHabit(LocalDate today) {
        this.today = today;
    }

    static List<TextVersion> entries(List<TextVersion> versions, LocalDate today) {
        NationalHabit habit = new NationalHabit(today);
        for (TextVersion version : versions) {
            Window window = version.window();
            LocalDate from = window.validFrom();
            if (from != null && Habit.isIn(today, window.knownFrom(), window.knownUntil())) {
                habit.add(version, from);
            }
        }
        return habit.entries;
    }

    private void add(TextVersion version, LocalDate from) {
        LocalDate until = version.window().validUntil();
        LocalDate commenced = commenced(version);
        if (commenced != null && commenced.isAfter(from) && (until == null || commenced.isBefore(until))) {
            entries.add(over(from, commenced, version));
            entries.add(over(commenced, until, version));
        } else {
            entries.add(over(from, until, version));
        }
    }

    // the day on which the newest change of the text came into force, where it reaches back before that day
    private static @Nullable LocalDate commenced(TextVersion version) {
        List<OverviewRow> rows = version.text().overview();
        boolean back = !rows.isEmpty() && rows.get(0).retroactiveTo() != null;
        return back && hasLine(version) ? rows.get(0).inForce() : null;
    }

    private TextVersion over(LocalDate from, @Nullable LocalDate until, TextVersion version) {
        Window days = version.window();
        Window window = new Window(from, until, days.knownFrom(), days.knownUntil());
        String line = hasLine(version) ? line(from, until) : version.text().officialLine();
        return Habit.with(version, window, new Viewpoint(from, today), line);
    }

    private static boolean hasLine(TextVersion version) {
        return version.text().status() == TextStatus.IN_FORCE || version.text().status() == TextStatus.FUTURE;
    }

    private String line(LocalDate from, @Nullable LocalDate until) {
        return from.isAfter(today) ? OfficialLine.future(from, null) : OfficialLine.inForce(from, until, null);
    }
}
