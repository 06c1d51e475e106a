package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.insertAtEnd;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** The table "Overzicht van in de tekst verwerkte wijzigingen" that a text holds. */
class OverviewTest {
    private static final String LATER = "2030-01-01";

    @Test
    void a_run_of_three_numbers_or_more_is_named_by_its_ends() {
        assertThat(subject(repeal("artikel 1", "artikel 4", "artikel 6 t/m 9"))).isEqualTo("artikel 1, 4, 6 t/m 9");
        assertThat(subject(repeal("artikel 1 t/m 3"))).isEqualTo("artikel 1 t/m 3");
    }

    @Test
    void two_neighbours_are_named_one_by_one() {
        assertThat(subject(repeal("artikel 1", "artikel 2", "artikel 5"))).isEqualTo("artikel 1, 2, 5");
    }

    @Test
    void a_number_with_a_letter_is_in_no_run() {
        Operation insert = insertAfter("artikel 2", article("a", "2a", "new"));
        assertThat(subject(repeal("artikel 1 t/m 3"), insert)).isEqualTo("artikel 1, 2, 2a, 3");
    }

    @Test
    void an_annex_is_named_behind_the_articles() {
        Provision annex = Provision.of(new ProvisionId("a#cmp_1"), ProvisionKind.ANNEX, new Label("1"));
        assertThat(subject(insertAtEnd("", annex), append("artikel 2", "A"))).isEqualTo("artikel 2; bijlage 1");
    }

    @Test
    void what_happens_inside_an_article_is_named_by_the_article() {
        Operation lid = insertAtEnd("artikel 3", lid("a", "3", "1", "new"));
        assertThat(subject(lid)).isEqualTo("artikel 3");
    }

    @Test
    void a_renumbered_article_is_named_by_the_number_that_it_had() {
        assertThat(subject(renumber("artikel 9", "artikel 12"))).isEqualTo("artikel 9");
    }

    @Test
    void what_touches_no_article_or_annex_is_about_the_regulation() {
        SourceSpan somewhere = SourceSpan.startOf(new SourceFile("x", ""));
        assertThat(subject(new Operation.SetProperty(new Located<>(Property.TITLE, somewhere), "Regeling s")))
                .isEqualTo("de regeling");
    }

    @Test
    void a_repeal_and_an_end_by_itself_are_told_apart() {
        SampleDecision z = SampleDecision.of("z").published("2021-01-01").inForce("2022-01-01");
        z.repeals("r");
        assertThat(rows(base(), z))
                .containsExactly("2022-01-01 null intrekking z", "2020-01-01 2022-01-01 nieuwe regeling r");
        assertThat(rows(base().until("2022-01-01")))
                .containsExactly("2022-01-01 null vervallen r", "2020-01-01 2022-01-01 nieuwe regeling r");
    }

    @Test
    void what_commences_on_two_days_has_two_rows_and_what_works_back_a_row_of_its_own() {
        SampleDecision a = SampleDecision.of("a")
                .published("2020-12-01")
                .inForce("2021-01-01")
                .amends("r")
                .part("A", append("artikel 1", "A"));
        a.part("B", a.dates("2021-07-01", null, null), append("artikel 2", "A"));
        a.part("C", a.dates("2021-01-01", "2020-06-01", null), append("artikel 3", "A"));
        ConsolidatedText text = SampleWorld.of(base(), a).then(LATER);
        assertThat(text.overview())
                .extracting(row -> row.inForce() + " " + row.retroactiveTo() + " " + row.subject())
                .containsExactlyInAnyOrder(
                        "2021-07-01 null artikel 2",
                        "2021-01-01 2020-06-01 artikel 3",
                        "2021-01-01 null artikel 1",
                        "2020-01-01 null nieuwe regeling");
        assertThat(text.overview().get(0).inForce()).isEqualTo(day("2021-07-01"));
    }

    @Test
    void what_a_resolution_left_out_is_not_in_the_text_and_has_no_row() {
        SampleDecision a =
                amendment("a", "2020-12-01", append("artikel 1", "A")).adopted("2020-11-01");
        SampleDecision b = amendment("b", "2021-01-01", append("artikel 1", "B"))
                .adopted("2020-11-02")
                .resolvesLeavingOut("a", "artikel 1", "a", "b");
        assertThat(rows(base(), a, b))
                .containsExactly("2021-01-11 null artikel 1 b", "2020-01-01 2020-12-11 nieuwe regeling r");
    }

    @Test
    void the_newest_row_comes_first_though_a_resolution_turned_the_order() {
        SampleDecision a =
                amendment("a", "2020-12-01", append("artikel 1", "A")).adopted("2020-11-01");
        SampleDecision b = amendment("b", "2021-01-01", append("artikel 1", "B"))
                .adopted("2020-11-02")
                .resolvesByOrder("artikel 1", "b", "a");
        assertThat(rows(base(), a, b))
                .containsExactly(
                        "2021-01-11 null artikel 1 b",
                        "2020-12-11 2021-01-11 artikel 1 a",
                        "2020-01-01 2020-12-11 nieuwe regeling r");
    }

    private static String subject(Operation... operations) {
        return SampleWorld.of(base(), amendment("a", "2020-12-01", operations))
                .then(LATER)
                .overview()
                .get(0)
                .subject();
    }

    private static List<String> rows(SampleDecision... decisions) {
        return SampleWorld.of(decisions).then(LATER).overview().stream()
                .map(row -> row.inForce() + " " + row.endedOn() + " " + row.subject() + " "
                        + row.decision().id())
                .toList();
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "1", "2", "3", "4", "5", "6", "7", "8", "9")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment(String id, String published, Operation... operations) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(day(published).plusDays(10).toString())
                .amends("r")
                .part("A", operations);
    }
}
