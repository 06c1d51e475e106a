package nl.consolidate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3 3a 3b 3z 3aa 4 10 11 100",
                "0 a1 b1 1 1a 2",
                "2 2.1 2.2 2.9 2.10 2.10.1 2.11 3",
                "1° 2° 10° 11°",
                "a b c z aa ab ba zz aaa",
                "A B H I J U V W X Y Z AA AB",
                "I II III IV V VI VII VIII IX X XI XIV XIX XX XXI XL XLIX LI XC CI",
                "i ii iii iv v vi vii viii ix x xi xiv xv xx",
                "h i j u v w x y z",
                "A.1 A.2 A.10 B.1",
                "1 12 a b",
                "3-1 3-2 3-10",
                "3:4 3:40"
            })
    void the_order_of_law_is_kept(String ascending) {
        List<Label> labels =
                Pattern.compile(" ").splitAsStream(ascending).map(Label::new).toList();

        assertThat(labels.stream().sorted()).containsExactlyElementsOf(labels);
        assertThat(labels.stream().sorted(Collections.reverseOrder()).sorted()).containsExactlyElementsOf(labels);
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "1, 1°", "a, A", "iv, IV", "é, e", "1.0, 1"})
    void labels_that_differ_in_a_sign_are_never_equal(String first, String second) {
        Label one = new Label(first);
        Label other = new Label(second);

        assertThat(one).isNotEqualTo(other);
        assertThat(one.compareTo(other)).isNotZero().isEqualTo(-other.compareTo(one));
    }

    @Test
    void the_order_is_total_over_generated_labels() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            Label a = random(random);
            Label b = random(random);
            Label c = random(random);
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            Label[] sorted = {a, b, c};
            Arrays.sort(sorted);
            assertThat(sorted[0].compareTo(sorted[2])).as("%s", (Object) sorted).isLessThanOrEqualTo(0);
            assertThat(a.compareTo(b) < 0 && b.compareTo(c) < 0 && a.compareTo(c) >= 0)
                    .as("%s < %s < %s", a, b, c)
                    .isFalse();
        }
    }

    private static final String[] PIECES = {
        "1",
        "2",
        "9",
        "10",
        "07",
        "a",
        "b",
        "z",
        "aa",
        "i",
        "ii",
        "iv",
        "v",
        "ix",
        "x",
        "I",
        "IV",
        "V",
        "C",
        "L",
        "XC",
        "a1",
        "1a",
        "b2c",
        "é",
        "1234567890123"
    };

    private static Label random(Random random) {
        StringBuilder value = new StringBuilder(PIECES[random.nextInt(PIECES.length)]);
        for (int parts = random.nextInt(3); parts > 0; parts--) {
            value.append(".:-".charAt(random.nextInt(3))).append(PIECES[random.nextInt(PIECES.length)]);
        }
        return new Label(value + (random.nextInt(8) == 0 ? "°" : ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "3 a", "3.", ".3", "(1)", "-", "3..4", "°", "3/4", "1°a", "a\n"})
    void refuses_what_is_no_number_of_law(String text) {
        assertThat(Label.isLabel(text)).isFalse();
        assertThatThrownBy(() -> new Label(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a number of law");
    }

    @Test
    void only_digits_are_a_whole_number() {
        assertThat(new Label("12").wholeNumber()).isEqualTo(12);
        assertThat(new Label("07").wholeNumber()).isEqualTo(7);
        assertThat(new Label("12a").wholeNumber()).isEqualTo(-1);
        assertThat(new Label("2.1").wholeNumber()).isEqualTo(-1);
        assertThat(new Label("1234567890").wholeNumber()).isEqualTo(-1);
    }
}
