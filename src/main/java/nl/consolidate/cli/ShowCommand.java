package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.TracePage;
import nl.consolidate.render.html.HtmlRenderer;
import nl.consolidate.render.html.Surroundings;
import nl.consolidate.render.json.JsonRenderer;
import nl.consolidate.render.markdown.MarkdownRenderer;
import nl.consolidate.render.text.TextRenderer;
import nl.consolidate.timeline.OrderKey;
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
            "consolidate show organisatieverordening-sociaal --on 2023-05-01 --then",
            "consolidate show organisatieverordening-sociaal artikel 16 --numbered-on 2019-05-01",
            "consolidate show organisatieverordening-sociaal artikel 3 --trace"
        })
final class ShowCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Parameters(index = "1..*", paramLabel = "ADDRESS", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private Question question = new Question();

    @Option(names = "--trace", description = "the text after each operation that touched it, refused ones too")
    private boolean trace;

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
        Inquiry inquiry = question.ask(regulation, session);
        if (trace) {
            session.tellErrors(inquiry.text().findings());
            session.deliver(traced(inquiry), output.file);
            return inquiry.text().isRefused() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
        ConsolidatedText text = inquiry.textWithoutErrors("this text is not shown, because it has errors");
        session.deliver(rendered(text, inquiry), output.file);
        return ExitCode.DONE;
    }

    private String rendered(ConsolidatedText text, Inquiry inquiry) throws IOException {
        if (words.isEmpty()) {
            return renderer().render(text);
        }
        if (!text.hasText()) {
            AddressWords.read(words);
            return renderer().render(text);
        }
        return renderer().render(text, inquiry.places(words));
    }

    private String traced(Inquiry inquiry) throws IOException {
        if (words.isEmpty()) {
            return renderer().render(TracePage.of(inquiry.text(), inquiry.trace()));
        }
        List<Path> places = inquiry.placesEver(words);
        if (places.size() > 1) {
            throw new UsageError("--trace follows one provision at a time, or the whole regulation");
        }
        Path place = places.get(0);
        Set<OrderKey> chain = new HashSet<>();
        inquiry.explain(place).chain().forEach(link -> chain.add(link.effect().order()));
        return renderer()
                .render(TracePage.of(
                        inquiry.text(), inquiry.trace(), place.target().id(), chain));
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
