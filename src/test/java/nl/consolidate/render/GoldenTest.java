package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.consolidate.render.html.HtmlRenderer;
import nl.consolidate.render.html.Surroundings;
import nl.consolidate.render.json.JsonRenderer;
import nl.consolidate.render.markdown.MarkdownRenderer;
import nl.consolidate.render.text.TextRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example in every format, to be read in a review; {@code -Dgolden=write} writes what is rendered now. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/nl/consolidate/render");

    @ParameterizedTest
    @ValueSource(strings = {"example.html", "example.md", "example.txt", "example.json"})
    void renders_the_example_as_it_was_read_and_found_good(String name) throws IOException {
        Path golden = FOLDER.resolve(name);
        String rendered = rendered(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, rendered);
        }

        assertThat(rendered).isEqualTo(Files.readString(golden));
    }

    private static String rendered(String name) {
        Renderer renderer = renderer(name);
        String page = renderer.render(new Example().consolidated());
        // the style has its own place and its own reviews
        return page.replaceFirst("(?s)<style>.*</style>", "<style></style>")
                .replaceFirst("sha256-[A-Za-z0-9+/=]+", "sha256-…");
    }

    private static Renderer renderer(String name) {
        return switch (name.substring(name.indexOf('.') + 1)) {
            case "html" -> new HtmlRenderer(Surroundings.NONE);
            case "md" -> new MarkdownRenderer();
            case "txt" -> new TextRenderer();
            default -> new JsonRenderer();
        };
    }
}
