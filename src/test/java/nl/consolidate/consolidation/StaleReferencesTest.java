package nl.consolidate.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleReferencesTest {
    private static final String BODY = """
            body:
              - article: 1
                text: Dit artikel geldt niet.
              - article: 2
                text: |
                  1. Een standplaats wordt verleend volgens artikel 4.
                  2. Het eerste lid geldt niet voor de onder a en b genoemde markten:
                     a. de weekmarkt;
                     b. de jaarmarkt.
                  3. In de gevallen, bedoeld in het tweede lid, geldt artikel 4, tweede lid.
              - article: 3
                text: De artikelen 4 en 5 gelden voor de jaarmarkt.
              - article: 4
                text: |
                  1. De aanvraag is schriftelijk.
                  2. De aanvraag is volledig.
              - article: 5
                text: Het college beslist volgens artikel 4 van de Gemeentewet.
            """;
    private static final String SHIFT =
            "- part: F\n  do:\n    - repeal: artikel 1\n    - renumber: artikel 2 t/m 5\n      to: 1 t/m 4\n";

    @TempDir
    Path folder;

    private DraftingWorld world;

    @BeforeEach
    void a_regulation_with_references() {
        world = new DraftingWorld(folder).regulation(BODY);
    }

    private List<Diagnostic> found() {
        return world.all().stream()
                .filter(finding -> finding.code() == Code.STALE_REFERENCE || finding.code() == Code.UNKNOWN_REFERENCE)
                .toList();
    }

    private List<String> stale() {
        return found().stream().map(Diagnostic::message).toList();
    }

    @Test
    void a_text_as_it_was_written_has_none() {
        assertThat(stale()).isEmpty();
    }

    @Test
    void each_number_that_was_given_away_is_told_with_where_its_target_went() {
        world.amendment("", SHIFT);
        assertThat(stale())
                .containsExactlyInAnyOrder(
                        "artikel 1 lid 1 refers to artikel 4, which is now artikel 3",
                        "artikel 1 lid 3 refers to artikel 4 lid 2, which is now artikel 3 lid 2",
                        "artikel 2 refers to artikel 4, which is now artikel 3",
                        "artikel 2 refers to artikel 5, which is now artikel 4");
    }

    @Test
    void it_stands_at_the_words_and_at_the_operation_that_moved_the_target() {
        world.amendment("", SHIFT);
        Diagnostic first = found().get(0);
        assertThat(String.valueOf(first.span())).startsWith("r/regulation.yaml:");
        assertThat(first.severity()).isEqualTo(Severity.WARNING);
        assertThat(first.related()).hasSize(1);
        assertThat(first.related().get(0).span().toString()).isEqualTo("w/amendment.yaml:13:17");
    }

    @Test
    void one_whose_target_was_repealed_names_the_decision() {
        world.amendment("", "- part: F\n  repeal: artikel 5");
        assertThat(stale()).containsExactly("artikel 3 refers to artikel 5, which was repealed by w, part F");
    }

    @Test
    void a_lid_by_its_number_in_the_same_article_follows_that_article() {
        world.amendment(
                "", "- do:\n    - repeal: artikel 2 lid 1\n    - renumber: artikel 2 lid 2 t/m 3\n      to: 1 t/m 2");
        assertThat(stale())
                .containsExactlyInAnyOrder(
                        "artikel 2 lid 1 refers to artikel 2 lid 1, which was repealed by w",
                        "artikel 2 lid 2 refers to artikel 2 lid 2, which is now artikel 2 lid 1");
    }

    @Test
    void a_decision_that_mends_the_number_leaves_none() {
        world.amendment(
                "",
                "- part: F\n  do:\n    - repeal: artikel 5\n    - replace-text: De artikelen 4 en 5 gelden\n      with: Artikel 4 geldt\n      in: artikel 3");
        assertThat(stale()).isEmpty();
    }

    @Test
    void the_lid_before_is_another_one_when_one_is_inserted_between() {
        world.regulation("body:\n  - article: 1\n    text: |\n      1. Een.\n      2. In het vorige lid.\n")
                .amendment("", "- insert: artikel 1 lid 1a\n  after: artikel 1 lid 1\n  text: Nieuw.");
        assertThat(stale()).containsExactly("artikel 1 lid 2 refers to artikel 1 lid 1a, which is now artikel 1 lid 1");
    }

    @Test
    void a_number_written_again_means_what_it_names_then() {
        world.amendment("", SHIFT)
                .amendment("v", 2026, "", "- replace: artikel 2\n  text: Artikel 4 geldt voor de jaarmarkt.");
        assertThat(stale()).contains("artikel 2 refers to artikel 4, which is now artikel 3");
        world.amendment("u", 2027, "", "- renumber: artikel 4\n  to: 9");
        assertThat(stale())
                .contains("artikel 2 refers to artikel 4, which is now artikel 9")
                .contains("artikel 2 refers to artikel 4, which is now artikel 3");
    }

    @Test
    void words_changed_beside_a_number_do_not_write_it_again() {
        world.amendment("", SHIFT)
                .amendment("v", 2026, "", "- replace-text: standplaats\n  with: plaats\n  in: artikel 1 lid 1");
        assertThat(stale()).contains("artikel 1 lid 1 refers to artikel 4, which is now artikel 3");
    }

    @Test
    void what_went_on_in_another_provision_is_told_with_that_one() {
        world.regulation(
                        "body:\n  - article: 1\n    text: |\n      1. Een.\n      2. Twee.\n      3. Volgens het tweede lid.\n")
                .amendment("", "- part: F\n  join: artikel 1 lid 1 t/m 2\n  to: 1");
        assertThat(stale())
                .containsExactly(
                        "artikel 1 lid 3 refers to artikel 1 lid 2, which went on in artikel 1 lid 1 by w, part F");
    }

    @Test
    void a_decision_can_use_the_numbers_that_it_gives_itself() {
        world.amendment("", "- replace: artikel 2\n  text: Artikel 3 geldt voor de weekmarkt.\n" + SHIFT);
        assertThat(stale())
                .doesNotContain("artikel 1 refers to artikel 3, which is now artikel 2")
                .contains("artikel 2 refers to artikel 4, which is now artikel 3");
    }

    @Test
    void what_only_was_so_as_it_was_known_before_is_not_told() {
        world.amendment("", SHIFT).file("u/amendment.yaml", """
                        amendment: u
                        title: Uitspraak
                        adopted: 2026-02-01
                        published: 2026-02-02
                        annuls: {amendment: w, from: start}
                        """);
        assertThat(stale()).isEmpty();
    }

    @Test
    void each_is_told_once_however_many_texts_hold_it() {
        world.amendment("", SHIFT)
                .amendment("v", 2026, "", "- replace: artikel 4\n  text: Nieuw.")
                .amendment("u", 2027, "retroactive-to: 2025-07-01\n", "- replace: artikel 4\n  text: Nieuwer.");
        assertThat(stale()).hasSize(4);
    }

    @Test
    void it_can_be_allowed_where_the_words_stand() {
        world.regulation(DraftingWorld.allow(Code.STALE_REFERENCE) + BODY).amendment("", SHIFT);
        assertThat(world.codes()).doesNotContain(Code.STALE_REFERENCE, Code.UNUSED_ALLOWANCE);
    }

    @Test
    void a_reference_to_a_text_that_is_not_held_is_never_stale() {
        world.regulation("""
                        incomplete: true
                        body:
                          - {article: 1, text: "Artikel 2, tweede lid, en artikel 7 gelden."}
                          - {article: 2, incomplete: true, text: "1. {not-held}"}
                        """)
                .amendment("", "- replace: artikel 2 lid 1\n  text: Nieuw.")
                .amendment("v", 2026, "", "- insert: artikel 3\n  after: artikel 2\n  text: Nieuw.");
        assertThat(stale()).isEmpty();
    }

    @Test
    void a_target_that_is_not_held_is_followed_by_its_number_all_the_same() {
        world.regulation("body:\n  - {article: 1, text: Artikel 3 geldt.}\n  - {articles: 2 t/m 3, text: not-held}\n")
                .amendment("", "- do:\n    - repeal: artikel 2\n    - renumber: artikel 3\n      to: 2");
        assertThat(stale()).containsExactly("artikel 1 refers to artikel 3, which is now artikel 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artikel 99 van deze regeling geldt.",
                "1. Een.\n2. Als in het achtste lid bedoeld.\n3. Drie.",
            })
    void a_number_that_never_was_is_noted_where_the_words_say_that_it_is_of_this_text(String text) {
        world.amendment("", "- insert: artikel 6\n  after: artikel 5\n  text: |\n" + text.indent(4));
        assertThat(found()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_REFERENCE);
        assertThat(found()).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Artikel 99 geldt.", "Artikel 99 van de Gemeentewet geldt.", "Het achtste lid treedt af."})
    void a_number_of_which_nobody_can_say_whose_it_is_is_not_noted(String text) {
        world.amendment("", "- insert: artikel 6\n  after: artikel 5\n  text: " + text);
        assertThat(found()).isEmpty();
    }
}
