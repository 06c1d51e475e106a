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

    /**
     * A text over the days on which it was the one in force, half-open; null is open.
     *
     * @param stages the stages that have this text; they differ in what is known of its end
     */
    record Run(@Nullable LocalDate from, @Nullable LocalDate until, List<Stage> stages) {
        Run {
            stages = List.copyOf(stages);
        }

        boolean reads(Stage wanted) {
            return stages.contains(wanted) || stages.get(0).readsAs(wanted);
        }

        boolean contains(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    private Course(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    static Course of(World world, Replay replay, LocalDate knownOn) {
        List<Run> runs = new ArrayList<>();
        LocalDate from = null;
        List<Stage> stages = new ArrayList<>(List.of(replay.nothing()));
        for (LocalDate day : world.turningDays()) {
            LocalDate known = day.isBefore(knownOn) ? day : knownOn;
            Stage there = replay.at(new Viewpoint(day, known));
            if (!there.readsAs(stages.get(stages.size() - 1))) {
                runs.add(new Run(from, day, stages));
                from = day;
                stages.clear();
            }
            stages.add(there);
        }
        runs.add(new Run(from, null, stages));
        return new Course(runs);
    }

    List<Run> runs() {
        return runs;
    }

    /** The run of a day, if it reads as the text. */
    Optional<Run> reading(Stage text, LocalDate day) {
        return runs.stream()
                .filter(run -> run.contains(day))
                .filter(run -> run.reads(text))
                .findFirst();
    }

    /** First day after the last run that reads as the text and is over by a day; null where there is none. */
    @Nullable
    LocalDate lastRead(Stage text, LocalDate day) {
        LocalDate last = null;
        for (Run run : runs) {
            if (run.until() != null && !run.until().isAfter(day) && run.reads(text)) {
                last = run.until();
            }
        }
        return last;
    }
}
