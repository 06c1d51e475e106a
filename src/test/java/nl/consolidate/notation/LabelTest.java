package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.annex;
import static nl.consolidate.notation.Trees.article;
import static nl.consolidate.notation.Trees.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines open an item, and of which list they are. */
class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "1., 1",
        "1a., 1a",
        "01., 01",
        "1), 1",
        "2.1, 2.1",
        "2.1., 2.1",
        "2.10.1, 2.10.1",
        "a1., a1",
        "12bis., 12bis",
        "a., a",
        "a), a",
        "aa., aa",
        "A., A",
        "1°., 1°",
        "1°, 1°",
        "i., i",
        "iv., iv",
        "I., I",
        "IV., IV",
        "xii., xii"
    })
    void keeps_every_label_as_written(String marker, String label) {
        Provision item = annex(marker + " tekst").children().get(0);

        assertThat(item.marker()).isEqualTo(marker);
        assertThat(item.label()).hasToString(label);
        assertThat(item.text()).isEqualTo("tekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "•", "*"})
    void keeps_marks_that_are_no_numbers(String mark) {
        Provision item = annex(mark + " tekst").children().get(0);

        assertThat(item.marker()).isEqualTo(mark);
        assertThat(item.label()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nr. 5 van de lijst", "ad. x", "2023. Een jaar", "1\\. tekst", "\\- tekst", "1.tekst", "- - -", "* * *",
                "1.000 euro", "art. 5", "o.a. dit", "D.J. van Maanen", "+ tekst", "iiii. tekst", "(a) tekst", "---"
            })
    void leaves_prose_at_the_begin_of_a_line_alone(String text) {
        assertThat(annex(text).intro()).isEqualTo(text);
        assertThat(annex("Eerst dit.\n" + text).intro()).isEqualTo("Eerst dit. " + text);
    }

    @Test
    void a_label_alone_is_an_item_except_inside_a_paragraph() {
        assertThat(show(annex("1.\n\n2.\n   a. een\n\nartikel\n1."))).isEqualTo("""
                item 1.
                item 2.
                  item a. | een
                text | artikel 1.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "h. i. j., 0 0 0",
        "g. h. i. j. k., 0 0 0 0 0",
        "i. ii. iii. iv. v. vi., 0 0 0 0 0 0",
        "a. i. ii. b., 0 1 1 0",
        "u. v. w. x. y., 0 0 0 0 0",
        "iv. v. vi. x., 0 0 0 0",
        "c. i. v. x. d., 0 1 1 1 0",
        "c. i. ii. iii. iv. v. vi. d., 0 1 1 1 1 1 1 0",
        "z. aa. ab. ac., 0 0 0 0",
        "aa. bb. hh. ii. jj., 0 0 0 0 0",
        "ay. , 9",
        "aa. ab. ad., 0 0 0",
        "H. I. J., 0 0 0",
        "I. II. A. B. III., 0 0 1 1 0",
        "1. 1) a) 2), 0 1 2 1",
        "- – • * -, 0 0 1 1 0",
        "t. v., 0 0"
    })
    void letters_and_roman_numerals_go_on_with_their_list(String labels, String levels) {
        String text = labels.strip().replace(" ", " x\n") + " x";
        List<String> expected = levels.equals("9") ? List.of() : List.of(levels.split(" ", -1));

        assertThat(depths(annex(text).children(), 0)).isEqualTo(expected);
    }

    @Test
    void two_letters_are_a_label_only_behind_the_one_before() {
        assertThat(annex("az. tekst").children()).isEmpty();
        assertThat(show(annex("z. een\naa. twee\nab. drie\nnr. 5"))).isEqualTo("""
                item z. | een
                item aa. | twee
                item ab. | drie nr. 5
                """);
    }

    @Test
    void items_may_open_on_one_line() {
        assertThat(show(article("1. a. een\n   b. twee\n- 1°. x\n1. A. Jansen\n2. 12.30 uur")))
                .isEqualTo("""
                paragraph 1.
                  item a. | een
                  item b. | twee
                  item -
                    item 1°. | x
                paragraph 1. | A. Jansen
                paragraph 2. | 12.30 uur
                """);
    }

    private static List<String> depths(List<Provision> items, int depth) {
        return items.stream()
                .flatMap(item ->
                        Stream.concat(Stream.of(Integer.toString(depth)), depths(item.children(), depth + 1).stream()))
                .toList();
    }
}
