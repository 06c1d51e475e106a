package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.Provision;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a resolution settles, where, and how it shows (concepts, section 5, rule 8). */
class ResolutionTest {
    private static final String LATER = "2030-01-01";

    @Nested
    class Place {
        @Test
        void covers_the_provision_and_anything_below_it() {
            SampleWorld world = meeting(
                    append("artikel 4 lid 2", "A"),
                    second(append("artikel 4 lid 2", "B")).resolvesByOrder("artikel 4", "b", "a"));
            assertThat(world.text(LATER, LATER)).endsWith("1 four | 2 vier B A");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void does_not_cover_what_holds_it() {
            SampleWorld world = meeting(
                    replaceText("artikel 4", "4", "A"),
                    second(replaceText("artikel 4", "4", "B")).resolvesLeavingOut("a", "artikel 4 lid 2", "a", "b"));
            assertThat(world.findings()).containsExactlyInAnyOrder(Code.CONFLICT, Code.UNUSED_RESOLUTION);
        }

        @Test
        void is_read_in_the_text_after_both() {
            SampleDecision b = second(append("artikel 2", "B"), renumber("artikel 2", "artikel 2a"));
            SampleWorld world = meeting(append("artikel 2", "A"), b.resolvesByOrder("artikel 2a", "b", "a"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one | 2a two B A | 3 three");
        }

        @Test
        void of_what_stands_in_no_text_is_the_name_that_the_decisions_gave_it() {
            SampleDecision b = second(insertAfter("artikel 1", article("b", "9", "B")), repeal("artikel 9"))
                    .resolvesLeavingOut("b", "artikel 9", "a", "b");
            SampleWorld world = SampleWorld.of(
                    base(), first(insertAfter("artikel 1", article("a", "9", "A")), repeal("artikel 9")), b);
            assertThat(world.errors(LATER, LATER)).isEmpty();
        }
    }

    @Nested
    class Order {
        @Test
        void keeps_the_moved_operations_in_their_own_order() {
            SampleDecision a = first(append("artikel 1", "A"), append("artikel 1", "a"));
            SampleWorld world =
                    SampleWorld.of(base(), a, second(append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one B A a |");
        }

        @Test
        void that_is_refused_even_so_stays_refused() {
            SampleWorld world = meeting(
                    replaceText("artikel 1", "one", "A"),
                    second(replaceText("artikel 1", "one", "B")).resolvesByOrder("artikel 1", "b", "a"));
            assertThat(world.errors(LATER, LATER)).containsExactly(Code.TEXT_NOT_FOUND);
            Diagnostic finding = world.at(LATER, LATER).findings().stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.related()).extracting(Related::label).contains("in the order of this resolution");
        }

        @Test
        void of_two_resolutions_of_two_conflicts_both_count() {
            SampleDecision b = second(append("artikel 1", "B"), append("artikel 2", "B"))
                    .resolvesByOrder("artikel 1", "a", "b")
                    .resolvesByOrder("artikel 2", "a", "b");
            SampleWorld world = SampleWorld.of(base(), first(append("artikel 1", "A"), append("artikel 2", "A")), b);
            assertThat(world.text(LATER, LATER)).startsWith("1 one A B | 2 two A B");
            assertThat(world.findings()).isEmpty();
            assertThat(kinds(world, 0)).containsOnlyOnce(HistoryKind.SETTLED);
            assertThat(kinds(world, 1)).containsOnlyOnce(HistoryKind.SETTLED);
        }
    }

    @Nested
    class Text {
        @Test
        void keeps_the_heading_of_the_provision() {
            SampleWorld world = settledBy(article("s", "2", "A en B"));
            Provision settled =
                    world.at(LATER, LATER).regulation().root().children().get(1);
            assertThat(settled.heading()).isEqualTo("Opschrift");
            assertThat(settled.text()).isEqualTo("A en B");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void gives_another_heading_where_it_has_one() {
            SampleWorld world = settledBy(article("s", "2", "A en B").withHeading("Anders"));
            assertThat(world.at(LATER, LATER)
                            .regulation()
                            .root()
                            .children()
                            .get(1)
                            .heading())
                    .isEqualTo("Anders");
        }

        private SampleWorld settledBy(Provision content) {
            return meeting(
                    replaceText("artikel 2", "two", "A"),
                    second(replaceText("artikel 2", "two", "B"))
                            .resolvesByText((Operation.Replace) replace("artikel 2", content), "a", "b"));
        }
    }

    @Nested
    class LeavesOut {
        @Test
        void only_what_is_in_conflict_there() {
            SampleDecision a = first(append("artikel 1", "A"), append("artikel 2", "A"), append("artikel 3", "A"));
            SampleDecision b = second(append("artikel 1", "B"), append("artikel 2", "B"))
                    .resolvesLeavingOut("a", "artikel 1", "a", "b")
                    .resolvesLeavingOut("b", "artikel 2", "a", "b");
            SampleWorld world = SampleWorld.of(base(), a, b);
            assertThat(world.text(LATER, LATER)).startsWith("1 one B | 2 two A | 3 three A |");
            assertThat(world.count(EffectState.LEFT_OUT, LATER, LATER)).isEqualTo(2);
            assertThat(world.count(EffectState.APPLIED, LATER, LATER)).isEqualTo(3);
        }
    }

    @Nested
    class AmongThree {
        @Test
        void what_is_left_out_meets_nobody_else() {
            SampleDecision b = second(append("artikel 1", "B")).resolvesLeavingOut("a", "artikel 1", "a", "b");
            SampleDecision c = decision("c", "2021-02-20", "2021-03-01", append("artikel 1", "C"))
                    .adopted("2020-11-30");
            SampleWorld world =
                    SampleWorld.of(base(), first(append("artikel 1", "A")), b, c, settling("artikel 1", "b", "c"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one B C |");
            assertThat(world.errors(LATER, LATER)).isEmpty();
        }

        @Test
        void what_was_left_out_does_not_come_back_with_its_instruction() {
            SampleDecision a = first(append("artikel 1", "A"), append("artikel 2", "a"));
            SampleDecision b = second(append("artikel 1", "B")).resolvesLeavingOut("a", "artikel 1", "a", "b");
            SampleDecision c = decision("c", "2021-02-20", "2021-03-01", append("artikel 2", "C"))
                    .adopted("2020-11-30")
                    .resolvesByOrder("artikel 2", "c", "a");
            SampleWorld world = SampleWorld.of(base(), a, b, c);
            assertThat(world.text(LATER, LATER)).startsWith("1 one B | 2 two C a |");
            assertThat(world.count(EffectState.LEFT_OUT, LATER, LATER)).isEqualTo(1);
        }

        @Test
        void what_was_moved_behind_one_can_be_left_out_for_another() {
            SampleDecision b = second(append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a");
            SampleDecision c = decision("c", "2021-02-20", "2021-03-01", append("artikel 1", "C"))
                    .adopted("2021-01-21")
                    .resolvesLeavingOut("a", "artikel 1", "a", "c");
            SampleDecision a = decision("a", "2021-01-22", "2021-01-23", append("artikel 1", "A"))
                    .adopted("2020-11-01");
            SampleWorld world = SampleWorld.of(base(), a, b, c);
            assertThat(world.text(LATER, LATER)).startsWith("1 one B C |");
        }

        @Test
        void what_moves_behind_one_decision_for_two_conflicts_keeps_its_order() {
            SampleDecision a =
                    first(append("artikel 2", "a")).part("B", append("artikel 1", "A"), append("artikel 2", "b"));
            SampleDecision b = second(append("artikel 1", "B"), append("artikel 2", "B"));
            SampleWorld world = SampleWorld.of(base(), a, b, settling("regeling", "b", "a"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one B A | 2 two B a b |");
        }

        @Test
        void what_enters_into_force_on_another_day_keeps_its_place() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2020-12-01")
                    .inForce("2021-01-01")
                    .adopted("2020-11-01");
            a.amends("r")
                    .part("A", append("artikel 1", "A"))
                    .operation("A", a.dates("2021-06-01", null, null), append("artikel 3", "a"));
            SampleDecision b = second(append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a");
            SampleDecision c = decision("c", "2021-03-01", "2021-03-02", append("artikel 2", "C"))
                    .adopted("2021-02-20");
            assertThat(SampleWorld.of(base(), a, b, c).at(LATER, LATER).applied())
                    .filteredOn(Effect::isOperation)
                    .extracting(effect -> effect.order().decision())
                    .containsExactly("b", "a", "c", "a");
        }

        private static SampleDecision settling(String at, String... order) {
            return SampleDecision.of("s").published("2021-03-01").resolvesByOrder(at, order);
        }
    }

    private static List<HistoryKind> kinds(SampleWorld world, int child) {
        ConsolidatedText text = world.at(LATER, LATER);
        return text.historyOf(text.regulation().root().children().get(child).id()).stream()
                .map(HistoryEntry::kind)
                .toList();
    }

    private static SampleWorld meeting(Operation one, SampleDecision other) {
        return SampleWorld.of(base(), first(one), other);
    }

    private static SampleDecision first(Operation... operations) {
        return decision("a", "2020-12-01", "2021-01-01", operations).adopted("2020-11-01");
    }

    private static SampleDecision second(Operation... operations) {
        return decision("b", "2021-01-20", "2021-02-01", operations).adopted("2020-11-30");
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
