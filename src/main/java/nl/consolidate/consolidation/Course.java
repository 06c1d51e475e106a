package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

        @SuppressWarnings("ReferenceEquality") // equal worlds share their stage
        boolean holds(Stage wanted) {
            return stages.stream().anyMatch(stage -> stage == wanted);
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
            if (!sameText(there, stages.get(stages.size() - 1))) {
                runs.add(new Run(from, day, stages));
                from = day;
                stages.clear();
            }
            stages.add(there);
        }
        runs.add(new Run(from, null, stages));
        return new Course(runs);
    }

    // another end changes no text before that end
    @SuppressWarnings("ReferenceEquality")
    private static boolean sameText(Stage one, Stage other) {
        return one == other || madeOf(one).equals(madeOf(other));
    }

    private static List<List<Object>> madeOf(Stage stage) {
        return stage.way().stream()
                .map(each -> List.<Object>of(
                        each.effect().order(),
                        Objects.requireNonNull(each.effect().dates().effectiveFrom()),
                        each.isRefused()))
                .toList();
    }

    List<Run> runs() {
        return runs;
    }

    /** The run of a text: the one that holds the day, else the first after it, else the last before it. */
    Optional<Run> runOf(Stage stage, LocalDate day) {
        Run last = null;
        for (Run run : runs) {
            if (run.holds(stage)) {
                last = run;
                if (run.contains(day) || run.from() == null || run.from().isAfter(day)) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
