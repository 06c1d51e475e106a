package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a regulation one after the other as each read on its own days, and for the days to come as they are known
 * on one day: the habit of the national portal for local law, one entry for each commencement.
 */
final class Course {
    private final List<Run> runs;

    /** A text over the days on which it was the one in force, half-open; null is open. */
    record Run(@Nullable LocalDate from, @Nullable LocalDate until, Stage stage) {
        boolean contains(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    private Course(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    @SuppressWarnings("ReferenceEquality") // equal worlds share their stage
    static Course of(World world, Replay replay, LocalDate knownOn) {
        List<Run> runs = new ArrayList<>();
        LocalDate from = null;
        Stage stage = replay.nothing();
        for (LocalDate day : world.turningDays()) {
            LocalDate known = day.isBefore(knownOn) ? day : knownOn;
            Stage there = replay.at(new Viewpoint(day, known));
            if (there != stage) {
                runs.add(new Run(from, day, stage));
                from = day;
                stage = there;
            }
        }
        runs.add(new Run(from, null, stage));
        return new Course(runs);
    }

    List<Run> runs() {
        return runs;
    }

    /** The run of a text: the one that holds the day, else the first after it, else the last before it. */
    @SuppressWarnings("ReferenceEquality")
    Optional<Run> runOf(Stage stage, LocalDate day) {
        Run last = null;
        for (Run run : runs) {
            if (run.stage() == stage) {
                last = run;
                if (run.contains(day) || run.from() == null || run.from().isAfter(day)) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
