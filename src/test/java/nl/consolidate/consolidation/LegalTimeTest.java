package nl.consolidate.consolidation;

import static nl.consolidate.consolidation.DraftingWorld.allow;
import static nl.consolidate.diagnostic.Code.ORDER_NOT_STATED;
import static nl.consolidate.diagnostic.Code.ORDER_TIE;
import static nl.consolidate.diagnostic.Code.REGULATION_NOT_IN_FORCE;
import static nl.consolidate.diagnostic.Code.RETROACTIVE_BEFORE_REGULATION;
import static nl.consolidate.diagnostic.Code.RETROACTIVE_BEFORE_REPEAL;
import static nl.consolidate.diagnostic.Code.RETROACTIVE_OVER_A_YEAR;
import static nl.consolidate.diagnostic.Code.SUCCESSION_GAP;
import static nl.consolidate.diagnostic.Code.SUCCESSION_OVERLAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalTimeTest {
    private static final String BODY =
            "body:\n  - {article: 1, text: Een oud woord.}\n  - {article: 2, text: Nog een oud woord.}\n";
    private static final String CHANGE = "- replace-text: oud\n  with: nieuw\n  in: artikel 1";

    @TempDir
    Path folder;

    private DraftingWorld world;

    @BeforeEach
    void a_regulation_in_force_from_february_2024() {
        world = new DraftingWorld(folder).regulation(BODY);
    }

    @Test
    void retroactivity_of_more_than_a_year_is_a_finding_and_a_year_is_not() {
        world.amendment("w", 2026, "retroactive-to: 2025-01-31\n", CHANGE);
        assertThat(world.only())
                .isEqualTo("w/amendment.yaml:6:17 the effect reaches back to 2025-01-31, more than a year before"
                        + " 2026-02-01, the first day in force");
        world.amendment("w", 2026, "retroactive-to: 2025-02-01\n", CHANGE);
        assertThat(world.codes()).isEmpty();
        world.amendment("w", 2026, "retroactive-to: 2025-01-31\n" + allow(RETROACTIVE_OVER_A_YEAR), CHANGE);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void retroactivity_of_a_part_is_judged_against_the_day_of_that_part() {
        world.amendment("w", 2026, "", CHANGE + "\n  in-force: 2026-06-01\n  retroactive-to: 2025-05-31");
        assertThat(world.codes()).containsExactly(RETROACTIVE_OVER_A_YEAR);
    }

    @Test
    void retroactivity_to_before_the_regulation_is_a_finding_and_to_its_first_day_is_not() {
        world.amendment("retroactive-to: 2024-01-31\n" + allow(RETROACTIVE_OVER_A_YEAR), CHANGE);
        assertThat(world.only())
                .isEqualTo(
                        "w/amendment.yaml:6:17 the effect reaches back to 2024-01-31, but r itself has effect only from"
                                + " 2024-02-01");
        world.amendment("retroactive-to: 2024-02-01\n", CHANGE);
        assertThat(world.codes()).isEmpty();
        world.amendment("""
                retroactive-to: 2024-01-31
                allow:
                  - {finding: retroactive-over-a-year, reason: zo}
                  - {finding: retroactive-before-regulation, reason: zo}
                """, CHANGE);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void retroactivity_to_before_a_retroactive_regulation_counts_from_its_first_day_of_effect() {
        world.regulation("retroactive-to: 2024-01-01\n" + BODY)
                .amendment("retroactive-to: 2024-01-31\n" + allow(RETROACTIVE_OVER_A_YEAR), CHANGE);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void retroactivity_to_before_the_repeal_of_the_regulation_is_a_finding() {
        repealed("2024-12-01");
        String head = "retroactive-to: 2024-11-01\ndrafted-on: 2024-10-01\n";
        world.amendment(head, CHANGE);
        assertThat(world.codes()).containsExactly(RETROACTIVE_BEFORE_REPEAL);
        world.amendment(head + allow(RETROACTIVE_BEFORE_REPEAL), CHANGE);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_later_repeal_says_nothing_of_an_earlier_reach() {
        repealed("2025-06-01");
        world.amendment("retroactive-to: 2024-11-01\n", CHANGE);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void an_amendment_that_meets_no_text_is_one_error_though_it_reaches_back() {
        repealed("2024-12-01");
        world.amendment("retroactive-to: 2024-11-01\n", CHANGE);
        assertThat(world.codes()).containsExactly(REGULATION_NOT_IN_FORCE);
    }

    @Test
    void an_amendment_of_a_regulation_that_has_ended_by_itself_is_an_error() {
        world.regulation("until: 2024-12-01\n" + BODY).amendment("", CHANGE);
        assertThat(world.codes()).containsExactly(REGULATION_NOT_IN_FORCE);
    }

    @Test
    void a_reach_to_the_day_of_the_repeal_or_the_repeal_of_another_provision_says_nothing() {
        world.amendment("v", 2025, "", "- repeal: artikel 1")
                .amendment("w", 2026, "retroactive-to: 2025-02-01\ndrafted-on: 2025-01-20\n", CHANGE);
        assertThat(world.codes()).doesNotContain(RETROACTIVE_BEFORE_REPEAL);
        world.amendment("v", 2025, "", "- repeal: artikel 2")
                .amendment("w", 2026, "retroactive-to: 2025-01-15\ndrafted-on: 2025-01-20\n", CHANGE);
        assertThat(world.codes()).doesNotContain(RETROACTIVE_BEFORE_REPEAL);
    }

    @Test
    void a_provision_repealed_in_between_is_named_with_both_places() {
        world.amendment("v", 2025, "", "- repeal: artikel 1")
                .amendment("w", 2026, "retroactive-to: 2025-01-15\ndrafted-on: 2025-01-20\n", CHANGE);
        assertThat(world.all())
                .filteredOn(finding -> finding.code() == RETROACTIVE_BEFORE_REPEAL)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("2025-01-15", "before v repealed artikel 1 from 2025-02-01");
                    assertThat(finding.related().get(0).span().toString()).isEqualTo("v/amendment.yaml:9:17");
                });
    }

    private void repealed(String inForce) {
        world.file(
                "i/amendment.yaml",
                "amendment: i\ntitle: Intrekking\nadopted: 2024-10-01\npublished: 2024-10-10\nin-force: " + inForce
                        + "\nrepeals: {regulation: r}\n");
    }

    @Test
    void two_decisions_of_one_day_that_commute_are_a_finding() {
        String other = CHANGE.replace("artikel 1", "artikel 2");
        world.amendment("", CHANGE).amendment("v", 2025, "", other);
        assertThat(world.only())
                .isEqualTo("v/amendment.yaml:3:10 v and w change r with the same dates, and nothing says which one goes"
                        + " first");
        world.amendment("v", 2025, allow(ORDER_NOT_STATED), other);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void two_decisions_of_one_day_with_an_order_or_another_day_of_adoption_are_in_order() {
        String other = CHANGE.replace("artikel 1", "artikel 2");
        world.amendment("order: 1\n", CHANGE).amendment("v", 2025, "order: 2\n", other);
        assertThat(world.codes()).isEmpty();
        world.amendment("", CHANGE)
                .file(
                        "v/amendment.yaml",
                        "amendment: v\ntitle: Wijziging\nadopted: 2025-01-10\npublished: 2025-01-15\nin-force: 2025-02-01\n"
                                + "amends:\n  - regulation: r\n    instructions:\n" + other.indent(6));
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void two_decisions_of_one_day_that_do_not_commute_are_the_error_alone() {
        world.amendment("", CHANGE).amendment("v", 2025, "", "- replace: artikel 1\n  text: Een oud en ander woord.");
        assertThat(world.codes()).contains(ORDER_TIE).doesNotContain(ORDER_NOT_STATED);
    }

    @Test
    void a_resolution_between_two_decisions_of_one_day_says_the_order() {
        String resolution = """
                resolutions:
                  - between: [v, w]
                    at: artikel 1
                    order: [w, v]
                    reason: zo bedoeld
                """;
        world.amendment(resolution, CHANGE)
                .amendment("v", 2025, "", "- replace: artikel 1\n  text: Een oud en ander woord.");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_gap_between_a_regulation_and_its_successor_is_counted_in_days() {
        successor("2025-03-01", "repeals:\n  - {regulation: r, in-force: 2025-02-26}\n");
        assertThat(world.only())
                .isEqualTo(
                        "s/regulation.yaml:7:5 r ends on 2025-02-26 and s begins on 2025-03-01: 3 days without either");
        successor("2025-03-01", "repeals:\n  - regulation: r\n    in-force: 2025-02-26\n    " + allow(SUCCESSION_GAP));
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void an_overlap_between_a_regulation_and_its_successor_is_counted_in_days() {
        successor("2025-03-01", "repeals:\n  - {regulation: r, in-force: 2025-03-02}\n");
        assertThat(world.only()).contains("r ends on 2025-03-02 and s begins on 2025-03-01: 1 day with both");
        successor(
                "2025-03-01",
                "repeals:\n  - regulation: r\n    in-force: 2025-03-02\n    " + allow(SUCCESSION_OVERLAP));
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void a_regulation_that_follows_one_never_repealed_overlaps_it() {
        successor("2025-03-01", "successor-of: r\n");
        assertThat(world.only()).contains("s follows r, but no decision repeals that one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "successor-of: r\nrepeals: {regulation: r}\n",
                "repeals: {regulation: r}\n",
                "retroactive-to: 2025-01-01\nsuccessor-of: r\nrepeals: {regulation: r, retroactive-to: 2025-01-01}\n"
            })
    void a_regulation_that_begins_when_the_other_ends_is_in_order(String head) {
        successor("2025-03-01", head);
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void the_retroactive_days_make_a_gap_or_an_overlap_too() {
        successor(
                "2025-03-01",
                "retroactive-to: 2025-02-01\nsuccessor-of: r\nrepeals: {regulation: r, in-force: 2025-03-01}\n");
        assertThat(world.only()).contains("r ends on 2025-03-01 and s begins on 2025-02-01: 28 days with both");
    }

    private void successor(String inForce, String head) {
        world.file(
                "s/regulation.yaml",
                "regulation: s\ntitle: Nieuwe regeling\nadopted: 2025-01-09\npublished: 2025-01-15\nin-force: "
                        + inForce + "\n" + head + BODY);
    }

    @Test
    void a_finding_of_reading_can_be_accepted_too() {
        world.amendment("", "- replace: artikel 1\n  text: '![](kaart.png)'");
        assertThat(world.codes()).hasSize(1);
        world.amendment(
                "",
                "- replace: artikel 1\n  allow: {finding: "
                        + world.all().get(0).code().slug() + ", reason: zo}\n  text: '![](kaart.png)'");
        assertThat(world.codes()).isEmpty();
    }

    @Test
    void retroactivity_before_the_regulation_is_told_of_a_repeal_too() {
        successor("2025-03-01", "repeals: {regulation: r, retroactive-to: 2024-01-31}\n");
        assertThat(world.codes()).contains(RETROACTIVE_BEFORE_REGULATION);
    }
}
