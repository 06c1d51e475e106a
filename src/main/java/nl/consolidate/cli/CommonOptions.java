package nl.consolidate.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes, before or after its name. */
final class CommonOptions {
    /** Those that take a value: what follows them is not the name of a command. */
    static final List<String> WITH_VALUE = List.of("-C", "--sources", "--today", "--color", "--locale");

    @Option(
            names = {"-C", "--sources"},
            paramLabel = "DIR",
            description = "folder with the regulations (default: regulations)")
    @Nullable
    String sources;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "the reference date (default: SOURCE_DATE_EPOCH, else the clock)")
    @Nullable
    String today;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (default: auto)")
    String color = "auto";

    @Option(names = "--locale", paramLabel = "LANGUAGE", description = "of tables: nl or en (default: en)")
    String locale = "en";

    @Option(
            names = {"-q", "--quiet"},
            description = "say less: errors only")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "say more: warnings and notes too")
    boolean verbose;

    @Option(names = "--debug", description = "with a defect of the program, show where it arose")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version")
    boolean version;
}
