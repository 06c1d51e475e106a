package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import nl.consolidate.publish.Manifest;
import nl.consolidate.publish.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds a publication against its manifest. */
@Command(
        header = "compare a publication with its manifest",
        description = {
            "Lists files that are missing or changed, and files that do not belong to the publication. Only the first two",
            "give exit code 1."
        },
        footer = "consolidate verify public")
final class VerifyCommand implements Subcommand {
    @Parameters(paramLabel = "DIR")
    private String folder = "";

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        Path place = session.path(folder);
        if (!Files.isDirectory(place)) {
            throw new NotDirectoryException(folder);
        }
        Verification found = Verification.of(place)
                .orElseThrow(() -> new UsageError(
                        folder + " holds no publication: there is no " + Manifest.NAME + " of this program in it"));
        StringBuilder lines = new StringBuilder();
        list("missing", found.missing(), lines);
        list("changed", found.changed(), lines);
        if (!session.isQuiet()) {
            list("extra  ", found.extra(), lines);
        }
        session.deliver(lines.toString(), output.file);
        if (found.isIntact() && !session.isQuiet()) {
            session.tell(folder + " is as it was published\n");
        }
        return found.isIntact() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void list(String state, List<String> paths, StringBuilder lines) {
        for (String path : paths) {
            lines.append(state).append("  ").append(path).append('\n');
        }
    }
}
