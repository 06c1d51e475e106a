package nl.consolidate.cli;

import java.time.LocalDate;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where a text is asked for. */
final class ViewpointOptions {
    @Option(names = "--on", paramLabel = "DATE", description = "the day for which the text is valid (default: today)")
    @Nullable
    String on;

    @Option(names = "--known", paramLabel = "DATE", description = "the day on which one looks (default: today)")
    @Nullable
    String known;

    @Option(names = "--then", description = "as it read on that day itself: known = on")
    boolean then;

    Viewpoint viewpoint(LocalDate today) {
        if (then && known != null) {
            throw new UsageError("--then and --known exclude each other", "--then means: known on the day of --on");
        }
        LocalDate validOn = on == null ? today : Day.parse("--on", on);
        if (then) {
            return Viewpoint.asItReadOn(validOn);
        }
        return new Viewpoint(validOn, known == null ? today : Day.parse("--known", known));
    }
}
