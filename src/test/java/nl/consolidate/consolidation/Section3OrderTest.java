package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.CommencementRules;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Section3OrderTest {
    private static final String LATER = "2030-01-01";

    @Nested
    class Ties {
        private final Operation changeOne = replaceText("artikel 1", "one", "ONE");

        @Test
        void decisions_that_commute_do_not_conflict() {
            SampleWorld world = SampleWorld.of(base(), tied("a", changeOne), tied("b", append("artikel 2", "!")));
            assertThat(world.text(LATER, LATER)).isEqualTo("1 ONE | 2 two! | 3 three");
            assertThat(world.findings()).containsExactly(Code.ORDER_NOT_STATED);
        }

        @Test
        void decisions_that_give_other_texts_in_another_order_are_a_conflict() {
            SampleWorld world =
                    SampleWorld.of(base(), tied("a", append("artikel 1", "A")), tied("b", append("artikel 1", "B")));
            assertThat(world.errors(LATER, LATER)).containsExactly(Code.ORDER_TIE);
            assertThat(world.text("2020-12-31", LATER)).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.findings()).containsExactly(Code.ORDER_TIE);
        }

        @Test
        void a_different_title_is_a_different_text() {
            SampleWorld world = SampleWorld.of(base(), tied("a", title("A")), tied("b", title("B")));
            assertThat(world.errors(LATER, LATER)).containsExactly(Code.ORDER_TIE);
        }

        @Test
        void the_explicit_order_settles_it() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    tied("a", append("artikel 1", "A")).order(2),
                    tied("b", append("artikel 1", "B")).order(1));
            assertThat(world.text(LATER, LATER)).isEqualTo("1 one B A | 2 two | 3 three");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void windows_with_only_one_of_both_are_not_touched() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    tied("a", append("artikel 1", "A")).until("2022-01-01"),
                    tied("b", append("artikel 1", "B")));
            assertThat(world.text("2021-06-01", LATER)).isEqualTo("REFUSED");
            assertThat(world.text("2022-01-01", LATER)).isEqualTo("1 one B | 2 two | 3 three");
        }

        @Test
        void a_tie_of_decisions_in_force_before_their_publication_is_found() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    tied("a", append("artikel 1", "A")).published("2021-05-01").allow(Code.IN_FORCE_BEFORE_PUBLICATION),
                    tied("b", append("artikel 1", "B"))
                            .published("2021-05-01")
                            .allow(Code.IN_FORCE_BEFORE_PUBLICATION));
            assertThat(world.errors(LATER, LATER)).containsExactly(Code.ORDER_TIE);
        }

        private SampleDecision tied(String id, Operation operation) {
            return amendment(id, "2020-12-01", "2021-01-01", operation).adopted("2020-11-01");
        }

        private Operation title(String value) {
            return new Operation.SetProperty(
                    new Located<>(Regulation.Property.TITLE, SourceSpan.startOf(new SourceFile("x", ""))), value);
        }
    }

    @Nested
    class Addresses {
        @Test
        void each_is_read_in_the_text_that_the_operation_before_it_left() {
            // the sequence of the second amendment of the Dordrecht rules
            SampleDecision base = SampleDecision.of(regulation(
                            "r",
                            IntStream.rangeClosed(1, 33)
                                    .mapToObj(number -> article("r", String.valueOf(number), "old " + number))
                                    .toArray(Provision[]::new)))
                    .published("2019-12-01")
                    .inForce("2020-01-01");
            SampleDecision second = SampleDecision.of("s")
                    .published("2023-09-11")
                    .inForce("2023-09-12")
                    .retroactiveTo("2023-01-01")
                    .amends("r")
                    .part("C", repeal("artikel 10 t/m 13"))
                    .part("D", insertAfter("artikel 9", article("s", "10", "new 10")))
                    .part(
                            "E",
                            renumber("artikel 14", "artikel 11"),
                            replace("artikel 11", article("s", "11", "new 11")))
                    .part("F", repeal("artikel 15"), renumber("artikel 16 t/m 33", "artikel 12 t/m 29"))
                    .part("G", replaceText("artikel 12", "old 16", "new 12"))
                    .part("H", replaceText("artikel 13", "old 17", "new 13"));
            ConsolidatedText text = SampleWorld.of(base, second).at("2023-01-01", "2023-09-12");
            assertThat(text.findings()).isEmpty();
            List<Provision> articles = text.regulation().root().children();
            assertThat(articles.stream().map(each -> String.valueOf(each.label()) + each.isRepealed()))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 29)
                            .mapToObj(number -> number + "false")
                            .toList());
            assertThat(articles.get(11).text()).isEqualTo("new 12");
            assertThat(articles.get(11).id()).hasToString("r#art_16");
            assertThat(articles.get(12).text()).isEqualTo("new 13");
            assertThat(articles.get(28).text()).isEqualTo("old 33");
        }

        @Test
        void are_those_of_the_text_on_which_the_decision_was_drafted() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", renumber("artikel 2 t/m 3", "artikel 3 t/m 4")),
                    amendment("b", "2021-01-10", "2021-02-01", append("artikel 2", "!"))
                            .adopted("2020-11-01")
                            .draftedOn("2020-11-01"));
            assertThat(world.text(LATER, LATER)).isEqualTo("1 one | 3 two! | 4 three");
            assertThat(world.findings()).containsExactlyInAnyOrder(Code.CONCURRENT, Code.NUMBERING_GAP);
        }

        @Test
        void of_a_drafted_decision_follow_its_own_operations() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", repeal("artikel 1")),
                    SampleDecision.of("b")
                            .published("2021-01-10")
                            .inForce("2021-02-01")
                            .draftedOn("2020-11-01")
                            .amends("r")
                            .part("A", renumber("artikel 3", "artikel 5"), append("artikel 5", "!")));
            assertThat(world.text(LATER, LATER)).isEqualTo("1 [vervallen] | 2 two | 5 three!");
        }

        @Test
        void that_name_another_provision_than_on_the_day_of_adoption_are_a_finding_with_both_readings() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", renumber("artikel 2 t/m 3", "artikel 3 t/m 4")),
                    amendment("b", "2021-01-10", "2021-02-01", append("artikel 3", "!"))
                            .adopted("2020-11-01"));
            assertThat(world.errors(LATER, LATER)).contains(Code.TWO_READINGS);
            assertThat(world.at(LATER, LATER).findings())
                    .filteredOn(finding -> finding.code() == Code.TWO_READINGS)
                    .flatExtracting(Diagnostic::related)
                    .extracting(related -> related.label())
                    .containsExactly(
                            "on the day of adoption: artikel 3 (r#art_3)",
                            "on the day of commencement: artikel 3 (r#art_2)");
            assertThat(world.count(EffectState.REFUSED, LATER, LATER)).isEqualTo(2);
            assertThat(world.text("2021-01-31", LATER)).isEqualTo("1 one | 3 two | 4 three");
        }

        @Test
        void that_name_the_same_provision_then_and_later_are_no_finding() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", renumber("artikel 2 t/m 3", "artikel 3 t/m 4")),
                    amendment("b", "2021-01-10", "2021-02-01", append("artikel 1", "!"))
                            .adopted("2020-11-01"));
            assertThat(world.findings()).containsExactly(Code.NUMBERING_GAP);
        }

        @Test
        void are_read_on_the_day_of_adoption_with_all_that_was_in_force_though_it_comes_later_in_the_order() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", renumber("artikel 2 t/m 3", "artikel 3 t/m 4")),
                    amendment("b", "2021-03-01", "2020-11-01", append("artikel 3", "!"))
                            .adopted("2021-02-01")
                            .allow(Code.IN_FORCE_BEFORE_PUBLICATION));
            assertThat(world.errors(LATER, LATER)).contains(Code.TWO_READINGS);
        }

        @Test
        void a_doubt_that_arises_later_does_not_reach_who_looked_earlier() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("b", "2021-01-10", "2022-01-01", append("artikel 3", "!"))
                            .adopted("2020-11-01"),
                    amendment("a", "2021-03-01", "2021-04-01", renumber("artikel 2 t/m 3", "artikel 3 t/m 4")));
            assertThat(world.text("2022-01-01", "2021-02-28")).isEqualTo("1 one | 2 two | 3 three!");
            assertThat(world.text("2022-01-01", "2021-03-01")).isEqualTo("REFUSED");
        }
    }

    @Nested
    class ReplayByIdentity {
        @Test
        void finds_the_target_where_the_renumbering_is_left_out() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", renumber("artikel 2 t/m 3", "artikel 3 t/m 4")),
                    amendment("b", "2021-05-01", "2021-06-01", append("artikel 3", "!"))
                            .retroactiveTo("2020-06-01"));
            assertThat(world.text("2020-07-01", "2021-06-01")).isEqualTo("1 one | 2 two! | 3 three");
            assertThat(world.text("2021-07-01", "2021-06-01")).isEqualTo("1 one | 3 two! | 4 three");
        }

        @Test
        void is_refused_for_the_window_where_it_cannot_be_exact_and_there_only() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", insertAfter("artikel 3", article("a", "4", "four"))),
                    amendment("b", "2021-05-01", "2021-06-01", append("artikel 4", "!"))
                            .retroactiveTo("2020-06-01"));
            assertThat(world.errors("2020-07-01", "2021-06-01")).containsExactly(Code.REPLAY_INEXACT);
            assertThat(world.text("2020-07-01", "2021-06-01")).isEqualTo("REFUSED");
            assertThat(world.count(EffectState.REFUSED, "2020-07-01", "2021-06-01"))
                    .isEqualTo(1);
            assertThat(world.text("2020-07-01", "2021-05-31")).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.text("2020-05-31", "2021-06-01")).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.text("2021-07-01", "2021-06-01")).isEqualTo("1 one | 2 two | 3 three | 4 four!");
            assertThat(world.findings()).containsExactly(Code.REPLAY_INEXACT);
        }

        @Test
        void is_refused_where_the_words_of_a_left_out_amendment_are_not_there() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", replaceText("artikel 1", "one", "ONE")),
                    amendment("b", "2021-05-01", "2021-06-01", replaceText("artikel 1", "ONE", "One"))
                            .retroactiveTo("2020-06-01"));
            assertThat(world.errors("2020-07-01", "2021-06-01")).containsExactly(Code.REPLAY_INEXACT);
            assertThat(world.text("2021-07-01", "2021-06-01")).isEqualTo("1 One | 2 two | 3 three");
        }
    }

    @Nested
    class Undoing {
        @Test
        void a_refused_operation_leaves_the_text_and_refuses_it() {
            SampleWorld world = SampleWorld.of(
                    base(), amendment("a", "2020-12-01", "2021-01-01", replaceText("artikel 1", "absent", "x")));
            assertThat(world.errors(LATER, LATER)).containsExactly(Code.TEXT_NOT_FOUND);
            assertThat(world.text("2020-12-31", LATER)).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.at(LATER, LATER).regulation().root())
                    .isSameAs(world.at("2020-12-31", LATER).regulation().root());
        }

        @Test
        void a_repealed_number_leaves_a_tombstone_until_it_is_given_away() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", repeal("artikel 2")),
                    amendment("b", "2021-12-01", "2022-01-01", insertAfter("artikel 1", article("b", "2", "new"))));
            assertThat(world.text("2021-01-01", LATER)).isEqualTo("1 one | 2 [vervallen] | 3 three");
            assertThat(world.text("2022-01-01", LATER)).isEqualTo("1 one | 2 new | 3 three");
        }

        @Test
        void annulment_from_the_start_brings_the_earlier_text_back_for_all_days() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", repeal("artikel 2")),
                    SampleDecision.of("n")
                            .published("2022-05-01")
                            .inForce("2022-05-02")
                            .annuls("a", null));
            assertThat(world.text("2021-06-01", "2022-04-30")).isEqualTo("1 one | 2 [vervallen] | 3 three");
            assertThat(world.text("2021-06-01", "2022-05-02")).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.count(EffectState.ANNULLED, "2021-06-01", "2022-05-02"))
                    .isEqualTo(1);
        }

        @Test
        void annulment_from_a_day_brings_it_back_from_that_day() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", repeal("artikel 2")),
                    SampleDecision.of("n")
                            .published("2022-05-01")
                            .inForce("2022-05-02")
                            .annuls("a", "2022-01-01"));
            assertThat(world.text("2021-12-31", LATER)).isEqualTo("1 one | 2 [vervallen] | 3 three");
            assertThat(world.text("2022-01-01", LATER)).isEqualTo("1 one | 2 two | 3 three");
        }

        @Test
        void annulling_a_repeal_brings_the_regulation_back() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    SampleDecision.of("a")
                            .published("2020-12-01")
                            .inForce("2021-01-01")
                            .repeals("r"),
                    SampleDecision.of("n")
                            .published("2022-05-01")
                            .inForce("2022-05-02")
                            .annuls("a", null));
            assertThat(world.text("2021-06-01", "2021-06-01")).isEqualTo("REPEALED");
            assertThat(world.text("2021-06-01", LATER)).isEqualTo("1 one | 2 two | 3 three");
        }

        @Test
        void what_is_repealed_cannot_be_amended_or_repealed_again() {
            SampleDecision first = SampleDecision.of("a")
                    .published("2020-12-01")
                    .inForce("2021-01-01")
                    .repeals("r");
            SampleWorld amended =
                    SampleWorld.of(base(), first, amendment("b", "2021-12-01", "2022-01-01", append("artikel 1", "!")));
            assertThat(amended.errors("2022-01-01", LATER)).containsExactly(Code.REGULATION_NOT_IN_FORCE);
            assertThat(amended.count(EffectState.REFUSED, "2022-01-01", LATER)).isEqualTo(1);
            assertThat(amended.errors("2021-12-31", LATER)).isEmpty();
            SampleDecision again = SampleDecision.of("c")
                    .published("2021-12-01")
                    .inForce("2022-01-01")
                    .repeals("r");
            SampleWorld twice = SampleWorld.of(base(), first, again);
            assertThat(twice.errors("2022-01-01", LATER)).containsExactly(Code.REGULATION_NOT_IN_FORCE);
            assertThat(twice.count(EffectState.REFUSED, "2022-01-01", LATER)).isEqualTo(1);
            assertThat(twice.line("2022-01-01", LATER)).isEqualTo("Regeling vervallen per 01-01-2021");
            assertThat(twice.findings()).containsExactly(Code.REGULATION_NOT_IN_FORCE);
        }

        @Test
        void the_end_of_a_repeal_is_not_the_end_of_its_effect() {
            // the regulation q repeals r; that q is repealed in its turn does not bring r back
            SampleDecision q = SampleDecision.of(regulation("q", articles("q", "uno")))
                    .published("2020-12-01")
                    .inForce("2021-01-01")
                    .repeals("r");
            SampleDecision end = SampleDecision.of("e")
                    .published("2021-12-01")
                    .inForce("2022-01-01")
                    .repeals("q");
            SampleWorld world = SampleWorld.of(base(), q, end);
            assertThat(world.text("2022-06-01", LATER)).isEqualTo("REPEALED");
        }
    }

    @Nested
    class Corrections {
        @Test
        void of_a_decision_are_visible_from_their_own_publication_and_effective_from_its_first_day() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", replaceText("artikel 1", "one", "wun")),
                    SampleDecision.of("k")
                            .published("2021-06-01")
                            .inForce("2021-06-02")
                            .corrects("a", "A", replaceText("", "wun", "One")));
            assertThat(world.text("2021-01-01", "2021-05-31")).isEqualTo("1 wun | 2 two | 3 three");
            assertThat(world.text("2021-01-01", "2021-06-01")).isEqualTo("1 One | 2 two | 3 three");
            assertThat(world.text("2020-12-31", "2021-06-01")).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void of_a_base_correct_its_text() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    SampleDecision.of("k")
                            .published("2020-06-01")
                            .inForce("2020-06-02")
                            .corrects("r", "", replaceText("artikel 2", "two", "TWO")));
            assertThat(world.text("2020-01-01", "2020-05-31")).isEqualTo("1 one | 2 two | 3 three");
            assertThat(world.text("2020-01-01", "2020-06-01")).isEqualTo("1 one | 2 TWO | 3 three");
        }

        @Test
        void go_before_what_was_decided_later() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", replaceText("artikel 1", "one", "wun")),
                    amendment("b", "2021-02-01", "2021-03-01", append("artikel 1", "!")),
                    SampleDecision.of("k")
                            .published("2021-06-01")
                            .inForce("2021-06-02")
                            .corrects("a", "A", replaceText("artikel 1", "wun", "One")));
            assertThat(world.text("2021-04-01", "2021-06-01")).isEqualTo("1 One! | 2 two | 3 three");
        }

        @Test
        void of_an_editor_are_left_out_by_setting() {
            SampleDecision a = amendment("a", "2020-12-01", "2021-01-01", replaceText("artikel 1", "one", "0ne"))
                    .correction("glyph", replaceText("artikel 1", "0ne", "One"));
            assertThat(SampleWorld.of(base(), a).text(LATER, LATER)).isEqualTo("1 One | 2 two | 3 three");
            SampleWorld without = SampleWorld.with(new Settings(CommencementRules.GENERAL_LAW, false), base(), a);
            assertThat(without.text(LATER, LATER)).isEqualTo("1 0ne | 2 two | 3 three");
            assertThat(without.count(EffectState.LEFT_OUT, LATER, LATER)).isEqualTo(1);
            assertThat(without.at(LATER, LATER).ledger().total()).isEqualTo(2);
        }
    }

    @Test
    void one_regulation_repeals_another_with_a_retroactivity_of_its_own() {
        SampleDecision drechtsteden = SampleDecision.of(regulation("r", articles("r", "one")))
                .adopted("2011-01-01")
                .published("2011-01-05")
                .inForce("2011-01-06");
        SampleDecision third = amendment("d", "2019-01-17", "2019-01-18", replaceText("artikel 1", "one", "ONE"))
                .adopted("2019-01-16")
                .retroactiveTo("2018-01-01");
        SampleDecision sociaal = SampleDecision.of(regulation("s", articles("s", "uno")))
                .adopted("2023-01-09")
                .published("2023-01-19")
                .inForce("2023-01-20")
                .retroactiveTo("2022-01-01");
        sociaal.repeals("r", sociaal.dates(null, "2022-01-01", null), "2019-01-16");
        SampleWorld world = SampleWorld.of(drechtsteden, third, sociaal);
        assertThat(world.text("2022-06-01", "2023-01-19")).isEqualTo("1 ONE");
        assertThat(world.text("2022-06-01", "2023-01-20")).isEqualTo("REPEALED");
        assertThat(world.text("2021-12-31", "2023-01-20")).isEqualTo("1 ONE");
        assertThat(world.text("2017-12-31", "2023-01-20")).isEqualTo("1 one");
        assertThat(world.consolidator()
                        .at("s", Viewpoint.asItReadOn(day("2023-01-20")))
                        .officialLine())
                .isEqualTo("Geldend van 20-01-2023 t/m heden met terugwerkende kracht vanaf 01-01-2022");
        assertThat(world.findings())
                .containsOnly(Code.RETROACTIVE_OVER_A_YEAR, Code.REPEAL_DESCRIBED_AMENDMENT)
                .containsOnlyOnce(Code.REPEAL_DESCRIBED_AMENDMENT);
    }

    @Test
    void decisions_that_lean_on_one_another_come_to_an_end() {
        // drafted on a text that holds what was itself read in a text that holds this decision
        SampleWorld world = SampleWorld.of(
                base(),
                amendment("a", "2020-12-01", "2021-01-01", append("artikel 1", "A"))
                        .draftedOn("2021-06-01"),
                amendment("b", "2020-12-02", "2021-01-01", append("artikel 2", "B"))
                        .draftedOn("2021-06-01"),
                amendment("c", "2020-11-01", "2021-01-01", append("artikel 3", "C")));
        assertThat(world.text(LATER, LATER)).isEqualTo("1 one A | 2 two B | 3 three C");
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two", "three")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment(String id, String published, String inForce, Operation operation) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", operation);
    }
}
