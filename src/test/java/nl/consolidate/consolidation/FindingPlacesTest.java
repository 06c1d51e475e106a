package nl.consolidate.consolidation;

import static nl.consolidate.diagnostic.Code.ADDED_IN_THE_MIDDLE;
import static nl.consolidate.diagnostic.Code.SUCCESSION_GAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding on how decisions are drafted stands where the source causes it. */
class FindingPlacesTest {
    private static final String BODY = """
            body:
              - article: 1
                text: |
                  1. Het eerste lid.
                  2. Het tweede lid.
                  3. Het derde lid.
              - {article: 2, text: Het tweede artikel.}
              - article: 3
                text: |
                  1. Een lid.
            """;

    @TempDir
    Path folder;

    private DraftingWorld world;

    @BeforeEach
    void a_regulation_in_force_from_february_2024() {
        world = new DraftingWorld(folder).regulation(BODY);
    }

    @Test
    void a_gap_stands_at_the_operation_that_made_it_whatever_else_the_decision_does() {
        String cause = "- {renumber: artikel 1 lid 3, to: 4}\n";
        String other = "- {replace-text: artikel, with: lid, in: artikel 2}\n";
        String printed = "- {replace: artikel 3, text: \"1. Een.\\n2. Twee.\"}\n";
        world.amendment("", cause + other + printed);
        assertThat(world.only()).startsWith("w/amendment.yaml:9:");
        world.amendment("", other + printed + cause);
        assertThat(world.only()).startsWith("w/amendment.yaml:11:");
    }

    @Test
    void a_gap_stands_at_the_operation_that_took_the_number_away() {
        world.amendment("", """
                - {replace-text: derde, with: laatste, in: artikel 1 lid 3}
                - {move: artikel 1 lid 2, in: artikel 3, at: end}
                """);
        assertThat(world.only())
                .startsWith("w/amendment.yaml:10:")
                .endsWith("lid 3 follows lid 1 in artikel 1: 2 is missing");
    }

    @Test
    void what_another_part_inserts_was_not_added_together_with_it() {
        world.amendment("", """
                - {insert: artikel 1 lid 5, in: artikel 1, at: end, text: Nieuw.}
                - says: Er wordt een lid toegevoegd
                  insert: artikel 1 lid 4
                  after: artikel 1 lid 3
                  text: Nieuw.
                """);
        assertThat(world.codes()).containsExactly(ADDED_IN_THE_MIDDLE);
    }

    @Test
    void what_the_same_part_renumbers_was_not_added_together_with_it() {
        world.amendment("", """
                - says: Er wordt een lid toegevoegd
                  do:
                    - {renumber: artikel 1 lid 3, to: 4}
                    - {insert: artikel 1 lid 3, after: artikel 1 lid 2, text: Nieuw.}
                """);
        assertThat(world.codes()).containsExactly(ADDED_IN_THE_MIDDLE);
    }

    @ParameterizedTest
    @CsvSource({
        "in-force: 2025-03-01, s/regulation.yaml:5:11",
        "'in-force: 2025-04-01\nretroactive-to: 2025-03-01', s/regulation.yaml:6:17"
    })
    void a_gap_between_regulations_is_told_with_the_day_on_which_the_successor_begins(String dates, String place) {
        successor(dates, "repeals:\n  - {regulation: r, in-force: 2025-02-26}\n");
        assertThat(world.all())
                .filteredOn(finding -> finding.code() == SUCCESSION_GAP)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.related().get(0).span()).hasToString(place));
    }

    @Test
    void a_repeal_without_a_day_leaves_nothing_to_say_of_the_succession() {
        successor("in-force: 2025-03-01", "successor-of: r\n");
        assertThat(world.codes()).isNotEmpty();
        world.file("i/amendment.yaml", """
                amendment: i
                title: Intrekking
                adopted: 2025-01-09
                published: 2025-01-15
                in-force: to be determined
                repeals: {regulation: r}
                """);
        assertThat(world.codes()).isEmpty();
    }

    private void successor(String dates, String head) {
        world.file(
                "s/regulation.yaml",
                "regulation: s\ntitle: Nieuwe regeling\nadopted: 2025-01-09\npublished: 2025-01-15\n" + dates + "\n"
                        + head + BODY);
    }
}
