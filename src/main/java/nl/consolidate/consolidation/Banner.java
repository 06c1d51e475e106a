package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Words what a viewpoint meets: its status and the official line. */
record Banner(Course course, Stage stage, Viewpoint viewpoint, Window window) {
    TextStatus status() {
        if (stage.text() == null) {
            return TextStatus.NONE;
        }
        if (stage.isRepealed()) {
            return TextStatus.REPEALED;
        }
        return startsLater() ? TextStatus.FUTURE : TextStatus.IN_FORCE;
    }

    String line() {
        return switch (status()) {
            case NONE -> OfficialLine.none(viewpoint.validOn());
            case REPEALED -> repealed();
            case FUTURE -> future();
            case IN_FORCE -> inForce();
        };
    }

    private boolean startsLater() {
        LocalDate from = commencement();
        return from != null && from.isAfter(viewpoint.knownOn());
    }

    // a text that was never the one in force on its own day exists only in its retroactive window
    private String inForce() {
        Optional<Course.Run> run = run();
        if (run.isPresent() && run.get().from() != null) {
            return OfficialLine.inForce(run.get().from(), run.get().until(), window.validFrom());
        }
        LocalDate from = Objects.requireNonNull(window.validFrom());
        return OfficialLine.inForce(from, window.validUntil(), null);
    }

    // its window cannot reach back before the day in force is there: what commences then says how far it will
    private String future() {
        LocalDate from = Objects.requireNonNull(commencement());
        boolean begins = effects().anyMatch(effect -> from.equals(effect.dates().inForce()));
        LocalDate whole = effects()
                .map(effect -> Objects.requireNonNull(effect.dates().effectiveFrom()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return OfficialLine.future(from, begins ? whole : null);
    }

    private Stream<Effect> effects() {
        return stage.way().stream().filter(each -> !each.isRefused()).map(Stage::effect);
    }

    private String repealed() {
        Effect repeal = effects()
                .filter(effect -> effect.kind() == EffectKind.REPEALS)
                .findFirst()
                .orElseThrow();
        LocalDate from = Objects.requireNonNull(repeal.dates().inForce());
        return OfficialLine.repealed(from, repeal.dates().retroactiveTo());
    }

    private @Nullable LocalDate commencement() {
        return run().map(Course.Run::from).orElse(null);
    }

    private Optional<Course.Run> run() {
        return course.runOf(stage, viewpoint.validOn());
    }
}
