package nl.consolidate.model;

import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
    @ParameterizedTest
    @CsvSource({
        "c, c., d, d.",
        "c, c), d, d)",
        "c, (c), d, (d)",
        "1, 1°., 2, 2°.",
        "1°, 1°., 2°, 2°.",
        "3, 3., 12, 12.",
        "9, 9, 10, 10",
        "a, a, b, b",
        "2.1, 2.1., 2.2, 2.2."
    })
    void another_number_keeps_the_punctuation_of_the_marker(String old, String marker, String now, String printed) {
        Provision part = item(old, "tekst").withMarker(marker).withLabel(new Label(now));

        assertThat(part.marker()).isEqualTo(printed);
        assertThat(part.label()).isEqualTo(new Label(now));
    }

    @Test
    void the_number_of_an_article_has_no_marker() {
        assertThat(article("3").withLabel(new Label("4")).marker()).isEmpty();
    }

    @Test
    void what_does_not_change_keeps_its_reference() {
        Provision article = article("3", lid("1", "een"), lid("2", "twee")).withHeading("Kop");

        assertThat(article.withHeading("Kop")).isSameAs(article);
        assertThat(article.withText("")).isSameAs(article);
        assertThat(article.withChildren(List.copyOf(article.children()))).isSameAs(article);
        assertThat(article.withChildren(List.of())).isNotSameAs(article);
    }

    @Test
    void a_tombstone_keeps_identity_and_number_only() {
        Provision tombstone = article("3", lid("1", "een"))
                .withHeading("Kop")
                .withIncomplete(true)
                .tombstone();

        assertThat(tombstone.isRepealed()).isTrue();
        assertThat(tombstone.label()).isEqualTo(new Label("3"));
        assertThat(tombstone.heading() + tombstone.text()).isEmpty();
        assertThat(tombstone.children()).isEmpty();
        assertThat(tombstone.incomplete()).isFalse();
    }

    @Test
    void texts_read_alike_whatever_their_identities() {
        Provision one = article("3", lid("1", "een"));
        Provision other = one.withId(new ProvisionId("other"));

        assertThat(one.readsAs(other)).isTrue();
        assertThat(one.readsAs(other.withText("x"))).isFalse();
        assertThat(one.readsAs(other.withHeading("x"))).isFalse();
        assertThat(one.readsAs(other.withIncomplete(true))).isFalse();
        assertThat(one.readsAs(other.withStatus(Status.NOT_HELD))).isFalse();
        assertThat(one.readsAs(article("3", lid("1", "twee")))).isFalse();
        assertThat(one.readsAs(article("3"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"I, 1", "iv, 4", "IX, 9", "XIV, 14", "XL, 40", "xc, 90", "MCMXCIV, 1994"})
    void roman_numerals_have_their_value(String numeral, int value) {
        assertThat(Roman.valueOf(numeral)).isEqualTo(value);
    }
}
