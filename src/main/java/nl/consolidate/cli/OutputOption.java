package nl.consolidate.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data of a command go. */
final class OutputOption {
    @Option(names = "-o", paramLabel = "FILE", description = "write to FILE, as a whole or not at all")
    @Nullable
    String file;
}
