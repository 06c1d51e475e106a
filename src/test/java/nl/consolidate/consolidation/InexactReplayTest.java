package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.insertAtEnd;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** What is said of an operation that reaches a text without an earlier one (concepts, section 5, rule 7). */
class InexactReplayTest {
    private static final String LATER = "2030-01-01";

    @Test
    void names_the_decisions_left_out_that_touched_the_provision_and_no_other() {
        assertThat(leftOut(append("artikel 1a", "B"))).containsExactly("left out there: a");
    }

    @Test
    void names_what_made_the_anchor_that_is_missing() {
        assertThat(leftOut(insertAfter("artikel 1a", article("b", "1b", "B")))).containsExactly("left out there: a");
    }

    @Test
    void names_what_made_the_article_into_which_something_is_put() {
        assertThat(leftOut(insertAtEnd("artikel 1a", lid("b", "1a", "1", "B")))).containsExactly("left out there: a");
    }

    @Test
    void names_what_changed_a_part_of_the_provision() {
        SampleWorld world = SampleWorld.of(
                base(),
                decision("a", "2020-12-01", "2021-01-01", replaceText("artikel 4 lid 2", "vier", "quatre")),
                decision("b", "2021-05-01", "2021-06-01", replaceText("artikel 4", "quatre", "cuatro"))
                        .retroactiveTo("2020-06-01"));
        assertThat(world.errors("2020-07-01", LATER)).containsExactly(Code.REPLAY_INEXACT);
        assertThat(world.errors("2021-01-01", LATER)).isEmpty();
        assertThat(related(world)).contains("left out there: a");
    }

    @Test
    void is_not_settled_by_leaving_out_what_is_left_out_there_already() {
        SampleWorld world = SampleWorld.of(
                base(),
                decision("a", "2020-12-01", "2021-01-01", insertAfter("artikel 1", article("a", "1a", "new"))),
                decision("b", "2021-05-01", "2021-06-01", append("artikel 1a", "B"))
                        .retroactiveTo("2020-06-01")
                        .resolvesLeavingOut("a", "artikel 1a", "a", "b"));
        assertThat(world.errors("2020-07-01", LATER)).containsExactly(Code.REPLAY_INEXACT);
        assertThat(world.findings()).contains(Code.UNUSED_RESOLUTION);
    }

    @Test
    void is_none_where_the_text_refuses_it_for_which_it_was_written() {
        SampleWorld world = SampleWorld.of(
                base(),
                decision("a", "2020-12-01", "2021-01-01", append("artikel 1", "A")),
                decision("b", "2021-05-01", "2021-06-01", replaceText("artikel 1", "quatre", "cuatro"))
                        .retroactiveTo("2020-06-01")
                        .resolvesLeavingOut("b", "artikel 1", "a", "b"));
        assertThat(world.errors("2020-07-01", LATER)).containsExactly(Code.TEXT_NOT_FOUND);
        assertThat(world.findings()).contains(Code.UNUSED_RESOLUTION);
    }

    @Test
    void is_not_settled_for_want_of_an_operation_of_the_decision_itself() {
        SampleDecision b = SampleDecision.of("b").published("2021-05-01").inForce("2021-06-01");
        b.amends("r")
                .part("A", insertAfter("artikel 1", article("b", "1a", "new")))
                .operation("B", b.dates(null, "2020-06-01", null), append("artikel 1a", "B"))
                .resolvesLeavingOut("b", "artikel 1a", "a", "b");
        SampleWorld world =
                SampleWorld.of(base(), decision("a", "2020-12-01", "2021-01-01", append("artikel 1", "A")), b);
        assertThat(world.errors("2020-07-01", LATER)).containsExactly(Code.REPLAY_INEXACT);
    }

    @Test
    void names_what_a_resolution_leaves_out() {
        SampleWorld world = SampleWorld.of(
                base(),
                decision("a", "2020-12-01", "2021-01-01", insertAfter("artikel 1", article("a", "1a", "new"))),
                decision("c", "2020-12-02", "2021-02-01", append("artikel 1a", "C")),
                decision("b", "2021-01-20", "2021-03-01", insertAfter("artikel 1", article("b", "1a", "B")))
                        .adopted("2020-11-30")
                        .resolvesLeavingOut("a", "artikel 1a", "a", "b"));
        assertThat(world.at(LATER, LATER).findings())
                .filteredOn(finding -> finding.code() == Code.REPLAY_INEXACT)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.related()).extracting(Related::label).contains("left out there: a"));
    }

    @Test
    void is_not_settled_at_another_provision() {
        SampleWorld world = SampleWorld.of(
                base(),
                decision("a", "2020-12-01", "2021-01-01", insertAfter("artikel 1", article("a", "1a", "new"))),
                decision("b", "2021-05-01", "2021-06-01", append("artikel 1a", "B"))
                        .retroactiveTo("2020-06-01")
                        .resolvesLeavingOut("b", "artikel 2", "a", "b"));
        assertThat(world.errors("2020-07-01", LATER)).containsExactly(Code.REPLAY_INEXACT);
    }

    private List<String> leftOut(Operation operation) {
        SampleDecision other = decision("o", "2020-12-02", "2021-01-02", append("artikel 3", "O"));
        SampleDecision a =
                decision("a", "2020-12-01", "2021-01-01", insertAfter("artikel 1", article("a", "1a", "new")));
        SampleDecision b = decision("b", "2021-05-01", "2021-06-01", operation).retroactiveTo("2020-06-01");
        SampleWorld world = SampleWorld.of(base(), other, a, b);
        assertThat(world.errors("2020-07-01", LATER)).containsExactly(Code.REPLAY_INEXACT);
        return related(world).stream()
                .filter(label -> label.startsWith("left out"))
                .toList();
    }

    private List<String> related(SampleWorld world) {
        return world.at("2020-07-01", LATER).findings().get(0).related().stream()
                .map(Related::label)
                .toList();
    }

    private static SampleDecision decision(String id, String published, String inForce, Operation... operations) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", operations);
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation(
                        "r",
                        article("r", "1", "one"),
                        article("r", "2", "two").withHeading("Opschrift"),
                        article("r", "3", "three"),
                        article("r", "4", "4", lid("r", "4", "1", "four"), lid("r", "4", "2", "vier"))))
                .adopted("2019-11-01")
                .published("2019-12-01")
                .inForce("2020-01-01");
    }
}
