package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.report.Report;
import nl.consolidate.report.ReportFormat;
import nl.consolidate.report.Tally;
import nl.consolidate.timeline.Viewpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and replays everything, writes nothing, reports all findings and the ledger. */
@Command(
        header = "read and replay everything, report all findings and the ledger",
        description = "With PATH, only what is found in these folders or files is reported.",
        footer = {
            "consolidate check",
            "consolidate check regulations/organisatieverordening-sociaal --strict",
            "consolidate check --format sarif -o findings.sarif"
        })
final class CheckCommand implements Subcommand {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, sarif, github, gitlab or junit")
    private String format = "text";

    @Option(names = "--strict", description = "exit with 1 for warnings too")
    private boolean strict;

    @Parameters(paramLabel = "PATH", arity = "0..*")
    private List<String> paths = new ArrayList<>();

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        ReportFormat chosen = chosen();
        LocalDate today = session.today();
        SourceFolder.Reading reading = session.sources().read();
        Consolidator consolidator = new Consolidator(reading.sources().decisions(), replay.settings());
        Within within = Within.of(paths, reading, session);
        Report report = new Report(
                within.files(),
                shown(within.filter(findings(reading, consolidator)), session),
                tallies(consolidator, today));
        StringBuilder text = new StringBuilder();
        chosen.writer(session.palette(output.file), Session.version()).write(report, text);
        if (chosen == ReportFormat.TEXT
                && !session.isQuiet()
                && !report.tallies().isEmpty()) {
            text.append('\n').append(LedgerTable.of(report.tallies(), today, session.phrases()));
        }
        session.deliver(text.toString(), output.file);
        return exitCode(report);
    }

    private ReportFormat chosen() {
        List<String> known = new ArrayList<>();
        for (ReportFormat each : ReportFormat.values()) {
            if (each.slug().equals(format)) {
                return each;
            }
            known.add(each.slug());
        }
        throw Choice.wrong("--format", format, known);
    }

    private static List<Diagnostic> findings(SourceFolder.Reading reading, Consolidator consolidator) {
        Diagnostics all = new Diagnostics();
        all.addAll(consolidator.findings(reading.findings()));
        return all.sorted();
    }

    private static List<Diagnostic> shown(List<Diagnostic> findings, Session session) {
        return session.isQuiet() ? findings.stream().filter(Diagnostic::isError).toList() : findings;
    }

    private static List<Tally> tallies(Consolidator consolidator, LocalDate today) {
        List<Tally> tallies = new ArrayList<>();
        for (String regulation : consolidator.regulations()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            consolidator
                    .at(regulation, Viewpoint.asItReadOn(today))
                    .ledger()
                    .counts()
                    .forEach((state, count) -> counts.put(state.slug(), count));
            tallies.add(new Tally(regulation, counts));
        }
        return tallies;
    }

    private ExitCode exitCode(Report report) {
        ExitCode code = Refusal.exitCode(report.findings());
        boolean warned = strict && report.count(Severity.WARNING) > 0;
        return code == ExitCode.DONE && warned ? ExitCode.FINDINGS : code;
    }
}
