package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
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
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Test;

/** Which provisions and operations are in conflict, and which go on (concepts, section 5, rules 5 and 6). */
class ConflictExtentTest {
    private static final String LATER = "2030-01-01";

    @Test
    void what_took_away_the_anchor_of_the_other_is_in_conflict_and_nothing_else_of_its_decision() {
        SampleWorld world = meeting(
                first(append("artikel 2", "A"), renumber("artikel 3", "artikel 9")),
                second(append("artikel 1", "B"), insertAfter("artikel 3", article("b", "3a", "B"))));
        assertThat(refusedAndApplied(world)).containsExactly(2, 2);
    }

    @Test
    void what_is_inserted_elsewhere_is_not_in_conflict_with_numbers_that_clash() {
        SampleWorld world = meeting(
                first(renumber("artikel 3 t/m 4", "artikel 8 t/m 9")),
                second(
                        insertAfter("artikel 3", article("b", "8", "B")),
                        insertAfter("artikel 2", article("b", "7a", "C"))));
        assertThat(refusedAndApplied(world)).containsExactly(2, 1);
    }

    @Test
    void what_is_wanting_in_one_order_has_its_maker_for_the_cause() {
        SampleWorld world = meeting(
                first(append("artikel 1", "A"), insertAfter("artikel 4", article("a", "6", "A"))),
                second(append("artikel 2", "B"), repeal("artikel 6")));
        assertThat(refusedAndApplied(world)).containsExactly(2, 2);
    }

    @Test
    void what_moves_an_article_leaves_alone_what_meets_in_its_words() {
        SampleWorld world = meeting(
                first(move("artikel 4", "artikel 1"), append("artikel 4 lid 1", "A")),
                second(append("artikel 4 lid 1", "B")));
        assertThat(places(world)).containsExactly("artikel 4 lid 1");
        assertThat(refusedAndApplied(world)).containsExactly(2, 1);
    }

    @Test
    void what_changes_the_regulation_itself_leaves_its_provisions_alone() {
        SampleWorld world = meeting(
                first(title("Marktregeling"), append("artikel 1", "A")),
                second(title("Kraamregeling"), append("artikel 2", "B")));
        assertThat(places(world)).containsExactly("the regulation");
        assertThat(refusedAndApplied(world)).containsExactly(2, 2);
    }

    @Test
    void what_happened_to_an_article_is_in_conflict_with_what_happened_to_a_lid_of_it() {
        SampleWorld world = meeting(
                first(append("artikel 1", "A"), renumber("artikel 4", "artikel 5")),
                second(append("artikel 4 lid 2", "B"), append("artikel 2", "B")));
        assertThat(places(world)).containsExactly("artikel 5 lid 2");
        assertThat(refusedAndApplied(world)).containsExactly(2, 2);
    }

    @Test
    void two_texts_of_one_article_are_one_conflict_in_that_article() {
        SampleWorld world = meeting(
                first(replace("artikel 4", article("a", "4", "A", lid("a", "4", "1", "een"), lid("a", "4", "3", "x")))),
                second(replace(
                        "artikel 4", article("b", "4", "B", lid("b", "4", "1", "uno"), lid("b", "4", "5", "y")))));
        assertThat(places(world)).containsExactly("artikel 4");
    }

    @Test
    void two_places_for_one_article_are_a_conflict_in_what_was_moved() {
        SampleWorld world = meeting(first(move("artikel 1", "artikel 2")), second(move("artikel 1", "artikel 3")));
        assertThat(places(world)).containsExactly("artikel 1");
        assertThat(refusedAndApplied(world)).containsExactly(2, 0);
    }

    @Test
    void an_instruction_without_a_part_in_the_conflict_keeps_its_place() {
        SampleDecision a = first(append("artikel 1", "A")).part("B", replaceText("artikel 2", "two", "2"));
        SampleDecision b = second(append("artikel 1", "B"), replaceText("artikel 2", "2", "zwei"))
                .resolvesByOrder("artikel 1", "b", "a")
                .resolvesByOrder("artikel 2", "a", "b");
        SampleWorld world = meeting(a, b);
        assertThat(world.text(LATER, LATER)).startsWith("1 one B A | 2 zwei | 3 three");
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void a_resolution_of_two_conflicts_below_one_article_shows_once() {
        SampleDecision b = second(append("artikel 4 lid 1", "B"), append("artikel 4 lid 2", "B"))
                .resolvesByOrder("artikel 4", "b", "a");
        SampleWorld world = meeting(first(append("artikel 4 lid 1", "A"), append("artikel 4 lid 2", "A")), b);
        ConsolidatedText text = world.at(LATER, LATER);
        assertThat(world.text(LATER, LATER)).endsWith("1 four B A | 2 vier B A");
        assertThat(text.historyOf(text.regulation().root().children().get(3).id()))
                .extracting(HistoryEntry::kind)
                .containsOnlyOnce(HistoryKind.SETTLED);
    }

    private static List<String> places(SampleWorld world) {
        return world.at(LATER, LATER).findings().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::message)
                .map(message -> message.substring(message.indexOf(" in ") + 4))
                .toList();
    }

    private static List<Integer> refusedAndApplied(SampleWorld world) {
        return List.of(world.count(EffectState.REFUSED, LATER, LATER), world.count(EffectState.APPLIED, LATER, LATER));
    }

    private static SampleWorld meeting(SampleDecision one, SampleDecision other) {
        return SampleWorld.of(base(), one, other);
    }

    @Test
    void a_step_on_the_way_tells_of_the_conflict_that_it_is_in_and_of_no_other() {
        SampleWorld world = meeting(
                first(append("artikel 1", "A"), append("artikel 2", "A")),
                second(append("artikel 2", "B"), append("artikel 3", "B")));
        List<List<Code>> told = world.consolidator().trace("r", Viewpoint.asItReadOn(day(LATER))).steps().stream()
                .map(step -> step.findings().stream().map(Diagnostic::code).toList())
                .toList();
        assertThat(told)
                .containsExactly(List.of(), List.of(), List.of(Code.CONFLICT), List.of(Code.CONFLICT), List.of());
    }

    private static Operation title(String title) {
        return new Operation.SetProperty(at(Property.TITLE), title);
    }

    private static Operation move(String moved, String anchor) {
        return new Operation.Move(at(Addresses.parse(moved)), new Placement.After(at(Address.parse(anchor))));
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
                        article("r", "2", "two"),
                        article("r", "3", "three"),
                        article("r", "4", "", lid("r", "4", "1", "four"), lid("r", "4", "2", "vier"))))
                .adopted("2019-11-01")
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, SourceSpan.startOf(new SourceFile("x", "")));
    }
}
