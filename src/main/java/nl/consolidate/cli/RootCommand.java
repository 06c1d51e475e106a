package nl.consolidate.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program without a command. */
@Command
final class RootCommand {
    @Mixin
    CommonOptions common = new CommonOptions();
}
