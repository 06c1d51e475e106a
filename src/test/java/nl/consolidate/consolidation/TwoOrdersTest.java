package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** The text on which two parties are tried in both orders (concepts, section 5, rules 3 and 4). */
class TwoOrdersTest {
    private static final String LATER = "2030-01-01";

    @Test
    void has_what_stands_between_them_and_was_known_to_the_later() {
        SampleDecision between = decision("c", "2020-10-01", "2021-01-15", replaceText("artikel 4 lid 2", "vier", "4"))
                .adopted("2020-09-01");
        assertThat(notes(first(), between, second(replaceText("artikel 4 lid 2", "4", "IV"))))
                .containsExactlyInAnyOrder(
                        "c was made without knowledge of a; both change artikel 4, which reads the same in either order",
                        "b was made without knowledge of a; both change artikel 4, which reads the same in either order");
    }

    @Test
    void has_nothing_that_stands_between_them_and_was_not_known_to_the_later() {
        SampleDecision between = decision("c", "2020-12-15", "2021-01-15", replaceText("artikel 4 lid 2", "vier", "4"))
                .adopted("2020-12-10");
        SampleDecision b = second(replaceText("artikel 4 lid 2", "vier", "IV"));
        assertThat(notes(first(), between, b))
                .containsExactly(
                        "b was made without knowledge of a; both change artikel 4, which reads the same in either order");
        assertThat(SampleWorld.of(base(), first(), between, b).errors(LATER, LATER))
                .containsExactly(Code.CONFLICT);
    }

    @Test
    void has_all_that_stands_before_them() {
        SampleDecision before = decision("c", "2020-09-01", "2020-12-20", replaceText("artikel 4 lid 2", "vier", "4"))
                .adopted("2020-08-01");
        assertThat(notes(before, first(), second(replaceText("artikel 4 lid 2", "4", "IV"))))
                .containsExactly(
                        "b was made without knowledge of a; both change artikel 4, which reads the same in either order");
    }

    @Test
    void is_that_of_the_viewpoint_where_a_part_of_the_earlier_became_known_after_the_later_commenced() {
        SampleDecision a = decision("a", "2020-12-01", "2021-01-01", append("artikel 4 lid 1", "A"))
                .adopted("2020-11-01");
        SampleDecision b = second(append("artikel 1", "B"));
        SampleDecision k = SampleDecision.of("k").published("2021-06-01").corrects("a", "A", append("artikel 1", "K"));
        SampleWorld world = SampleWorld.of(base(), a, b, k);
        assertThat(world.text(LATER, "2021-05-31")).startsWith("1 one B |");
        assertThat(world.errors(LATER, "2021-06-01")).containsExactly(Code.CONFLICT);
    }

    @Test
    void is_that_of_one_regulation() {
        SampleDecision a = both("a", "2020-12-01", "2021-01-01", "A").adopted("2020-11-01");
        SampleDecision b = both("b", "2021-01-20", "2021-02-01", "B")
                .adopted("2020-11-30")
                .resolvesByOrderIn("r", "artikel 1", "b", "a");
        SampleDecision q = SampleDecision.of(regulation("q", article("q", "1", "uno")))
                .published("2019-12-01")
                .inForce("2020-01-01");
        SampleWorld world = SampleWorld.of(base(), q, a, b);
        assertThat(world.text(LATER, LATER)).startsWith("1 one B A |");
        assertThat(world.findings()).containsExactly(Code.CONFLICT);
    }

    private static SampleDecision both(String id, String published, String inForce, String words) {
        return decision(id, published, inForce, append("artikel 1", words))
                .amends("q")
                .part("B", append("artikel 1", words));
    }

    private static List<String> notes(SampleDecision... decisions) {
        SampleDecision[] all = new SampleDecision[decisions.length + 1];
        all[0] = base();
        System.arraycopy(decisions, 0, all, 1, decisions.length);
        return SampleWorld.of(all).consolidator().findings().stream()
                .filter(finding -> finding.code() == Code.CONCURRENT)
                .map(Diagnostic::message)
                .toList();
    }

    private static SampleDecision first() {
        return decision("a", "2020-12-01", "2021-01-01", append("artikel 4 lid 1", "A"))
                .adopted("2020-11-01");
    }

    private static SampleDecision second(Operation operation) {
        return decision("b", "2021-01-20", "2021-02-01", operation).adopted("2020-11-02");
    }

    private static SampleDecision decision(String id, String published, String inForce, Operation operation) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", operation);
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation(
                        "r",
                        article("r", "1", "one"),
                        article("r", "4", "", lid("r", "4", "1", "four"), lid("r", "4", "2", "vier"))))
                .adopted("2019-11-01")
                .published("2019-12-01")
                .inForce("2020-01-01");
    }
}
