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

/**
 * Words what a viewpoint meets: its status and the official line, as they are printed on a day.
 *
 * @param course the texts one after the other, as that day knows them
 */
record Banner(Course course, Stage stage, Viewpoint viewpoint, Window window, LocalDate printedOn) {
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
        return from != null && from.isAfter(printedOn);
    }

    // a text that was never the one in force on its own day exists only in its retroactive window
    private String inForce() {
        LocalDate from = commencement();
        return from == null
                ? OfficialLine.inForce(Objects.requireNonNull(window.validFrom()), window.validUntil(), null)
                : OfficialLine.inForce(from, run().orElseThrow().until(), reachesBackTo(from));
    }

    private String future() {
        LocalDate from = Objects.requireNonNull(commencement());
        return OfficialLine.future(from, reachesBackTo(from));
    }

    // what commences says how far back it goes; where nothing commences, something ended, as far back as the window
    private @Nullable LocalDate reachesBackTo(LocalDate from) {
        boolean commences =
                effects().anyMatch(effect -> from.equals(effect.dates().inForce()));
        return commences
                ? effects()
                        .map(effect -> Objects.requireNonNull(effect.dates().effectiveFrom()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : window.validFrom();
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
        return course.runOf(stage, window.firstOwnDay().orElse(viewpoint.validOn()));
    }
}
