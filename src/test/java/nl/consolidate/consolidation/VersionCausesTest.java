package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** The decisions that a version names as its causes: what begins or ends on its first days, and who let it. */
class VersionCausesTest {
    private static final String BASE = "2020-01-01.. known 2019-12-01..2020-03-01: r";

    @Test
    void an_amendment_is_the_cause_of_what_begins_with_it() {
        assertThat(versions(base(), amendment()))
                .containsExactly(
                        BASE, "2020-01-01..2020-04-01 known 2020-03-01..: r", "2020-04-01.. known 2020-03-01..: a");
    }

    @Test
    void who_annulled_it_is_named_beside_it_where_it_counts_no_more() {
        SampleDecision n = SampleDecision.of("n").published("2020-06-01").annuls("a", "2020-05-01");
        assertThat(versions(base(), amendment(), n))
                .contains("2020-04-01..2020-05-01 known 2020-06-01..: a", "2020-05-01.. known 2020-06-01..: a, n");
    }

    @Test
    void who_annulled_it_from_the_start_is_named_for_what_is_known_from_then_on() {
        SampleDecision n = SampleDecision.of("n").published("2020-06-01").annuls("a", null);
        assertThat(versions(base(), amendment(), n))
                .contains("2020-04-01.. known 2020-03-01..2020-06-01: a", "2020-01-01.. known 2020-06-01..: a, n, r");
    }

    @Test
    void who_suspended_it_is_named_where_it_stops_and_where_it_goes_on() {
        SampleDecision s = SampleDecision.of("s").published("2020-04-15").suspends("a", "2020-06-01", "2020-09-01");
        assertThat(versions(base(), amendment(), s))
                .contains("2020-06-01..2020-09-01 known 2020-04-15..: a, s", "2020-09-01.. known 2020-04-15..: a, s");
    }

    @Test
    void who_let_it_commence_is_named_with_it() {
        SampleDecision a = amendment().inForce(new ToBeDetermined());
        SampleDecision c =
                SampleDecision.of("c").published("2020-06-01").commences("a", null, new OnDate(day("2020-07-01")));
        assertThat(versions(base(), a, c)).contains("2020-07-01.. known 2020-06-01..: a, c");
    }

    @Test
    void who_let_it_commence_is_no_cause_of_its_end() {
        SampleDecision a = amendment().inForce(new ToBeDetermined()).until("2021-01-01");
        SampleDecision c =
                SampleDecision.of("c").published("2020-03-01").commences("a", null, new OnDate(day("2020-07-01")));
        assertThat(versions(base(), a, c))
                .contains("2020-07-01..2021-01-01 known 2020-03-01..: a, c", "2021-01-01.. known 2020-03-01..: a");
    }

    @Test
    void who_put_off_its_end_is_named_where_it_ends() {
        SampleDecision a = amendment().until("2021-01-01");
        SampleDecision x = SampleDecision.of("x")
                .published("2020-06-01")
                .inForce("2020-07-01")
                .prolongs("a", "2022-01-01");
        assertThat(versions(base(), a, x))
                .contains("2021-01-01.. known 2020-03-01..2020-06-01: a", "2022-01-01.. known 2020-06-01..: a, x");
    }

    @Test
    void who_repealed_it_before_its_day_is_named_for_what_is_known_from_then_on() {
        SampleDecision w = SampleDecision.of("w")
                .published("2020-03-10")
                .inForce("2020-03-15")
                .withdraws("a", null);
        assertThat(versions(base(), amendment(), w)).contains("2020-01-01.. known 2020-03-10..: a, r, w");
    }

    @Test
    void who_spoke_of_another_decision_is_no_cause() {
        SampleDecision n = SampleDecision.of("n").published("2020-03-01").annuls("other", null);
        assertThat(versions(base(), amendment(), n)).contains("2020-04-01.. known 2020-03-01..: a");
    }

    private static List<String> versions(SampleDecision... decisions) {
        return SampleWorld.of(decisions).consolidator().versions("r", day("2020-05-01")).stream()
                .filter(version -> !version.because().isEmpty())
                .map(VersionCausesTest::shown)
                .filter(shown -> !shown.startsWith("null"))
                .toList();
    }

    private static String shown(TextVersion version) {
        Window window = version.window();
        String until = window.validUntil() == null ? "" : window.validUntil().toString();
        String knownUntil =
                window.knownUntil() == null ? "" : window.knownUntil().toString();
        return window.validFrom() + ".." + until + " known " + window.knownFrom() + ".." + knownUntil + ": "
                + String.join(", ", version.because());
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment() {
        return SampleDecision.of("a")
                .published("2020-03-01")
                .inForce("2020-04-01")
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONE"));
    }
}
