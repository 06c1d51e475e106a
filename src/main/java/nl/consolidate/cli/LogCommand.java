package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Withheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what changed a regulation, or provisions of it through their renumberings. */
@Command(
        header = "list what changed a regulation or a provision, newest first",
        description = {
            "ADDRESS names a provision as it is numbered in the text for the day of --on, or of --numbered-on; its history",
            "is followed through all renumberings, and what changed inside it is listed too."
        },
        footer = {
            "consolidate log organisatieverordening-sociaal",
            "consolidate log organisatieverordening-sociaal artikel 3",
            "consolidate log organisatieverordening-sociaal --all",
            "consolidate log organisatieverordening-sociaal artikel 3 --format json"
        })
final class LogCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Parameters(index = "1..*", paramLabel = "ADDRESS", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private Question question = new Question();

    @Option(names = "--all", description = "list what does not count on that day too, with the reason")
    private boolean all;

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
        ConsolidatedText text = inquiry.textWithoutErrors("this history is not shown, because the text has errors");
        List<Path> places = inquiry.places(words);
        List<LogEntry> entries = words.isEmpty() ? LogEntry.ofAll(text) : LogEntry.of(text, places);
        List<Withheld> withheld = all ? withheld(inquiry, places) : List.of();
        session.deliver(answer(text, places, entries, withheld, session.phrases()), output.file);
        return ExitCode.DONE;
    }

    private String answer(
            ConsolidatedText text, List<Path> places, List<LogEntry> entries, List<Withheld> withheld, Phrases phrases)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        if (format.equals("json")) {
            LogJson.write(text, places, entries, withheld, lines);
            return lines.toString();
        }
        List<LogEntry> shown = new ArrayList<>(LogEntry.ofWithheld(withheld, text, phrases));
        shown.addAll(entries);
        lines.append(LogText.of(shown, phrases));
        return lines.append('\n')
                .append(phrases.ledger(text.ledger()))
                .append('\n')
                .toString();
    }

    private static List<Withheld> withheld(Inquiry inquiry, List<Path> places) {
        if (places.isEmpty()) {
            return inquiry.text().withheld();
        }
        Map<OrderKey, Withheld> found = new LinkedHashMap<>();
        for (Path place : places) {
            inquiry.explain(place)
                    .withheld()
                    .forEach(each -> found.put(each.effect().order(), each));
        }
        return List.copyOf(found.values());
    }
}
