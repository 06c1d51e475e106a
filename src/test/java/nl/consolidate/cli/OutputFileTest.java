package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the place of standard output: written as a whole or not at all. */
class OutputFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void holds_what_would_be_printed() throws IOException {
        Terminal terminal = Terminal.withSources(folder);
        String printed = terminal.run("show", "afval").isDone().out();

        Result result = terminal.run("show", "afval", "-o", "text.md").isDone();

        assertThat(terminal.read("text.md")).isEqualTo(printed);
        assertThat(result.out()).isEmpty();
        assertThat(names()).containsExactlyInAnyOrder("regulations", "text.md");
    }

    @Test
    void replaces_a_file_as_a_whole() {
        Terminal terminal = Terminal.withSources(folder).file("text.md", "old\n".repeat(10_000));

        terminal.run("show", "afval", "-o", "text.md").isDone();

        assertThat(terminal.read("text.md")).startsWith("#").doesNotContain("old");
    }

    @Test
    void stays_as_it_was_when_there_is_no_answer() {
        Terminal terminal = Terminal.withError(folder).file("text.md", "old");

        terminal.run("show", "afval", "-o", "text.md").refuses(1);

        assertThat(terminal.read("text.md")).isEqualTo("old");
    }

    @Test
    void goes_where_a_link_points() throws IOException {
        Terminal terminal = Terminal.withSources(folder).file("real/text.md", "old");
        Files.createSymbolicLink(terminal.path("link.md"), Path.of("real/text.md"));

        terminal.run("show", "afval", "-o", "link.md").isDone();

        assertThat(terminal.path("link.md")).isSymbolicLink();
        assertThat(terminal.read("real/text.md")).startsWith("#");
    }

    @Test
    void a_dash_is_standard_output() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "-o", "-")
                        .isDone()
                        .out())
                .startsWith("#");
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "-o", "regulations")
                        .refuses(3)
                        .err())
                .contains("it is a folder");
    }

    @Test
    void nothing_is_written_into_a_folder_that_does_not_exist() throws IOException {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "-o", "nowhere/text.md")
                        .refuses(3)
                        .err())
                .contains("there is no folder");
        assertThat(names()).containsExactly("regulations");
    }

    @Test
    void a_name_that_cannot_be_is_refused() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "-o", "a\0b")
                        .refuses(2)
                        .err())
                .contains("cannot be the name of a file");
    }

    @Test
    void findings_go_there_without_colours() {
        Terminal terminal = Terminal.withError(folder).asTerminal();

        terminal.run("check", "-o", "findings.txt").refuses(1);

        assertThat(terminal.read("findings.txt"))
                .contains("error[text-not-found]")
                .doesNotContain("\u001b");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
