package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlameCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void names_for_each_provision_the_operation_that_changed_its_words_last() {
        assertThat(Terminal.withSources(folder).run("blame", "afval").isDone().out())
                .isEqualTo("""
                 1  2024-02-01  opschrift        Afvalverordening
                 1  2024-02-01  citeertitel      Afvalverordening
                 1  2024-02-01  artikel 1        Inzameling
                 2  2025-03-01  artikel 1 lid 1  De inzamelaar leegt de bak binnen vier weken.
                 1  2024-02-01  artikel 1 lid 2  De bak is grijs.
                 4  2025-03-01  artikel 2        De bak is schoon.
                 1  2024-02-01  artikel 3        Het college stelt regels.
                 3  2025-03-01                   (its number)

                 1  2024-02-01  afval
                    nieuwe regeling
                    regulations/afval/regulation.yaml:1
                 2  2025-03-01  afval-wijziging A, retroactive to 2025-01-01
                    in artikel 1 lid 1: “drie weken” vervangen door “vier weken”
                    regulations/afval/wijziging/amendment.yaml:10
                 3  2025-03-01  afval-wijziging B, retroactive to 2025-01-01
                    artikel 2 vernummerd tot artikel 3
                    regulations/afval/wijziging/amendment.yaml:16
                 4  2025-03-01  afval-wijziging B, retroactive to 2025-01-01
                    artikel 2 ingevoegd
                    regulations/afval/wijziging/amendment.yaml:17

                3 operations read: 3 applied
                """);
    }

    @Test
    void names_for_each_run_of_words_the_operation_that_put_it_there() {
        assertThat(Terminal.withSources(folder)
                        .run("blame", "afval", "artikel 1 lid 1", "--words")
                        .isDone()
                        .out())
                .startsWith("""
                artikel 1 lid 1
                 1  De inzamelaar leegt de bak binnen
                 2  vier
                 1  weken.

                 1  2024-02-01  afval
                """);
    }

    @Test
    void renumbering_claims_no_words() {
        assertThat(Terminal.withSources(folder)
                        .run("blame", "afval", "artikel 3", "--words")
                        .isDone()
                        .out())
                .startsWith("artikel 3\n 2  (its number)\n 1  Het college stelt regels.\n");
    }

    @Test
    void words_that_get_a_number_stay_with_who_wrote_them() {
        assertThat(amended("      - {part: C, number-text: artikel 2}\n", "artikel 2", "--words"))
                .startsWith("artikel 2 lid 1\n 1  Het college stelt regels.\n");
    }

    @Test
    void a_replaced_text_keeps_the_runs_that_it_repeats() {
        assertThat(amended("""
                      - part: C
                        replace: artikel 1 lid 1
                        text: De inzamelaar leegt en spoelt de bak binnen drie weken.
                """, "artikel 1 lid 1", "--words")).startsWith("""
                artikel 1 lid 1
                 1  De inzamelaar leegt
                 2  en spoelt
                 1  de bak binnen drie weken.
                """);
    }

    @Test
    void chance_words_of_a_text_that_was_written_anew_are_new() {
        assertThat(amended("""
                      - part: C
                        replace: artikel 1 lid 1
                        text: Wie afval heeft brengt dat naar de milieustraat en betaalt er voor.
                """, "artikel 1 lid 1", "--words")).contains("""
                artikel 1 lid 1
                 2  Wie afval heeft brengt dat naar de milieustraat en betaalt er voor
                """);
    }

    @Test
    void who_took_words_out_is_who_changed_a_provision() {
        assertThat(amended("      - {part: C, delete-text: ' grijs', in: artikel 1 lid 2}\n", "artikel 1 lid 2"))
                .startsWith(" 2  2025-03-01  artikel 1 lid 2  De bak is.\n");
    }

    @Test
    void a_repealed_provision_names_who_repealed_it() {
        assertThat(amended("      - {part: C, repeal: artikel 2}\n", "artikel 2"))
                .startsWith(" 2  2025-03-01  artikel 2  [Vervallen]\n")
                .contains("2025-03-01  afval-wijziging C\n");
    }

    @Test
    void a_correction_of_the_editor_is_his_own() {
        Terminal terminal = new Terminal(folder).file("regulations/afval/regulation.yaml", Terminal.REGULATION + """
                corrections:
                  - {replace-text: grijs, with: groen, in: artikel 1 lid 2, reason: a slip}
                """);

        assertThat(terminal.run("blame", "afval", "artikel 1 lid 2", "--words")
                        .isDone()
                        .out())
                .startsWith("artikel 1 lid 2\n 1  De bak is\n 2  groen\n 1  .\n")
                .contains("correction by the editor: a slip");
        assertThat(terminal.run("blame", "afval", "artikel 1 lid 2", "--words", "--as-published")
                        .isDone()
                        .out())
                .startsWith("artikel 1 lid 2\n 1  De bak is grijs.\n");
    }

    @Test
    void a_rectification_is_attributed_to_itself() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/rectificatie/amendment.yaml", """
                amendment: afval-rectificatie
                title: Rectificatie
                published: 2025-04-01
                corrects:
                  - amendment: afval-wijziging
                    reason: a slip
                    instructions:
                      - {part: B, replace-text: schoon, with: leeg}
                """);

        assertThat(terminal.run("blame", "afval", "artikel 2", "--words")
                        .isDone()
                        .out())
                .startsWith("artikel 2\n 1  De bak is\n 2  leeg\n 1  .\n")
                .contains("afval-rectificatie B, retroactive to 2025-01-01");
    }

    @Test
    void looks_from_the_viewpoint_that_is_asked_for() {
        assertThat(Terminal.withSources(folder)
                        .run("blame", "afval", "artikel 1 lid 1", "--words", "--on", "2025-02-01", "--then")
                        .isDone()
                        .out())
                .startsWith("artikel 1 lid 1\n 1  De inzamelaar leegt de bak binnen drie weken.\n");
    }

    @Test
    void gives_data_for_programs() {
        assertThat(Terminal.withSources(folder)
                        .run("blame", "afval", "artikel 1 lid 1", "--format", "json")
                        .isDone()
                        .out())
                .contains("\"format\": 1", "\"number\": 2", "\"amendment\": \"afval-wijziging\"", "\"changedBy\": 2")
                .contains("\"words\": \"vier \"", "\"operation\": 2", "\"line\": 10", "\"ledger\": {");
    }

    @Test
    void names_nobody_where_there_is_no_text_or_an_error() {
        Result none = Terminal.withSources(folder)
                .run("blame", "afval", "--on", "2020-01-01")
                .refuses(1);

        assertThat(none.err()).contains("Geen tekst van kracht op 01-01-2020");
        assertThat(Terminal.withError(folder).run("blame", "afval").refuses(1).err())
                .contains("nobody is named, because the text has errors");
    }

    private String amended(String instruction, String... words) {
        String amendment = Terminal.AMENDMENT.substring(0, Terminal.AMENDMENT.indexOf("      - part: A"));
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/wijziging/amendment.yaml",
                        amendment.replace("retroactive-to: 2025-01-01\n", "") + instruction);
        String[] arguments = new String[words.length + 2];
        arguments[0] = "blame";
        arguments[1] = "afval";
        System.arraycopy(words, 0, arguments, 2, words.length);
        return terminal.run(arguments).isDone().out();
    }
}
