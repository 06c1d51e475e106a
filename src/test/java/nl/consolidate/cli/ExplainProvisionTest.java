package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainProvisionTest {
    private static final String OWN = "regulations/afval/wijziging/amendment.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tells_the_chain_of_operations_in_order_with_their_sentences() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        OWN,
                        Terminal.AMENDMENT.replace(
                                "replace-text: drie weken",
                                "says: In artikel 1, eerste lid, wordt \"drie\" vervangen door \"vier\".\n"
                                        + "        replace-text: drie weken"));

        assertThat(explained(terminal, "artikel 1")).isEqualTo("""
                artikel 1 of afval, valid on 2026-11-22, known on 2026-11-22

                made by

                2024-02-01  afval
                  nieuwe regeling
                  regulations/afval/regulation.yaml:1

                2025-03-01  afval-wijziging, retroactive to 2025-01-01
                  A  in artikel 1 lid 1: “drie weken” vervangen door “vier weken”
                     « In artikel 1, eerste lid, wordt "drie" vervangen door "vier". »
                     regulations/afval/wijziging/amendment.yaml:10

                3 operations read: 3 applied
                """);
    }

    @Test
    void the_number_of_an_article_is_part_of_the_history_of_its_leden() {
        Terminal terminal = Terminal.withSources(folder).file(OWN, Terminal.AMENDMENT + """
                  - part: C
                    do:
                      - {renumber: artikel 1, to: 1a}
                """.indent(4));

        assertThat(explained(terminal, "artikel 1a lid 2"))
                .contains("artikel 1 vernummerd tot artikel 1a (artikel 1 → artikel 1a)");
    }

    @Test
    void tells_that_later_words_came_in_the_place_of_earlier_ones() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/tweede/amendment.yaml", second("""
                      - part: A
                        replace: artikel 1 lid 1
                        text: Wie afval heeft, brengt het weg.
                """));

        assertThat(explained(terminal, "artikel 1 lid 1"))
                .contains("superseded: its words were taken out by afval-tweede A");
        assertThat(terminal.run("explain", "afval", "artikel 1 lid 1", "--format", "json")
                        .isDone()
                        .out())
                .contains("\"state\": \"superseded\"", "\"supersededBy\": \"afval-tweede\"", "\"ledger\": {");
    }

    @Test
    void tells_what_is_announced_or_not_known_on_that_day() {
        Terminal terminal = Terminal.withSources(folder);

        assertThat(explained(terminal, "artikel 1 lid 1", "--on", "2025-02-15", "--then"))
                .contains("not applied\n")
                .contains("announced, published 2025-02-10, in force 2025-03-01")
                .doesNotContain("vernummerd");
        assertThat(explained(terminal, "artikel 1 lid 1", "--on", "2025-02-01", "--then"))
                .contains("not yet known, published 2025-02-10");
    }

    @Test
    void tells_what_has_effect_later_than_the_day_asked_for() {
        assertThat(explained(Terminal.withSources(folder), "artikel 1", "--on", "2024-06-01"))
                .contains("not valid then, has effect from 2025-01-01");
    }

    @Test
    void tells_what_expired() {
        Terminal terminal = Terminal.withSources(folder)
                .file(OWN, Terminal.AMENDMENT.replace("retroactive-to: 2025-01-01", "until: 2025-09-01"));

        assertThat(explained(terminal, "artikel 1")).contains("expired, without effect from 2025-09-01");
    }

    @Test
    void tells_what_was_annulled() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/uitspraak/amendment.yaml", """
                amendment: afval-uitspraak
                title: Uitspraak
                published: 2025-06-01
                annuls:
                  - {amendment: afval-wijziging, from: start, by: rechtbank}
                """);

        assertThat(explained(terminal, "artikel 1")).contains("annulled from the start");
    }

    @Test
    void tells_what_has_no_date() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        OWN,
                        Terminal.AMENDMENT
                                .replace("published: 2025-02-10\n", "")
                                .replace("retroactive-to: 2025-01-01\n", "")
                                .replace("in-force: 2025-03-01", "in-force: day after publication"));

        assertThat(explained(terminal, "artikel 1")).contains("outstanding, the day of publication is not known");
    }

    @Test
    void tells_what_was_refused_with_its_finding() {
        Result result =
                Terminal.withError(folder).run("explain", "afval", "artikel 1").refuses(1);

        assertThat(result.out())
                .contains("not applied\n")
                .contains("refused: the words are not in artikel 1 lid 1 [text-not-found]");
        assertThat(Terminal.withError(folder)
                        .run("explain", "afval", "artikel 2")
                        .out())
                .doesNotContain("refused: ");
    }

    @Test
    void tells_what_is_left_out_on_request() {
        Terminal terminal = new Terminal(folder).file("regulations/afval/regulation.yaml", Terminal.REGULATION + """
                corrections:
                  - {replace-text: grijs, with: groen, in: artikel 1 lid 2, reason: a slip}
                """);

        assertThat(explained(terminal, "artikel 1 lid 2", "--as-published")).contains("left out on request");
    }

    @Test
    void explains_a_provision_that_was_repealed() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/tweede/amendment.yaml",
                        second("      - {part: A, repeal: artikel 1 lid 2}\n"));

        assertThat(explained(terminal, "artikel 1 lid 2"))
                .contains("nieuwe regeling")
                .contains("superseded: its words were taken out by afval-tweede A")
                .contains("artikel 1 lid 2 vervallen");
    }

    @Test
    void the_repeal_of_the_regulation_is_the_end_of_each_provision() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/intrekking/amendment.yaml", """
                amendment: afval-intrekking
                title: Intrekking
                adopted: 2025-12-01
                published: 2025-12-15
                in-force: 2026-01-01
                repeals:
                  - {regulation: afval}
                """);

        assertThat(explained(terminal, "artikel 1 lid 2"))
                .contains("2026-01-01  afval-intrekking\n  intrekking van de regeling");
    }

    @Test
    void explains_a_provision_whose_number_was_given_to_another() {
        Terminal terminal = Terminal.withSources(folder).file("regulations/afval/tweede/amendment.yaml", second("""
                      - part: A
                        do:
                          - {repeal: artikel 2}
                          - {renumber: artikel 3, to: 2}
                """));

        Result result = terminal.run("explain", "afval", "artikel 2", "--numbered-on", "2025-04-01")
                .isDone();

        assertThat(result.err())
                .contains("artikel 2 (as numbered on 2025-04-01) is gone since 2026-01-01, by afval-tweede A");
        assertThat(result.out()).contains("artikel 2 ingevoegd", "artikel 2 vervallen");
        assertThat(explained(terminal, "artikel 2")).contains("artikel 3 → artikel 2", "artikel 2 → artikel 3");
    }

    @Test
    void names_what_a_resolution_left_out_though_the_number_is_another_now() {
        String explained = new Terminal(Path.of("."))
                .run("explain", "parkeerverordening", "artikel 14 lid 2", "-C", "examples")
                .isDone()
                .out();

        assertThat(explained.substring(explained.indexOf("not applied")))
                .contains("parkeer-koopavond", "left out to settle a conflict: met het vervallen van het tweede lid");
    }

    @Test
    void follows_an_address_that_is_no_longer_there() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/tweede/amendment.yaml",
                        second("      - {part: A, renumber: artikel 3, to: 5}\n"));

        Result result = terminal.run("explain", "afval", "artikel 3").isDone();

        assertThat(result.err()).isEqualTo("note: artikel 3 is now artikel 5\n");
        assertThat(result.out()).startsWith("artikel 5 of afval");
    }

    @Test
    void refuses_a_provision_that_never_was() {
        assertThat(Terminal.withSources(folder)
                        .run("explain", "afval", "artikel 99")
                        .refuses(2)
                        .err())
                .contains("there is no artikel 99 in afval")
                .contains("did you mean");
    }

    @Test
    void refuses_a_regulation_without_an_address() {
        assertThat(Terminal.withSources(folder)
                        .run("explain", "afval")
                        .refuses(2)
                        .err())
                .contains("ADDRESS is missing")
                .contains("`consolidate explain afval artikel 1`");
    }

    @Test
    void speaks_dutch_on_request() {
        assertThat(explained(
                        Terminal.withSources(folder), "artikel 1", "--on", "2025-02-15", "--then", "--locale", "nl"))
                .contains("artikel 1 van afval, geldig op 15-02-2025, bekend op 15-02-2025")
                .contains("gemaakt door", "niet verwerkt")
                .contains("aangekondigd: bekendgemaakt op 10-02-2025, in werking met ingang van 01-03-2025");
    }

    private static String second(String instructions) {
        return """
                amendment: afval-tweede
                title: Tweede wijziging van de Afvalverordening
                adopted: 2025-12-01
                published: 2025-12-15
                in-force: 2026-01-01
                amends:
                  - regulation: afval
                    instructions:
                """ + instructions;
    }

    private static String explained(Terminal terminal, String address, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "explain";
        arguments[1] = "afval";
        arguments[2] = address;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return terminal.run(arguments).isDone().out();
    }
}
