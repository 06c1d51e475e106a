package nl.consolidate.timeline;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commencement.DaysAfterPublication;
import nl.consolidate.amendment.Commencement.FirstOfMonth;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.OnPublication;
import nl.consolidate.amendment.Commencement.Silent;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Commencement.With;
import nl.consolidate.amendment.Decision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommencementTest {
    private static final LocalDate EVER = LocalDate.of(2100, 1, 1);

    @Nested
    class Rules {
        @Test
        void a_named_day_is_that_day() {
            assertThat(inForce(new OnDate(day("2023-07-01")), "2023-05-05")).isEqualTo("2023-07-01");
        }

        @ParameterizedTest
        @CsvSource({
            "2023-09-11, 1, 2023-09-12",
            "2023-12-31, 1, 2024-01-01",
            "2024-02-28, 1, 2024-02-29",
            "2023-02-28, 1, 2023-03-01",
            "2024-02-29, 1, 2024-03-01",
            "2100-02-28, 1, 2100-03-01",
            "2000-02-28, 2, 2000-03-01",
            "2024-01-31, 30, 2024-03-01"
        })
        void days_after_publication_count_from_the_day_of_publication(String published, int days, String expected) {
            assertThat(inForce(new DaysAfterPublication(days), published)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-31, 1, 2023-02-01",
            "2023-01-01, 1, 2023-02-01",
            "2024-02-29, 1, 2024-03-01",
            "2023-12-31, 1, 2024-01-01",
            "2023-10-31, 4, 2024-02-01",
            "2023-01-31, 13, 2024-02-01"
        })
        void the_first_day_of_a_month_counts_calendar_months(String published, int months, String expected) {
            assertThat(inForce(new FirstOfMonth(months), published)).isEqualTo(expected);
        }

        @Test
        void on_publication_is_the_day_itself() {
            assertThat(inForce(new OnPublication(), "2024-02-29")).isEqualTo("2024-02-29");
        }

        @Test
        void a_silent_act_enters_into_force_on_the_eighth_day_after_publication() {
            assertThat(inForce(new Silent(), "2023-12-28")).isEqualTo("2024-01-05");
        }

        @Test
        void an_absent_rule_is_a_silent_act() {
            Decision decision = amendment("a", "2024-02-22").build();
            EffectDates dates = dates(decision);
            assertThat(dates.inForce()).isEqualTo("2024-03-01");
            assertThat(dates.rule()).isEqualTo(new Silent());
        }

        @Test
        void the_number_of_days_of_a_silent_act_is_a_setting() {
            Decision decision = amendment("a", "2023-05-05").build();
            Timetable timetable = new Timetable(List.of(decision), new CommencementRules(21));
            assertThat(timetable.effectsOn("r").get(0).dates().inForce()).isEqualTo("2023-05-26");
        }

        @Test
        void impossible_rules_are_refused_when_made() {
            assertThatThrownBy(() -> new DaysAfterPublication(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new FirstOfMonth(0)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void the_derivation_names_the_rule_and_the_decision_it_was_resolved_from() {
            EffectDates dates = dates(amendment("a", "2023-09-11")
                    .inForce(new DaysAfterPublication(1))
                    .build());
            assertThat(dates.rule()).isEqualTo(new DaysAfterPublication(1));
            assertThat(dates.ruledBy()).isEqualTo("a");
            assertThat(dates.publication().on()).isEqualTo("2023-09-11");
        }

        @Test
        void without_publication_no_rule_gives_a_day_that_counts() {
            SampleDecision outstanding = SampleDecision.of("a")
                    .inForce("2024-01-01")
                    .amends("r")
                    .part("A", replaceText("artikel 1", "x", "y"));
            assertThat(dates(outstanding.build()).isSettled()).isFalse();
        }
    }

    @Nested
    class WithAnother {
        @Test
        void takes_the_day_of_the_other() {
            EffectDates dates = datesOf(
                    "a",
                    amendment("a", "2023-01-01").inForce(new With("b")),
                    amendment("b", "2023-02-01").inForce("2023-07-01"));
            assertThat(dates.inForce()).isEqualTo("2023-07-01");
            assertThat(dates.rule()).isEqualTo(new With("b"));
            assertThat(dates.ruledBy()).isEqualTo("b");
        }

        @Test
        void follows_a_chain_to_its_end() {
            EffectDates dates = datesOf(
                    "a",
                    amendment("a", "2023-01-01").inForce(new With("b")),
                    amendment("b", "2023-02-01").inForce(new With("c")),
                    amendment("c", "2023-03-31").inForce(new DaysAfterPublication(1)));
            assertThat(dates.inForce()).isEqualTo("2023-04-01");
            assertThat(dates.ruledBy()).isEqualTo("c");
        }

        @Test
        void runs_in_a_circle_to_no_day() {
            EffectDates dates = datesOf(
                    "a",
                    amendment("a", "2023-01-01").inForce(new With("b")),
                    amendment("b", "2023-02-01").inForce(new With("a")));
            assertThat(dates.inForce()).isNull();
        }

        @Test
        void is_no_circle_when_a_part_follows_a_decision_that_follows_the_whole() {
            SampleDecision a = SampleDecision.of("a").published("2023-01-01").inForce("2023-03-01");
            a.amends("r").part("C", a.dates(new With("b")), replaceText("artikel 1", "x", "y"));
            EffectDates dates = datesOf("a", a, amendment("b", "2023-01-02").inForce(new With("a")));
            assertThat(dates.inForce()).isEqualTo("2023-03-01");
        }

        @Test
        void has_no_day_before_the_other_is_published() {
            Timetable timetable = timetable(
                    amendment("a", "2023-01-01").inForce(new With("b")),
                    amendment("b", "2023-06-01").inForce("2023-07-01"));
            assertThat(first(timetable, "a", "2023-05-31").inForce()).isNull();
            assertThat(first(timetable, "a", "2023-06-01").inForce()).isEqualTo("2023-07-01");
        }

        @Test
        void has_no_day_while_the_other_is_outstanding_or_unknown() {
            SampleDecision outstanding = SampleDecision.of("b").inForce("2023-07-01");
            assertThat(datesOf("a", amendment("a", "2023-01-01").inForce(new With("b")), outstanding)
                            .inForce())
                    .isNull();
            assertThat(datesOf("a", amendment("a", "2023-01-01").inForce(new With("z")))
                            .inForce())
                    .isNull();
        }

        @Test
        void the_publication_of_the_other_is_a_day_on_which_something_becomes_known() {
            Timetable timetable = timetable(
                    amendment("a", "2023-01-01").inForce(new With("b")),
                    SampleDecision.of("b").published("2023-06-01").inForce("2023-07-01"));
            assertThat(timetable.publications("r")).containsExactly(day("2023-01-01"), day("2023-06-01"));
        }
    }

    @Nested
    class ToBeDeterminedYet {
        @Test
        void has_no_day_until_another_decision_commences_it() {
            SampleDecision setter =
                    SampleDecision.of("s").published("2024-05-01").commences("a", null, new OnDate(day("2024-07-01")));
            Timetable timetable = timetable(undetermined(), setter);
            assertThat(first(timetable, "a", "2024-04-30").inForce()).isNull();
            EffectDates after = first(timetable, "a", "2024-05-01");
            assertThat(after.inForce()).isEqualTo("2024-07-01");
            assertThat(after.ruledBy()).isEqualTo("s");
            assertThat(after.rule()).isEqualTo(new OnDate(day("2024-07-01")));
            assertThat(after.publication().on()).isEqualTo("2023-01-01");
        }

        @Test
        void the_rule_of_the_setter_counts_from_the_publication_of_the_setter() {
            SampleDecision setter =
                    SampleDecision.of("s").published("2024-01-31").commences("a", null, new FirstOfMonth(1));
            assertThat(datesOf("a", undetermined(), setter).inForce()).isEqualTo("2024-02-01");
        }

        @Test
        void an_outstanding_setter_sets_nothing() {
            SampleDecision setter = SampleDecision.of("s").commences("a", null, new OnDate(day("2024-07-01")));
            assertThat(datesOf("a", undetermined(), setter).inForce()).isNull();
        }

        @Test
        void a_part_can_be_commenced_alone() {
            SampleDecision setter =
                    SampleDecision.of("s").published("2024-05-01").commences("a", "B", new OnDate(day("2024-07-01")));
            assertThat(days(timetable(undetermined(), setter), "2025-01-01")).containsExactly("A null", "B 2024-07-01");
        }

        @Test
        void the_setter_of_a_part_goes_before_that_of_the_whole_even_when_it_is_older() {
            SampleDecision part =
                    SampleDecision.of("s1").published("2024-05-01").commences("a", "B", new OnDate(day("2024-07-01")));
            SampleDecision whole =
                    SampleDecision.of("s2").published("2024-06-01").commences("a", null, new OnDate(day("2025-01-01")));
            assertThat(days(timetable(undetermined(), whole, part), "2025-01-01"))
                    .containsExactly("A 2025-01-01", "B 2024-07-01");
        }

        @Test
        void the_latest_known_setter_rules() {
            SampleDecision first =
                    SampleDecision.of("z").published("2024-05-01").commences("a", null, new OnDate(day("2024-07-01")));
            SampleDecision second =
                    SampleDecision.of("b").published("2024-06-01").commences("a", null, new OnDate(day("2024-09-01")));
            Timetable timetable = timetable(second, undetermined(), first);
            assertThat(first(timetable, "a", "2024-05-31").inForce()).isEqualTo("2024-07-01");
            assertThat(first(timetable, "a", "2024-06-01").inForce()).isEqualTo("2024-09-01");
        }

        @Test
        void a_setter_of_the_whole_leaves_a_part_alone_that_has_a_day_of_its_own() {
            SampleDecision a = SampleDecision.of("a").published("2023-01-01").inForce(new ToBeDetermined());
            a.amends("r")
                    .part("A", replaceText("artikel 1", "x", "y"))
                    .part("B", a.dates("2024-01-01", null, null), replaceText("artikel 2", "x", "y"));
            SampleDecision setter =
                    SampleDecision.of("s").published("2024-05-01").commences("a", null, new OnDate(day("2024-07-01")));
            assertThat(days(timetable(a, setter), "2025-01-01")).containsExactly("A 2024-07-01", "B 2024-01-01");
        }

        @Test
        void a_setter_can_give_a_retroactive_day_as_well() {
            SampleDecision setter = SampleDecision.of("s").published("2024-05-01");
            setter.commences("a", null, setter.dates("2024-07-01", "2024-01-01", null));
            assertThat(datesOf("a", undetermined(), setter).retroactiveTo()).isEqualTo("2024-01-01");
        }

        @Test
        void what_is_commenced_works_back_as_far_as_it_says_itself() {
            SampleDecision setter =
                    SampleDecision.of("s").published("2024-05-01").commences("a", null, new OnDate(day("2024-07-01")));
            SampleDecision decision = undetermined().retroactiveTo("2023-06-01").until("2026-01-01");
            assertThat(datesOf("a", decision, setter).retroactiveTo()).isEqualTo("2023-06-01");
            assertThat(datesOf("a", decision, setter).until()).isEqualTo("2026-01-01");
        }

        private SampleDecision undetermined() {
            return SampleDecision.of("a")
                    .published("2023-01-01")
                    .inForce(new ToBeDetermined())
                    .amends("r")
                    .part("A", replaceText("artikel 1", "x", "y"))
                    .part("B", replaceText("artikel 2", "x", "y"));
        }
    }

    @Nested
    class Overrides {
        @Test
        void an_inner_date_goes_before_an_outer_one_and_the_others_stay() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2023-01-01")
                    .inForce("2023-02-01")
                    .until("2030-01-01");
            a.amends("r", a.dates("2023-03-01", null, null))
                    .part("A", replaceText("artikel 1", "x", "y"))
                    .part("B", a.dates("2023-04-01", null, null), replaceText("artikel 2", "x", "y"))
                    .operation("C", a.dates("2023-05-01", null, "2026-01-01"), replaceText("artikel 3", "x", "y"));
            a.amends("q").part("D", replaceText("artikel 1", "x", "y"));
            Timetable timetable = timetable(a);
            assertThat(days(timetable, "2025-01-01")).containsExactly("A 2023-03-01", "B 2023-04-01", "C 2023-05-01");
            assertThat(timetable.effectsOn("r").stream()
                            .map(each -> each.dates().until()))
                    .containsExactly(day("2030-01-01"), day("2030-01-01"), day("2026-01-01"));
            assertThat(timetable.effectsOn("q").get(0).dates().inForce()).isEqualTo("2023-02-01");
        }

        @Test
        void a_repeal_can_have_dates_of_its_own() {
            SampleDecision a = SampleDecision.of("a").published("2023-01-19").inForce(new DaysAfterPublication(1));
            a.repeals("r", a.dates(null, "2022-01-01", null), null);
            EffectDates dates = datesOf("a", a);
            assertThat(dates.inForce()).isEqualTo("2023-01-20");
            assertThat(dates.retroactiveTo()).isEqualTo("2022-01-01");
            assertThat(dates.effectiveFrom()).isEqualTo("2022-01-01");
            assertThat(dates.isRetroactive()).isTrue();
        }
    }

    @Nested
    class Annulment {
        @Test
        void from_the_start_has_no_first_day() {
            SampleDecision annuller =
                    SampleDecision.of("n").published("2024-01-01").annuls("a", null);
            Timetable timetable = timetable(amendment("a", "2023-01-01"), annuller);
            assertThat(first(timetable, "a", "2023-12-31").annulledFrom()).isNull();
            assertThat(first(timetable, "a", "2024-01-01").annulledFrom()).isEqualTo(LocalDate.MIN);
        }

        @Test
        void the_earlier_of_two_counts() {
            assertThat(datesOf(
                                    "a",
                                    amendment("a", "2023-01-01"),
                                    SampleDecision.of("n")
                                            .published("2024-01-01")
                                            .annuls("a", "2023-06-01"),
                                    SampleDecision.of("m")
                                            .published("2024-02-01")
                                            .annuls("a", "2023-09-01"))
                            .annulledFrom())
                    .isEqualTo("2023-06-01");
        }
    }

    private static String inForce(Commencement rule, String published) {
        return String.valueOf(
                dates(amendment("a", published).inForce(rule).build()).inForce());
    }

    private static SampleDecision amendment(String id, String published) {
        return SampleDecision.of(id).published(published).amends("r").part("A", replaceText("artikel 1", "x", "y"));
    }

    private static EffectDates dates(Decision decision) {
        return new Timetable(List.of(decision), CommencementRules.GENERAL_LAW)
                .effectsOn("r")
                .get(0)
                .dates();
    }

    private static EffectDates datesOf(String decision, SampleDecision... decisions) {
        return first(timetable(decisions), decision, EVER.toString());
    }

    private static EffectDates first(Timetable timetable, String decision, String knownOn) {
        return timetable.effectsOn("r", day(knownOn)).stream()
                .filter(effect -> effect.decision().id().equals(decision))
                .findFirst()
                .orElseThrow()
                .dates();
    }

    private static List<String> days(Timetable timetable, String knownOn) {
        return timetable.effectsOn("r", day(knownOn)).stream()
                .map(effect -> effect.part() + " " + effect.dates().inForce())
                .sorted()
                .toList();
    }

    private static Timetable timetable(SampleDecision... decisions) {
        return new Timetable(Stream.of(decisions).map(SampleDecision::build).toList(), CommencementRules.GENERAL_LAW);
    }
}
