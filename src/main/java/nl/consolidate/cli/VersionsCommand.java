package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.Revision;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.render.json.JsonRenderer;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;
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
            "also one for a retroactive window (--habit national). Without --habit, all versions are listed.",
            "With --changed-since, the past days are listed for which the text reads otherwise than it did on DATE,",
            "because of what became known or entered into force since.",
            "With --current, only what is known today is listed, or what was known on the day of --known: one line for",
            "each stretch of days, without the versions that later knowledge has replaced."
        },
        footer = {
            "consolidate versions organisatieverordening-sociaal",
            "consolidate versions organisatieverordening-sociaal --current",
            "consolidate versions organisatieverordening-sociaal --habit local --locale nl",
            "consolidate versions organisatieverordening-sociaal --changed-since 2023-01-01",
            "consolidate versions organisatieverordening-sociaal --format json"
        })
final class VersionsCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Option(names = "--habit", paramLabel = "HABIT", description = "as a portal lists them: local or national")
    private String habit = "all";

    @Option(
            names = "--changed-since",
            paramLabel = "DATE",
            description = "list the past days whose text is another than it was known to be on DATE")
    private @Nullable String changedSince;

    @Option(names = "--current", description = "list only what is known on one day: today, or that of --known")
    private boolean current;

    @Option(names = "--known", paramLabel = "DATE", description = "with --current: the day on which one looks")
    private @Nullable String known;

    @Option(names = "--exit-code", description = "with --changed-since: exit with 1 if there are any")
    private boolean exitCode;

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
        Library library = Library.open(session, replay.settings());
        if (known != null && !current) {
            throw new UsageError("--known goes with --current");
        }
        if (current) {
            return current(library, session);
        }
        if (changedSince != null) {
            return revisions(library, Day.parse("--changed-since", changedSince), session);
        }
        if (exitCode) {
            throw new UsageError("--exit-code goes with --changed-since");
        }
        return versions(library, Habit.of(habit), session);
    }

    private ExitCode versions(Library library, Habit chosen, Session session) throws IOException {
        LocalDate today = session.today();
        List<TextVersion> versions = chosen.select(library.versions(regulation, today), today);
        Ledger ledger = library.at(regulation, Viewpoint.asItReadOn(today)).ledger();
        session.deliver(
                format.equals("json")
                        ? new JsonRenderer().versions(regulation, versions, ledger)
                        : VersionTable.of(versions, chosen, session.phrases())
                                + outdated(versions, chosen, session)
                                + closing(ledger, session),
                output.file);
        return refused(versions).isEmpty() ? ExitCode.DONE : complain(refused(versions), session);
    }

    private ExitCode current(Library library, Session session) throws IOException {
        if (changedSince != null || !habit.equals("all")) {
            throw new UsageError(
                    "--current and " + (changedSince == null ? "--habit" : "--changed-since") + " exclude each other");
        }
        LocalDate day = known == null ? session.today() : Day.parse("--known", known);
        List<TextVersion> versions = PresentKnowledge.of(Habit.ALL.select(library.versions(regulation, day), day), day);
        Ledger ledger = library.at(regulation, Viewpoint.asItReadOn(day)).ledger();
        session.deliver(
                format.equals("json")
                        ? new JsonRenderer().versions(regulation, versions, ledger)
                        : CurrentTable.of(versions, session.phrases()) + closing(ledger, session),
                output.file);
        return refused(versions).isEmpty() ? ExitCode.DONE : complain(refused(versions), session);
    }

    // a long list is mostly what one once knew
    private static String outdated(List<TextVersion> versions, Habit chosen, Session session) {
        int today = PresentKnowledge.knownOn(versions, session.today()).size();
        return chosen == Habit.ALL && today < versions.size()
                ? "\n" + session.phrases().currentOf(today, versions.size()) + "\n"
                : "";
    }

    private ExitCode revisions(Library library, LocalDate since, Session session) throws IOException {
        LocalDate today = session.today();
        if (!habit.equals("all")) {
            throw new UsageError("--changed-since and --habit exclude each other");
        }
        if (!since.isBefore(today)) {
            throw new UsageError("--changed-since takes a day before " + today + ", not " + since);
        }
        List<Revision> revisions = library.revisions(regulation, since, today);
        Ledger ledger = library.at(regulation, Viewpoint.asItReadOn(today)).ledger();
        session.deliver(
                format.equals("json")
                        ? RevisionJson.of(regulation, since, today, revisions, ledger)
                        : RevisionTable.of(revisions, since, session.phrases()) + closing(ledger, session),
                output.file);
        boolean withErrors = revisions.stream().anyMatch(Revision::withErrors);
        return withErrors || (exitCode && !revisions.isEmpty()) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String closing(Ledger ledger, Session session) {
        return "\n" + session.phrases().ledger(ledger) + "\n";
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
