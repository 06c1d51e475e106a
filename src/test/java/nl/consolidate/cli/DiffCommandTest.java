package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two texts, as it is asked for and printed. */
class DiffCommandTest {
    private static final String SCHEMA = "/nl/consolidate/schema/diff.schema.json";

    @TempDir
    Path folder;

    private Terminal terminal() {
        return Terminal.withSources(folder);
    }

    private String diff(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "diff";
        words[1] = "afval";
        System.arraycopy(options, 0, words, 2, options.length);
        return terminal().run(words).isDone().out();
    }

    @Test
    void shows_what_became_of_each_provision_with_marks_that_a_pipe_keeps() {
        assertThat(diff("--from", "2025-02-28", "--to", "2025-03-01", "--then")).isEqualTo("""
                Afvalverordening
                ================

                van  Geldig op 28 februari 2025, bekend op 28 februari 2025. Geldend van
                     01-02-2024 t/m 28-02-2025
                naar Geldig op 1 maart 2025, bekend op 1 maart 2025. Geldend van 01-03-2025 t/m
                     heden met terugwerkende kracht vanaf 01-01-2025
                door Eerste wijziging van de Afvalverordening

                Artikel 1 Inzameling
                --------------------

                1.  (gewijzigd)
                    De inzamelaar leegt de bak binnen [-drie-]{+vier+} weken.
                [\u2026]

                Artikel 2
                ---------

                (ingevoegd)

                {+De bak is schoon.+}

                Artikel 3
                ---------

                (vernummerd van artikel 2)

                Het college stelt regels.

                Bepalingen: 1 ingevoegd, 1 vernummerd, 1 gewijzigd.
                """);
    }

    @Test
    void stands_both_texts_beside_each_other_at_the_width_of_the_terminal() {
        String printed =
                diff("--amendment", "afval-wijziging", "--side-by-side", "--width", "60", "--address", "artikel 1");

        assertThat(printed).contains("""
                1.  (gewijzigd)
                    De inzamelaar leegt de bak | De inzamelaar leegt de bak
                    binnen [-drie-] weken.     | binnen {+vier+} weken.
                """);
        assertThat(printed.lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void takes_the_width_that_the_shell_tells() {
        Terminal narrow = terminal().variable("COLUMNS", "40");
        String printed = narrow.run("diff", "afval", "--amendment", "afval-wijziging")
                .isDone()
                .out();
        assertThat(printed.lines()).allMatch(line -> line.length() <= 40);
    }

    @Test
    void tells_came_and_went_by_a_line_and_not_by_colour_alone() {
        String printed = terminal()
                .run("diff", "afval", "--amendment", "afval-wijziging", "--color", "always")
                .isDone()
                .out();
        assertThat(printed)
                .contains("\u001b[9;31mdrie\u001b[0m", "\u001b[4;32mvier\u001b[0m")
                .doesNotContain("[-", "{+");
    }

    @Test
    void what_a_decision_did_reads_as_before_and_after_it() {
        assertThat(diff("--amendment", "afval-wijziging"))
                .isEqualTo(diff("--from", "before afval-wijziging", "--to", "after afval-wijziging"))
                .isEqualTo(diff("--from", "2025-02-28 then", "--to", "2025-03-01 known 2025-03-01"));
    }

    @Test
    void says_which_other_decisions_entered_into_force_in_between() {
        String ander = """
                amendment: afval-ander
                title: A
                published: 2025-03-13
                in-force: 2025-04-15
                amends:
                  - {regulation: afval, instructions: [{part: A, repeal: artikel 3}]}
                """;
        String later = """
                amendment: afval-later
                title: L
                adopted: 2025-03-15
                published: 2025-03-20
                in-force: 2025-04-01
                amends:
                  - regulation: afval
                    instructions:
                      - {part: A, insert: artikel 4, after: artikel 3, text: Slot.}
                      - {part: B, in-force: 2025-05-01, replace-heading: artikel 1, with: Ophalen}
                """;
        Terminal terminal = terminal()
                .file("regulations/afval/ander/amendment.yaml", ander)
                .file("regulations/afval/later/amendment.yaml", later);

        assertThat(terminal.run("diff", "afval", "--amendment", "afval-later").err())
                .isEqualTo("note: these entered into force in between too: afval-ander\n");
    }

    @Test
    void shows_what_a_judgment_or_a_decision_on_commencement_made_of_another_decision() {
        assertThat(deed("annuls: {amendment: afval-wijziging, from: start}"))
                .contains("van  Geldig op 3 maart 2025, bekend op 3 maart 2025.")
                .contains("naar Geldig op 4 maart 2025, bekend op 4 maart 2025.", "binnen [-vier-]{+drie+} weken");
        assertThat(deed("suspends: [{amendment: afval-wijziging, from: 2025-03-20, until: 2025-04-01}]"))
                .contains("van  Geldig op 19 maart 2025, bekend op 19 maart 2025.")
                .contains("naar Geldig op 20 maart 2025, bekend op 20 maart 2025.", "binnen [-vier-]{+drie+} weken");
        assertThat(deed("commences: [{amendment: afval-later, part: A, in-force: 2025-05-01}]"))
                .contains("van  Geldig op 30 april 2025, bekend op 30 april 2025.")
                .contains("naar Geldig op 1 mei 2025, bekend op 1 mei 2025.", "{+Slot.+}");
    }

    @Test
    void what_no_longer_counts_is_told_with_the_reason_and_not_with_its_own_words() {
        Terminal terminal = withDeed("annuls: {amendment: afval-wijziging, from: start}");
        assertThat(terminal.run("diff", "afval", "--amendment", "over-een-ander", "--format", "markdown")
                        .isDone()
                        .out())
                .contains("Aanleiding: Eerste wijziging van de Afvalverordening"
                        + " (telt in de tweede tekst niet: vernietigd bij O)");
        assertThat(terminal.run("diff", "afval", "--amendment", "over-een-ander", "--was-wordt")
                        .isDone()
                        .out())
                .contains("onderdeel A**<br>telt in de tweede tekst niet: vernietigd bij O");
        assertThat(diff("--amendment", "afval-wijziging", "--format", "markdown"))
                .doesNotContain("telt in de tweede tekst niet");
    }

    @Test
    void says_where_to_look_for_a_decision_after_which_no_day_reads_otherwise() {
        for (String deed : List.of(
                "repeals: [{amendment: afval-later}]", "extends: [{amendment: afval-later, until: 2026-01-01}]")) {
            assertThat(withDeed(deed + "\nin-force: 2025-03-10")
                            .run("diff", "afval", "--amendment", "over-een-ander")
                            .refuses(2)
                            .err())
                    .contains("it only repeals or extends other decisions", "--changed-since DATE");
        }
    }

    private String deed(String deed) {
        Terminal.Result result = withDeed(deed)
                .run("diff", "afval", "--amendment", "over-een-ander")
                .isDone();
        assertThat(result.err()).doesNotContain("in between");
        return result.out();
    }

    private Terminal withDeed(String deed) {
        return terminal()
                .file("regulations/afval/later/amendment.yaml", """
                        amendment: afval-later
                        title: L
                        published: 2025-03-02
                        amends:
                          - regulation: afval
                            instructions:
                              - {part: A, insert: artikel 4, after: artikel 3, text: Slot.}
                        in-force: to be determined
                        """)
                .file("regulations/afval/over/amendment.yaml", """
                        amendment: over-een-ander
                        title: O
                        published: 2025-03-04
                        """ + deed + "\n");
    }

    @Test
    void shows_what_is_known_of_one_day_now_and_then() {
        assertThat(diff("--from", "2025-01-15 then", "--to", "2025-01-15"))
                .contains("van  Geldig op 15 januari 2025, bekend op 15 januari 2025.", "[-drie-]{+vier+} weken");
    }

    @Test
    void counts_words_by_article() {
        assertThat(diff("--amendment", "afval-wijziging", "--stat")).isEqualTo("""
                Artikel 1  +1  -1  lid 1 gewijzigd
                Artikel 2  +4  -0  ingevoegd
                Artikel 3  +0  -0  vernummerd van artikel 2
                Bepalingen: 1 ingevoegd, 1 vernummerd, 1 gewijzigd.
                """);
    }

    @Test
    void ends_with_one_only_where_that_is_asked_for_and_something_differs() {
        terminal().run("diff", "afval", "--from", "2024-03-01").isDone();
        terminal().run("diff", "afval", "--from", "2024-03-01", "--exit-code").refuses(1);
        terminal().run("diff", "afval", "--from", "2026-03-01", "--exit-code").isDone();
    }

    @Test
    void gives_data_that_the_published_schema_accepts() throws IOException {
        String json = diff("--amendment", "afval-wijziging", "--format", "json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Resources.text(SCHEMA), InputFormat.JSON);

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"renumbered\"", "\"vernummerd\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(json).contains("\"kind\": \"text\"", "\"from\": \"artikel 1 lid 1\"", "binnen vier weken");
    }

    @Test
    void gives_markdown_and_a_page() {
        assertThat(diff("--amendment", "afval-wijziging", "--format", "markdown"))
                .contains("binnen <del>drie</del> <ins>vier</ins> weken");
        assertThat(diff("--amendment", "afval-wijziging", "--format", "markdown", "--side-by-side"))
                .contains("| Was | Wordt |");
        assertThat(diff("--amendment", "afval-wijziging", "--format", "html"))
                .startsWith("<!doctype html>")
                .contains("<del", "<ins", "drie", "vier");
    }

    @Test
    void gives_the_table_for_a_proposal_as_markdown_as_a_page_and_for_a_word_processor() throws IOException {
        assertThat(diff("--amendment", "afval-wijziging", "--was-wordt"))
                .startsWith("# Was-wordttabel bij Afvalverordening")
                .contains("| Bepaling | Was | Wordt | Wat en waarom |");
        assertThat(diff("--amendment", "afval-wijziging", "--was-wordt", "--format", "html"))
                .contains("<th scope=\"col\">Wat en waarom</th>");
        byte[] first = docx("a.docx");
        assertThat(first).startsWith('P', 'K').isEqualTo(docx("b.docx"));
    }

    private byte[] docx(String name) throws IOException {
        assertThat(diff("--amendment", "afval-wijziging", "--was-wordt", "--format", "docx", "-o", name))
                .isEmpty();
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void refuses_what_no_terminal_shows_and_formats_that_do_not_go_together() {
        assertThat(terminal()
                        .asTerminal()
                        .run("diff", "afval", "--amendment", "afval-wijziging", "--was-wordt", "--format", "docx")
                        .refuses(2)
                        .err())
                .contains("-o FILE");
        assertThat(terminal()
                        .run("diff", "afval", "--amendment", "afval-wijziging", "--format", "docx")
                        .refuses(2)
                        .err())
                .contains("terminal, markdown, html, json");
        assertThat(terminal()
                        .run("diff", "afval", "--amendment", "afval-wijziging", "--was-wordt", "--stat")
                        .refuses(2)
                        .err())
                .contains("leave out --stat and --side-by-side");
    }

    @Test
    void compares_with_another_folder_of_sources() {
        Terminal terminal = terminal();
        terminal.file("old/regulation.yaml", Terminal.REGULATION.replace("grijs", "groen"));

        assertThat(terminal.run("diff", "afval", "--from-sources", "old", "--to", "2024-03-01", "--from", "2024-03-01")
                        .isDone()
                        .out())
                .contains("De bak is [-groen-]{+grijs+}.")
                .contains("(bronnen: old)", "(bronnen: regulations)");
    }

    @Test
    void compares_with_a_revision_of_git() throws IOException, InterruptedException {
        Terminal terminal = terminal();
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "-qm", "first");
        terminal.file("regulations/afval/regulation.yaml", Terminal.REGULATION.replace("grijs", "zwart"));

        assertThat(terminal.run("diff", "afval", "--from-sources", "git:HEAD")
                        .isDone()
                        .out())
                .contains("De bak is [-grijs-]{+zwart+}.");
        assertThat(terminal.run("diff", "afval", "--from-sources", "git:nowhere")
                        .refuses(2)
                        .err())
                .contains("git knows no revision \"nowhere\"");
        assertThat(terminal.run("diff", "afval", "--from-sources", "git:--help")
                        .refuses(2)
                        .err())
                .contains("git knows no revision \"--help\"");
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void refuses_what_it_cannot_compare() throws IOException {
        assertThat(terminal().run("diff", "afval").refuses(2).err()).contains("--from DATE", "--amendment ID");
        assertThat(terminal()
                        .run("diff", "afval", "--from", "1 maart")
                        .refuses(2)
                        .err())
                .contains("\"DATE then\"");
        assertThat(terminal()
                        .run("diff", "afval", "--from", "before afvalwijziging")
                        .refuses(2)
                        .err())
                .contains("no decision \"afvalwijziging\" changes afval", "did you mean `afval-wijziging`?");
        assertThat(terminal()
                        .run("diff", "afval", "--amendment", "afval-wijziging", "--to", "2025-01-01")
                        .refuses(2)
                        .err())
                .contains("--amendment stands in the place of --from and --to");
        assertThat(terminal()
                        .run("diff", "afval", "--from", "2025-01-01", "--address", "artikel 9")
                        .refuses(2)
                        .err())
                .contains("there is no artikel 9");
        assertThat(terminal()
                        .run("diff", "afval", "--from", "2025-01-01", "--then", "--known", "2025-01-01")
                        .refuses(2)
                        .err())
                .contains("--then and --known exclude each other");
        Files.delete(folder.resolve("regulations/afval/wijziging/amendment.yaml"));
        assertThat(Terminal.withError(folder)
                        .run("diff", "afval", "--from", "2025-01-01")
                        .refuses(1)
                        .err())
                .contains("text-not-found", "nothing is compared");
    }

    @Test
    void names_every_form_of_a_view_where_it_is_none() {
        for (String words : List.of("nonsense", "before", "2025-01-01 later", "vandaag known 2025-01-01")) {
            assertThat(terminal()
                            .run("diff", "afval", "--from", words)
                            .refuses(2)
                            .err())
                    .contains("--from does not take \"" + words + "\"")
                    .contains("`today`", "`\"DATE then\"`", "`\"DATE known DATE\"`", "`\"before ID\"`");
        }
        assertThat(diff("--from", "2025-01-15 known today", "--to", "2025-01-15"))
                .contains("Geen verschil.");
    }

    @Test
    void a_decision_published_after_its_day_counts_from_its_publication() throws IOException {
        String late = """
                amendment: afval-laat
                title: Late wijziging
                published: 2025-06-10
                in-force: 2025-06-01
                allow: [{finding: in-force-before-publication, reason: een proef}]
                amends:
                  - regulation: afval
                    instructions:
                      - {part: A, replace-text: schoon, with: leeg, in: artikel 2}
                """;
        Terminal terminal = terminal().file("regulations/afval/laat/amendment.yaml", late);

        assertThat(terminal.run("diff", "afval", "--amendment", "afval-laat")
                        .isDone()
                        .out())
                .contains("[-schoon-]{+leeg+}");
    }

    @Test
    void tells_the_days_of_what_reads_the_same() throws IOException {
        String suspension = """
                amendment: afval-schorsing
                title: Schorsing
                published: 2025-04-01
                suspends: {amendment: afval-wijziging, from: 2025-05-01, until: 2025-06-01}
                """;
        Terminal terminal = terminal().file("regulations/afval/schorsing/amendment.yaml", suspension);
        String[] words = {"diff", "afval", "--from", "2025-03-10 then", "--to", "2025-04-10 then"};

        assertThat(terminal.run(words).isDone().out())
                .contains("(leest gelijk, met andere data: andere dagen zonder werking)");
        String json = terminal.run("diff", "afval", "--from", words[3], "--to", words[5], "--format", "json")
                .isDone()
                .out();
        assertThat(json).contains("\"fromDates\"", "\"toDates\"", "\"cause\": \"suspended\"");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DiffCommandTest.class.getResourceAsStream(SCHEMA));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"toDates\"", "\"dates\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
