package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.report.Palette;
import nl.consolidate.report.TextReport;
import org.jspecify.annotations.Nullable;

/** What a command works with: the machine, the common options, and the two streams. */
final class Session {
    private static final ZoneId ZONE_OF_THE_LAW = ZoneId.of("Europe/Amsterdam");

    // the last second that a year of four digits has
    private static final long END_OF_DAYS = 253_402_300_800L;

    private final Machine machine;
    private final CommonOptions options;
    private final Outlet out;
    private final Outlet err;

    Session(Machine machine, CommonOptions options, Outlet out, Outlet err) {
        this.machine = machine;
        this.options = options;
        this.out = out;
        this.err = err;
        Choice.of("--color", options.color, List.of("auto", "always", "never"));
        Choice.of("--locale", options.locale, List.of("nl", "en"));
        if (options.quiet && options.verbose) {
            throw new UsageError("--quiet and --verbose exclude each other");
        }
    }

    /** The reference date: as given, else of SOURCE_DATE_EPOCH, else of the clock where Dutch law is made. */
    LocalDate today() {
        String epoch = machine.variable("SOURCE_DATE_EPOCH");
        if (options.today != null) {
            return Day.parse("--today", options.today);
        }
        return epoch.isEmpty() ? LocalDate.now(machine.clock().withZone(ZONE_OF_THE_LAW)) : dayOf(epoch);
    }

    private static LocalDate dayOf(String epoch) {
        try {
            long seconds = Long.parseLong(epoch);
            if (seconds >= 0 && seconds < END_OF_DAYS) {
                return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
            }
        } catch (NumberFormatException notANumber) {
            throw noEpoch(epoch);
        }
        throw noEpoch(epoch);
    }

    private static UsageError noEpoch(String epoch) {
        return new UsageError("SOURCE_DATE_EPOCH is not the number of seconds of a moment: \"" + epoch + "\"");
    }

    boolean isQuiet() {
        return options.quiet;
    }

    boolean isVerbose() {
        return options.verbose;
    }

    Phrases phrases() {
        return options.locale.equals("nl") ? Phrases.DUTCH : Phrases.ENGLISH;
    }

    /** A path as the user meant it, from the working folder. */
    Path path(String named) {
        return machine.path(named);
    }

    SourceFolder sources() {
        return SourceFolder.of(options.sources, machine);
    }

    /** The sources in another folder. */
    SourceFolder sources(String folder) {
        return SourceFolder.of(folder, machine);
    }

    /** How many columns a line has: as the terminal says, else the usual number. */
    int width(int usual) {
        String columns = machine.variable("COLUMNS");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : usual;
    }

    /** The colours of what goes to standard output, or to the file in its place. */
    Palette palette(@Nullable String file) {
        return file == null ? palette(Machine.OUT) : palette(options.color.equals("always"));
    }

    boolean showsProgress() {
        return !options.quiet && machine.isTerminal().test(Machine.ERR);
    }

    private Palette palette(int stream) {
        return palette(
                switch (options.color) {
                    case "always" -> true;
                    case "never" -> false;
                    default -> wantsColor() && machine.isTerminal().test(stream);
                });
    }

    private static Palette palette(boolean colored) {
        return colored ? Palette.ANSI : Palette.PLAIN;
    }

    private boolean wantsColor() {
        return machine.variable("NO_COLOR").isEmpty()
                && !machine.variable("TERM").equals("dumb");
    }

    void print(String text) throws IOException {
        out.print(text);
    }

    /** Data: to standard output, or to a file. */
    void deliver(String text, @Nullable String file) throws IOException {
        if (file == null || file.equals("-")) {
            out.print(text);
        } else {
            AtomicFile.write(path(file), text);
        }
    }

    /** Data that are no text: as text, but never to a terminal. */
    void deliver(byte[] bytes, @Nullable String file) throws IOException {
        if (file != null && !file.equals("-")) {
            AtomicFile.write(path(file), bytes);
        } else if (machine.isTerminal().test(Machine.OUT)) {
            throw new UsageError("what was asked for is a file that no terminal can show", "name one: `-o FILE`");
        } else {
            out.write(bytes);
        }
    }

    /** Findings that stand in the way of nothing, for who wants to know. */
    void tellAside(List<Diagnostic> findings) throws IOException {
        tell(options.verbose ? findings : List.of());
    }

    /** A remark that belongs to the answer but is no part of the data. */
    void tellNote(String words) throws IOException {
        if (!options.quiet) {
            err.print("note: " + words + "\n");
        }
    }

    /** Errors always; what is less only for who wants to know. */
    void tellErrors(List<Diagnostic> findings) throws IOException {
        if (options.verbose) {
            tell(findings);
        } else {
            tell(findings.stream().filter(Diagnostic::isError).toList());
        }
    }

    /** Findings beside or in the place of data. */
    void tell(List<Diagnostic> findings) throws IOException {
        StringBuilder words = new StringBuilder();
        TextReport report = new TextReport(palette(Machine.ERR));
        for (Diagnostic finding : findings) {
            report.write(finding, words);
            words.append('\n');
        }
        err.print(words.toString());
    }

    /** Everything that is not data. */
    void tell(String text) throws IOException {
        err.print(text);
    }

    /** The version of the jar; classes outside a jar have none. */
    static String version() {
        String version = Session.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
