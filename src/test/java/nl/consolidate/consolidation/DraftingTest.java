package nl.consolidate.consolidation;

import static nl.consolidate.consolidation.DraftingWorld.allow;
import static nl.consolidate.diagnostic.Code.ADDED_IN_THE_MIDDLE;
import static nl.consolidate.diagnostic.Code.CHAPTER_UNCERTAIN;
import static nl.consolidate.diagnostic.Code.DEFINITIONS_OUT_OF_ORDER;
import static nl.consolidate.diagnostic.Code.NUMBERING_GAP;
import static nl.consolidate.diagnostic.Code.NUMBER_FREE;
import static nl.consolidate.diagnostic.Code.NUMBER_PRINTED_OTHERWISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingTest {
    private static final String BODY = """
            body:
              - chapter: 1
                heading: Algemeen
                body:
                  - article: 1
                    text: "In deze regeling wordt verstaan onder:"
                    definitions:
                      - {term: college, text: het college;}
                      - {term: het marktterrein, text: de markt;}
                      - {term: standplaats, text: de plaats.}
                  - article: 2
                    text: |
                      1. Het eerste lid.
                      2. Het tweede lid:
                         a. het ene;
                         b. het andere.
                      3. Het derde lid.
              - chapter: 2
                heading: Slot
                body:
                  - {article: 3, text: Het derde artikel.}
                  - {article: 4, text: Het vierde artikel.}
                  - {article: 6, text: Het zesde artikel.}
            """;

    @TempDir
    Path folder;

    private DraftingWorld world;

    @BeforeEach
    void a_regulation_of_which_the_official_text_has_no_article_5() {
        world = new DraftingWorld(folder).regulation(BODY);
    }

    @Test
    void an_article_between_a_chapter_and_articles_of_no_chapter_leaves_no_choice() {
        world.regulation(BODY.replaceFirst("(?s)  - chapter: 2.*", "  - {article: 3, text: Slot.}\n"))
                .amendment("", "- insert: artikel 2a\n  after: artikel 2\n  text: Nieuw.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_number_left_out_by_an_insertion_is_a_gap_at_its_address() {
        world.amendment("", "- insert: artikel 9\n  after: artikel 6\n  text: Het negende artikel.");
        assertThat(world.only()).isEqualTo("w/amendment.yaml:9:17 artikel 9 follows artikel 6: 7 to 8 is missing");
    }

    @Test
    void a_number_given_up_by_renumbering_is_a_gap() {
        world.amendment("", "- renumber: artikel 2 lid 3\n  to: 4");
        assertThat(world.only()).isEqualTo("w/amendment.yaml:10:13 lid 4 follows lid 2 in artikel 2: 3 is missing");
    }

    @Test
    void a_letter_left_out_is_a_gap() {
        world.amendment("", "- insert: artikel 2 lid 2 onder d\n  after: artikel 2 lid 2 onder b\n  text: het vierde.");
        assertThat(world.only()).contains("onder d follows onder b in artikel 2 lid 2: c is missing");
    }

    @Test
    void a_number_left_out_in_a_new_text_is_a_gap_in_that_text() {
        world.amendment("", "- replace: artikel 3\n  text: |\n    1. Een.\n    3. Drie.");
        assertThat(world.only()).isEqualTo("w/amendment.yaml:12:11 lid 3 follows lid 1 in artikel 3: 2 is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- repeal: artikel 2 lid 2",
                "- insert: artikel 5\n  after: artikel 4\n  text: Het vijfde artikel.",
                "- insert: artikel 4a\n  after: artikel 4\n  text: Nog een artikel.",
                "- insert: artikel 7\n  after: artikel 6\n  text: Het zevende artikel.",
                "- replace: artikel 6\n  text: Opnieuw het zesde artikel.",
                "- move: artikel 4\n  after: artikel 1",
                "- renumber: artikel 2 t/m 6\n  to: 3, 4, 5 en 7"
            })
    void what_keeps_a_number_or_was_left_out_before_is_no_gap(String operation) {
        world.amendment("", operation);
        assertThat(world.codes()).doesNotContain(NUMBERING_GAP);
    }

    @Test
    void a_gap_that_the_same_decision_closes_is_none() {
        world.amendment("", """
                - do:
                    - renumber: artikel 2 lid 3
                      to: 4
                    - insert: artikel 2 lid 3
                      after: artikel 2 lid 2
                      text: Tussenin.
                """);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_gap_is_told_once_however_many_versions_hold_it() {
        world.amendment("", "- insert: artikel 8\n  after: artikel 6\n  text: Het achtste artikel.")
                .amendment("v", 2026, "retroactive-to: 2025-07-01\n", "- replace: artikel 3\n  text: Nieuw.")
                .amendment("u", 2027, "", "- replace: artikel 4\n  text: Nieuw.");
        assertThat(world.codes()).containsExactly(NUMBERING_GAP);
    }

    @Test
    void a_gap_in_a_text_that_is_not_held_in_full_is_not_certain() {
        world.regulation("incomplete: true\n" + BODY)
                .amendment("", "- insert: artikel 9\n  after: artikel 6\n  text: Het negende artikel.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_gap_can_be_allowed() {
        world.amendment(allow(NUMBERING_GAP), "- insert: artikel 9\n  after: artikel 6\n  text: Het negende artikel.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void an_allowance_reaches_the_file_that_its_entry_names() {
        String entry = "- replace: artikel 3\n  file: artikel-3.md\n";
        world.file("w/artikel-3.md", "1. Een.\n3. Drie.\n").amendment("", entry);
        assertThat(world.only()).startsWith("w/artikel-3.md:2:1 ");

        world.amendment("", entry + "  " + allow(NUMBERING_GAP));
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void an_allowance_does_not_reach_the_file_of_another_entry() {
        world.file("w/artikel-3.md", "1. Een.\n3. Drie.\n")
                .amendment(
                        "",
                        "- replace: artikel 3\n  file: artikel-3.md\n- replace: artikel 4\n  text: Nieuw.\n  "
                                + allow(NUMBERING_GAP));
        assertThat(world.codes()).hasSize(2).contains(NUMBERING_GAP);
    }

    @Test
    void a_letter_beside_a_free_number_is_a_finding_on_either_side() {
        world.amendment("", "- repeal: artikel 3\n- insert: artikel 3a\n  after: artikel 3\n  text: Nieuw.");
        assertThat(world.only())
                .isEqualTo("w/amendment.yaml:10:17 artikel 3a is inserted beside artikel 3, which has been repealed and"
                        + " whose number is free");
        world.amendment("", "- repeal: artikel 4\n- insert: artikel 3a\n  after: artikel 3\n  text: Nieuw.");
        assertThat(world.codes()).containsExactly(NUMBER_FREE);
    }

    @Test
    void a_free_number_that_is_used_or_stands_elsewhere_is_in_order() {
        world.amendment("", "- repeal: artikel 3\n- insert: artikel 3\n  before: artikel 4\n  text: Nieuw.");
        assertThat(world.codes()).doesNotContain(NUMBER_FREE);
        world.amendment("", "- repeal: artikel 3\n- insert: artikel 4a\n  after: artikel 4\n  text: Nieuw.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_free_number_can_be_allowed() {
        world.amendment(
                allow(NUMBER_FREE), "- repeal: artikel 3\n- insert: artikel 3a\n  after: artikel 3\n  text: Nieuw.");
        assertThat(world.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- replace: artikel 3\n  heading: Artikel 4 Markt\n  text: Nieuw.",
                "- replace: artikel 3\n  heading: artikel 4\n  text: Nieuw.",
                "- replace: artikel 3\n  text: |\n    Artikel 4 Markt\n\n    Nieuw.",
                "- replace: artikel 3\n  text: |\n    Artikel 4.\n\n    1. Een.\n    2. Twee.",
                "- replace: artikel 2 lid 2\n  text: 3. Nieuw.",
                "- insert: artikel 7\n  after: artikel 6\n  heading: Artikel 8\n  text: Nieuw."
            })
    void another_number_at_the_beginning_of_a_new_text_is_a_finding(String operation) {
        world.amendment("", operation);
        assertThat(world.codes()).containsExactly(NUMBER_PRINTED_OTHERWISE);
        world.amendment(allow(NUMBER_PRINTED_OTHERWISE), operation);
        assertThat(world.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- replace: artikel 3\n  heading: Artikel 3 Markt\n  text: Nieuw.",
                "- replace: artikel 3\n  heading: Artikel 4 is van toepassing\n  text: Nieuw.",
                "- replace: artikel 3\n  text: Artikel 4 is van toepassing.",
                "- replace: artikel 3\n  text: |\n    Artikel 4 Gemeentewet geldt ook.\n\n    Nieuw.",
                "- replace: artikel 2 lid 2\n  text: 2. Nieuw.",
                "- replace: artikel 2 lid 2\n  text: |\n    a. Nieuw.",
                """
                - do:
                    - renumber: artikel 6
                      to: 5
                    - replace: artikel 5
                      heading: Artikel 5
                      text: Nieuw.
                """
            })
    void the_same_number_and_a_sentence_are_in_order(String operation) {
        world.amendment("", operation);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_definition_out_of_the_alphabet_is_a_finding() {
        String operation = "- insert: begrip koopman\n  in: artikel 1\n  after: begrip standplaats\n  text: wie koopt.";
        world.amendment("", operation);
        assertThat(world.only())
                .isEqualTo("w/amendment.yaml:9:17 \"koopman\" stands behind \"standplaats\" in artikel 1, where the"
                        + " definitions were in alphabetical order");
        world.amendment(allow(DEFINITIONS_OUT_OF_ORDER), operation);
        assertThat(world.codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'before: begrip college', 'before \"college\"'",
        "'after: begrip college', 'behind \"college\"'",
        "'before: begrip standplaats', 'behind \"het marktterrein\"'"
    })
    void a_definition_out_of_the_alphabet_is_named_with_its_neighbour(String place, String neighbour) {
        world.amendment("", "- insert: begrip zitdag\n  in: artikel 1\n  " + place + "\n  text: een dag;");
        assertThat(world.only()).contains("\"zitdag\" stands " + neighbour + " in artikel 1");
    }

    @Test
    void of_two_new_definitions_the_one_out_of_the_alphabet_is_named() {
        world.amendment("", """
                - insert: begrip aanbieder
                  in: artikel 1
                  before: begrip college
                  text: wie aanbiedt;
                - insert: begrip zitdag
                  in: artikel 1
                  after: begrip college
                  text: een dag;
                """);
        assertThat(world.only()).contains("\"zitdag\" stands behind \"college\"");
    }

    @Test
    void a_definition_in_its_place_is_in_order_whatever_article_opens_its_neighbour() {
        world.amendment("", "- insert: begrip Élite\n  in: artikel 1\n  after: begrip college\n  text: wie voorgaat;");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_list_that_was_not_alphabetical_is_not_judged() {
        world.regulation(BODY.replace("term: college", "term: zitdag"))
                .amendment(
                        "",
                        "- insert: begrip koopman\n  in: artikel 1\n  after: begrip standplaats\n  text: wie koopt.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void two_terms_are_too_few_for_an_alphabet() {
        world.regulation(BODY.replaceFirst(".*term: standplaats.*\n", ""))
                .amendment("", "- insert: begrip aap\n  in: artikel 1\n  after: begrip college\n  text: een dier.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void what_is_added_before_others_is_a_finding() {
        String operation = """
                - says: Na het tweede lid wordt een lid toegevoegd
                  insert: artikel 2 lid 2a
                  after: artikel 2 lid 2
                  text: Nieuw.
                """;
        world.amendment("", operation);
        assertThat(world.only())
                .isEqualTo("w/amendment.yaml:10:17 the decision says \"toegevoegd\", but artikel 2 lid 2a comes before"
                        + " artikel 2 lid 3");
        world.amendment(allow(ADDED_IN_THE_MIDDLE), operation);
        assertThat(world.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- says: Er wordt een lid toegevoegd\n  insert: artikel 2 lid 4\n  in: artikel 2\n  at: end\n  text: N.",
                "- says: Er wordt een lid ingevoegd\n  insert: artikel 2 lid 4\n  in: artikel 2\n  at: end\n  text: N.",
                """
                - says: Aan hoofdstuk 1 wordt een artikel toegevoegd
                  insert: artikel 2a
                  in: hoofdstuk 1
                  at: end
                  text: N.
                """,
                """
                - says: Er wordt een lid ingevoegd en een zin toegevoegd
                  insert: artikel 2 lid 2a
                  after: artikel 2 lid 2
                  text: N.
                """,
                """
                - says: Er worden twee leden toegevoegd
                  do:
                    - insert: artikel 2 lid 5
                      in: artikel 2
                      at: end
                      text: N.
                    - insert: artikel 2 lid 4
                      after: artikel 2 lid 3
                      text: N.
                """
            })
    void what_is_added_last_or_inserted_is_in_order(String operation) {
        world.amendment("", operation);
        assertThat(world.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"after: artikel 2", "before: artikel 3"})
    void an_article_at_the_boundary_of_two_chapters_is_a_finding(String place) {
        String operation = "- insert: artikel 2a\n  " + place + "\n  text: Nieuw.";
        world.amendment("", operation);
        assertThat(world.codes()).containsExactly(CHAPTER_UNCERTAIN);
        world.amendment(allow(CHAPTER_UNCERTAIN), operation);
        assertThat(world.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- insert: artikel 2a\n  in: hoofdstuk 1\n  after: artikel 2\n  text: Nieuw.",
                "- insert: artikel 2a\n  in: hoofdstuk 2\n  at: start\n  text: Nieuw.",
                "- insert: artikel 1a\n  after: artikel 1\n  text: Nieuw.",
                "- insert: artikel 7\n  after: artikel 6\n  text: Nieuw.",
                "- insert: hoofdstuk 1a\n  after: hoofdstuk 1\n  body:\n    - {article: 2a, text: Nieuw.}"
            })
    void an_article_inside_a_chapter_or_of_which_the_chapter_is_named_is_in_order(String operation) {
        world.amendment("", operation);
        assertThat(world.codes()).isEmpty();
    }
}
