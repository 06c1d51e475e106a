package nl.consolidate.secondhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the program answers, and what a second resolver makes of the same decisions, is the same. */
class TwoHandsTest {
    /** How many worlds are tried. */
    int worlds() {
        return 2_000;
    }

    @Test
    void both_hands_give_the_same_texts_versions_and_ledgers_in_worlds_made_by_chance() {
        LongStream.range(0, worlds()).parallel().forEach(seed -> assertSame(Chance.world(seed)));
    }

    static void assertSame(World world) {
        String difference = Comparison.difference(world);
        if (!difference.isEmpty()) {
            World smallest = Shrinker.smallest(
                    world, each -> !Comparison.difference(each).isEmpty());
            assertThat(Comparison.difference(smallest)).as(smallest.shown()).isEmpty();
        }
    }
}
