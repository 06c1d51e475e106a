package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.render.json.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the versions of a regulation: the days for which each is valid, the days on which each is known, and why. */
@Command(
        header = "list the versions of a regulation and why each came",
        description = {
            "A version is valid on some days and known on some days; `until` is the first day after them.",
            "The portal for local law prints one entry for each commencement (--habit local), the portal for national law",
            "also one for a retroactive window (--habit national). Without --habit, all versions are listed."
        },
        footer = {
            "consolidate versions organisatieverordening-sociaal",
            "consolidate versions organisatieverordening-sociaal --habit local --locale nl",
            "consolidate versions organisatieverordening-sociaal --format json"
        })
final class VersionsCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Option(names = "--habit", paramLabel = "HABIT", description = "as a portal lists them: local or national")
    private String habit = "all";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
    private String format = "text";

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

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
        Habit chosen = Habit.of(habit);
        LocalDate today = session.today();
        List<TextVersion> all = Library.open(session, replay.settings()).versions(regulation, today);
        List<TextVersion> versions = chosen.select(all, today);
        session.deliver(
                format.equals("json")
                        ? new JsonRenderer().versions(regulation, versions)
                        : VersionTable.of(versions, chosen, session.phrases()),
                output.file);
        return refused(versions).isEmpty() ? ExitCode.DONE : complain(refused(versions), session);
    }

    private static List<TextVersion> refused(List<TextVersion> versions) {
        List<TextVersion> refused = new ArrayList<>();
        for (TextVersion version : versions) {
            if (version.text().isRefused()) {
                refused.add(version);
            }
        }
        return refused;
    }

    private static ExitCode complain(List<TextVersion> refused, Session session) throws IOException {
        session.tell("error: some of these versions (" + refused.size()
                + ") have errors; `consolidate check` tells which\n");
        return ExitCode.FINDINGS;
    }
}
