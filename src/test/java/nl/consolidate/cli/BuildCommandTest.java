package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void publishes_into_public() {
        Terminal terminal = Terminal.withSources(folder);

        Result result = terminal.run("build").isDone();

        assertThat(terminal.path("public/manifest.json")).isRegularFile();
        assertThat(terminal.path("public/index.html")).isRegularFile();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("public: ").contains("of 1 regulation");
        assertThat(terminal.read("public/manifest.json")).contains("\"afval/regulation.yaml\"");
    }

    @Test
    void says_that_nothing_changed() {
        Terminal terminal = Terminal.withSources(folder);
        terminal.run("build", "--out", "site").isDone();

        assertThat(terminal.run("build", "--out", "site").isDone().err()).contains("nothing changed");
        assertThat(terminal.run("build", "--out", "site", "-q").isDone().err()).isEmpty();
    }

    @Test
    void leaves_out_what_has_errors_and_says_so() {
        Terminal terminal = Terminal.withError(folder)
                .file("regulations/bomen/regulation.yaml", Terminal.REGULATION.replace("afval", "bomen"));

        Result result = terminal.run("build").refuses(1);

        assertThat(result.err()).contains("error[text-not-found]").contains("left out because of errors");
        assertThat(terminal.path("public/index.html")).isRegularFile();
    }

    @Test
    void publishes_nothing_while_a_file_cannot_be_read() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/bomen.yaml", "regulation: bomen\n  wrong");

        assertThat(terminal.run("build").refuses(1).err()).contains("nothing is published");
        assertThat(terminal.path("public")).doesNotExist();
    }

    @Test
    void does_not_write_over_what_is_not_its_own() {
        Terminal terminal = Terminal.withSources(folder).file("public/mine.txt", "mine");

        assertThat(terminal.run("build").refuses(2).err()).contains("error[output-not-ours]");
        assertThat(terminal.read("public/mine.txt")).isEqualTo("mine");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() {
        Result result = Terminal.withSources(folder).file("public", "mine").run("build");

        assertThat(result.code()).isIn(2, 3);
        assertThat(result.err()).contains("nothing is published");
    }

    @Test
    void verifies_what_was_published() throws IOException {
        Terminal terminal = Terminal.withSources(folder);
        terminal.run("build").isDone();

        assertThat(terminal.run("verify", "public").isDone().err()).isEqualTo("public is as it was published\n");

        terminal.file("public/index.html", "changed").file("public/extra.txt", "extra");
        assertThat(terminal.run("verify", "public").refuses(1).out())
                .contains("changed  index.html")
                .contains("extra    extra.txt");
        Files.delete(terminal.path("public/index.html"));
        assertThat(terminal.run("verify", "public", "-q").refuses(1).out()).isEqualTo("missing  index.html\n");
    }

    @Test
    void verifies_only_publications() {
        Terminal terminal = Terminal.withSources(folder);

        assertThat(terminal.run("verify", "regulations").refuses(2).err()).contains("holds no publication");
        assertThat(terminal.run("verify", "nowhere").refuses(3).err()).contains("there is no folder nowhere");
    }
}
