package nl.consolidate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void nobody_is_displaced_in_the_old_order() {
        assertThat(Order.displaced(List.of(0, 1, 2, 3))).isEmpty();
        assertThat(Order.displaced(List.of())).isEmpty();
    }

    @Test
    void one_of_two_that_were_swapped_is_displaced() {
        assertThat(Order.displaced(List.of(0, 2, 1, 3))).hasSize(1);
    }

    @Test
    void the_one_that_went_to_the_end_is_displaced_and_not_all_others() {
        assertThat(Order.displaced(List.of(1, 2, 3, 0))).containsExactly(3);
    }

    @Test
    void as_few_as_can_be_are_displaced() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            List<Integer> row = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
            Collections.shuffle(row, random);
            Set<Integer> displaced = Order.displaced(row);
            List<Integer> kept = IntStream.range(0, row.size())
                    .filter(place -> !displaced.contains(place))
                    .mapToObj(row::get)
                    .toList();
            assertThat(kept).isSorted();
            assertThat(kept.size()).isEqualTo(longest(row));
        }
    }

    // by trying all subsets
    private static int longest(List<Integer> row) {
        int longest = 0;
        for (int chosen = 0; chosen < 1 << row.size(); chosen++) {
            int last = -1;
            boolean rises = true;
            for (int i = 0; i < row.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    rises &= row.get(i) > last;
                    last = row.get(i);
                }
            }
            longest = rises ? Math.max(longest, Integer.bitCount(chosen)) : longest;
        }
        return longest;
    }
}
