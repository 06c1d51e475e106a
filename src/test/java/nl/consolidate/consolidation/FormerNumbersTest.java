package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Provision;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** An address is a place and changes with renumbering; an identity does not (concepts, section 1). */
class FormerNumbersTest {
    private static final String TODAY = "2030-01-01";

    @Test
    void numbers_that_always_meant_the_same_are_not_listed() {
        assertThat(numbers(base("one", "two"), amendment("a", "2021-01-01", append("artikel 1", "A"))))
                .isEmpty();
    }

    @Test
    void a_number_is_followed_to_where_the_provision_is_now() {
        assertThat(numbers(base("one", "two"), amendment("a", "2021-01-01", renumber("artikel 2", "artikel 3"))))
                .containsExactly("artikel 2 was r#art_2 2020-01-01..2021-01-01, now artikel 3");
    }

    @Test
    void a_number_given_again_is_listed_with_all_that_it_meant_the_earliest_first() {
        assertThat(numbers(
                        base("one", "two"),
                        amendment(
                                "a",
                                "2021-01-01",
                                renumber("artikel 2", "artikel 3"),
                                insertAfter("artikel 1", article("a", "2", "new")))))
                .startsWith("artikel 2 was r#art_2 2020-01-01..2021-01-01, now artikel 3")
                .element(1)
                .asString()
                .endsWith(" 2021-01-01.., now artikel 2")
                .doesNotContain("r#art_2");
    }

    @Test
    void a_repealed_provision_leads_to_what_repealed_it() {
        assertThat(numbers(base("one", "two"), amendment("a", "2021-01-01", repeal("artikel 2"))))
                .containsExactly("artikel 2 was r#art_2 2020-01-01..2021-01-01, ended by a");
    }

    @Test
    void the_same_number_before_and_after_another_is_two_stretches_of_days() {
        SampleDecision away = amendment("a", "2021-01-01", renumber("artikel 2", "artikel 3"));
        SampleDecision back = amendment("b", "2022-01-01", renumber("artikel 3", "artikel 2"));
        assertThat(numbers(base("one", "two"), away, back))
                .containsExactly("artikel 3 was r#art_2 2021-01-01..2022-01-01, now artikel 2");
        SampleDecision again = amendment("c", "2023-01-01", renumber("artikel 2", "artikel 4"));
        assertThat(numbers(base("one", "two"), away, back, again))
                .contains("artikel 2 was r#art_2 2020-01-01..2021-01-01 2022-01-01..2023-01-01, now artikel 4");
    }

    @Test
    void days_of_texts_that_follow_one_another_are_one_stretch() {
        assertThat(numbers(
                        base("one", "two"),
                        amendment("a", "2021-01-01", append("artikel 1", "A")),
                        amendment("b", "2022-01-01", renumber("artikel 2", "artikel 3")),
                        amendment("c", "2023-01-01", append("artikel 1", "C"))))
                .containsExactly("artikel 2 was r#art_2 2020-01-01..2022-01-01, now artikel 3");
    }

    @Test
    void what_works_back_is_valid_before_anyone_could_read_it_so() {
        Operation new2 = insertAfter("artikel 1", article("a", "2", "new"));
        SampleDecision back = amendment("a", "2021-01-01", renumber("artikel 2", "artikel 3"), new2)
                .retroactiveTo("2020-06-01");
        List<FormerNumber> found = found(base("one", "two"), back);
        assertThat(found.get(0).valid()).hasToString("[Days[from=2020-01-01, until=2020-06-01]]");
        assertThat(found.get(0).read()).hasToString("[Days[from=2020-01-01, until=2021-01-01]]");
        assertThat(found.get(1).valid()).hasToString("[Days[from=2020-06-01, until=null]]");
        assertThat(found.get(1).read()).hasToString("[Days[from=2021-01-01, until=null]]");
    }

    @Test
    void a_lid_is_not_listed_for_what_happened_to_its_article() {
        assertThat(numbers(withLeden(), amendment("a", "2021-01-01", renumber("artikel 1", "artikel 2"))))
                .containsExactly("artikel 1 was r#art_1 2020-01-01..2021-01-01, now artikel 2");
    }

    @Test
    void a_lid_is_listed_for_its_own_number_and_its_own_end() {
        assertThat(numbers(withLeden(), amendment("a", "2021-01-01", renumber("artikel 1 lid 2", "artikel 1 lid 3"))))
                .containsExactly("artikel 1 lid 2 was r#art_1__para_2 2020-01-01..2021-01-01, now artikel 1 lid 3");
        assertThat(numbers(withLeden(), amendment("a", "2021-01-01", repeal("artikel 1 lid 2"))))
                .containsExactly("artikel 1 lid 2 was r#art_1__para_2 2020-01-01..2021-01-01, ended by a");
    }

    @Test
    void a_lid_of_an_article_that_is_gone_is_not_listed_by_itself() {
        assertThat(numbers(withLeden(), amendment("a", "2021-01-01", repeal("artikel 1"))))
                .containsExactly("artikel 1 was r#art_1 2020-01-01..2021-01-01, ended by a");
    }

    @Test
    void they_are_listed_in_the_order_of_numbers() {
        String[] texts = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
        SampleDecision all = amendment(
                "a",
                "2021-01-01",
                renumber("artikel 10", "artikel 20"),
                renumber("artikel 2", "artikel 2a"),
                renumber("artikel 9", "artikel 19"));
        SampleDecision more = amendment("b", "2022-01-01", renumber("artikel 2a", "artikel 30"));
        assertThat(found(base(texts), all, more))
                .extracting(number -> number.address().toString())
                .containsExactly("artikel 2", "artikel 2a", "artikel 9", "artikel 10");
    }

    @Test
    void an_article_is_listed_before_its_leden() {
        SampleDecision a = amendment(
                "a", "2021-01-01", renumber("artikel 1", "artikel 2"), renumber("artikel 2 lid 2", "artikel 2 lid 3"));
        SampleDecision b = amendment("b", "2022-01-01", renumber("artikel 2 lid 3", "artikel 2 lid 10"));
        SampleDecision c = amendment("c", "2023-01-01", renumber("artikel 2 lid 10", "artikel 2 lid 4"));
        assertThat(found(withLeden(), a, b, c))
                .extracting(number -> number.address().toString())
                .containsExactly("artikel 1", "artikel 1 lid 2", "artikel 2 lid 3", "artikel 2 lid 10");
    }

    @Test
    void what_was_over_before_anyone_could_read_it_is_listed_by_the_days_for_which_it_is_valid() {
        SampleDecision known = amendment("k", "2020-09-01", insertAfter("artikel 2", article("k", "4", "new")));
        SampleDecision back = amendment("a", "2021-01-01", insertAfter("artikel 2", article("a", "4", "old")))
                .retroactiveTo("2020-06-01")
                .until("2020-08-01")
                .draftedOn("2020-05-01");
        List<FormerNumber> found = found(base("one", "two"), known, back);
        assertThat(found.get(0).valid()).hasToString("[Days[from=2020-06-01, until=2020-08-01]]");
        assertThat(found.get(0).read()).isEmpty();
        assertThat(found.get(1).valid()).hasToString("[Days[from=2020-09-01, until=null]]");
    }

    @Test
    void a_regulation_without_a_text_has_no_former_numbers() {
        SampleWorld world =
                SampleWorld.of(base("one", "two"), amendment("a", "2021-01-01", renumber("artikel 2", "artikel 3")));
        assertThat(FormerNumbers.of(world.versions(TODAY), world.at("2019-01-01", TODAY)))
                .isEmpty();
    }

    @Test
    void a_number_that_the_provision_still_has_is_current() {
        Operation new2 = insertAfter("artikel 1", article("a", "2", "new"));
        List<FormerNumber> found =
                found(base("one", "two"), amendment("a", "2021-01-01", renumber("artikel 2", "artikel 3"), new2));
        assertThat(found).extracting(FormerNumber::isCurrent).containsExactly(false, true);
    }

    private static List<FormerNumber> found(SampleDecision... decisions) {
        SampleWorld world = SampleWorld.of(decisions);
        return FormerNumbers.of(world.versions(TODAY), world.then(TODAY));
    }

    private static List<String> numbers(SampleDecision... decisions) {
        return found(decisions).stream().map(FormerNumbersTest::shown).toList();
    }

    private static String shown(FormerNumber number) {
        StringBuilder shown = new StringBuilder(number.address() + " was " + number.provision());
        number.valid()
                .forEach(days -> shown.append(' ')
                        .append(days.from())
                        .append("..")
                        .append(days.until() == null ? "" : days.until()));
        if (number.now() != null) {
            shown.append(", now ").append(number.now().address());
        }
        if (number.end() != null) {
            shown.append(", ended by ").append(number.end().effect().decision().id());
        }
        return shown.toString();
    }

    private static SampleDecision withLeden() {
        return base(article("r", "1", "", lid("r", "1", "1", "een"), lid("r", "1", "2", "twee")));
    }

    private static SampleDecision base(String... texts) {
        return base(articles("r", texts));
    }

    private static SampleDecision base(Provision... articles) {
        return SampleDecision.of(regulation("r", articles))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment(String id, String inForce, Operation... operations) {
        return SampleDecision.of(id)
                .published(SampleDecision.day(inForce).minusDays(10).toString())
                .inForce(inForce)
                .amends("r")
                .part("A", operations);
    }
}
