package nl.consolidate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words by which leden are counted. */
class DutchOrdinalTest {
    @Test
    void counts_to_ninety_nine() {
        assertThat(DutchOrdinal.word(1)).isEqualTo("eerste");
        assertThat(DutchOrdinal.word(19)).isEqualTo("negentiende");
        assertThat(DutchOrdinal.word(20)).isEqualTo("twintigste");
        assertThat(DutchOrdinal.word(22)).isEqualTo("tweeëntwintigste");
        assertThat(DutchOrdinal.word(99)).isEqualTo("negenennegentigste");
    }

    @Test
    void has_no_word_for_what_is_not_counted_so() {
        assertThat(DutchOrdinal.word(0)).isEmpty();
        assertThat(DutchOrdinal.word(100)).isEmpty();
        assertThat(DutchOrdinal.value("veel")).isZero();
    }

    @Test
    void reads_each_word_that_it_writes() {
        for (int number = 1; number < 100; number++) {
            assertThat(DutchOrdinal.value(DutchOrdinal.word(number))).isEqualTo(number);
        }
        assertThat(DutchOrdinal.value("Derde")).isEqualTo(3);
        assertThat(Address.parse("artikel 3, eenentwintigste lid")).hasToString("artikel 3 lid 21");
    }
}
