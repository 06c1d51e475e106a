package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedOnTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void follows_an_older_number_to_where_the_provision_is() {
        Result result = Terminal.withSources(folder)
                .run("show", "afval", "artikel 2", "--numbered-on", "2024-06-01")
                .isDone();

        assertThat(result.out()).contains("## Artikel 3", "stelt regels").doesNotContain("schoon");
        assertThat(result.err()).isEqualTo("note: artikel 2 (as numbered on 2024-06-01) is now artikel 3\n");
    }

    @Test
    void says_nothing_where_the_number_is_the_same() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 1", "--numbered-on", "2024-06-01")
                        .isDone()
                        .err())
                .isEmpty();
    }

    @Test
    void reads_the_numbers_as_they_read_on_that_day() {
        Terminal terminal = Terminal.withSources(folder);

        // the renumbering works back to 1 January 2025, but who wrote on 1 February did not know of it
        assertThat(terminal.run("show", "afval", "artikel 2", "--numbered-on", "2025-02-01")
                        .isDone()
                        .out())
                .contains("stelt regels");
        assertThat(terminal.run(
                                "show",
                                "afval",
                                "artikel 2",
                                "--numbered-on",
                                "2025-02-01",
                                "--on",
                                "2025-02-01",
                                "--known",
                                "2025-02-01")
                        .isDone()
                        .out())
                .contains("stelt regels");
    }

    @Test
    void leads_forward_from_a_later_number_too() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 3", "--numbered-on", "2025-06-01", "--on", "2024-06-01")
                        .isDone()
                        .err())
                .contains("artikel 3 (as numbered on 2025-06-01) is now artikel 2");
    }

    @Test
    void tells_that_the_provision_is_repealed() {
        Terminal terminal = repealed();

        Result result = terminal.run("show", "afval", "artikel 2", "--numbered-on", "2024-06-01")
                .refuses(1);

        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("artikel 2 (as numbered on 2024-06-01) is gone since 2026-01-01, by afval-tweede A: "
                        + "artikel 3 vervallen");
    }

    @Test
    void tells_that_nothing_that_counts_here_made_the_provision() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 2", "--numbered-on", "2025-06-01", "--on", "2024-06-01")
                        .refuses(1)
                        .err())
                .contains("artikel 2 (as numbered on 2025-06-01) is not in this text: no decision that counts here");
    }

    @Test
    void refuses_a_number_that_nothing_had_on_that_day() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 3", "--numbered-on", "2024-06-01")
                        .refuses(2)
                        .err())
                .contains("there is no artikel 3 in afval on 2024-06-01");
    }

    @Test
    void refuses_a_day_without_a_text() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 1", "--numbered-on", "2010-01-01")
                        .refuses(2)
                        .err())
                .contains("there is no text of afval on 2010-01-01 to read the number in");
    }

    @Test
    void a_number_that_is_gone_is_forwarded_in_the_help() {
        assertThat(repealed()
                        .run("show", "afval", "artikel 2", "--on", "2027-01-01")
                        .isDone()
                        .err())
                .isEmpty();
        assertThat(Terminal.withSources(folder)
                        .file(
                                "regulations/afval/tweede/amendment.yaml",
                                second("{part: A, renumber: artikel 3, to: 7}"))
                        .run("show", "afval", "artikel 3")
                        .refuses(2)
                        .err())
                .contains("help: artikel 3 is now artikel 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blame", "log", "explain"})
    void every_command_that_looks_at_a_provision_follows_it(String command) {
        Result result = Terminal.withSources(folder)
                .run(command, "afval", "artikel 2", "--numbered-on", "2024-06-01", "--locale", "nl")
                .isDone();

        assertThat(result.err()).isEqualTo("note: artikel 2 (zoals genummerd op 01-06-2024) is nu artikel 3\n");
        assertThat(result.out()).contains("artikel 2 vernummerd tot artikel 3");
    }

    private Terminal repealed() {
        return Terminal.withSources(folder)
                .file("regulations/afval/tweede/amendment.yaml", second("{part: A, repeal: artikel 3}"));
    }

    private static String second(String instruction) {
        return """
                amendment: afval-tweede
                title: Tweede wijziging van de Afvalverordening
                adopted: 2025-12-01
                published: 2025-12-15
                in-force: 2026-01-01
                amends:
                  - regulation: afval
                    instructions:
                """ + "      - " + instruction + "\n";
    }
}
