package nl.consolidate.secondhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the program answers, and what a second resolver makes of the same decisions, is the same. */
class TwoHandsTest {
    /** How many worlds made by chance are tried. */
    long worlds() {
        return 500;
    }

    /** One in how many of the enumerated worlds is tried. */
    long step() {
        return 499;
    }

    @Test
    void both_hands_answer_alike_in_worlds_made_by_chance() {
        LongStream.range(0, worlds()).parallel().forEach(seed -> assertAlike(Chance.world(seed)));
    }

    @Test
    void both_hands_answer_alike_in_all_small_worlds() {
        LongStream.range(0, Every.count() / step())
                .parallel()
                .forEach(number -> assertAlike(Every.world(number * step())));
    }

    @Test
    void most_texts_can_be_given_in_worlds_made_by_chance_and_many_not() {
        long all = 0;
        long refused = 0;
        for (long seed = 0; seed < 100; seed++) {
            SecondHand hand = new SecondHand(Chance.world(seed));
            for (int day : hand.days()) {
                all++;
                refused += hand.at(day, day).text().equals(Answer.REFUSED) ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(all / 10, all / 2);
    }

    @Test
    void a_difference_is_shown_in_the_smallest_world_that_has_it() {
        Predicate<World> hasIt = each -> each.acts().stream()
                .anyMatch(act ->
                        act.parts().stream().anyMatch(part -> part.tasks().size() > 1));
        World world = LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(Chance::world)
                .filter(hasIt)
                .findFirst()
                .orElseThrow();
        World smallest = Shrinker.smallest(world, hasIt);
        List<Act> amendments = smallest.acts().subList(1, smallest.acts().size());
        assertThat(amendments).hasSize(1);
        assertThat(amendments.get(0).parts()).hasSize(1);
        assertThat(amendments.get(0).parts().get(0).tasks()).hasSize(2);
    }

    private static void assertAlike(World world) {
        if (!Comparison.difference(world).isEmpty()) {
            World smallest = Shrinker.smallest(
                    world, each -> !Comparison.difference(each).isEmpty());
            assertThat(Comparison.difference(smallest)).as(smallest.shown()).isEmpty();
        }
    }
}
