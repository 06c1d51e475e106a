package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All intervals are half-open (concepts, section 2). */
class WindowTest {
    private static final Window BOTH =
            new Window(day("2021-01-01"), day("2021-02-01"), day("2021-03-01"), day("2021-04-01"));

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 2021-03-15, false",
        "2021-01-01, 2021-03-15, true",
        "2021-01-31, 2021-03-15, true",
        "2021-02-01, 2021-03-15, false",
        "2021-01-15, 2021-02-28, false",
        "2021-01-15, 2021-03-01, true",
        "2021-01-15, 2021-03-31, true",
        "2021-01-15, 2021-04-01, false"
    })
    void has_its_first_days_and_not_the_days_on_which_it_ends(String validOn, String knownOn, boolean inside) {
        assertThat(BOTH.contains(day(validOn), day(knownOn))).isEqualTo(inside);
    }

    @Test
    void that_is_open_has_every_day() {
        Window open = new Window(null, null, null, null);
        assertThat(open.contains(day("1900-01-01"), day("2100-01-01"))).isTrue();
    }

    @Test
    void is_printed_from_the_first_day_on_which_it_is_both_valid_and_known() {
        assertThat(BOTH.firstOwnDay()).contains(day("2021-03-01"));
        assertThat(new Window(day("2021-03-01"), null, day("2021-01-01"), null).firstOwnDay())
                .contains(day("2021-03-01"));
        assertThat(new Window(day("2021-03-01"), null, null, null).firstOwnDay())
                .contains(day("2021-03-01"));
        assertThat(new Window(null, null, day("2021-01-01"), null).firstOwnDay())
                .contains(day("2021-01-01"));
        assertThat(new Window(null, null, null, null).firstOwnDay()).isEmpty();
    }
}
