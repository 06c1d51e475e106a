package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Commencement.With;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** The decisions by which past days read otherwise than they did. */
class RevisionCausesTest {
    private static final String SINCE = "2021-01-01";
    private static final String TODAY = "2022-01-01";

    @Test
    void causes_come_in_the_order_of_their_publication() {
        SampleDecision b = amendment("b", "2021-03-01", "2021-04-01").retroactiveTo("2020-07-01");
        SampleDecision a = SampleDecision.of("a")
                .published("2021-05-01")
                .inForce("2021-06-01")
                .retroactiveTo("2020-07-01")
                .amends("r")
                .part("A", append("artikel 2", "!"));
        assertThat(revisions(a, b, base())).containsExactly("2020-07-01..2022-01-01 COUNTS_NOW b, COUNTS_NOW a");
    }

    @Test
    void what_counts_no_more_is_named_with_who_annulled_it() {
        SampleDecision n = SampleDecision.of("n").published("2021-06-01").annuls("a", null);
        assertThat(revisions(base(), amendment("a", "2020-03-01", "2020-04-01"), n))
                .containsExactly("2020-04-01..2022-01-01 COUNTS_NO_MORE a, SET_DATES n");
    }

    @Test
    void what_counts_now_is_named_with_who_let_it_commence() {
        SampleDecision a = amendment("a", "2020-03-01", "2020-04-01").inForce(new ToBeDetermined());
        SampleDecision c =
                SampleDecision.of("c").published("2021-06-01").commences("a", null, new OnDate(day("2021-07-01")));
        SampleDecision elsewhere =
                SampleDecision.of("e").published("2021-06-02").annuls("other", null);
        assertThat(revisions(base(), a, c, elsewhere))
                .containsExactly("2021-07-01..2022-01-01 COUNTS_NOW a, SET_DATES c");
    }

    @Test
    void what_counts_now_is_named_with_the_decision_with_which_it_commenced() {
        SampleDecision a = amendment("a", "2020-03-01", "2020-04-01").inForce(new With("c"));
        SampleDecision c = SampleDecision.of("c").published("2021-06-01").inForce("2021-07-01");
        assertThat(revisions(base(), a, c)).containsExactly("2021-07-01..2022-01-01 COUNTS_NOW a, SET_DATES c");
    }

    @Test
    void what_counts_no_more_is_named_with_who_put_its_day_off() {
        SampleDecision a = amendment("a", "2020-03-01", "2020-04-01").inForce(new ToBeDetermined());
        SampleDecision b =
                SampleDecision.of("b").published("2020-06-01").commences("a", null, new OnDate(day("2021-07-01")));
        SampleDecision c =
                SampleDecision.of("c").published("2021-06-01").commences("a", null, new OnDate(day("2021-10-01")));
        assertThat(revisions(base(), a, b, c)).containsExactly("2021-07-01..2021-10-01 COUNTS_NO_MORE a, SET_DATES c");
    }

    @Test
    void what_counts_no_more_is_named_with_who_suspended_it() {
        SampleDecision s = SampleDecision.of("s").published("2021-06-01").suspends("a", "2020-06-01", "2020-09-01");
        assertThat(revisions(base(), amendment("a", "2020-03-01", "2020-04-01"), s))
                .containsExactly("2020-06-01..2020-09-01 COUNTS_NO_MORE a, SET_DATES s");
    }

    @Test
    void what_counts_now_is_named_with_who_put_off_its_end() {
        SampleDecision a = amendment("a", "2020-03-01", "2020-04-01").until("2021-03-01");
        SampleDecision x = SampleDecision.of("x")
                .published("2021-01-15")
                .inForce("2021-02-01")
                .prolongs("a", "2021-12-01");
        assertThat(revisions(base(), a, x)).containsExactly("2021-03-01..2021-12-01 COUNTS_NOW a, SET_DATES x");
    }

    @Test
    void what_counts_no_more_is_named_with_who_repealed_it_before_its_day() {
        SampleDecision w = SampleDecision.of("w")
                .published("2021-02-01")
                .inForce("2021-03-01")
                .withdraws("a", null);
        assertThat(revisions(base(), amendment("a", "2020-12-01", "2021-05-01"), w))
                .containsExactly("2021-05-01..2022-01-01 COUNTS_NO_MORE a, SET_DATES w");
    }

    @Test
    void who_settled_what_came_is_no_cause_of_it() {
        SampleDecision a = amendment("a", "2020-03-01", "2020-04-01").adopted("2020-02-01");
        SampleDecision b = SampleDecision.of("b")
                .adopted("2020-02-02")
                .published("2021-05-01")
                .inForce("2021-06-01")
                .amends("r")
                .part("A", append("artikel 1", "!"));
        SampleDecision c = SampleDecision.of("c")
                .published("2020-01-02")
                .inForce("2020-01-03")
                .amends("r")
                .part("A", append("artikel 2", "?"))
                .resolvesByOrder("artikel 1", "b", "a");
        assertThat(revisions(base(), a, b, c)).containsExactly("2021-06-01..2022-01-01 COUNTS_NOW b");
    }

    @Test
    void who_spoke_before_or_after_is_no_cause() {
        SampleDecision a = amendment("a", "2020-03-01", "2020-04-01").inForce(new ToBeDetermined());
        SampleDecision before =
                SampleDecision.of("b").published("2020-06-01").commences("a", null, new OnDate(day("2021-09-01")));
        SampleDecision c =
                SampleDecision.of("c").published("2021-06-01").commences("a", null, new OnDate(day("2021-07-01")));
        SampleDecision after = SampleDecision.of("d").published("2022-02-01").annuls("a", null);
        assertThat(revisions(base(), a, before, c, after))
                .containsExactly("2021-07-01..2021-09-01 COUNTS_NOW a, SET_DATES c");
    }

    @Test
    void what_works_back_is_told_with_its_days() {
        SampleDecision a = amendment("a", "2021-03-01", "2021-04-01").retroactiveTo("2020-07-01");
        RevisionCause cause = SampleWorld.of(base(), a)
                .consolidator()
                .revisions("r", day(SINCE), day(TODAY))
                .get(0)
                .causes()
                .get(0);
        assertThat(cause.published()).isEqualTo(day("2021-03-01"));
        assertThat(cause.inForce()).isEqualTo(day("2021-04-01"));
        assertThat(cause.retroactiveTo()).isEqualTo(day("2020-07-01"));
    }

    private static List<String> revisions(SampleDecision... decisions) {
        return SampleWorld.of(decisions).consolidator().revisions("r", day(SINCE), day(TODAY)).stream()
                .map(RevisionCausesTest::shown)
                .toList();
    }

    private static String shown(Revision revision) {
        return revision.validFrom() + ".." + revision.validUntil() + " "
                + revision.causes().stream()
                        .map(cause -> cause.kind() + " " + cause.decision().id())
                        .collect(Collectors.joining(", "));
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment(String id, String published, String inForce) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONE"));
    }
}
