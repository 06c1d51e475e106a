package nl.consolidate.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are absent between provisions that follow one another. */
class SequenceTest {
    @ParameterizedTest
    @CsvSource({
        "1 3, 2",
        "1 5, 2 to 4",
        "9 11, 10",
        "2a 4, 3",
        "1.1 1.3, 1.2",
        "1.1 1.5, 1.2 to 1.4",
        "2:1 2:3, 2:2",
        "1° 3°, 2",
        "a c, b",
        "a e, b to d",
        "A C, B"
    })
    void a_number_left_out_is_missing(String labels, String missing) {
        assertThat(missing(ProvisionKind.PARAGRAPH, labels)).containsExactly(missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3",
                "1 1a 2",
                "1 1a 1b 2",
                "a b",
                "3 1",
                "2 2",
                "1.9 2.1",
                "1.1 2",
                "a 3",
                "a C",
                "A c",
                "i iii",
                "aa cc",
                "123456789 123456799"
            })
    void what_counts_on_goes_back_or_counts_otherwise_leaves_no_gap(String labels) {
        assertThat(missing(ProvisionKind.PARAGRAPH, labels)).isEmpty();
    }

    @Test
    void what_stands_elsewhere_in_the_list_is_out_of_order_and_not_absent() {
        assertThat(missing(ProvisionKind.PARAGRAPH, "1 3 2")).isEmpty();
        assertThat(missing(ProvisionKind.PARAGRAPH, "1 5 3")).containsExactly("2 to 4");
        assertThat(Sequence.of(numbered(ProvisionKind.PARAGRAPH, "1 5 3"), ProvisionKind.PARAGRAPH)
                        .gaps())
                .extracting(Sequence.Gap::numbers)
                .containsExactly(List.of("2", "4"));
    }

    @Test
    void each_gap_is_told() {
        assertThat(missing(ProvisionKind.ARTICLE, "1 3 6")).containsExactly("2", "4 to 5");
    }

    @Test
    void a_provision_without_a_number_counts_for_nothing() {
        assertThat(missing(ProvisionKind.PARAGRAPH, "1 - 3")).isEmpty();
    }

    @Test
    void leden_count_anew_behind_anything_else_and_articles_count_on() {
        List<Provision> leden = List.of(
                provision(ProvisionKind.PARAGRAPH, "1"),
                provision(ProvisionKind.HEADING, "-"),
                provision(ProvisionKind.PARAGRAPH, "3"));
        assertThat(Sequence.of(leden, ProvisionKind.PARAGRAPH).gaps()).isEmpty();
        List<Provision> articles = List.of(
                provision(ProvisionKind.ARTICLE, "1"),
                provision(ProvisionKind.ANNEX, "1"),
                provision(ProvisionKind.ARTICLE, "3"));
        assertThat(Sequence.of(articles, ProvisionKind.ARTICLE).gaps()).hasSize(1);
    }

    @Test
    void a_gap_that_was_there_before_is_no_news() {
        assertThat(beyond("1 2 4", "1 2 4 5")).isEmpty();
        assertThat(beyond("1 2 4", "1 2 4 6")).containsExactly("5");
        // the neighbours are others now, and the number is still the same one
        assertThat(beyond("1 2 4", "1 2a 4")).isEmpty();
        assertThat(beyond("1 4", "1 2 4")).isEmpty();
        assertThat(beyond("1 2 3 4", "1 4")).containsExactly("2 to 3");
        assertThat(beyond("1 3 4 5", "1 5")).containsExactly("2 to 4");
    }

    @Test
    void a_gap_misses_a_provision_of_its_kind_with_one_of_its_numbers() {
        Sequence.Gap gap = Sequence.of(numbered(ProvisionKind.PARAGRAPH, "1.1 1.4"), ProvisionKind.PARAGRAPH)
                .gaps()
                .get(0);
        assertThat(gap.misses(provision(ProvisionKind.PARAGRAPH, "1.3"))).isTrue();
        assertThat(gap.misses(provision(ProvisionKind.PARAGRAPH, "1.4"))).isFalse();
        assertThat(gap.misses(provision(ProvisionKind.PARAGRAPH, "3"))).isFalse();
        assertThat(gap.misses(provision(ProvisionKind.ITEM, "1.3"))).isFalse();
    }

    private static List<String> missing(ProvisionKind kind, String labels) {
        return Sequence.of(numbered(kind, labels), kind).gaps().stream()
                .map(Sequence.Gap::missing)
                .toList();
    }

    private static List<String> beyond(String before, String after) {
        ProvisionKind kind = ProvisionKind.PARAGRAPH;
        return Sequence.of(numbered(kind, after), kind).gapsBeyond(Sequence.of(numbered(kind, before), kind)).stream()
                .map(Sequence.Gap::missing)
                .toList();
    }

    private static List<Provision> numbered(ProvisionKind kind, String labels) {
        return Arrays.stream(labels.split(" ", -1))
                .map(label -> provision(kind, label))
                .toList();
    }

    private static Provision provision(ProvisionKind kind, String label) {
        ProvisionId id = new ProvisionId(
                "r#" + kind.dutch() + "_" + label.replace("°", "").replace(':', '.'));
        return Provision.of(id, kind, label.equals("-") ? null : new Label(label));
    }
}
