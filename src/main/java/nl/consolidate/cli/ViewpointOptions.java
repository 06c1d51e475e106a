package nl.consolidate.cli;

import java.time.LocalDate;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From where a text is asked for. */
final class ViewpointOptions {
    @Option(names = "--on", paramLabel = "DATE", description = "the day for which the text is valid (default: today)")
    private @Nullable String on;

    @Mixin
    private LookingOptions looking = new LookingOptions();

    Viewpoint viewpoint(LocalDate today) {
        return looking.viewpoint(on == null ? today : Day.parse("--on", on), today);
    }
}
