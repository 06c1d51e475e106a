package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import org.jspecify.annotations.Nullable;

/** The rows of the table of changes that a text holds, one for each commencement of each decision. */
final class Overview {
    private final Map<List<Stage>, String> subjects = new HashMap<>();

    /** One row for what a decision let commence on one day. */
    private record Entry(
            String decision, LocalDate inForce, @Nullable LocalDate retroactiveTo) {}

    /** The rows, newest first; the course tells when a later commencement took over. */
    List<OverviewRow> of(Stage last, Course course) {
        Map<Entry, List<Stage>> entries = new LinkedHashMap<>();
        for (Stage stage : last.way()) {
            if (stage.effect().kind() == EffectKind.SETTLES || stage.isLeftOut()) {
                continue;
            }
            entries.computeIfAbsent(entry(stage.effect()), ignored -> new ArrayList<>())
                    .add(stage);
        }
        List<OverviewRow> rows = new ArrayList<>();
        entries.forEach((entry, stages) -> rows.add(row(entry, stages, course)));
        Collections.reverse(rows);
        // a resolution can have put an earlier commencement behind a later one
        rows.sort(Comparator.comparing(OverviewRow::inForce).reversed());
        return rows;
    }

    private static Entry entry(Effect effect) {
        LocalDate inForce = Objects.requireNonNull(effect.dates().inForce());
        LocalDate retroactive = effect.dates().isRetroactive() ? effect.dates().retroactiveTo() : null;
        return new Entry(effect.decision().id(), inForce, retroactive);
    }

    private OverviewRow row(Entry entry, List<Stage> stages, Course course) {
        return new OverviewRow(
                entry.inForce(),
                entry.retroactiveTo(),
                endOf(entry.inForce(), course),
                subjects.computeIfAbsent(stages, Subject::of),
                stages.get(0).effect().decision());
    }

    private static @Nullable LocalDate endOf(LocalDate inForce, Course course) {
        return course.runs().stream()
                .filter(run -> run.contains(inForce))
                .findFirst()
                .map(Course.Run::until)
                .orElse(null);
    }
}
