package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Concordance;
import nl.consolidate.render.ConcordanceWords;
import nl.consolidate.render.json.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists old numbers and new ones (transponeringstabel). */
@Command(
        header = "list old numbers and new ones (transponeringstabel)",
        description = {
            "Chapters, articles and annexes all; leden where their number in their article is another. A provision keeps its",
            "identity through renumbering and moves, whatever its number."
        },
        footer = {
            "consolidate concordance ambtelijke-organisatie-dordrecht --from 2023-01-01 --then --to 2023-09-12",
            "consolidate concordance ambtelijke-organisatie-dordrecht --from 2023-09-11 --to 2023-09-12 --then --changed",
            "consolidate concordance organisatieverordening-drechtsteden --from 2018-12-31 --reverse --format markdown"
        })
final class ConcordanceCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Mixin
    private TwoTexts texts = new TwoTexts();

    @Option(names = "--changed", description = "only what has another number, is new or is gone")
    private boolean changed;

    @Option(names = "--reverse", description = "new numbers first")
    private boolean reverse;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown or json (default: text)")
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
        Choice.of("--format", format, List.of("text", "markdown", "json"));
        Comparison comparison = texts.compare(regulation, session);
        Concordance all = Concordance.of(comparison);
        session.deliver(rendered(comparison, changed ? all.changed() : all), output.file);
        return ExitCode.DONE;
    }

    private String rendered(Comparison comparison, Concordance concordance) {
        if (format.equals("json")) {
            return new ComparisonJson().concordance(comparison, concordance);
        }
        List<List<String>> rows = ConcordanceWords.rows(concordance, reverse);
        if (format.equals("markdown")) {
            return MarkdownTable.of(rows);
        }
        Table table = Table.ofWords(rows.get(0).size());
        rows.forEach(table::row);
        return table.toString();
    }
}
