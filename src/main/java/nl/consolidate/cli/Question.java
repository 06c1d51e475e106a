package nl.consolidate.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a text and the provisions in it are asked for, in every command that looks at one. */
final class Question {
    @Mixin
    private ViewpointOptions viewpoint = new ViewpointOptions();

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

    @Option(
            names = "--numbered-on",
            paramLabel = "DATE",
            description = "read ADDRESS as numbered in the text as it read on DATE, and follow it to where it is")
    private @Nullable String numberedOn;

    /** Opens the sources; refuses a regulation that they do not hold. */
    Inquiry ask(String regulation, Session session) {
        LocalDate day = numberedOn == null ? null : Day.parse("--numbered-on", numberedOn);
        Library library = Library.open(session, replay.settings());
        return new Inquiry(library, regulation, viewpoint.viewpoint(session.today()), day, session);
    }
}
