package nl.consolidate.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {
    @Test
    void words_that_stay_are_found_where_they_stood() {
        assertThat(origins("drie weken na de dag", "vier weken na de dag", false))
                .containsExactly(-1, 1, 2, 3, 4);
        assertThat(origins("een dag", "een hele dag", false)).containsExactly(0, -1, 1);
        assertThat(origins("een hele dag", "een dag", false)).containsExactly(0, 2);
    }

    @Test
    void white_space_makes_no_difference() {
        assertThat(origins("een\n dag", "een dag", false)).containsExactly(0, 1);
    }

    @Test
    void a_mark_is_a_word_of_its_own() {
        assertThat(origins("twee weken.", "twee maanden.", false)).containsExactly(0, -1, 2);
    }

    @Test
    void nothing_comes_from_nothing() {
        assertThat(origins("", "een dag", false)).containsExactly(-1, -1);
        assertThat(origins("een dag", "", false)).isEmpty();
    }

    @Test
    void equal_words_between_greater_changes_are_chance_where_the_whole_was_written_anew() {
        String before = "wie komt de markt op";
        String after = "een koopman heeft de vergunning van ons";

        assertThat(origins(before, after, false)).contains(2);
        assertThat(origins(before, after, true)).containsOnly(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "a b c K L d e f, p q r K L s t u, false",
        "a b c K L M d e f, p q r K L M s t u, true",
        "a b c K L d, p q r K L s, true",
        "a K L d e f, p K L s t u, true",
        "a b c K L d e f, p K L s, false",
        "a K L d, p q r K L s t u, false",
        "a b K c d L M N e f g h, p q K r s L M N t u v w, false",
        "a b c d L M N e f K g h, p q r s L M N t u K v w, false"
    })
    void words_are_kept_where_as_many_stand_together_as_were_changed_on_one_side(
            String before, String after, boolean kept) {
        assertThat(origins(before, after, false)).anyMatch(origin -> origin != WordDiff.NEW);
        assertThat(origins(before, after, true).stream().anyMatch(origin -> origin != WordDiff.NEW))
                .isEqualTo(kept);
    }

    @Test
    void a_text_too_long_to_be_compared_counts_as_another_one() {
        String longest = "x ".repeat(20_000);
        assertThat(origins(longest, longest, false)).hasSize(20_000).doesNotContain(WordDiff.NEW);
        assertThat(origins(longest + "x", longest + "x", false)).hasSize(20_001).containsOnly(WordDiff.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "een", " een dag ", "a, b; en c.\n\nd", "½ m² – 12°C “ja”", "\uD83D\uDE00 x"})
    void no_letter_of_a_text_is_lost(String text) {
        assertThat(Word.of(text).stream().map(Word::toString).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static List<Integer> origins(String before, String after, boolean rewritten) {
        return Arrays.stream(WordDiff.origins(Word.of(before), Word.of(after), rewritten))
                .boxed()
                .toList();
    }
}
