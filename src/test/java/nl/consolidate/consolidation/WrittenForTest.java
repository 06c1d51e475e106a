package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** The text for which a decision was written: that of its commencement, as far as it is known (concepts, section 3). */
class WrittenForTest {
    @Test
    void becomes_another_when_an_earlier_decision_becomes_known() {
        // at the viewpoint a has expired again, and what b names is what a had put there
        SampleDecision a = decision(
                        "a",
                        "2021-03-01",
                        "2021-05-01",
                        renumber("artikel 2", "artikel 9"),
                        insertAfter("artikel 1", article("a", "2", "new")))
                .until("2021-08-01");
        SampleDecision b = decision("b", "2021-01-15", "2021-06-01", append("artikel 2", "B"));
        SampleWorld world = SampleWorld.of(base(), a, b);
        assertThat(world.text("2021-09-01", "2021-02-01")).isEqualTo("1 one | 2 two B | 3 three");
        assertThat(world.errors("2021-09-01", "2021-04-01")).containsExactly(Code.REPLAY_INEXACT);
    }

    @Test
    void is_the_same_one_for_every_day_of_one_knowledge() {
        SampleDecision a = decision("a", "2021-03-01", "2021-05-01", append("artikel 1", "A"));
        SampleDecision b = decision("b", "2021-04-01", "2021-06-01", append("artikel 1", "B"))
                .adopted("2021-03-15");
        SampleWorld world = SampleWorld.of(base(), a, b);
        assertThat(world.text("2021-05-31", "2021-04-01")).startsWith("1 one A | 2");
        assertThat(world.text("2021-06-01", "2021-04-01")).startsWith("1 one A B | 2");
        assertThat(world.text("2021-06-01", "2021-03-01")).startsWith("1 one A | 2");
        assertThat(world.text("2021-06-01", "2021-06-01")).startsWith("1 one A B | 2");
    }

    @Test
    void of_a_pinned_decision_that_was_known_on_the_pinned_day_is_the_text_without_itself() {
        SampleDecision b = decision("b", "2021-01-15", "2021-02-01", renumber("artikel 2", "artikel 9"))
                .draftedOn("2021-03-01");
        SampleWorld world = SampleWorld.of(base(), b);
        assertThat(world.text("2021-03-01", "2021-03-01")).isEqualTo("1 one | 9 two | 3 three");
        assertThat(world.errors("2021-03-01", "2021-03-01")).isEmpty();
    }

    @Test
    void of_a_pinned_decision_is_that_of_the_pinned_day_whatever_became_known_of_it() {
        SampleDecision back = decision("a", "2021-02-01", "2021-02-10", renumber("artikel 2", "artikel 9"))
                .retroactiveTo("2020-06-01");
        SampleDecision b = decision("b", "2021-04-01", "2021-05-01", append("artikel 2", "B"))
                .draftedOn("2021-01-01");
        SampleWorld world = SampleWorld.of(base(), back, b);
        assertThat(world.text("2021-05-01", "2021-05-01")).isEqualTo("1 one | 9 two B | 3 three");
        assertThat(world.errors("2021-05-01", "2021-05-01")).isEmpty();
    }

    @Test
    void has_to_be_in_force_for_an_amendment_and_for_a_repeal() {
        SampleDecision a = decision("a", "2019-12-02", "2019-12-20", append("artikel 1", "A"));
        assertThat(SampleWorld.of(base(), a).consolidator().findings())
                .extracting(Diagnostic::message)
                .contains("there is no text of r when a enters into force");
        SampleDecision z = SampleDecision.of("z").published("2019-12-02").inForce("2019-12-20");
        z.repeals("r");
        assertThat(SampleWorld.of(base(), z).consolidator().findings())
                .extracting(Diagnostic::message)
                .contains("r is not in force when z repeals it");
    }

    private static SampleDecision decision(String id, String published, String inForce, Operation... operations) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", operations);
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two", "three")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }
}
