package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import nl.consolidate.collation.Collation;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Provision;
import nl.consolidate.notation.WholeText;
import nl.consolidate.render.Missing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lines an official consolidated text up with ours, and sorts each difference. */
@Command(
        header = "line an official consolidated text up with ours",
        description = {
            "FILE is that text in Markdown, or plain text copied from a portal: `Artikel 5 Overleg`, `1.`, `a.` on lines of",
            "their own. Each difference is one of words, order, numbering, missing here, missing there, or spacing only.",
            "Banner, table of contents, notes, preamble and closing are not compared. Exit 0 where nothing but white space",
            "differs, else 1."
        },
        footer = {
            "consolidate compare organisatieverordening-sociaal official.txt",
            "consolidate compare organisatieverordening-sociaal official.md --on 2023-06-01 --then",
            "consolidate compare organisatieverordening-sociaal official.txt --format json -o differences.json"
        })
final class CompareCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private String file = "";

    @Mixin
    private ViewpointOptions viewpoint = new ViewpointOptions();

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
    private String format = "text";

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
        Choice.of("--format", format, List.of("text", "json"));
        Library library = Library.open(session, replay.settings());
        ConsolidatedText text = library.at(regulation, viewpoint.viewpoint(session.today()));
        if (text.isRefused()) {
            throw new Refusal("nothing is compared, because our text has errors", text.findings());
        }
        if (!text.hasText()) {
            throw new Refusal("nothing is compared: " + text.officialLine(), ExitCode.FINDINGS);
        }
        Collation collation = Collation.of(text.regulation().root(), theirs(session), closing(text));
        session.deliver(answer(text, collation), output.file);
        return collation.readsTheSame() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Provision theirs(Session session) throws IOException {
        Provision theirs = WholeText.read(ForeignFile.read(session.path(file), file));
        if (theirs.children().isEmpty()) {
            throw new UsageError(
                    "no provisions found in " + file,
                    "write each article under a line such as `Artikel 5 Overleg`, or under a heading in Markdown");
        }
        return theirs;
    }

    private static String closing(ConsolidatedText text) {
        String closing = text.regulation().closing();
        return closing == null ? Missing.CLOSING : closing;
    }

    private String answer(ConsolidatedText text, Collation collation) throws IOException {
        StringBuilder out = new StringBuilder();
        if (format.equals("json")) {
            CompareJson.write(text, file, collation, out);
        } else {
            out.append(CompareText.of(text, collation));
        }
        return out.toString();
    }
}
