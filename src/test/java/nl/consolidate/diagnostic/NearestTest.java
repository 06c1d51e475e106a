package nl.consolidate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"insrt, insert", "replce-text, replace-text", "afer, after"})
    void finds_the_word_that_was_meant(String word, String meant) {
        assertThat(Nearest.to(word, List.of("insert", "replace-text", "article", "after", "repeal")))
                .startsWith(meant);
    }

    @Test
    void suggests_nothing_where_nothing_is_near() {
        assertThat(Nearest.to("hoofdstuk", List.of("insert", "repeal"))).isEmpty();
    }

    @Test
    void a_word_without_one_common_letter_is_not_near() {
        assertThat(Nearest.to("x", List.of("y", "de"))).isEmpty();
        assertThat(Nearest.to("ab", List.of("cd"))).isEmpty();
    }

    @Test
    void the_nearest_stands_first_and_ties_go_by_letter() {
        assertThat(Nearest.to("artikel 9", List.of("artikel 99", "artikel 8", "artikel 9a", "artikel 10")))
                .containsExactly("artikel 8", "artikel 99", "artikel 9a");
    }

    @Test
    void the_distance_is_symmetric_and_keeps_the_triangle() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            String a = word(random);
            String b = word(random);
            String c = word(random);
            assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
            assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
            assertThat(Nearest.distance(a, c)).isLessThanOrEqualTo(Nearest.distance(a, b) + Nearest.distance(b, c));
            assertThat(Nearest.distance(a, b)).isGreaterThanOrEqualTo(Math.abs(a.length() - b.length()));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
