package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.amendment.Operation;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** A text carries for each day the line of the stretch in which that day lies (concepts, section 2). */
class StretchTest {
    private static final String LATER = "2024-01-01";

    @Test
    void a_day_in_the_stretch_is_told_how_far_its_first_day_reached_and_a_day_before_it_how_far_it_does_now() {
        SampleDecision a = one("a", "2021-03-01", "2021-04-01").retroactiveTo("2021-01-01");
        SampleDecision c = decision("c", "2021-06-01", "2021-07-01", replaceText("artikel 2", "two", "TWO"))
                .retroactiveTo("2020-12-01")
                .until("2021-02-01");
        SampleWorld world = SampleWorld.of(base(), a, c);
        assertThat(world.line("2021-05-01", LATER))
                .isEqualTo("Geldend van 01-04-2021 t/m heden met terugwerkende kracht vanaf 01-01-2021");
        assertThat(world.line("2021-03-01", LATER))
                .isEqualTo("Geldend van 01-04-2021 t/m heden met terugwerkende kracht vanaf 01-02-2021");
    }

    @Test
    void a_text_that_returns_after_an_episode_has_a_stretch_of_its_own() {
        SampleDecision s = SampleDecision.of("s").published("2022-01-01").suspends("a", "2022-03-01", "2022-06-01");
        SampleWorld world = SampleWorld.of(base(), one("a", "2021-03-01", "2021-04-01"), s);
        assertThat(world.line("2022-02-28", LATER)).isEqualTo("Geldend van 01-04-2021 t/m 28-02-2022");
        assertThat(world.line("2022-03-01", LATER)).isEqualTo("Geldend van 01-03-2022 t/m 31-05-2022");
        assertThat(world.line("2022-06-01", LATER)).isEqualTo("Geldend van 01-06-2022 t/m heden");
        assertThat(world.line("2021-03-31", LATER)).isEqualTo("Geldend van 01-01-2020 t/m 31-03-2021");
    }

    @Test
    void a_day_for_which_it_came_to_hold_afterwards_carries_the_line_of_the_stretch_that_reaches_back_to_it() {
        SampleDecision n = SampleDecision.of("n").published("2022-03-01").annuls("a", null);
        SampleWorld world = SampleWorld.of(base(), one("a", "2021-03-01", "2021-04-01"), n);
        assertThat(world.line("2021-05-01", "2022-02-28")).isEqualTo("Geldend van 01-04-2021 t/m heden");
        assertThat(world.line("2021-05-01", LATER))
                .isEqualTo("Geldend van 01-03-2022 t/m heden met terugwerkende kracht vanaf 01-04-2021");
        assertThat(world.line("2021-03-31", LATER)).isEqualTo("Geldend van 01-01-2020 t/m 31-03-2021");
        assertThat(world.line("2022-03-01", LATER))
                .isEqualTo("Geldend van 01-03-2022 t/m heden met terugwerkende kracht vanaf 01-04-2021");
    }

    private static SampleDecision one(String id, String published, String inForce) {
        return decision(id, published, inForce, replaceText("artikel 1", "one", "ONE"));
    }

    private static SampleDecision decision(String id, String published, String inForce, Operation operation) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", operation);
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }
}
