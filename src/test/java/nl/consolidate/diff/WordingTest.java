package nl.consolidate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import nl.consolidate.diff.Run.Kind;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String WORDS = "de het een weken, binnen college; raad. ";

    private static String shown(String before, String after) {
        return Wording.between(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.words();
                    case DELETED -> "[" + run.words().strip() + "]";
                    case INSERTED -> "{" + run.words().strip() + "}";
                })
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, String before, String after) {
        return Wording.between(before, after).stream()
                .filter(run -> run.kind() != kind)
                .map(Run::words)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", "");
    }

    @Test
    void marks_a_word_and_a_mark_of_punctuation_by_themselves() {
        assertThat(shown("binnen drie weken.", "binnen vier weken;")).isEqualTo("binnen [drie]{vier}weken[.]{;}");
    }

    @Test
    void keeps_a_comma_beside_the_word_that_it_follows_now() {
        assertThat(shown("Orde en slot", "Orde, ontheffing en slot")).isEqualTo("Orde{, ontheffing}en slot");
    }

    @Test
    void takes_an_amount_for_one_word() {
        assertThat(shown("het tarief is € 2,80 per dag", "het tarief is € 3,10 per dag"))
                .isEqualTo("het tarief is € [2,80]{3,10}per dag");
    }

    @Test
    void shows_no_difference_where_only_white_space_differs() {
        assertThat(Wording.between("binnen  drie\nweken", "binnen drie weken")).allMatch(Run::isSame);
    }

    @Test
    void keeps_words_apart_where_those_behind_them_went() {
        assertThat(shown("de vergunning; en", "de vergunning;")).isEqualTo("de vergunning; [en]");
    }

    @Test
    void takes_a_few_equal_words_between_greater_changes_for_chance() {
        assertThat(shown("een eerste vergunning in aanmerking", "minder hulp in noodgevallen dan voorheen"))
                .isEqualTo("[een eerste vergunning in aanmerking]{minder hulp in noodgevallen dan voorheen}");
    }

    @Test
    void gives_back_both_texts_whatever_they_are() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String before = chance(random);
            String after = chance(random);
            assertThat(without(Kind.INSERTED, before, after)).isEqualTo(before.replaceAll("\\s+", ""));
            assertThat(without(Kind.DELETED, before, after)).isEqualTo(after.replaceAll("\\s+", ""));
        }
    }

    private static String chance(Random random) {
        String[] words = WORDS.strip().split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }
}
