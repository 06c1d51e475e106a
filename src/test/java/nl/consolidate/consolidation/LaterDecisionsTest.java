package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Commencement.With;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What later decisions make of earlier ones: longer, shorter, repealed, suspended, annulled, and that undone again. */
class LaterDecisionsTest {
    private static final String OLD = "1 one | 2 two";
    private static final String NEW = "1 ONE | 2 two";

    @Nested
    class Extension {
        @Test
        void it_puts_another_end_in_the_place_of_the_old_one_from_its_publication_on() {
            SampleWorld world =
                    SampleWorld.of(base(), temporary(), extending("2024-06-01", "2024-07-01", "2026-01-01"));
            assertThat(world.text("2025-06-01", "2024-05-31")).isEqualTo(OLD);
            assertThat(world.text("2025-06-01", "2024-06-01")).isEqualTo(NEW);
            assertThat(world.text("2025-12-31", "2026-06-01")).isEqualTo(NEW);
            assertThat(world.text("2026-01-01", "2026-06-01")).isEqualTo(OLD);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void the_official_line_counts_from_commencement_and_not_from_the_news_of_another_end() {
            SampleWorld world =
                    SampleWorld.of(base(), temporary(), extending("2024-06-01", "2024-07-01", "2026-01-01"));
            assertThat(world.line("2024-03-01", "2024-05-31")).isEqualTo("Geldend van 01-01-2024 t/m 31-12-2024");
            assertThat(world.line("2024-03-01", "2024-06-01")).isEqualTo("Geldend van 01-01-2024 t/m 31-12-2025");
        }

        @Test
        void none_makes_it_permanent() {
            SampleWorld world = SampleWorld.of(base(), temporary(), extending("2024-06-01", "2024-07-01", null));
            assertThat(world.text("2030-01-01", "2024-05-31")).isEqualTo(OLD);
            assertThat(world.text("2030-01-01", "2024-06-01")).isEqualTo(NEW);
        }

        @Test
        void on_the_day_of_the_end_or_later_it_cannot_revive_what_lapsed() {
            for (String inForce : new String[] {"2025-01-01", "2025-03-01"}) {
                SampleWorld world = SampleWorld.of(base(), temporary(), extending("2024-12-01", inForce, "2026-01-01"));
                assertThat(world.text("2024-06-01", "2025-06-01")).isEqualTo(NEW);
                assertThat(world.text("2025-06-01", "2025-06-01")).isEqualTo(OLD);
                assertThat(world.findings()).containsExactly(Code.EXTENDED_AFTER_END);
                assertThat(world.consolidator().findings().get(0).related())
                        .extracting(related -> related.label())
                        .containsExactly("it ends here");
            }
        }

        @Test
        void on_the_last_day_it_is_in_time() {
            SampleWorld world =
                    SampleWorld.of(base(), temporary(), extending("2024-12-01", "2024-12-31", "2026-01-01"));
            assertThat(world.text("2025-06-01", "2025-06-01")).isEqualTo(NEW);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void with_retroactive_effect_it_closes_the_gap_from_its_own_day_in_force_on() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    temporary(),
                    extending("2025-02-01", "2025-03-01", "2026-01-01").retroactiveTo("2024-12-01"));
            assertThat(world.text("2025-01-15", "2025-02-01")).isEqualTo(OLD);
            assertThat(world.text("2025-03-01", "2025-02-01")).isEqualTo(NEW);
            assertThat(world.text("2025-02-28", "2025-02-28")).isEqualTo(OLD);
            assertThat(world.text("2025-01-15", "2025-03-01")).isEqualTo(NEW);
            assertThat(world.text("2026-01-01", "2025-03-01")).isEqualTo(OLD);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void each_stretch_of_a_text_with_a_gap_has_the_line_of_its_own_days() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    temporary(),
                    extending("2025-02-01", "2025-03-01", "2026-01-01").retroactiveTo("2024-12-01"));
            assertThat(world.line("2024-06-01", "2025-06-01")).isEqualTo("Geldend van 01-01-2024 t/m 31-12-2024");
            assertThat(world.line("2025-01-15", "2025-06-01"))
                    .isEqualTo("Geldend van 01-03-2025 t/m 31-12-2025 met terugwerkende kracht vanaf 01-01-2025");
            assertThat(world.line("2025-06-01", "2025-06-01"))
                    .isEqualTo("Geldend van 01-03-2025 t/m 31-12-2025 met terugwerkende kracht vanaf 01-01-2025");
        }

        @Test
        void shortening_counts_from_its_publication_and_not_before_its_own_day() {
            SampleWorld shorter =
                    SampleWorld.of(base(), temporary(), extending("2024-06-01", "2024-07-01", "2024-07-01"));
            assertThat(shorter.text("2024-07-01", "2024-05-31")).isEqualTo(NEW);
            assertThat(shorter.text("2024-07-01", "2024-06-01")).isEqualTo(OLD);
            assertThat(shorter.findings()).isEmpty();
            SampleWorld tooEarly =
                    SampleWorld.of(base(), temporary(), extending("2024-06-01", "2024-07-01", "2024-06-30"));
            assertThat(tooEarly.text("2024-07-01", "2024-08-01")).isEqualTo("REFUSED");
            assertThat(tooEarly.text("2024-07-01", "2024-05-31")).isEqualTo(NEW);
            assertThat(tooEarly.findings()).containsExactly(Code.UNTIL_BEFORE_IN_FORCE);
        }

        @Test
        void what_has_no_end_gets_none() {
            SampleWorld world =
                    SampleWorld.of(base(), amendment("a"), extending("2024-06-01", "2024-07-01", "2026-01-01"));
            assertThat(world.text("2024-03-01", "2024-05-31")).isEqualTo(NEW);
            assertThat(world.text("2026-06-01", "2026-06-01")).isEqualTo("REFUSED");
            assertThat(world.findings()).containsExactly(Code.NOTHING_TO_EXTEND);
        }

        @Test
        void an_extension_of_the_whole_leaves_a_part_with_an_end_of_its_own() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2023-12-01")
                    .inForce("2024-01-01")
                    .until("2025-01-01");
            a.amends("r")
                    .part("A", replaceText("artikel 1", "one", "ONE"))
                    .part("B", a.dates(null, null, "2024-10-01"), replaceText("artikel 2", "two", "TWO"));
            SampleWorld whole = SampleWorld.of(base(), a, extending("2024-06-01", "2024-07-01", "2026-01-01"));
            assertThat(whole.text("2025-06-01", "2025-06-01")).isEqualTo(NEW);
            SampleDecision ofPart = SampleDecision.of("x")
                    .published("2024-06-01")
                    .inForce("2024-07-01")
                    .prolongs("a", "B", "2026-01-01", Schedule.EMPTY);
            assertThat(SampleWorld.of(base(), a, ofPart).text("2025-06-01", "2025-06-01"))
                    .isEqualTo("1 one | 2 TWO");
        }

        @Test
        void a_shorter_end_of_the_whole_is_not_held_against_a_part_with_an_end_of_its_own() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2023-12-01")
                    .inForce("2024-01-01")
                    .until("2025-01-01");
            a.amends("r")
                    .part("A", replaceText("artikel 1", "one", "ONE"))
                    .part("B", a.dates("2024-11-01", null, "2024-12-01"), replaceText("artikel 2", "two", "TWO"));
            SampleWorld world = SampleWorld.of(base(), a, extending("2024-06-01", "2024-07-01", "2024-10-01"));
            assertThat(world.text("2024-11-15", "2024-11-15")).isEqualTo("1 one | 2 TWO");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void the_later_of_two_extensions_counts_and_each_in_its_turn_has_to_be_in_time() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    temporary(),
                    extending("2024-06-01", "2024-07-01", "2026-01-01"),
                    SampleDecision.of("y")
                            .published("2025-06-01")
                            .inForce("2025-07-01")
                            .prolongs("a", "2027-01-01"));
            assertThat(world.text("2026-06-01", "2025-05-31")).isEqualTo(OLD);
            assertThat(world.text("2026-06-01", "2025-06-01")).isEqualTo(NEW);
            assertThat(world.text("2027-01-01", "2027-01-01")).isEqualTo(OLD);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void annulled_it_never_put_off_the_end_or_only_until_a_day() {
            SampleDecision x = extending("2024-06-01", "2024-07-01", "2026-01-01");
            SampleDecision start =
                    SampleDecision.of("n").published("2025-02-01").annuls("x", null);
            SampleWorld never = SampleWorld.of(base(), temporary(), x, start);
            assertThat(never.text("2025-01-15", "2025-01-31")).isEqualTo(NEW);
            assertThat(never.text("2025-01-15", "2025-02-01")).isEqualTo(OLD);
            SampleDecision later =
                    SampleDecision.of("n").published("2025-02-01").annuls("x", "2025-06-01");
            SampleWorld half = SampleWorld.of(base(), temporary(), x, later);
            assertThat(half.text("2025-05-31", "2025-07-01")).isEqualTo(NEW);
            assertThat(half.text("2025-06-01", "2025-07-01")).isEqualTo(OLD);
        }

        @Test
        void a_temporary_regulation_can_be_prolonged_and_is_over_afterwards() {
            SampleDecision base = base().until("2025-01-01");
            SampleDecision x = SampleDecision.of("x")
                    .published("2024-06-01")
                    .inForce("2024-07-01")
                    .prolongs("r", "2026-01-01");
            assertThat(SampleWorld.of(base).line("2025-01-01", "2025-06-01"))
                    .isEqualTo("Regeling vervallen per 01-01-2025");
            SampleWorld world = SampleWorld.of(base, x);
            assertThat(world.line("2025-01-01", "2024-05-31")).isEqualTo("Regeling vervallen per 01-01-2025");
            assertThat(world.text("2025-06-01", "2025-06-01")).isEqualTo(OLD);
            assertThat(world.line("2026-01-01", "2026-06-01")).isEqualTo("Regeling vervallen per 01-01-2026");
            assertThat(world.lines("2026-06-01")).contains("Regeling vervallen per 01-01-2026");
            assertThat(world.findings()).isEmpty();
        }
    }

    @Nested
    class RepealOfAnAmendment {
        @Test
        void what_is_not_in_force_yet_never_enters_into_force_and_was_announced_before() {
            SampleWorld world = SampleWorld.of(base(), future(), repealing("2024-05-01", "2024-06-30"));
            assertThat(world.text("2024-07-01", "2024-04-30")).isEqualTo(NEW);
            assertThat(world.count(EffectState.ANNOUNCED, "2024-04-30", "2024-04-30"))
                    .isEqualTo(1);
            assertThat(world.text("2024-07-01", "2024-05-01")).isEqualTo(OLD);
            assertThat(world.text("2025-01-01", "2025-01-01")).isEqualTo(OLD);
            assertThat(world.count(EffectState.EXPIRED, "2024-05-01", "2024-05-01"))
                    .isEqualTo(1);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void what_is_in_force_stays() {
            SampleWorld world = SampleWorld.of(base(), amendment("a"), repealing("2024-05-01", "2024-06-01"));
            assertThat(world.text("2025-01-01", "2025-01-01")).isEqualTo(NEW);
            assertThat(world.findings()).containsExactly(Code.REPEAL_CHANGES_NO_TEXT);
        }

        @Test
        void of_one_in_force_in_part_only_the_rest_is_withdrawn() {
            SampleDecision a = amendment("a");
            a.part("B", a.dates("2025-01-01", null, null), replaceText("artikel 2", "two", "TWO"));
            SampleWorld world = SampleWorld.of(base(), a, repealing("2024-05-01", "2024-06-01"));
            assertThat(world.text("2025-06-01", "2024-04-30")).isEqualTo("1 ONE | 2 TWO");
            assertThat(world.text("2025-06-01", "2024-05-01")).isEqualTo(NEW);
        }

        @Test
        void a_repeal_of_one_part_leaves_the_other() {
            SampleDecision a = future().part("B", replaceText("artikel 2", "two", "TWO"));
            SampleDecision w = SampleDecision.of("w")
                    .published("2024-05-01")
                    .inForce("2024-06-01")
                    .withdraws("a", "A");
            assertThat(SampleWorld.of(base(), a, w).text("2024-08-01", "2024-08-01"))
                    .isEqualTo("1 one | 2 TWO");
        }

        @Test
        void on_the_very_day_of_commencement_the_text_is_refused_until_the_source_says_which() {
            SampleDecision w = repealing("2024-05-01", "2024-07-01");
            SampleWorld world = SampleWorld.of(base(), future(), w);
            assertThat(world.errors("2024-07-01", "2024-07-01")).containsExactly(Code.REPEALED_ON_COMMENCEMENT);
            assertThat(world.text("2024-06-30", "2024-06-30")).isEqualTo(OLD);
            SampleWorld after = SampleWorld.of(base(), future(), repealing("2024-05-01", "2024-07-02"));
            assertThat(after.text("2024-08-01", "2024-08-01")).isEqualTo(NEW);
        }

        @Test
        void a_repeal_that_is_suspended_on_the_very_day_repeals_nothing() {
            SampleDecision w = repealing("2024-05-01", "2024-07-01");
            SampleDecision u =
                    SampleDecision.of("u").published("2024-06-01").suspends("w", null, "2024-06-15", "2024-08-01");
            SampleWorld world = SampleWorld.of(base(), future(), w, u);
            assertThat(world.text("2024-07-01", "2024-07-01")).isEqualTo(NEW);
            assertThat(world.errors("2024-07-01", "2024-05-31")).containsExactly(Code.REPEALED_ON_COMMENCEMENT);
        }

        @Test
        void who_looked_before_the_repeal_was_known_had_a_text_and_its_rectangle_ends_there() {
            SampleWorld world = SampleWorld.of(base(), future(), repealing("2024-05-01", "2024-07-01"));
            assertThat(world.text("2024-08-01", "2024-04-30")).isEqualTo(NEW);
            assertThat(world.versions("2024-12-01"))
                    .filteredOn(version -> version.window().contains(day("2024-08-01"), day("2024-04-30")))
                    .singleElement()
                    .satisfies(version -> assertThat(version.text().isRefused()).isFalse())
                    .satisfies(
                            version -> assertThat(version.window().knownUntil()).isEqualTo(day("2024-05-01")));
        }

        @Test
        void what_waits_for_its_day_waits_for_ever_whatever_commences_it_afterwards() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision w = repealing("2024-05-01", "2024-06-01");
            assertThat(SampleWorld.of(base(), a, w).count(EffectState.EXPIRED, "2025-01-01", "2025-01-01"))
                    .isEqualTo(1);
            SampleDecision c =
                    SampleDecision.of("c").published("2024-08-01").commences("a", null, new OnDate(day("2024-09-01")));
            assertThat(SampleWorld.of(base(), a, w, c).text("2025-01-01", "2025-01-01"))
                    .isEqualTo(OLD);
        }

        @Test
        void a_repeal_that_is_annulled_or_repealed_in_time_withdraws_nothing() {
            SampleDecision w = repealing("2024-05-01", "2024-06-20");
            SampleDecision n = SampleDecision.of("n").published("2024-06-25").annuls("w", null);
            SampleWorld annulled = SampleWorld.of(base(), future(), w, n);
            assertThat(annulled.text("2024-07-01", "2024-06-24")).isEqualTo(OLD);
            assertThat(annulled.text("2024-07-01", "2024-06-25")).isEqualTo(NEW);
            SampleDecision v = SampleDecision.of("v")
                    .published("2024-06-01")
                    .inForce("2024-06-10")
                    .withdraws("w", null);
            SampleWorld repealed = SampleWorld.of(base(), future(), w, v);
            assertThat(repealed.text("2024-07-01", "2024-05-31")).isEqualTo(OLD);
            assertThat(repealed.text("2024-07-01", "2024-06-01")).isEqualTo(NEW);
        }

        @Test
        void a_repeal_that_is_outstanding_withdraws_nothing() {
            SampleDecision w = SampleDecision.of("w").inForce("2024-06-01").withdraws("a", null);
            assertThat(SampleWorld.of(base(), future(), w).text("2024-08-01", "2024-08-01"))
                    .isEqualTo(NEW);
        }

        @Test
        void a_repealed_commencement_decision_commences_nothing_after_its_repeal() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision c =
                    SampleDecision.of("c").published("2024-03-01").commences("a", null, new OnDate(day("2024-07-01")));
            SampleDecision w = SampleDecision.of("w")
                    .published("2024-05-01")
                    .inForce("2024-06-01")
                    .withdraws("c", null);
            SampleWorld world = SampleWorld.of(base(), a, c, w);
            assertThat(world.text("2024-08-01", "2024-04-30")).isEqualTo(NEW);
            assertThat(world.text("2024-08-01", "2024-08-01")).isEqualTo(OLD);
            assertThat(world.count(EffectState.OUTSTANDING, "2024-08-01", "2024-08-01"))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Suspension {
        @Test
        void the_text_reads_without_it_on_the_days_suspended_as_soon_as_that_is_known() {
            SampleWorld world = SampleWorld.of(base(), amendment("a"), suspending("a", "2024-05-01", "2024-08-01"));
            assertThat(world.text("2024-06-01", "2024-05-02")).isEqualTo(NEW);
            assertThat(world.text("2024-06-01", "2024-05-03")).isEqualTo(OLD);
            assertThat(world.text("2024-04-30", "2024-09-01")).isEqualTo(NEW);
            assertThat(world.text("2024-05-01", "2024-09-01")).isEqualTo(OLD);
            assertThat(world.text("2024-07-31", "2024-09-01")).isEqualTo(OLD);
            assertThat(world.text("2024-08-01", "2024-09-01")).isEqualTo(NEW);
            assertThat(world.count(EffectState.ANNULLED, "2024-06-01", "2024-09-01"))
                    .isEqualTo(1);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void before_and_after_it_the_text_has_the_line_of_the_stretch_in_which_the_day_lies() {
            SampleWorld world = SampleWorld.of(base(), amendment("a"), suspending("a", "2024-05-01", "2024-08-01"));
            assertThat(world.line("2024-02-01", "2025-01-01")).isEqualTo("Geldend van 01-01-2024 t/m 02-05-2024");
            assertThat(world.line("2024-05-02", "2025-01-01"))
                    .isEqualTo("Geldend van 03-05-2024 t/m 31-07-2024 met terugwerkende kracht vanaf 01-05-2024");
            assertThat(world.line("2024-08-01", "2025-01-01")).isEqualTo("Geldend van 01-08-2024 t/m heden");
            assertThat(world.lines("2025-01-01"))
                    .contains("Geldend van 01-01-2024 t/m 02-05-2024", "Geldend van 01-08-2024 t/m heden");
        }

        @Test
        void without_an_end_it_lasts() {
            SampleWorld world = SampleWorld.of(base(), amendment("a"), suspending("a", "2024-05-01", null));
            assertThat(world.text("2034-06-01", "2034-06-01")).isEqualTo(OLD);
        }

        @Test
        void an_end_not_after_its_first_day_is_an_error() {
            SampleWorld world = SampleWorld.of(base(), amendment("a"), suspending("a", "2024-05-01", "2024-05-01"));
            assertThat(world.findings()).containsExactly(Code.UNTIL_BEFORE_IN_FORCE);
        }

        @Test
        void of_a_part_it_leaves_the_other() {
            SampleDecision a = amendment("a").part("B", replaceText("artikel 2", "two", "TWO"));
            SampleDecision s = SampleDecision.of("s").published("2024-05-03").suspends("a", "A", "2024-05-01", null);
            assertThat(SampleWorld.of(base(), a, s).text("2024-06-01", "2024-06-01"))
                    .isEqualTo("1 one | 2 TWO");
        }

        @Test
        void what_a_suspended_decision_lets_commence_waits_until_the_suspension_is_over() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision c =
                    SampleDecision.of("c").published("2024-03-01").commences("a", null, new OnDate(day("2024-06-01")));
            SampleWorld world = SampleWorld.of(base(), a, c, suspending("c", "2024-05-01", "2024-08-01"));
            assertThat(world.text("2024-06-15", "2024-05-02")).isEqualTo(NEW);
            assertThat(world.text("2024-06-15", "2024-06-15")).isEqualTo(OLD);
            assertThat(world.text("2024-08-01", "2024-08-01")).isEqualTo(NEW);
        }
    }

    @Nested
    class Annulment {
        @Test
        void of_a_part_it_leaves_the_other() {
            SampleDecision a = amendment("a").part("B", replaceText("artikel 2", "two", "TWO"));
            SampleDecision n = SampleDecision.of("n").published("2024-05-01").annuls("a", "B", "2024-03-01");
            SampleWorld world = SampleWorld.of(base(), a, n);
            assertThat(world.text("2024-02-29", "2024-06-01")).isEqualTo("1 ONE | 2 TWO");
            assertThat(world.text("2024-03-01", "2024-04-30")).isEqualTo("1 ONE | 2 TWO");
            assertThat(world.text("2024-03-01", "2024-05-01")).isEqualTo(NEW);
        }

        @Test
        void for_days_of_an_annulled_episode_the_line_reaches_back_to_its_first_day_only() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a"),
                    SampleDecision.of("n").published("2024-05-01").annuls("a", null));
            assertThat(world.line("2023-06-01", "2024-06-01")).isEqualTo("Geldend van 01-01-2020 t/m 31-12-2023");
            assertThat(world.line("2024-02-01", "2024-06-01"))
                    .isEqualTo("Geldend van 01-05-2024 t/m heden met terugwerkende kracht vanaf 01-01-2024");
        }

        @Test
        void annulled_by_a_higher_court_it_falls_away_from_that_publication_on() {
            SampleDecision n = SampleDecision.of("n").published("2024-05-01").annuls("a", null);
            SampleDecision h = SampleDecision.of("h").published("2024-09-01").annuls("n", null);
            SampleWorld world = SampleWorld.of(base(), amendment("a"), n, h);
            assertThat(world.text("2024-03-01", "2024-04-30")).isEqualTo(NEW);
            assertThat(world.text("2024-03-01", "2024-05-01")).isEqualTo(OLD);
            assertThat(world.text("2024-03-01", "2024-09-01")).isEqualTo(NEW);
            SampleDecision half = SampleDecision.of("h").published("2024-09-01").annuls("n", "2024-07-01");
            SampleWorld part = SampleWorld.of(base(), amendment("a"), n, half);
            assertThat(part.text("2024-06-30", "2024-09-01")).isEqualTo(OLD);
            assertThat(part.text("2024-07-01", "2024-09-01")).isEqualTo(NEW);
        }

        @Test
        void of_a_commencement_decision_takes_the_day_away() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision c =
                    SampleDecision.of("c").published("2024-03-01").commences("a", null, new OnDate(day("2024-04-01")));
            SampleDecision n = SampleDecision.of("n").published("2024-05-01").annuls("c", null);
            SampleWorld world = SampleWorld.of(base(), a, c, n);
            assertThat(world.text("2024-04-15", "2024-04-15")).isEqualTo(NEW);
            assertThat(world.text("2024-04-15", "2024-05-01")).isEqualTo(OLD);
            SampleDecision afterwards =
                    SampleDecision.of("n").published("2024-05-01").annuls("c", "2024-05-01");
            assertThat(SampleWorld.of(base(), a, c, afterwards).text("2024-06-01", "2024-06-01"))
                    .isEqualTo(NEW);
        }

        @Test
        void an_earlier_commencement_decision_rules_again_when_the_later_is_annulled() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision first =
                    SampleDecision.of("c").published("2024-03-01").commences("a", null, new OnDate(day("2024-04-01")));
            SampleDecision second =
                    SampleDecision.of("d").published("2024-03-10").commences("a", null, new OnDate(day("2024-07-01")));
            SampleDecision n = SampleDecision.of("n").published("2024-05-01").annuls("d", null);
            SampleWorld world = SampleWorld.of(base(), a, first, second, n);
            assertThat(world.text("2024-04-15", "2024-04-30")).isEqualTo(OLD);
            assertThat(world.text("2024-04-15", "2024-05-01")).isEqualTo(NEW);
        }

        @Test
        void what_enters_into_force_with_an_annulled_or_repealed_decision_stays_outstanding_and_that_is_told() {
            SampleDecision a = amendment("a").inForce(new With("b"));
            SampleDecision b = SampleDecision.of("b")
                    .published("2023-12-01")
                    .inForce("2024-07-01")
                    .amends("r")
                    .part("A", replaceText("artikel 2", "two", "TWO"));
            SampleDecision n = SampleDecision.of("n").published("2024-05-01").annuls("b", null);
            SampleWorld annulled = SampleWorld.of(base(), a, b, n);
            assertThat(annulled.text("2024-08-01", "2024-04-30")).isEqualTo("1 ONE | 2 TWO");
            assertThat(annulled.text("2024-08-01", "2024-05-01")).isEqualTo(OLD);
            assertThat(annulled.findings()).containsExactly(Code.OUTSTANDING);
            SampleDecision w = SampleDecision.of("w")
                    .published("2024-05-01")
                    .inForce("2024-06-01")
                    .withdraws("b", null);
            SampleWorld repealed = SampleWorld.of(base(), a, b, w);
            assertThat(repealed.text("2024-08-01", "2024-08-01")).isEqualTo(OLD);
            assertThat(repealed.count(EffectState.OUTSTANDING, "2024-08-01", "2024-08-01"))
                    .isEqualTo(1);
        }

        @Test
        void a_chain_of_with_follows_the_day_that_a_later_decision_sets_at_its_end() {
            SampleDecision a = amendment("a").inForce(new With("b"));
            SampleDecision b = SampleDecision.of("b").published("2023-12-01").inForce(new With("d"));
            SampleDecision d = SampleDecision.of("d").published("2023-12-01").inForce(new ToBeDetermined());
            SampleDecision c =
                    SampleDecision.of("c").published("2024-03-01").commences("d", null, new OnDate(day("2024-07-01")));
            SampleWorld world = SampleWorld.of(base(), a, b, d, c);
            assertThat(world.text("2024-07-01", "2024-02-29")).isEqualTo(OLD);
            assertThat(world.text("2024-07-01", "2024-03-01")).isEqualTo(NEW);
            assertThat(world.text("2024-06-30", "2024-06-30")).isEqualTo(OLD);
        }

        @Test
        void a_circle_is_an_error() {
            SampleDecision n = SampleDecision.of("n").published("2024-05-01").annuls("m", null);
            SampleDecision m = SampleDecision.of("m").published("2024-06-01").annuls("n", null);
            assertThat(SampleWorld.of(base(), n, m).findings())
                    .containsExactly(Code.ANNULMENT_CYCLE, Code.ANNULMENT_CYCLE);
        }
    }

    @Nested
    class EndOfTheRegulation {
        @Test
        void it_reads_as_lapsed_with_its_last_text_and_adds_nothing_to_the_ledger() {
            SampleWorld world = SampleWorld.of(base().until("2025-01-01"), amendment("a"));
            assertThat(world.at("2024-12-31", "2025-06-01").status()).isEqualTo(TextStatus.IN_FORCE);
            assertThat(world.at("2025-01-01", "2025-06-01").status()).isEqualTo(TextStatus.REPEALED);
            assertThat(world.line("2025-01-01", "2025-06-01")).isEqualTo("Regeling vervallen per 01-01-2025");
            assertThat(world.at("2025-01-01", "2025-06-01").ledger().total()).isEqualTo(1);
            assertThat(world.at("2024-12-31", "2025-06-01").ledger().total()).isEqualTo(1);
        }

        @Test
        void a_regulation_repealed_before_its_end_has_one_end() {
            SampleDecision z = SampleDecision.of("z").published("2024-05-01").inForce("2024-06-01");
            z.repeals("r");
            SampleWorld world = SampleWorld.of(base().until("2025-01-01"), z);
            assertThat(world.line("2025-06-01", "2025-06-01")).isEqualTo("Regeling vervallen per 01-06-2024");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void an_amendment_of_the_day_on_which_the_regulation_is_repealed_goes_before_the_repeal() {
            SampleDecision z = SampleDecision.of("aa").published("2023-12-01").inForce("2024-01-01");
            z.repeals("r");
            SampleWorld world = SampleWorld.of(base(), amendment("b"), z);
            assertThat(world.at("2024-01-01", "2024-01-01").status()).isEqualTo(TextStatus.REPEALED);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void a_temporary_regulation_that_ends_does_not_bring_back_what_it_repealed() {
            SampleDecision successor = SampleDecision.of(regulation("q", articles("q", "x")))
                    .published("2023-12-01")
                    .inForce("2024-01-01")
                    .until("2025-01-01")
                    .repeals("r");
            SampleWorld world = SampleWorld.of(base(), successor);
            assertThat(world.at("2025-06-01", "2025-06-01").status()).isEqualTo(TextStatus.REPEALED);
            assertThat(world.line("2025-06-01", "2025-06-01")).isEqualTo("Regeling vervallen per 01-01-2024");
        }
    }

    @Nested
    class Commencement {
        @Test
        void what_is_set_for_a_part_leaves_an_operation_with_a_day_of_its_own() {
            SampleDecision a = SampleDecision.of("a").published("2023-12-01").inForce(new ToBeDetermined());
            a.amends("r").operation("B", a.dates("2025-01-01", null, null), replaceText("artikel 1", "one", "ONE"));
            SampleDecision c =
                    SampleDecision.of("c").published("2024-03-01").commences("a", "B", new OnDate(day("2024-07-01")));
            SampleWorld world = SampleWorld.of(base(), a, c);
            assertThat(world.text("2024-12-31", "2025-06-01")).isEqualTo(OLD);
            assertThat(world.text("2025-01-01", "2025-06-01")).isEqualTo(NEW);
        }

        @Test
        void it_can_be_set_for_one_regulation_only() {
            SampleDecision a = SampleDecision.of("a").published("2023-12-01").inForce(new ToBeDetermined());
            a.amends("r").part("A", replaceText("artikel 1", "one", "ONE"));
            a.amends("q").part("A", replaceText("artikel 1", "x", "y"));
            SampleDecision q = SampleDecision.of(regulation("q", articles("q", "x")))
                    .published("2019-12-01")
                    .inForce("2020-01-01");
            SampleDecision onQ = SampleDecision.of("c")
                    .published("2024-03-01")
                    .commencesOn("a", "q", "A", new OnDate(day("2024-07-01")));
            assertThat(SampleWorld.of(base(), q, a, onQ).text("2024-08-01", "2024-08-01"))
                    .isEqualTo(OLD);
            SampleDecision onR = SampleDecision.of("c")
                    .published("2024-03-01")
                    .commencesOn("a", "r", null, new OnDate(day("2024-07-01")));
            assertThat(SampleWorld.of(base(), q, a, onR).text("2024-08-01", "2024-08-01"))
                    .isEqualTo(NEW);
        }

        @Test
        void a_commencement_decision_can_make_it_retroactive_and_temporary() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision c = SampleDecision.of("c").published("2024-03-01");
            c.commences("a", null, c.dates("2024-04-01", "2024-02-01", "2024-06-01"));
            SampleWorld world = SampleWorld.of(base(), a, c);
            assertThat(world.text("2024-02-01", "2024-04-01")).isEqualTo(NEW);
            assertThat(world.text("2024-02-01", "2024-03-31")).isEqualTo(OLD);
            assertThat(world.text("2024-06-01", "2024-06-01")).isEqualTo(OLD);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void an_end_is_compared_with_the_first_day_of_effect() {
            SampleDecision past = amendment("a").retroactiveTo("2023-01-01").until("2023-07-01");
            SampleWorld world = SampleWorld.of(base(), past);
            assertThat(world.text("2023-06-30", "2024-01-01")).isEqualTo(NEW);
            assertThat(world.text("2023-06-30", "2023-12-31")).isEqualTo(OLD);
            assertThat(world.text("2023-07-01", "2024-01-01")).isEqualTo(OLD);
            assertThat(world.findings()).isEmpty();
            SampleDecision never = amendment("a").retroactiveTo("2023-01-01").until("2023-01-01");
            assertThat(SampleWorld.of(base(), never).findings()).containsExactly(Code.UNTIL_BEFORE_IN_FORCE);
        }

        @Test
        void the_end_that_a_commencement_decision_gives_is_judged_with_it() {
            SampleDecision a = amendment("a").inForce(new ToBeDetermined());
            SampleDecision c = SampleDecision.of("c").published("2024-03-01");
            c.commences("a", null, c.dates("2024-04-01", null, "2024-04-01"));
            assertThat(SampleWorld.of(base(), a, c).consolidator().findings())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.UNTIL_BEFORE_IN_FORCE);
        }
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment(String id) {
        return SampleDecision.of(id)
                .published("2023-12-01")
                .inForce("2024-01-01")
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONE"));
    }

    private static SampleDecision temporary() {
        return amendment("a").until("2025-01-01");
    }

    private static SampleDecision future() {
        return amendment("a").inForce("2024-07-01");
    }

    private static SampleDecision extending(String published, String inForce, @Nullable String until) {
        return SampleDecision.of("x").published(published).inForce(inForce).prolongs("a", until);
    }

    private static SampleDecision repealing(String published, String inForce) {
        return SampleDecision.of("w").published(published).inForce(inForce).withdraws("a", null);
    }

    private static SampleDecision suspending(String decision, String from, @Nullable String until) {
        return SampleDecision.of("s").published("2024-05-03").suspends(decision, from, until);
    }
}
