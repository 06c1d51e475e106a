package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void prints_the_text_of_today() {
        Result result = Terminal.withSources(folder).run("show", "afval").isDone();

        assertThat(result.out())
                .contains("Geldend van 01-03-2025 t/m heden met terugwerkende kracht vanaf 01-01-2025")
                .contains("vier weken");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"markdown, # Afvalverordening", "html, <!DOCTYPE html>", "text, =====", "json, '\"format\": 1'"})
    void prints_each_format(String format, String sign) {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--format", format)
                        .isDone()
                        .out())
                .containsIgnoringCase(sign);
    }

    @Test
    void prints_what_was_known_then() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--on", "2025-02-01", "--then")
                        .isDone()
                        .out())
                .contains("leegt de bak binnen drie weken")
                .doesNotContain("leegt de bak binnen vier weken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel 1 lid 1", "artikel 1", "article 1 paragraph 1", "Artikel 1, eerste lid"})
    void finds_a_provision_in_loose_words_and_in_quotes(String address) {
        Terminal terminal = Terminal.withSources(folder);
        String[] loose = ("show afval " + address).split(" ", -1);

        String quoted = terminal.run("show", "afval", address).isDone().out();

        assertThat(quoted).contains("vier weken").doesNotContain("stelt regels");
        assertThat(terminal.run(loose).isDone().out()).isEqualTo(quoted);
    }

    @Test
    void prints_several_provisions() {
        Terminal terminal = Terminal.withSources(folder);
        String expected = terminal.run("show", "afval", "artikel 1 lid 2", "artikel 3")
                .isDone()
                .out();

        assertThat(expected).contains("grijs").contains("stelt regels").doesNotContain("schoon");
        assertThat(terminal.run("show", "afval", "artikel", "1", "lid", "2", "artikel", "3")
                        .isDone()
                        .out())
                .isEqualTo(expected);
        assertThat(terminal.run("show", "afval", "artikel", "2", "t/m", "3")
                        .isDone()
                        .out())
                .contains("schoon")
                .contains("stelt regels")
                .doesNotContain("grijs");
    }

    @Test
    void names_the_nearest_regulation() {
        assertThat(Terminal.withSources(folder).run("show", "afvla").refuses(2).err())
                .contains("there is no regulation \"afvla\"")
                .contains("did you mean `afval`?");
    }

    @Test
    void tells_an_amendment_from_a_regulation() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval-wijziging")
                        .refuses(2)
                        .err())
                .contains("afval-wijziging is an amendment, not a regulation")
                .contains("it changes `afval`");
    }

    @Test
    void names_the_nearest_provision() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel", "4")
                        .refuses(2)
                        .err())
                .contains("there is no artikel 4 in afval on 2026-11-22")
                .contains("did you mean `artikel 1`, `artikel 2` or `artikel 3`?")
                .contains("--on DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paragraph", "artikel", "bijsluiter 3", "artikel 1 aanhef"})
    void refuses_what_is_no_address(String address) {
        Result result =
                Terminal.withSources(folder).run("show", "afval", address).refuses(2);

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(address).contains("help: ");
    }

    @Test
    void a_bare_number_may_mean_an_article() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "3a")
                        .refuses(2)
                        .err())
                .contains("did you mean `artikel 3a`?");
    }

    @Test
    void that_there_is_no_text_is_an_answer() {
        Result result = Terminal.withSources(folder)
                .run("show", "afval", "artikel 1", "--on", "2020-01-01")
                .isDone();

        assertThat(result.out()).contains("Geen tekst van kracht op 01-01-2020");
    }

    @Test
    void never_shows_a_text_with_errors() {
        Result result = Terminal.withError(folder).run("show", "afval").refuses(1);

        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("error[text-not-found]")
                .contains("error: this text is not shown, because it has errors");
    }

    @Test
    void still_shows_the_text_before_the_error() {
        Terminal.withError(folder)
                .run("show", "afval", "--on", "2024-06-01", "--then")
                .isDone();
    }

    @Test
    void shows_nothing_while_a_file_cannot_be_read() {
        Result result = Terminal.withSources(folder)
                .file("regulations/bomen.yaml", "regulation: bomen\n  wrong")
                .run("show", "afval")
                .refuses(1);

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("regulations/bomen.yaml").contains("the sources have errors");
    }

    @Test
    void tells_notes_on_request() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/regulation.yaml",
                        Terminal.REGULATION.replace(
                                "published: 2024-01-15", "published: {assumed: 2024-01-15, reason: a guess}"));

        assertThat(terminal.run("show", "afval").isDone().err()).isEmpty();
        assertThat(terminal.run("show", "afval", "-v").isDone().err()).contains("note[assumed-date]");
    }

    @Test
    void leaves_the_corrections_of_the_editor_out_on_request() {
        Terminal terminal = new Terminal(folder).file("regulations/afval/regulation.yaml", Terminal.REGULATION + """
                corrections:
                  - {replace-text: grijs, with: grijs of groen, in: artikel 1 lid 2, reason: a slip}
                """);

        assertThat(terminal.run("show", "afval").isDone().out()).contains("De bak is grijs of groen.");
        assertThat(terminal.run("show", "afval", "--as-published").isDone().out())
                .contains("De bak is grijs.");
    }
}
