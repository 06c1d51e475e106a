package nl.consolidate.timeline;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amendment counts if and only if P ≤ b and J ≤ max(b, g) and G ≤ g and g < until. */
class SelectorTest {
    private static final List<LocalDate> BORDERS = List.of(
            day("2022-05-31"),
            day("2022-06-01"),
            day("2022-06-02"),
            day("2023-01-09"),
            day("2023-01-10"),
            day("2023-01-11"),
            day("2023-01-31"),
            day("2023-02-01"),
            day("2023-02-02"),
            day("2024-05-31"),
            day("2024-06-01"),
            day("2024-06-02"));

    // P = 2023-01-10, J = 2023-02-01, G = 2022-06-01, until = 2024-06-01
    @ParameterizedTest
    @CsvSource({
        "2023-01-09, 2022-06-01, NOT_YET_KNOWN",
        "2023-01-09, 2025-01-01, NOT_YET_KNOWN",
        "2023-01-10, 2022-06-01, ANNOUNCED",
        "2023-01-10, 2023-01-10, ANNOUNCED",
        "2023-01-10, 2023-01-31, ANNOUNCED",
        "2023-01-10, 2023-02-01, APPLIED",
        "2023-01-11, 2023-02-02, APPLIED",
        "2023-01-31, 2023-01-31, ANNOUNCED",
        "2023-02-01, 2022-05-31, NOT_VALID_THEN",
        "2023-02-01, 2022-06-01, APPLIED",
        "2023-02-01, 2022-06-02, APPLIED",
        "2023-02-01, 2023-01-09, APPLIED",
        "2023-02-02, 2023-01-31, APPLIED",
        "2023-01-10, 2024-05-31, APPLIED",
        "2023-01-10, 2024-06-01, EXPIRED",
        "2024-06-01, 2024-05-31, APPLIED",
        "2024-06-02, 2024-06-01, EXPIRED",
        "2024-06-02, 2024-06-02, EXPIRED",
        "2024-06-02, 2022-05-31, NOT_VALID_THEN"
    })
    void each_border_lies_where_the_rule_says(String knownOn, String validOn, EffectState expected) {
        EffectDates dates = dates("2023-01-10", "2023-02-01", "2022-06-01", "2024-06-01", null);
        assertThat(state(dates, validOn, knownOn)).isEqualTo(expected);
    }

    @Test
    void counts_exactly_by_the_rule_on_every_pair_of_days_around_the_borders() {
        String[][] samples = {
            {"2023-01-10", "2023-02-01", "2022-06-01", "2024-06-01"},
            {"2023-01-10", "2023-02-01", null, "2024-06-01"},
            {"2023-01-10", "2023-02-01", "2022-06-01", null},
            {"2023-01-10", "2023-02-01", null, null},
            {"2023-02-01", "2023-01-10", null, null},
            {"2023-02-01", "2023-01-10", "2022-06-01", "2024-06-01"},
            {"2023-02-01", "2023-02-01", null, null}
        };
        for (String[] sample : samples) {
            LocalDate published = day(sample[0]);
            LocalDate inForce = day(sample[1]);
            LocalDate from = sample[2] == null ? inForce : day(sample[2]);
            LocalDate until = sample[3] == null ? LocalDate.MAX : day(sample[3]);
            EffectDates dates = dates(sample[0], sample[1], sample[2], sample[3], null);
            for (LocalDate b : BORDERS) {
                for (LocalDate g : BORDERS) {
                    LocalDate later = b.isAfter(g) ? b : g;
                    boolean counts =
                            !published.isAfter(b) && !inForce.isAfter(later) && !from.isAfter(g) && g.isBefore(until);
                    boolean applied = Selector.stateOf(dates, new Viewpoint(g, b)) == EffectState.APPLIED;
                    assertThat(applied)
                            .as("%s valid on %s, known on %s", List.of(published, inForce, from, until), g, b)
                            .isEqualTo(counts);
                }
            }
        }
    }

    @Nested
    class Ledger {
        @Test
        void without_a_day_of_publication_or_commencement_it_is_outstanding() {
            assertThat(state(dates(null, "2023-02-01", null, null, null), "2025-01-01", "2025-01-01"))
                    .isEqualTo(EffectState.OUTSTANDING);
            assertThat(state(dates("2023-01-10", null, null, null, null), "2025-01-01", "2025-01-01"))
                    .isEqualTo(EffectState.OUTSTANDING);
        }

        @Test
        void what_is_published_later_is_unknown_even_without_a_day_of_commencement() {
            assertThat(state(dates("2023-01-10", null, null, null, null), "2025-01-01", "2023-01-09"))
                    .isEqualTo(EffectState.NOT_YET_KNOWN);
        }

        @Test
        void annulled_from_the_start_it_never_counts() {
            EffectDates dates = new EffectDates(
                    new Publication(day("2023-01-10"), "", false, ""),
                    new Commencement.OnDate(day("2023-02-01")),
                    "a",
                    day("2023-02-01"),
                    null,
                    null,
                    LocalDate.MIN);
            assertThat(state(dates, "2023-03-01", "2024-01-01")).isEqualTo(EffectState.ANNULLED);
            assertThat(state(dates, "2022-03-01", "2024-01-01")).isEqualTo(EffectState.ANNULLED);
        }

        @ParameterizedTest
        @CsvSource({"2023-05-31, APPLIED", "2023-06-01, ANNULLED", "2023-06-02, ANNULLED", "2023-01-31, NOT_VALID_THEN"
        })
        void annulled_from_a_day_it_counts_before(String validOn, EffectState expected) {
            EffectDates dates = dates("2023-01-10", "2023-02-01", null, null, "2023-06-01");
            assertThat(state(dates, validOn, "2024-01-01")).isEqualTo(expected);
        }

        @Test
        void the_slug_is_in_camel_case() {
            assertThat(EffectState.NOT_YET_KNOWN.slug()).isEqualTo("notYetKnown");
            assertThat(EffectState.APPLIED.slug()).isEqualTo("applied");
        }
    }

    @Test
    void what_does_not_count_comes_back_with_the_reason() {
        SampleDecision a = SampleDecision.of("a").published("2023-01-10").inForce("2023-02-01");
        a.amends("r")
                .part("A", replaceText("artikel 1", "x", "y"))
                .part("B", a.dates("2023-08-01", null, null), replaceText("artikel 2", "x", "y"));
        List<Effect> effects =
                new Timetable(List.of(a.build()), CommencementRules.GENERAL_LAW).effectsOn("r", day("2023-03-01"));
        Selection selection = Selector.select(effects, Viewpoint.asItReadOn(day("2023-03-01")));
        assertThat(selection.applying()).extracting(Effect::part).containsExactly("A");
        assertThat(selection.withheld()).extracting(Withheld::state).containsExactly(EffectState.ANNOUNCED);
    }

    private static EffectState state(EffectDates dates, String validOn, String knownOn) {
        return Selector.stateOf(dates, new Viewpoint(day(validOn), day(knownOn)));
    }

    private static EffectDates dates(
            @Nullable String published,
            @Nullable String inForce,
            @Nullable String retroactiveTo,
            @Nullable String until,
            @Nullable String annulledFrom) {
        return new EffectDates(
                published == null ? Publication.NONE : new Publication(day(published), "", false, ""),
                new Commencement.Silent(),
                "a",
                dayOf(inForce),
                dayOf(retroactiveTo),
                dayOf(until),
                dayOf(annulledFrom));
    }

    private static @Nullable LocalDate dayOf(@Nullable String date) {
        return date == null ? null : day(date);
    }
}
