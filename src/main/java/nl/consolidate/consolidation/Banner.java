package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Words what a viewpoint meets: its status and the official line, as they are printed on a day. */
record Banner(Stretch stretch, Viewpoint viewpoint, LocalDate printedOn) {
    TextStatus status() {
        if (stage().text() == null) {
            return TextStatus.NONE;
        }
        if (stage().isRepealed()) {
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
        Course.Run run = stretch.run().orElse(null);
        Window window = stretch.tile().window();
        return run == null || run.from() == null
                ? OfficialLine.inForce(Objects.requireNonNull(window.validFrom()), window.validUntil(), null)
                : OfficialLine.inForce(run.from(), run.until(), stretch.reachedBy(run));
    }

    // what commences says how far back it will go; where nothing commences, an earlier text returns
    private String future() {
        LocalDate from = Objects.requireNonNull(commencement());
        boolean commences =
                effects().anyMatch(effect -> from.equals(effect.dates().inForce()));
        LocalDate back = effects()
                .map(effect -> Objects.requireNonNull(effect.dates().effectiveFrom()))
                .max(Comparator.naturalOrder())
                .orElse(from);
        return OfficialLine.future(from, commences ? back : null);
    }

    private Stream<Effect> effects() {
        return stage().way().stream().filter(each -> !each.isRefused()).map(Stage::effect);
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
        return stretch.run().map(Course.Run::from).orElse(null);
    }

    private Stage stage() {
        return stretch.tile().stage();
    }
}
