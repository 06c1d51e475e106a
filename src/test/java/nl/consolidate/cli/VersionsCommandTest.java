package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void lists_every_rectangle_with_its_line_and_its_cause() {
        assertThat(Terminal.withSources(folder)
                        .run("versions", "afval")
                        .isDone()
                        .out())
                .isEqualTo("""
                valid from  until       known from  until       version
                2024-02-01  open        2024-01-15  2025-02-10  Geldend van 01-02-2024 t/m 28-02-2025
                                                                  because of afval
                2024-02-01  2025-03-01  2025-02-10  2025-03-01  Geldend van 01-02-2024 t/m 28-02-2025
                                                                  because of afval
                2024-02-01  2025-01-01  2025-03-01  open        Geldend van 01-02-2024 t/m 28-02-2025
                                                                  because of afval
                2025-01-01  open        2025-03-01  open        Geldend van 01-03-2025 t/m heden met terugwerkende kracht vanaf 01-01-2025
                                                                  because of afval-wijziging
                2025-03-01  open        2025-02-10  2025-03-01  Geldend van 01-03-2025 t/m heden met terugwerkende kracht vanaf 01-01-2025
                                                                  because of afval-wijziging

                known today: 2 of these 5; `--current` lists them alone

                3 operations read: 3 applied
                """);
    }

    @Test
    void lists_only_what_is_known_today_one_line_for_each_stretch() {
        assertThat(current()).isEqualTo("""
                valid from  until       version                                                                     because of
                2024-02-01  2025-01-01  Geldend van 01-02-2024 t/m 28-02-2025                                       afval
                2025-01-01  open        Geldend van 01-03-2025 t/m heden met terugwerkende kracht vanaf 01-01-2025  afval-wijziging

                3 operations read: 3 applied
                """);
    }

    @Test
    void lists_what_was_known_on_another_day() {
        assertThat(current("--known", "2025-02-15")).isEqualTo("""
                valid from  until       version                                                                                           because of
                2024-02-01  2025-03-01  Geldend van 01-02-2024 t/m 28-02-2025                                                             afval
                2025-03-01  open        Dit is een toekomstige tekst! Geldend vanaf 01-03-2025 met terugwerkende kracht vanaf 01-01-2025  afval-wijziging

                3 operations read: 3 announced
                """);
        assertThat(current("--known", "2025-02-09"))
                .contains("2024-02-01  open   Geldend van 01-02-2024 t/m heden  afval\n");
    }

    @Test
    void gives_what_is_known_as_data_of_the_same_form() {
        assertThat(current("--format", "json"))
                .contains("\"format\": 1", "\"validFrom\": \"2025-01-01\"", "\"knownUntil\": null")
                .doesNotContain("\"knownUntil\": \"2025");
    }

    @Test
    void says_nothing_of_other_knowledge_where_there_is_none() {
        assertThat(Terminal.withSources(folder)
                        .run("versions", "afval", "--habit", "local")
                        .isDone()
                        .out())
                .doesNotContain("--current");
    }

    @Test
    void refuses_what_does_not_go_with_present_knowledge() {
        Terminal terminal = Terminal.withSources(folder);

        assertThat(terminal.run("versions", "afval", "--current", "--habit", "local")
                        .refuses(2)
                        .err())
                .contains("--current and --habit exclude each other");
        assertThat(terminal.run("versions", "afval", "--current", "--changed-since", "2025-01-01")
                        .refuses(2)
                        .err())
                .contains("--current and --changed-since exclude each other");
        assertThat(terminal.run("versions", "afval", "--known", "2025-01-01")
                        .refuses(2)
                        .err())
                .contains("--known goes with --current");
    }

    private String current(String... more) {
        return Terminal.withSources(folder)
                .run(Stream.concat(Stream.of("versions", "afval", "--current"), Stream.of(more))
                        .toArray(String[]::new))
                .isDone()
                .out();
    }

    @Test
    void lists_one_entry_for_each_commencement_as_the_portal_for_local_law() {
        assertThat(habit("local", "2026-11-22")).isEqualTo("""
                Geldend van 01-02-2024 t/m 28-02-2025
                  because of afval
                Geldend van 01-03-2025 t/m heden met terugwerkende kracht vanaf 01-01-2025
                  because of afval-wijziging

                3 operations read: 3 applied
                """);
    }

    @Test
    void lists_what_is_announced_as_a_future_text() {
        assertThat(habit("local", "2025-02-15")).isEqualTo("""
                Geldend van 01-02-2024 t/m 28-02-2025
                  because of afval
                Dit is een toekomstige tekst! Geldend vanaf 01-03-2025 met terugwerkende kracht vanaf 01-01-2025
                  because of afval-wijziging

                3 operations read: 3 announced
                """);
        assertThat(habit("local", "2025-02-09")).isEqualTo("""
                Geldend van 01-02-2024 t/m heden
                  because of afval

                3 operations read: 3 not yet known
                """);
    }

    @Test
    void lists_a_retroactive_window_by_itself_as_the_portal_for_national_law() {
        assertThat(habit("national", "2026-11-22")).isEqualTo("""
                valid from  until       version
                2024-02-01  2025-01-01  Geldend van 01-02-2024 t/m 31-12-2024
                                          because of afval
                2025-01-01  2025-03-01  Geldend van 01-01-2025 t/m 28-02-2025
                                          because of afval-wijziging
                2025-03-01  open        Geldend van 01-03-2025 t/m heden
                                          because of afval-wijziging

                3 operations read: 3 applied
                """);
    }

    @Test
    void a_text_that_returns_is_an_entry_of_its_own() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/wijziging/amendment.yaml",
                        Terminal.AMENDMENT.replace("retroactive-to: 2025-01-01", "until: 2025-09-01"));

        assertThat(terminal.run("versions", "afval", "--habit", "local")
                        .isDone()
                        .out())
                .isEqualTo("""
                Geldend van 01-02-2024 t/m 28-02-2025
                  because of afval
                Geldend van 01-03-2025 t/m 31-08-2025
                  because of afval-wijziging
                Geldend van 01-09-2025 t/m heden
                  because of afval-wijziging

                3 operations read: 3 expired
                """);
    }

    @Test
    void gives_data_for_programs() {
        assertThat(Terminal.withSources(folder)
                        .run("versions", "afval", "--format", "json")
                        .isDone()
                        .out())
                .contains("\"format\": 1")
                .contains("\"validFrom\": \"2024-02-01\"")
                .contains("\"validUntil\": null")
                .contains("\"banner\": \"Geldend van 01-02-2024 t/m 28-02-2025\"");
    }

    @Test
    void speaks_dutch_on_request() {
        assertThat(Terminal.withSources(folder)
                        .run("versions", "afval", "--locale", "nl")
                        .isDone()
                        .out())
                .contains("geldig van")
                .contains("01-02-2024")
                .contains("vanwege afval-wijziging");
    }

    @Test
    void marks_versions_with_errors() {
        Result result = Terminal.withError(folder).run("versions", "afval").refuses(1);

        assertThat(result.out()).contains("has errors: see `consolidate check`");
        assertThat(result.err()).contains("`consolidate check` tells which");
    }

    @Test
    void refuses_an_unknown_habit() {
        assertThat(Terminal.withSources(folder)
                        .run("versions", "afval", "--habit", "locl")
                        .refuses(2)
                        .err())
                .contains("did you mean `local`?");
    }

    private String habit(String habit, String today) {
        return Terminal.withSources(folder)
                .run("versions", "afval", "--habit", habit, "--today", today)
                .isDone()
                .out();
    }
}
