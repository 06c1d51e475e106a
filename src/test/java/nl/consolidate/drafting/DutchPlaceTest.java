package nl.consolidate.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import org.junit.jupiter.api.Test;

/** Places as the drafting rules name them (aanwijzing 3.29 for regulations). */
class DutchPlaceTest {
    private static String of(String address) {
        return DutchPlace.ANYWHERE.of(Address.parse(address));
    }

    private static String several(String addresses) {
        return DutchPlace.ANYWHERE.of(Addresses.parse(addresses));
    }

    private static String in(String holder, String address) {
        return new DutchPlace(Address.parse(holder)).of(Address.parse(address));
    }

    @Test
    void one_place() {
        assertThat(of("artikel 3 lid 2 onder b onder 1°")).isEqualTo("artikel 3, tweede lid, onderdeel b, onder 1°");
        assertThat(of("artikel 3 lid 21")).isEqualTo("artikel 3, eenentwintigste lid");
        assertThat(of("artikel 3 lid 2a aanhef")).isEqualTo("artikel 3, lid 2a, aanhef");
        assertThat(of("bijlage 1 kop \"Noord\" streepje 2"))
                .isEqualTo("bijlage 1, tekstdeel “Noord”, tweede gedachtestreepje");
        assertThat(of("artikel 1 begrip \"park\"")).isEqualTo("artikel 1, begripsbepaling van “park”");
    }

    @Test
    void what_the_sentence_is_about_is_not_named_again() {
        assertThat(in("artikel 3", "artikel 3 lid 2 onder b")).isEqualTo("het tweede lid, onderdeel b");
        assertThat(in("artikel 3 lid 2 onder b", "artikel 3 lid 2 onder b onder 1°"))
                .isEqualTo("subonderdeel 1°");
        assertThat(in("bijlage 1", "bijlage 1 kop \"Noord\"")).isEqualTo("het tekstdeel “Noord”");
        assertThat(in("artikel 3", "artikel 4 lid 1")).isEqualTo("artikel 4, eerste lid");
    }

    @Test
    void several_places() {
        assertThat(several("artikel 10 t/m 13")).isEqualTo("de artikelen 10 tot en met 13");
        assertThat(several("artikel 5 lid 2, 3")).isEqualTo("artikel 5, tweede en derde lid");
        assertThat(several("artikel 5 onder a, c")).isEqualTo("artikel 5, onderdelen a en c");
        assertThat(several("artikel 5 onder a onder 1°, 2°"))
                .isEqualTo("artikel 5, onderdeel a, subonderdelen 1° en 2°");
        assertThat(several("bijlage 1 kop \"Noord\" streepje 2, 4"))
                .isEqualTo("bijlage 1, tekstdeel “Noord”, tweede en vierde gedachtestreepje");
    }

    @Test
    void places_of_one_sentence() {
        DutchPlaces places = new DutchPlaces(DutchPlace.ANYWHERE);
        assertThat(places.goingOn(List.of(Address.parse("artikel 3"), Address.parse("artikel 5 lid 2"))))
                .isEqualTo("de artikelen 3 en 5, tweede lid,");
        assertThat(places.goingOn(List.of(Address.parse("artikel 3 lid 2"), Address.parse("artikel 5"))))
                .isEqualTo("de artikelen 3, tweede lid, en 5");
        assertThat(places.goingOn(List.of(Address.parse("hoofdstuk 2"), Address.parse("bijlage 1"))))
                .isEqualTo("hoofdstuk 2 en bijlage 1");
    }
}
