package nl.consolidate.cli;

import java.io.IOException;

/** A command with its options, as picocli fills them in. */
interface Subcommand {
    CommonOptions common();

    ExitCode run(Session session) throws IOException;
}
