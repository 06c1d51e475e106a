package nl.consolidate.cli;

import java.time.LocalDate;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day one looks at a text. */
final class LookingOptions {
    @Option(names = "--known", paramLabel = "DATE", description = "the day on which one looks (default: today)")
    private @Nullable String known;

    @Option(names = "--then", description = "as it read on its day itself: known on that day")
    private boolean then;

    /** The day on which one looks at whatever day; refuses two answers to that. */
    LocalDate day(LocalDate today) {
        if (then && known != null) {
            throw new UsageError("--then and --known exclude each other", "--then means: known on the day itself");
        }
        return known == null ? today : Day.parse("--known", known);
    }

    /** The viewpoint of a text that is valid on a day. */
    Viewpoint viewpoint(LocalDate valid, LocalDate today) {
        LocalDate looking = day(today);
        return new Viewpoint(valid, then ? valid : looking);
    }
}
