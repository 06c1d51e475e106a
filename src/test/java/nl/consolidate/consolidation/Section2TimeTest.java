package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Commencement.DaysAfterPublication;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Commencement.With;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Section2TimeTest {
    @Nested
    class Retroactive {
        // the dates of the second amendment of the Dordrecht rules
        private final SampleWorld world = SampleWorld.of(
                base("2020-01-01"),
                SampleDecision.of("tweede")
                        .adopted("2023-05-23")
                        .published("2023-09-11")
                        .inForce(new DaysAfterPublication(1))
                        .retroactiveTo("2023-01-01")
                        .amends("r")
                        .part("A", replaceText("artikel 1", "one", "ONE")));

        @Test
        void on_the_day_of_publication_nothing_has_changed_yet_not_even_for_the_past() {
            assertThat(world.text("2023-09-11", "2023-09-11")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-06-01", "2023-09-11")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-01-01", "2023-09-11")).isEqualTo("1 one | 2 two");
        }

        @Test
        void on_the_day_of_publication_the_future_text_is_announced() {
            assertThat(world.count(EffectState.ANNOUNCED, "2023-09-11", "2023-09-11"))
                    .isEqualTo(1);
            ConsolidatedText future = world.at("2023-09-12", "2023-09-11");
            assertThat(SampleWorld.shown(future)).isEqualTo("1 ONE | 2 two");
            assertThat(future.status()).isEqualTo(TextStatus.FUTURE);
        }

        @Test
        void from_commencement_on_every_day_since_the_retroactive_date_reads_differently() {
            assertThat(world.text("2022-12-31", "2023-09-12")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-01-01", "2023-09-12")).isEqualTo("1 ONE | 2 two");
            assertThat(world.text("2023-09-11", "2023-09-12")).isEqualTo("1 ONE | 2 two");
        }

        @Test
        void the_old_answer_stays_for_who_looked_earlier() {
            assertThat(world.text("2023-01-01", "2023-09-10")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2024-01-01", "2023-09-10")).isEqualTo("1 one | 2 two");
            assertThat(world.count(EffectState.NOT_YET_KNOWN, "2023-01-01", "2023-09-10"))
                    .isEqualTo(1);
        }

        @Test
        void as_it_read_then_differs_from_as_it_reads_now_for_then() {
            assertThat(SampleWorld.shown(world.then("2023-06-01"))).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-06-01", "2026-01-01")).isEqualTo("1 ONE | 2 two");
        }

        @Test
        void the_official_line_is_that_of_the_portal_letter_by_letter() {
            assertThat(world.line("2023-09-12", "2023-09-12"))
                    .isEqualTo("Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023");
            assertThat(world.line("2026-01-01", "2026-01-01"))
                    .isEqualTo("Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023");
            assertThat(world.line("2023-02-01", "2026-01-01"))
                    .isEqualTo("Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023");
        }

        @Test
        void the_future_line_names_the_retroactive_date_too() {
            assertThat(world.line("2023-09-12", "2023-09-11"))
                    .isEqualTo("Dit is een toekomstige tekst! Geldend vanaf 12-09-2023"
                            + " met terugwerkende kracht vanaf 01-01-2023");
        }

        @Test
        void the_versions_are_four_rectangles_and_the_time_before() {
            assertThat(world.versions("2026-01-01").stream()
                            .map(version -> version.window() + " " + SampleWorld.shown(version.text())))
                    .containsExactly(
                            window(null, null, null, "2019-12-01") + " NONE",
                            window(null, "2020-01-01", "2019-12-01", null) + " NONE",
                            window("2020-01-01", null, "2019-12-01", "2023-09-11") + " 1 one | 2 two",
                            window("2020-01-01", "2023-09-12", "2023-09-11", "2023-09-12") + " 1 one | 2 two",
                            window("2020-01-01", "2023-01-01", "2023-09-12", null) + " 1 one | 2 two",
                            window("2023-01-01", null, "2023-09-12", null) + " 1 ONE | 2 two",
                            window("2023-09-12", null, "2023-09-11", "2023-09-12") + " 1 ONE | 2 two");
        }
    }

    @Nested
    class OfficialLines {
        @Test
        void in_force_and_ended() {
            SampleWorld world = SampleWorld.of(base("2020-01-01"), amendment("a", "2022-06-01", "2022-07-01"));
            assertThat(world.line("2022-07-01", "2023-01-01")).isEqualTo("Geldend van 01-07-2022 t/m heden");
            assertThat(world.line("2022-06-30", "2023-01-01")).isEqualTo("Geldend van 01-01-2020 t/m 30-06-2022");
            assertThat(SampleWorld.of(base("2020-01-01")).line("2021-01-01", "2021-01-01"))
                    .isEqualTo("Geldend van 01-01-2020 t/m heden");
        }

        @Test
        void future() {
            SampleWorld world = SampleWorld.of(base("2020-01-01"), amendment("a", "2022-06-01", "2022-07-01"));
            assertThat(world.line("2022-07-01", "2022-06-30"))
                    .isEqualTo("Dit is een toekomstige tekst! Geldend vanaf 01-07-2022");
            assertThat(SampleWorld.of(base("2020-01-01")).line("2020-01-01", "2019-12-01"))
                    .isEqualTo("Dit is een toekomstige tekst! Geldend vanaf 01-01-2020");
        }

        @Test
        void of_texts_that_take_each_others_place_carry_their_own_days() {
            SampleDecision b = SampleDecision.of("b")
                    .published("2022-06-02")
                    .inForce("2023-01-01")
                    .amends("r")
                    .part("A", repeal("artikel 2"));
            SampleWorld world = SampleWorld.of(
                    base("2020-01-01"),
                    amendment("a", "2022-06-01", "2022-07-01").until("2023-01-01"),
                    b);
            assertThat(world.line("2022-12-31", "2024-01-01")).isEqualTo("Geldend van 01-07-2022 t/m 31-12-2022");
            assertThat(world.line("2023-01-01", "2024-01-01")).isEqualTo("Geldend van 01-01-2023 t/m heden");
        }

        @Test
        void the_future_return_of_an_earlier_text_is_not_retroactive() {
            SampleWorld world = SampleWorld.of(
                    base("2020-01-01"),
                    amendment("a", "2022-06-01", "2022-07-01").until("2024-01-01"));
            assertThat(world.line("2024-01-01", "2023-01-01"))
                    .isEqualTo("Dit is een toekomstige tekst! Geldend vanaf 01-01-2024");
            assertThat(world.line("2024-01-01", "2024-01-01")).isEqualTo("Geldend van 01-01-2024 t/m heden");
            assertThat(world.line("2021-01-01", "2024-01-01")).isEqualTo("Geldend van 01-01-2020 t/m 30-06-2022");
        }

        @Test
        void repealed_and_retroactively_repealed() {
            SampleDecision repealer =
                    SampleDecision.of("a").published("2023-01-19").inForce("2023-01-20");
            repealer.repeals("r");
            assertThat(SampleWorld.of(base("2020-01-01"), repealer).line("2023-01-20", "2023-01-20"))
                    .isEqualTo("Regeling vervallen per 20-01-2023");
            SampleDecision back = SampleDecision.of("a").published("2023-01-19").inForce("2023-01-20");
            back.repeals("r", back.dates(null, "2022-01-01", null), null);
            assertThat(SampleWorld.of(base("2020-01-01"), back).line("2022-05-05", "2023-01-20"))
                    .isEqualTo("Regeling vervallen per 20-01-2023 met terugwerkende kracht vanaf 01-01-2022");
        }

        @Test
        void no_text_in_force_is_an_answer() {
            ConsolidatedText none = SampleWorld.of(base("2020-01-01")).then("2019-12-31");
            assertThat(none.status()).isEqualTo(TextStatus.NONE);
            assertThat(none.officialLine()).isEqualTo("Geen tekst van kracht op 31-12-2019");
            assertThat(none.isRefused()).isFalse();
        }

        @Test
        void a_text_that_only_the_past_has_carries_its_own_days() {
            SampleWorld world = SampleWorld.of(
                    base("2020-01-01"),
                    amendment("a", "2023-01-10", "2023-02-01").retroactiveTo("2022-06-01"),
                    SampleDecision.of("b")
                            .published("2023-03-10")
                            .inForce("2023-04-01")
                            .retroactiveTo("2022-01-01")
                            .amends("r")
                            .part("A", replaceText("artikel 2", "two", "TWO")));
            assertThat(world.text("2022-03-01", "2023-04-01")).isEqualTo("1 one | 2 TWO");
            assertThat(world.line("2022-03-01", "2023-04-01")).isEqualTo("Geldend van 01-01-2022 t/m 31-05-2022");
        }
    }

    @Nested
    class Dates {
        @Test
        void a_decision_in_force_before_its_publication_reads_nowhere_before_it_is_published() {
            SampleWorld world = SampleWorld.of(
                    base("2020-01-01"),
                    amendment("a", "2023-06-01", "2023-01-01").allow(Code.IN_FORCE_BEFORE_PUBLICATION));
            assertThat(world.text("2023-05-31", "2023-05-31")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-01-01", "2023-05-31")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-01-01", "2023-06-01")).isEqualTo("1 ONE | 2 two");
            assertThat(world.text("2022-12-31", "2023-06-01")).isEqualTo("1 one | 2 two");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void without_the_allowance_it_is_an_error_of_the_texts_that_hold_it_only() {
            SampleWorld world = SampleWorld.of(base("2020-01-01"), amendment("a", "2023-06-01", "2023-01-01"));
            assertThat(world.text("2022-12-31", "2023-06-01")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2023-01-01", "2023-06-01")).isEqualTo("REFUSED");
            assertThat(world.findings()).containsExactly(Code.IN_FORCE_BEFORE_PUBLICATION);
        }

        @Test
        void parts_commence_one_after_the_other() {
            SampleDecision a = SampleDecision.of("a").published("2022-06-01").inForce("2022-07-01");
            a.amends("r")
                    .part("A", replaceText("artikel 1", "one", "ONE"))
                    .part("B", a.dates("2023-01-01", null, null), replaceText("artikel 2", "two", "TWO"));
            SampleWorld world = SampleWorld.of(base("2020-01-01"), a);
            assertThat(world.text("2022-12-31", "2024-01-01")).isEqualTo("1 ONE | 2 two");
            assertThat(world.text("2023-01-01", "2024-01-01")).isEqualTo("1 ONE | 2 TWO");
            assertThat(world.versions("2024-01-01").stream()
                            .filter(version ->
                                    day("2023-01-01").equals(version.window().validFrom()))
                            .map(TextVersion::because))
                    .containsExactly(List.of("a"));
        }

        @Test
        void until_brings_the_earlier_text_back_with_what_changed_meanwhile() {
            SampleWorld world = SampleWorld.of(
                    base("2020-01-01"),
                    amendment("a", "2022-06-01", "2022-07-01").until("2024-01-01"),
                    SampleDecision.of("b")
                            .published("2022-12-01")
                            .inForce("2023-01-01")
                            .amends("r")
                            .part("A", replaceText("artikel 2", "two", "TWO")));
            assertThat(world.text("2023-12-31", "2024-06-01")).isEqualTo("1 ONE | 2 TWO");
            assertThat(world.text("2024-01-01", "2024-06-01")).isEqualTo("1 one | 2 TWO");
            assertThat(world.count(EffectState.EXPIRED, "2024-01-01", "2024-06-01"))
                    .isEqualTo(1);
        }

        @Test
        void an_outstanding_decision_is_listed_and_counted_and_not_applied() {
            SampleDecision a = SampleDecision.of("a").amends("r").part("A", replaceText("artikel 1", "one", "ONE"));
            SampleWorld world = SampleWorld.of(base("2020-01-01"), a);
            assertThat(world.text("2024-01-01", "2024-01-01")).isEqualTo("1 one | 2 two");
            assertThat(world.count(EffectState.OUTSTANDING, "2024-01-01", "2024-01-01"))
                    .isEqualTo(1);
            assertThat(world.at("2024-01-01", "2024-01-01").withheld()).hasSize(1);
            assertThat(world.findings()).containsExactly(Code.OUTSTANDING);
        }

        @Test
        void what_is_to_be_determined_applies_when_another_decision_has_commenced_it() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2022-06-01")
                    .inForce(new ToBeDetermined())
                    .amends("r")
                    .part("A", replaceText("artikel 1", "one", "ONE"));
            SampleDecision setter = SampleDecision.of("s")
                    .published("2023-06-01")
                    .inForce("2023-06-02")
                    .commences("a", null, new OnDate(day("2023-07-01")));
            SampleWorld world = SampleWorld.of(base("2020-01-01"), a, setter);
            assertThat(world.text("2024-01-01", "2023-05-31")).isEqualTo("1 one | 2 two");
            assertThat(world.count(EffectState.OUTSTANDING, "2024-01-01", "2023-05-31"))
                    .isEqualTo(1);
            assertThat(world.text("2024-01-01", "2023-06-01")).isEqualTo("1 ONE | 2 two");
            assertThat(world.text("2023-06-30", "2023-07-01")).isEqualTo("1 one | 2 two");
        }

        @Test
        void what_commences_with_another_stays_outstanding_until_that_one_is_published() {
            SampleWorld world = SampleWorld.of(
                    base("2020-01-01"),
                    amendment("a", "2022-06-01", "2022-07-01").inForce(new With("b")),
                    SampleDecision.of("b").published("2023-06-01").inForce("2023-07-01"));
            assertThat(world.text("2025-01-01", "2023-05-31")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2025-01-01", "2023-06-01")).isEqualTo("1 ONE | 2 two");
        }

        @Test
        void the_assumed_publication_of_a_decision_that_dates_another_is_told() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2022-06-01")
                    .inForce(new ToBeDetermined())
                    .amends("r")
                    .part("A", replaceText("artikel 1", "one", "ONE"));
            SampleDecision setter = SampleDecision.of("s")
                    .publishedPerhaps("2023-06-01", "no source")
                    .inForce("2023-06-02")
                    .commences("a", null, new OnDate(day("2023-07-01")));
            SampleWorld world = SampleWorld.of(base("2020-01-01"), a, setter);
            assertThat(world.at("2024-01-01", "2024-01-01").findings())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.ASSUMED_DATE);
            assertThat(world.at("2022-01-01", "2024-01-01").findings()).isEmpty();
            assertThat(world.findings()).containsExactly(Code.ASSUMED_DATE);
        }

        @Test
        void the_findings_of_a_decision_without_text_of_its_own_are_reported() {
            SampleDecision annuller = SampleDecision.of("n")
                    .publishedPerhaps("2023-06-01", "no source")
                    .inForce("2023-06-02")
                    .annuls("a", null);
            assertThat(SampleWorld.of(base("2020-01-01"), amendment("a", "2022-06-01", "2022-07-01"), annuller)
                            .findings())
                    .containsExactly(Code.ASSUMED_DATE);
        }

        @Test
        void the_table_of_changes_tells_when_the_next_text_took_over() {
            ConsolidatedText text = SampleWorld.of(
                            base("2020-01-01"),
                            amendment("a", "2022-06-01", "2022-07-01").retroactiveTo("2022-01-01"),
                            SampleDecision.of("b")
                                    .published("2022-12-01")
                                    .inForce("2023-01-01")
                                    .amends("r")
                                    .part("A", repeal("artikel 2")))
                    .then("2024-01-01");
            assertThat(text.overview().stream()
                            .map(row -> row.inForce() + " " + row.retroactiveTo() + " " + row.endedOn() + " "
                                    + row.subject()))
                    .containsExactly(
                            "2023-01-01 null null artikel 2",
                            "2022-07-01 2022-01-01 2023-01-01 artikel 1",
                            "2020-01-01 null 2022-07-01 nieuwe regeling");
        }
    }

    @Nested
    class BeforeTheBase {
        @Test
        void an_amendment_of_a_text_still_to_come_is_applied_with_it() {
            SampleDecision base = SampleDecision.of(regulation("r", articles("r", "one", "two")))
                    .published("2020-01-01")
                    .inForce("2020-07-01");
            SampleWorld world = SampleWorld.of(base, amendment("a", "2020-03-01", "2020-07-01"));
            assertThat(world.text("2020-06-30", "2020-06-30")).isEqualTo("NONE");
            assertThat(world.text("2020-07-01", "2020-02-28")).isEqualTo("1 one | 2 two");
            assertThat(world.text("2020-07-01", "2020-07-01")).isEqualTo("1 ONE | 2 two");
        }

        @Test
        void an_amendment_that_commences_before_the_regulation_is_refused_aloud() {
            SampleDecision base = SampleDecision.of(regulation("r", articles("r", "one", "two")))
                    .published("2020-01-01")
                    .inForce("2020-07-01");
            SampleWorld world = SampleWorld.of(base, amendment("a", "2020-03-01", "2020-04-01"));
            assertThat(world.errors("2020-07-01", "2020-07-01")).containsExactly(Code.REGULATION_NOT_IN_FORCE);
            assertThat(world.findings()).containsExactly(Code.REGULATION_NOT_IN_FORCE);
        }

        @Test
        void an_amendment_of_an_expired_regulation_is_not_passed_over_in_silence() {
            SampleWorld world =
                    SampleWorld.of(base("2020-01-01").until("2021-01-01"), amendment("a", "2022-06-01", "2022-07-01"));
            assertThat(world.at("2022-07-01", "2022-07-01").status()).isEqualTo(TextStatus.REPEALED);
            assertThat(world.errors("2022-07-01", "2022-07-01")).containsExactly(Code.REGULATION_NOT_IN_FORCE);
            assertThat(world.findings()).containsExactly(Code.REGULATION_NOT_IN_FORCE);
        }
    }

    @Test
    void a_replacement_of_the_whole_text_of_an_article_is_a_change_of_that_article() {
        SampleWorld world = SampleWorld.of(
                base("2020-01-01"),
                SampleDecision.of("a")
                        .published("2022-06-01")
                        .inForce("2022-07-01")
                        .amends("r")
                        .part("A", replace("artikel 1", article("a", "1", "new"))));
        ConsolidatedText text = world.then("2022-07-01");
        assertThat(text.history()).hasSize(1);
        assertThat(text.history().values().iterator().next().get(0).kind()).isEqualTo(HistoryKind.REPLACED);
    }

    private static SampleDecision base(String inForce) {
        return SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2019-12-01")
                .inForce(inForce);
    }

    private static SampleDecision amendment(String id, String published, String inForce) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONE"));
    }

    private static Window window(
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable String knownFrom,
            @Nullable String knownUntil) {
        return new Window(dayOf(validFrom), dayOf(validUntil), dayOf(knownFrom), dayOf(knownUntil));
    }

    private static @Nullable LocalDate dayOf(@Nullable String date) {
        return date == null ? null : day(date);
    }
}
