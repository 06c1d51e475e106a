package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From J on, every day since G reads differently from how it read before (concepts, section 2). */
class RevisionsTest {
    private static final String SINCE = "2021-01-01";
    private static final String TODAY = "2022-01-01";

    @Test
    void what_works_back_changes_the_days_since_it_reaches_back() {
        SampleDecision a = amendment("a", "2021-03-01", "2021-04-01").retroactiveTo("2020-07-01");
        assertThat(revisions(base(), a)).containsExactly("2020-07-01..2022-01-01 COUNTS_NOW a");
    }

    @Test
    void what_was_known_and_commenced_as_it_was_announced_changes_nothing() {
        assertThat(revisions(base(), amendment("a", "2020-12-01", "2021-04-01")))
                .isEmpty();
    }

    @Test
    void what_is_published_after_today_changes_nothing_yet() {
        SampleDecision a = amendment("a", "2022-01-02", "2022-02-01").retroactiveTo("2020-07-01");
        assertThat(revisions(base(), a)).isEmpty();
    }

    @Test
    void a_text_that_became_known_changes_the_days_before_which_there_was_none() {
        SampleDecision late = SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2021-02-01")
                .inForce("2021-03-01");
        assertThat(revisions(late)).containsExactly("2021-03-01..2022-01-01 COUNTS_NOW r");
    }

    @Test
    void neighbouring_days_of_one_cause_are_one_range() {
        SampleDecision a = amendment("a", "2021-03-01", "2021-04-01").retroactiveTo("2020-07-01");
        SampleDecision known = SampleDecision.of("k")
                .published("2020-08-01")
                .inForce("2020-09-01")
                .amends("r")
                .part("A", append("artikel 2", "!"));
        assertThat(revisions(base(), known, a)).containsExactly("2020-07-01..2022-01-01 COUNTS_NOW a");
    }

    @Test
    void days_of_other_causes_are_ranges_of_their_own() {
        SampleDecision a = amendment("a", "2021-03-01", "2021-04-01").retroactiveTo("2020-07-01");
        SampleDecision b = SampleDecision.of("b")
                .published("2021-05-01")
                .inForce("2021-06-01")
                .retroactiveTo("2020-10-01")
                .amends("r")
                .part("A", append("artikel 2", "!"));
        assertThat(revisions(base(), a, b))
                .containsExactly(
                        "2020-07-01..2020-10-01 COUNTS_NOW a", "2020-10-01..2022-01-01 COUNTS_NOW a, COUNTS_NOW b");
    }

    @Test
    void days_between_that_read_the_same_part_two_ranges() {
        SampleDecision a = amendment("a", "2021-03-01", "2021-04-01")
                .retroactiveTo("2020-07-01")
                .until("2020-08-01");
        SampleDecision b = SampleDecision.of("b")
                .published("2021-03-01")
                .inForce("2021-04-01")
                .retroactiveTo("2020-10-01")
                .until("2020-11-01")
                .amends("r")
                .part("A", append("artikel 2", "!"));
        assertThat(revisions(base(), a, b))
                .containsExactly("2020-07-01..2020-08-01 COUNTS_NOW a", "2020-10-01..2020-11-01 COUNTS_NOW b");
    }

    @Test
    void a_regulation_that_was_repealed_reads_otherwise_though_its_words_are_the_same() {
        SampleDecision z = SampleDecision.of("z")
                .published("2021-06-01")
                .inForce("2021-07-01")
                .retroactiveTo("2020-07-01");
        z.repeals("r");
        assertThat(revisions(base(), z)).containsExactly("2020-07-01..2022-01-01 COUNTS_NOW z");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_regulation_says_beside_its_provisions_is_part_of_what_it_reads(Property property) {
        SourceSpan somewhere = SourceSpan.startOf(new SourceFile("x", ""));
        SampleDecision a = SampleDecision.of("a")
                .published("2021-03-01")
                .inForce("2021-04-01")
                .retroactiveTo("2020-07-01")
                .amends("r")
                .part("A", new Operation.SetProperty(new Located<>(property, somewhere), "Anders"));
        assertThat(revisions(base(), a)).containsExactly("2020-07-01..2022-01-01 COUNTS_NOW a");
    }

    @Test
    void a_text_with_errors_is_another_answer_and_is_marked() {
        SampleDecision wrong = SampleDecision.of("a")
                .published("2021-03-01")
                .inForce("2021-04-01")
                .retroactiveTo("2020-07-01")
                .amends("r")
                .part("A", repeal("artikel 9"));
        assertThat(revisions(base(), wrong)).containsExactly("2020-07-01..2022-01-01 COUNTS_NOW a, with errors");
    }

    private static List<String> revisions(SampleDecision... decisions) {
        return SampleWorld.of(decisions).consolidator().revisions("r", day(SINCE), day(TODAY)).stream()
                .map(RevisionsTest::shown)
                .toList();
    }

    private static String shown(Revision revision) {
        return revision.validFrom() + ".." + revision.validUntil() + " "
                + revision.causes().stream()
                        .map(cause -> cause.kind() + " " + cause.decision().id())
                        .collect(Collectors.joining(", "))
                + (revision.withErrors() ? ", with errors" : "");
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
