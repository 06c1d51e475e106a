package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives out the JSON Schemas with which editors check source files, and others what the program prints. */
@Command(
        header = "print the JSON Schemas of source files and of data",
        description = {
            "KIND is regulation or amendment, the source files, or diff, what `diff --format json` prints. Without it, all are",
            "written to the folder of --out."
        },
        footer = {"consolidate schema regulation", "consolidate schema --out schema"})
final class SchemaCommand implements Subcommand {
    private static final List<String> KINDS = List.of("regulation", "amendment", "diff");

    @Parameters(paramLabel = "KIND", arity = "0..1")
    private @Nullable String kind;

    @Option(names = "--out", paramLabel = "DIR", description = "write KIND.schema.json into DIR")
    private @Nullable String folder;

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
        if (folder != null && output.file != null) {
            throw new UsageError("--out and -o exclude each other");
        }
        List<String> kinds = kind == null ? KINDS : List.of(Choice.of("schema", kind, KINDS));
        if (folder != null) {
            writeAll(kinds, Files.createDirectories(session.path(folder)));
        } else if (kind == null) {
            throw new UsageError(
                    "which schema is missing",
                    "name `regulation`, `amendment` or `diff`, or write all with `--out DIR`");
        } else {
            session.deliver(schema(kind), output.file);
        }
        return ExitCode.DONE;
    }

    private static void writeAll(List<String> kinds, Path target) throws IOException {
        for (String each : kinds) {
            AtomicFile.write(target.resolve(each + ".schema.json"), schema(each));
        }
    }

    private static String schema(String kind) throws IOException {
        return Resources.text("/nl/consolidate/schema/" + kind + ".schema.json");
    }
}
