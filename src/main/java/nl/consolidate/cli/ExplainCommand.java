package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.Explanation;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a provision: what made it and what did not; or a finding. */
@Command(
        header = "explain why a provision reads so, or what a finding means",
        description = {
            "With REG ADDRESS, every operation that made the provision is listed in order, and every one that would touch",
            "it and does not count on that day, with the reason. A provision that is gone is explained too.",
            "With CODE, the name between brackets in a finding, its page is printed; without a word, all codes are listed."
        },
        footer = {
            "consolidate explain organisatieverordening-sociaal artikel 3 lid 2",
            "consolidate explain organisatieverordening-sociaal \"artikel 16\" --numbered-on 2019-05-01",
            "consolidate explain text-not-found",
            "consolidate explain"
        })
final class ExplainCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG|CODE", arity = "0..1")
    private String first = "";

    @Parameters(index = "1..*", paramLabel = "ADDRESS", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private Question question = new Question();

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
        if (first.isEmpty()) {
            session.deliver(FindingPage.list(), output.file);
            return ExitCode.DONE;
        }
        if (words.isEmpty() && FindingPage.isNamed(first)) {
            session.deliver(FindingPage.of(first), output.file);
            return ExitCode.DONE;
        }
        return words.isEmpty() ? refuseAlone(session) : explain(session);
    }

    // a regulation without an address, or a finding that is misspelt
    private ExitCode refuseAlone(Session session) throws IOException {
        if (session.sources().read().sources().decisions().stream()
                .anyMatch(decision -> decision.id().equals(first))) {
            throw new UsageError("ADDRESS is missing", "`consolidate explain " + first + " artikel 1`");
        }
        session.print(FindingPage.of(first));
        return ExitCode.DONE;
    }

    private ExitCode explain(Session session) throws IOException {
        Inquiry inquiry = question.ask(first, session);
        List<Explanation> explained = new ArrayList<>();
        for (Path place : inquiry.placesEver(words)) {
            explained.add(inquiry.explain(place));
        }
        StringBuilder lines = new StringBuilder();
        if (format.equals("json")) {
            ExplainJson.write(inquiry.text(), explained, lines);
        } else {
            lines.append(new ExplainText(inquiry.text(), session.phrases()).of(explained));
        }
        session.deliver(lines.toString(), output.file);
        return inquiry.text().findings().stream().anyMatch(Diagnostic::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
