package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void lists_the_past_days_that_a_retroactive_decision_changed() {
        assertThat(run("2025-02-01", "2025-04-01")).isEqualTo("""
                valid from  until       reads otherwise than known on 2025-02-01, because of
                2025-01-01  2025-04-01  afval-wijziging, published 2025-02-10, in force 2025-03-01, retroactive to 2025-01-01

                3 operations read: 3 applied
                """);
    }

    @Test
    void counts_what_was_known_already_but_entered_into_force_since() {
        // on 15 February the decision was announced: for 1 March on it was known, for the days before it not in force
        assertThat(run("2025-02-15", "2025-04-01")).contains("2025-01-01  2025-03-01  afval-wijziging");
    }

    @Test
    void changes_nothing_on_the_day_of_publication() {
        assertThat(run("2025-02-01", "2025-02-10"))
                .startsWith("every day before today reads as it was known on 2025-02-01\n");
    }

    @Test
    void names_who_annulled_what_counts_no_more() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/uitspraak/amendment.yaml", """
                amendment: afval-uitspraak
                title: Uitspraak
                published: 2025-06-01
                annuls:
                  - {amendment: afval-wijziging, from: start, by: rechtbank}
                """);

        assertThat(terminal.run("versions", "afval", "--changed-since", "2025-05-01", "--today", "2025-07-01")
                        .isDone()
                        .out())
                .contains("2025-01-01  2025-07-01  afval-wijziging, which counts no more, published 2025-02-10")
                .contains("afval-uitspraak, which decided on that, published 2025-06-01");
    }

    @Test
    void a_decision_that_gives_the_same_text_changes_nothing() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/tweede/amendment.yaml", """
                amendment: afval-tweede
                title: Tweede wijziging
                adopted: 2025-05-01
                published: 2025-06-01
                in-force: 2025-06-10
                amends:
                  - regulation: afval
                    instructions:
                      - {part: A, replace: artikel 1 lid 2, text: De bak is grijs.}
                """);

        assertThat(terminal.run("versions", "afval", "--changed-since", "2025-05-01", "--today", "2025-07-01")
                        .isDone()
                        .out())
                .startsWith("every day before today reads as it was known on 2025-05-01\n");
    }

    @Test
    void marks_days_whose_text_has_errors() {
        assertThat(Terminal.withError(folder)
                        .run("versions", "afval", "--changed-since", "2025-02-01", "--today", "2025-04-01")
                        .refuses(1)
                        .out())
                .contains("afval-wijziging", "has errors: see `consolidate check`");
    }

    @Test
    void exits_with_one_on_request() {
        Terminal terminal = Terminal.withSources(folder);

        terminal.run("versions", "afval", "--changed-since", "2025-02-01", "--today", "2025-04-01", "--exit-code")
                .refuses(1);
        terminal.run("versions", "afval", "--changed-since", "2025-05-01", "--today", "2025-06-01", "--exit-code")
                .isDone();
    }

    @Test
    void gives_data_for_programs() {
        assertThat(run("2025-02-01", "2025-04-01", "--format", "json"))
                .contains("\"changedSince\": \"2025-02-01\"", "\"validFrom\": \"2025-01-01\"")
                .contains("\"validUntil\": \"2025-04-01\"", "\"decision\": \"afval-wijziging\"", "\"ledger\": {");
    }

    @Test
    void refuses_a_day_to_come_and_options_that_do_not_go_together() {
        Terminal terminal = Terminal.withSources(folder);

        assertThat(terminal.run("versions", "afval", "--changed-since", "2030-01-01")
                        .refuses(2)
                        .err())
                .contains("--changed-since takes a day before 2026-11-22");
        assertThat(terminal.run("versions", "afval", "--changed-since", "2025-01-01", "--habit", "local")
                        .refuses(2)
                        .err())
                .contains("--changed-since and --habit exclude each other");
        assertThat(terminal.run("versions", "afval", "--exit-code").refuses(2).err())
                .contains("--exit-code goes with --changed-since");
    }

    private String run(String since, String today, String... options) {
        String[] arguments = new String[options.length + 6];
        String[] first = {"versions", "afval", "--changed-since", since, "--today", today};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        return Terminal.withSources(folder).run(arguments).isDone().out();
    }
}
