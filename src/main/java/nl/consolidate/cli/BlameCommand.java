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

/** Tells of each provision or word of a text which operation put it there. */
@Command(
        header = "tell of each provision or word which decision put it there",
        description = {
            "Each provision is listed with the operation that changed its words last; below the list stands what each",
            "number means, with its place in the source. With --words, each run of words has a line of its own."
        },
        footer = {
            "consolidate blame organisatieverordening-sociaal artikel 3",
            "consolidate blame organisatieverordening-sociaal artikel 3 lid 2 --words",
            "consolidate blame organisatieverordening-sociaal --on 2023-05-01 --format json"
        })
final class BlameCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Parameters(index = "1..*", paramLabel = "ADDRESS", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private Question question = new Question();

    @Option(names = "--words", description = "each run of words by itself")
    private boolean byWord;

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
        Inquiry inquiry = question.ask(regulation, session);
        ConsolidatedText text = inquiry.textWithoutErrors("nobody is named, because the text has errors");
        List<Path> places = inquiry.places(words);
        if (!text.hasText()) {
            throw new Refusal(text.officialLine(), ExitCode.FINDINGS);
        }
        BlameList list = BlameList.of(text, places, inquiry.blame());
        StringBuilder lines = new StringBuilder();
        if (format.equals("json")) {
            BlameJson.write(text, places, list, lines);
        } else {
            new BlameText(list, session.phrases(), lines).write(byWord);
            lines.append('\n').append(session.phrases().ledger(text.ledger())).append('\n');
        }
        session.deliver(lines.toString(), output.file);
        return ExitCode.DONE;
    }
}
