package nl.consolidate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            artikel 23                              | artikel 23
            Artikel 23.                             | artikel 23
            art. 23                                 | artikel 23
            article 23 paragraph 1 item b           | artikel 23 lid 1 onder b
            artikel 23, eerste lid, onder b         | artikel 23 lid 1 onder b
            artikel 23, het vijftiende lid          | artikel 23 lid 15
            article 23, the second paragraph        | artikel 23 lid 2
            artikel 3 lid 2 onderdeel a sub 1°      | artikel 3 lid 2 onder a onder 1°
            artikel 3 onder 1°.                     | artikel 3 onder 1°
            artikel 3 onder a)                      | artikel 3 onder a
            artikel 2.10                            | artikel 2.10
            bijlage 3a                              | bijlage 3a
            annex IV                                | bijlage IV
            bijlage                                 | bijlage
            bijlage, kop Taken                      | bijlage kop "Taken"
            bijlage aanhef                          | bijlage aanhef
            hoofdstuk 2                             | hoofdstuk 2
            hoofdstuk 2 paragraaf 1                 | hoofdstuk 2 paragraaf 1
            chapter 2 section 1                     | hoofdstuk 2 paragraaf 1
            artikel 1 begrip Regiogriffier          | artikel 1 begrip "Regiogriffier"
            artikel 1 begrip MT Lid                 | artikel 1 begrip "MT Lid"
            artikel 1 begrip "MT Lid"               | artikel 1 begrip "MT Lid"
            artikel 1 begrip “MT Lid”               | artikel 1 begrip "MT Lid"
            artikel 1 begrip 'MT Lid'               | artikel 1 begrip "MT Lid"
            artikel 1 term lid                      | artikel 1 begrip "lid"
            artikel 1 begrip tot en met             | artikel 1 begrip "tot en met"
            artikel 1 begrip "van 1 tot en met 3"   | artikel 1 begrip "van 1 tot en met 3"
            artikel 1 begrip 's lands 's dorps      | artikel 1 begrip "'s lands 's dorps"
            artikel 1 begrip a, b en "c" van d      | artikel 1 begrip “a, b en "c" van d”
            artikel 1 begrip "MT Lid" onder a       | artikel 1 begrip "MT Lid" onder a
            bijlage 1 kop "Taken, en meer"          | bijlage 1 kop "Taken, en meer"
            annex 1 heading "Taken"                 | bijlage 1 kop "Taken"
            artikel 3 aanhef                        | artikel 3 aanhef
            article 3 paragraph 2 intro             | artikel 3 lid 2 aanhef
            artikel 3 opschrift                     | artikel 3 opschrift
            article 3 heading                       | artikel 3 opschrift
            artikel 3 streepje 2                    | artikel 3 streepje 2
            artikel 3, tweede streepje              | artikel 3 streepje 2
            artikel 3, eerste gedachtestreepje      | artikel 3 streepje 1
            artikel 3 lid 2 slotzin                 | artikel 3 lid 2 slotzin
            artikel 3 slot                          | artikel 3 slotzin
            artikel 3 slotzin 2                     | artikel 3 slotzin 2
            artikel 3 tabel 1 rij 4                 | artikel 3 tabel 1 rij 4
            regeling                                | regeling
            de regeling                             | regeling
            artikel 5 lid 07                        | artikel 5 lid 07
            """)
    void reads_what_people_write(String written, String canonical) {
        Address address = Address.parse(written);

        assertThat(address).hasToString(canonical);
        assertThat(Address.parse(canonical)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            artikel 10 t/m 13                    | artikel 10 t/m 13
            artikel 10 tot en met 13             | artikel 10 t/m 13
            Artikelen 10 Tot  En  Met 13         | artikel 10 t/m 13
            articles 10 through 13               | artikel 10 t/m 13
            articles 10 to 13                    | artikel 10 t/m 13
            bijlagen 1, 2 en 4                   | bijlage 1, 2, 4
            annexes 1, 2 and 4                   | bijlage 1, 2, 4
            artikel 3 leden 1 en 3 t/m 5         | artikel 3 lid 1, 3 t/m 5
            artikel 3 lid 2 onderdelen a, b      | artikel 3 lid 2 onder a, b
            artikel 3 lid 2 onder c t/m e        | artikel 3 lid 2 onder c t/m e
            artikel 3 streepje 1 t/m 3           | artikel 3 streepje 1 t/m 3
            artikel 3 streepje 1 en 3            | artikel 3 streepje 1, 3
            artikel 3 eerste lid                 | artikel 3 lid 1
            artikel 1 begrip MT Lid              | artikel 1 begrip "MT Lid"
            bijlage 1 kop "A, b"                 | bijlage 1 kop "A, b"
            hoofdstukken I en II                 | hoofdstuk I, II
            bijlage                              | bijlage
            """)
    void reads_ranges_and_lists(String written, String canonical) {
        Addresses addresses = Addresses.parse(written);

        assertThat(addresses).hasToString(canonical);
        assertThat(Addresses.parse(canonical)).isEqualTo(addresses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | it is empty
            ` `                           | it is empty
            artikel                       | a number is missing at the end
            artikel 3 lid                 | a number is missing at the end
            artikel lid 3                 | "lid" is not a number
            artkel 3                      | "artkel" is not a kind of provision
            23                            | "23" is not a kind of provision
            artikel 3 eerste              | is not a kind of provision
            artikel 1 tweede begrip       | a begrip is not counted
            bijlage 1 eerste kop          | a kop is not counted
            eerste regeling               | a regeling is not counted
            artikel 3 regeling            | "regeling" can only stand first
            artikel 3 aanhef lid 1        | "aanhef" is not a kind of provision
            artikel 3 begrip              | the name is missing
            artikel 3 slotzin "x"         | "x" is not a number
            artikel 3 slotzin x           | "x" is not a number
            artikel 3 streepje a          | "a" is not a number
            artikel 3 streepje 0          | "0" is not a number
            artikel 3 tabel x             | "x" is not a number
            artikel 3 t/m 5               | it names several provisions where one is meant
            artikel 3 en 5                | it names several provisions where one is meant
            artikel 3 t/m                 | a number is missing at the end
            artikel 3/4                   | "3/4" is not a number
            artikel 3 lid 1 t/m 2 onder a | nothing may follow after it, but "onder" does
            """)
    void refuses_with_the_reason(String written, String reason) {
        assertThatThrownBy(() -> Address.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + written + "\" is not an address: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artikel 3 aanhef    | "aanhef" cannot stand here
            artikel 3 opschrift | "opschrift" cannot stand here
            regeling            | it names no provision
            """)
    void refuses_a_list_of_what_is_no_provision(String written, String reason) {
        assertThatThrownBy(() -> Addresses.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void whatever_is_printed_is_read_back() {
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            Address address = random(random);
            assertThat(Address.parse(address.toString())).isEqualTo(address);
            if (!address.steps().isEmpty() && address.facet() == Facet.WHOLE) {
                Addresses one = Addresses.of(address);
                assertThat(Addresses.parse(one.toString())).isEqualTo(one);
            }
        }
    }

    @Test
    void no_words_break_the_reader() {
        String[] words = {
            "artikel", "lid", "onder", "3", "a", "1°", "t/m", "tot en met", ",", "en", "eerste", "aanhef", "\"x\"",
                    "\"",
            "'", "begrip", "slotzin", "streepje", "regeling", "(", "3a.", "de", "bijlage", "tabel", ".", "-", "“", "van"
        };
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            List<String> said = new ArrayList<>();
            for (int j = random.nextInt(7); j >= 0; j--) {
                said.add(words[random.nextInt(words.length)]);
            }
            String text = String.join(" ", said);
            try {
                Addresses read = Addresses.parse(text);
                assertThat(Addresses.parse(read.toString())).as(text).isEqualTo(read);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("\"" + text + "\" is not an address: ");
            }
        }
    }

    private static final ProvisionKind[] OUTER = {
        ProvisionKind.CHAPTER, ProvisionKind.TITLE, ProvisionKind.SECTION, ProvisionKind.ARTICLE, ProvisionKind.ANNEX
    };
    private static final ProvisionKind[] INNER = {
        ProvisionKind.PARAGRAPH,
        ProvisionKind.ITEM,
        ProvisionKind.DEFINITION,
        ProvisionKind.HEADING,
        ProvisionKind.TEXT,
        ProvisionKind.TABLE,
        ProvisionKind.ROW
    };
    private static final Facet[] FACETS = Facet.values();
    private static final String[] LABELS = {"1", "3a", "a1", "IV", "2.10", "aa", "1°", "b", "07"};
    private static final String[] NAMES = {
        "MT Lid", "lid 3", "a, b", "tot en met", "t/m", "eerste lid", "de \"raad\"", "'s lands", "aanhef", "", "x."
    };

    private static Address random(Random random) {
        Address address = Address.REGULATION;
        if (random.nextInt(20) > 0) {
            address = address.plus(step(OUTER[random.nextInt(OUTER.length)], random));
            for (int i = random.nextInt(4); i > 0; i--) {
                address = address.plus(step(INNER[random.nextInt(INNER.length)], random));
            }
        }
        return new Address(address.steps(), FACETS[random.nextInt(FACETS.length)]);
    }

    private static Step step(ProvisionKind kind, Random random) {
        String place = Integer.toString(1 + random.nextInt(12));
        if (kind.isNamed()) {
            return new Step(kind, NAMES[random.nextInt(NAMES.length)]);
        }
        if (!kind.isNumbered()) {
            return new Step(kind, place);
        }
        boolean dash = kind == ProvisionKind.ITEM && random.nextInt(3) == 0;
        return new Step(kind, dash ? "-" + place : LABELS[random.nextInt(LABELS.length)]);
    }
}
