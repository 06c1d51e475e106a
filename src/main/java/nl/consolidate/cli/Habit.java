package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Which versions a list shows: all rectangles, or those that a national portal prints. */
enum Habit {
    ALL {
        @Override
        List<TextVersion> entries(List<TextVersion> versions, LocalDate today) {
            return versions;
        }
    },
    /** One entry for each commencement, with the retroactive date as a label. */
    LOCAL {
        @Override
        List<TextVersion> entries(List<TextVersion> versions, LocalDate today) {
            return LocalHabit.entries(versions, today);
        }
    },
    /** What is known on the reference date, and a retroactive window as a state of its own. */
    NATIONAL {
        @Override
        List<TextVersion> entries(List<TextVersion> versions, LocalDate today) {
            return NationalHabit.entries(versions, today);
        }
    };

    abstract List<TextVersion> entries(List<TextVersion> versions, LocalDate today);

    static Habit of(String word) {
        return switch (Choice.of("--habit", word, List.of("all", "local", "national"))) {
            case "local" -> LOCAL;
            case "national" -> NATIONAL;
            default -> ALL;
        };
    }

    /** The entries that are a text or the end of one. */
    List<TextVersion> select(List<TextVersion> versions, LocalDate today) {
        List<TextVersion> texts = new ArrayList<>();
        for (TextVersion version : entries(versions, today)) {
            if (version.text().status() != TextStatus.NONE) {
                texts.add(version);
            }
        }
        return texts;
    }

    /** The same version over other days, with another line. */
    static TextVersion with(TextVersion version, Window window, Viewpoint viewpoint, String line) {
        ConsolidatedText text = version.text();
        ConsolidatedText entry = new ConsolidatedText(
                text.regulation(),
                viewpoint,
                text.status(),
                line,
                window,
                text.applied(),
                text.withheld(),
                text.history(),
                text.overview(),
                text.ledger(),
                text.findings(),
                text.stale(),
                text.decisions());
        return new TextVersion(entry, version.because());
    }

    static boolean isIn(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
