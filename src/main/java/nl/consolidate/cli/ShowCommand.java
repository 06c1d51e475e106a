package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Addresses;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.html.HtmlRenderer;
import nl.consolidate.render.html.Surroundings;
import nl.consolidate.render.json.JsonRenderer;
import nl.consolidate.render.markdown.MarkdownRenderer;
import nl.consolidate.render.text.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the consolidated text of a regulation, or provisions of it, at a viewpoint. */
@Command(
        header = "print the consolidated text for a day, or a part of it",
        description = {
            "REG is the id of a regulation. ADDRESS names a provision in Dutch or English; several, in quotes, are printed",
            "one after the other. That no text is in force on a day is an answer too."
        },
        footer = {
            "consolidate show organisatieverordening-sociaal",
            "consolidate show organisatieverordening-sociaal artikel 3 lid 2 --on 2024-01-01",
            "consolidate show organisatieverordening-sociaal \"artikel 3\" \"bijlage 1\" --format html -o part.html",
            "consolidate show organisatieverordening-sociaal --on 2023-05-01 --then"
        })
final class ShowCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Parameters(index = "1..*", paramLabel = "ADDRESS", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private ViewpointOptions viewpoint = new ViewpointOptions();

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "markdown, html, text or json (default: markdown)")
    private String format = "markdown";

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
        Choice.of("--format", format, List.of("markdown", "html", "text", "json"));
        List<Addresses> addresses = AddressWords.read(words);
        ConsolidatedText text =
                Library.open(session, replay.settings()).at(regulation, viewpoint.viewpoint(session.today()));
        if (text.isRefused()) {
            throw new Refusal("this text is not shown, because it has errors", text.findings());
        }
        session.tellAside(text.findings());
        session.deliver(rendered(text, addresses), output.file);
        return ExitCode.DONE;
    }

    private String rendered(ConsolidatedText text, List<Addresses> addresses) {
        if (addresses.isEmpty() || !text.hasText()) {
            return renderer().render(text);
        }
        return renderer().render(text, new Places(text).of(addresses));
    }

    private Renderer renderer() {
        return switch (format) {
            case "html" -> new HtmlRenderer(Surroundings.NONE);
            case "json" -> new JsonRenderer();
            case "text" -> new TextRenderer();
            default -> new MarkdownRenderer();
        };
    }
}
