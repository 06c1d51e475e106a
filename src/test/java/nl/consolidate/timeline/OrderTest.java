package nl.consolidate.timeline;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void the_first_day_in_force_goes_before_publication() {
        assertThat(order(
                        amendment("a").published("2023-02-01").inForce("2023-03-01"),
                        amendment("b").published("2023-01-01").inForce("2023-04-01")))
                .containsExactly("a", "b");
    }

    @Test
    void then_publication_then_adoption_then_the_explicit_order() {
        assertThat(order(
                        amendment("d")
                                .published("2023-01-02")
                                .adopted("2022-01-01")
                                .order(1),
                        amendment("c")
                                .published("2023-01-02")
                                .adopted("2022-02-01")
                                .order(1),
                        amendment("b")
                                .published("2023-01-02")
                                .adopted("2022-02-01")
                                .order(2),
                        amendment("a").published("2023-01-03").adopted("2021-01-01")))
                .containsExactly("d", "c", "b", "a");
    }

    @Test
    void inside_a_decision_the_written_order_counts_then_the_editor_then_repeals() {
        Regulation base = regulation("r", article("r", "1", "x"));
        SampleDecision a = SampleDecision.of("a").published("2023-01-01").inForce("2023-02-01");
        a.repeals("r");
        a.amends("r")
                .part("B", replaceText("artikel 1", "1", "2"), replaceText("artikel 1", "2", "3"))
                .part("A", replaceText("artikel 1", "3", "4"))
                .correction("glyph", replaceText("artikel 1", "4", "5"));
        List<Effect> effects = timetable(
                        SampleDecision.of(base).published("2023-01-01").inForce("2023-02-01"), a)
                .effectsOn("r");
        assertThat(effects.stream()
                        .filter(effect -> effect.decision().id().equals("a"))
                        .map(effect -> effect.kind() + " " + effect.part()))
                .containsExactly("AMENDS B", "AMENDS B", "AMENDS A", "EDITS ", "REPEALS artikel 17");
    }

    @Test
    void parts_with_other_days_stand_at_their_own_place_among_other_decisions() {
        SampleDecision a = SampleDecision.of("a").published("2023-01-01").inForce("2023-02-01");
        a.amends("r")
                .part("A", replaceText("artikel 1", "x", "y"))
                .part("B", a.dates("2023-08-01", null, null), replaceText("artikel 1", "y", "z"));
        assertThat(timetable(a, amendment("b").published("2023-03-01").inForce("2023-04-01")).effectsOn("r").stream()
                        .map(effect -> effect.decision().id() + effect.part()))
                .containsExactly("aA", "bA", "aB");
    }

    @Test
    void a_correction_stands_directly_behind_the_part_that_it_corrects() {
        SampleDecision a = SampleDecision.of("a")
                .published("2023-01-01")
                .inForce("2023-02-01")
                .amends("r")
                .part("A", replaceText("artikel 1", "x", "y"), replaceText("artikel 2", "x", "y"))
                .part("B", replaceText("artikel 3", "x", "y"));
        SampleDecision late =
                SampleDecision.of("k").published("2023-06-01").corrects("a", "A", replaceText("artikel 1", "y", "z"));
        SampleDecision early =
                SampleDecision.of("l").published("2023-05-01").corrects("a", "A", replaceText("artikel 1", "y", "v"));
        List<Effect> effects = timetable(late, early, a).effectsOn("r");
        assertThat(effects).extracting(effect -> effect.decision().id()).containsExactly("a", "a", "l", "k", "a");
        assertThat(effects.get(2).dates().publication().on()).isEqualTo("2023-05-01");
        assertThat(effects.get(2).dates().inForce()).isEqualTo("2023-02-01");
    }

    @Test
    void a_correction_is_never_known_before_what_it_corrects() {
        SampleDecision correction =
                SampleDecision.of("k").published("2022-06-01").corrects("a", "A", replaceText("artikel 1", "y", "z"));
        List<Effect> effects = timetable(amendment("a").published("2023-01-01").inForce("2023-02-01"), correction)
                .effectsOn("r");
        assertThat(effects.get(1).dates().publication().on()).isEqualTo("2023-01-01");
    }

    @Test
    void a_correction_of_a_decision_that_is_not_published_is_outstanding_too() {
        SampleDecision correction =
                SampleDecision.of("k").published("2022-06-01").corrects("a", "A", replaceText("artikel 1", "y", "z"));
        List<Effect> effects =
                timetable(amendment("a").inForce("2023-02-01"), correction).effectsOn("r");
        assertThat(effects.get(1).dates().publication().on()).isNull();
        assertThat(effects.get(1).dates().isSettled()).isFalse();
    }

    @Test
    void what_corrects_another_decision_does_not_move_the_corrections_of_this_one() {
        SampleDecision correction =
                SampleDecision.of("k").published("2023-06-01").corrects("a", "A", replaceText("artikel 1", "y", "z"));
        SampleDecision elsewhere =
                SampleDecision.of("m").published("2023-05-01").corrects("b", "A", replaceText("artikel 1", "y", "z"));
        SampleDecision a = amendment("a").published("2023-01-01").inForce("2023-02-01");
        SampleDecision b = amendment("b").published("2023-01-01").inForce("2023-03-01");
        assertThat(orderOf("k", timetable(a, b, correction)))
                .isEqualTo(orderOf("k", timetable(a, b, correction, elsewhere)));
    }

    @Test
    void equal_days_tie_unless_the_explicit_order_differs() {
        SampleDecision one = amendment("a").published("2023-01-01").adopted("2022-12-01");
        SampleDecision other = amendment("b").published("2023-01-01").adopted("2022-12-01");
        SampleDecision second =
                amendment("c").published("2023-01-01").adopted("2022-12-01").order(2);
        List<Effect> effects = timetable(one, other, second).effectsOn("r");
        assertThat(effects.get(0).order().tiesWith(effects.get(1).order())).isTrue();
        assertThat(effects.get(0).order().tiesWith(effects.get(2).order())).isFalse();
        assertThat(effects.get(0).order().tiesWith(effects.get(0).order())).isFalse();
    }

    @Test
    void a_day_of_adoption_that_is_not_known_declares_no_order() {
        SampleDecision one = amendment("a").published("2023-01-01").adopted("2022-12-01");
        SampleDecision other = amendment("b").published("2023-01-01");
        List<Effect> effects = timetable(one, other).effectsOn("r");
        assertThat(effects.get(0).order().tiesWith(effects.get(1).order())).isTrue();
    }

    @Test
    void the_order_of_the_list_has_no_say() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            decisions.add(amendment("d" + i)
                    .published("2023-01-0" + (1 + i % 3))
                    .inForce("2023-02-01")
                    .build());
        }
        List<Effect> forward = new Timetable(decisions, CommencementRules.GENERAL_LAW).effectsOn("r");
        Collections.reverse(decisions);
        assertThat(new Timetable(decisions, CommencementRules.GENERAL_LAW).effectsOn("r"))
                .isEqualTo(forward);
    }

    @Test
    void the_days_of_publication_are_those_of_effects_and_of_setters() {
        SampleDecision setter = SampleDecision.of("s").published("2023-05-05").annuls("a", null);
        assertThat(timetable(amendment("a").published("2023-01-01"), setter).publications("r"))
                .containsExactly(day("2023-01-01"), day("2023-05-05"));
    }

    private static OrderKey orderOf(String decision, Timetable timetable) {
        return timetable.effectsOn("r").stream()
                .filter(effect -> effect.decision().id().equals(decision))
                .findFirst()
                .orElseThrow()
                .order();
    }

    private static SampleDecision amendment(String id) {
        return SampleDecision.of(id).amends("r").part("A", replaceText("artikel 1", "x", "y"));
    }

    private static List<String> order(SampleDecision... decisions) {
        return timetable(decisions).effectsOn("r").stream()
                .map(effect -> effect.decision().id())
                .toList();
    }

    private static Timetable timetable(SampleDecision... decisions) {
        return new Timetable(Stream.of(decisions).map(SampleDecision::build).toList(), CommencementRules.GENERAL_LAW);
    }
}
