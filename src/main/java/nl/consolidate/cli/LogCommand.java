package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what changed a regulation, or provisions of it through their renumberings. */
@Command(
        header = "list what changed a regulation or a provision, newest first",
        description = {
            "ADDRESS names a provision as it is numbered in the text for the day of --on; its history is followed through",
            "all renumberings, and what changed inside it is listed too."
        },
        footer = {
            "consolidate log organisatieverordening-sociaal",
            "consolidate log organisatieverordening-sociaal artikel 3",
            "consolidate log organisatieverordening-sociaal artikel 3 --format json"
        })
final class LogCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Parameters(index = "1..*", paramLabel = "ADDRESS", arity = "0..*")
    private List<String> words = new ArrayList<>();

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
        ConsolidatedText text =
                Library.open(session, replay.settings()).at(regulation, viewpoint.viewpoint(session.today()));
        if (text.isRefused()) {
            throw new Refusal("this history is not shown, because the text has errors", text.findings());
        }
        session.tellAside(text.findings());
        List<Path> places = words.isEmpty() ? List.of() : new Places(text).of(AddressWords.read(words));
        List<LogEntry> entries = words.isEmpty() ? LogEntry.ofAll(text) : LogEntry.of(text, places);
        StringBuilder lines = new StringBuilder();
        if (format.equals("json")) {
            LogJson.write(text, places, entries, lines);
        } else {
            lines.append(LogText.of(entries, session.phrases()));
        }
        session.deliver(lines.toString(), output.file);
        return ExitCode.DONE;
    }
}
