package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tells_the_history_of_a_regulation_newest_first() {
        assertThat(Terminal.withSources(folder).run("log", "afval").isDone().out())
                .isEqualTo("""
                2025-03-01  afval-wijziging, retroactive to 2025-01-01
                  B  artikel 2 ingevoegd
                     regulations/afval/wijziging/amendment.yaml:17
                  B  artikel 2 vernummerd tot artikel 3
                     regulations/afval/wijziging/amendment.yaml:16
                  A  in artikel 1 lid 1: “drie weken” vervangen door “vier weken”
                     regulations/afval/wijziging/amendment.yaml:10

                2024-02-01  afval
                  nieuwe regeling
                  regulations/afval/regulation.yaml:1

                3 operations read: 3 applied
                """);
    }

    @Test
    void follows_a_provision_through_its_numbers() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel", "3")
                        .isDone()
                        .out())
                .contains("artikel 2 vernummerd tot artikel 3 (artikel 2 → artikel 3)")
                .contains("nieuwe regeling")
                .doesNotContain("ingevoegd")
                .doesNotContain("vier weken");
    }

    @Test
    void begins_with_the_decision_that_inserted_a_provision() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel 2")
                        .isDone()
                        .out())
                .contains("artikel 2 ingevoegd")
                .doesNotContain("nieuwe regeling");
    }

    @Test
    void tells_what_changed_inside_a_provision() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel 1")
                        .isDone()
                        .out())
                .contains("“drie weken” vervangen door “vier weken”");
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel 1 lid 2")
                        .isDone()
                        .out())
                .doesNotContain("vier weken");
    }

    @Test
    void looks_from_the_viewpoint_that_is_asked_for() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "--known", "2025-01-01")
                        .isDone()
                        .out())
                .doesNotContain("afval-wijziging");
    }

    @Test
    void lists_what_does_not_count_on_request() {
        Terminal terminal = Terminal.withSources(folder);

        assertThat(terminal.run("log", "afval", "--known", "2025-02-15", "--on", "2025-02-15", "--all")
                        .isDone()
                        .out())
                .startsWith("2025-03-01  afval-wijziging, retroactive to 2025-01-01\n")
                .contains("announced, published 2025-02-10, in force 2025-03-01")
                .contains("nieuwe regeling");
        assertThat(terminal.run("log", "afval", "--known", "2025-02-15", "--on", "2025-02-15")
                        .isDone()
                        .out())
                .doesNotContain("announced, published");
    }

    @Test
    void lists_only_what_would_touch_the_provision() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel 1", "--known", "2025-02-01", "--on", "2025-02-01", "--all")
                        .isDone()
                        .out())
                .contains("vier weken", "not yet known, published 2025-02-10")
                .doesNotContain("vernummerd")
                .doesNotContain("ingevoegd");
    }

    @Test
    void gives_what_does_not_count_as_data() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "--known", "2025-02-01", "--on", "2025-02-01", "--all", "--format", "json")
                        .isDone()
                        .out())
                .contains("\"state\": \"notYetKnown\"", "\"ledger\": {", "\"total\": 3");
    }

    @Test
    void gives_data_for_programs() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel 3", "--format", "json")
                        .isDone()
                        .out())
                .contains("\"format\": 1")
                .contains("\"artikel 3\"")
                .contains("\"amendment\": \"afval-wijziging\"")
                .contains("\"operation\": \"renumber\"")
                .contains("\"retroactiveTo\": \"2025-01-01\"")
                .contains("\"from\": \"artikel 2\"");
    }

    @Test
    void speaks_dutch_on_request() {
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "--locale", "nl")
                        .isDone()
                        .out())
                .startsWith("01-03-2025  afval-wijziging, terugwerkende kracht tot en met 01-01-2025\n");
    }

    @Test
    void refuses_a_text_with_errors_and_an_unknown_provision() {
        assertThat(Terminal.withError(folder).run("log", "afval").refuses(1).out())
                .isEmpty();
        assertThat(Terminal.withSources(folder)
                        .run("log", "afval", "artikel 9")
                        .refuses(2)
                        .err())
                .contains("there is no artikel 9");
    }
}
