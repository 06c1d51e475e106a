package nl.consolidate.model;

import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.closing;
import static nl.consolidate.Trees.container;
import static nl.consolidate.Trees.dash;
import static nl.consolidate.Trees.definition;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.kop;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.places;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.row;
import static nl.consolidate.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.consolidate.RandomTrees;
import nl.consolidate.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
    private static final Regulation TEXT = regulation(
            container(
                    ProvisionKind.TITLE,
                    "I",
                    chapter(
                            "1",
                            article("1", "In deze regeling:", definition("MT Lid", "manager"), definition("raad", "r")),
                            article("2", "Een tekst."))),
            chapter(
                    "2",
                    article(
                            "3",
                            lid(
                                    "1",
                                    "Er is:",
                                    item("a", "een a"),
                                    item("b", "een b", item("1°", "diep")),
                                    closing("slot")),
                            lid("2", "Ook:", definition("koningin", "k"), dash("d1"), dash("d2"), closing("tot slot"))),
                    article("3a", "tekst", table("| a |", row("| 1 |"), row("| 2 |")))),
            annex(
                    "1",
                    kop("Taken", kop("Algemeen", item("a", "x")), kop("Overig")),
                    kop("Overig", item("1", "p"), item("1", "q"))),
            annex("1a"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            artikel 2                              | r/title_I/chp_1/art_2
            titel I artikel 2                      | r/title_I/chp_1/art_2
            hoofdstuk 1                            | r/title_I/chp_1
            titel I hoofdstuk 1                    | r/title_I/chp_1
            hoofdstuk 2 artikel 3a                 | r/chp_2/art_3a
            artikel 3 lid 1 onder b onder 1°       | r/chp_2/art_3/para_1/item_b/item_1°
            artikel 3 lid 1 slotzin                | r/chp_2/art_3/para_1/text_
            artikel 3 begrip koningin              | r/chp_2/art_3/para_2/def_koningin
            artikel 3 lid 2 begrip koningin        | r/chp_2/art_3/para_2/def_koningin
            artikel 1 begrip "MT  Lid"             | r/title_I/chp_1/art_1/def_MT-Lid
            artikel 3 lid 2 streepje 2             | r/chp_2/art_3/para_2/item_~2
            artikel 3 lid 2, eerste streepje       | r/chp_2/art_3/para_2/item_
            artikel 3a tabel 1 rij 2               | r/chp_2/art_3a/table_/row_~2
            bijlage 1 kop "Algemeen" onder a       | r/cmp_1/content_Taken/content_Algemeen/item_a
            bijlage 1 kop "Taken" kop Overig       | r/cmp_1/content_Taken/content_Overig
            bijlage 1a                             | r/cmp_1a
            regeling                               | r
            """)
    void finds_the_one_place(String address, String id) {
        assertThat(Lookup.find(TEXT.root(), Address.parse(address)))
                .extracting(place -> place.target().id().value())
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "artikel 4",
        "hoofdstuk 2 artikel 2",
        "titel I hoofdstuk 2",
        "artikel 3 onder a",
        "artikel 3 lid 3",
        "artikel 3 slotzin",
        "artikel 3 lid 2 streepje 3",
        "artikel 3 lid 1 streepje 1",
        "artikel 1 begrip mt lid",
        "artikel 3a tabel 2",
        "bijlage",
        "lid 1"
    })
    void finds_nothing_where_nothing_stands(String address) {
        assertThat(Lookup.find(TEXT.root(), Address.parse(address))).isEmpty();
    }

    @Test
    void counts_the_tables_of_an_annex_through_its_headings() {
        Regulation text = regulation(annex(
                "1",
                table("| a |"),
                kop("Een", table("| b |"), table("| c |")),
                kop("Twee", kop("Drie", table("| d |")))));

        assertThat(Stream.of("tabel 1", "tabel 2", "tabel 3", "tabel 4", "kop Twee tabel 1", "tabel 5")
                        .map(table -> Lookup.find(text.root(), Address.parse("bijlage 1 " + quoted(table))).stream()
                                .map(place -> place.target().text() + " " + place.address())
                                .toList()))
                .containsExactly(
                        List.of("| a | bijlage 1 tabel 1"),
                        List.of("| b | bijlage 1 kop \"Een\" tabel 1"),
                        List.of("| c | bijlage 1 kop \"Een\" tabel 2"),
                        List.of("| d | bijlage 1 kop \"Twee\" kop \"Drie\" tabel 1"),
                        List.of("| d | bijlage 1 kop \"Twee\" kop \"Drie\" tabel 1"),
                        List.of());
    }

    private static String quoted(String words) {
        return words.replace("Twee", "\"Twee\"");
    }

    @Test
    void finds_all_where_an_address_is_ambiguous() {
        assertThat(Lookup.find(TEXT.root(), Address.parse("bijlage 1 kop \"Overig\" onder 1")))
                .extracting(place -> place.target().text())
                .containsExactly("p", "q");
        assertThat(Lookup.find(TEXT.root(), Address.parse("bijlage 1 kop Overig")))
                .hasSize(2);
    }

    @Test
    void finds_a_place_once_though_two_ways_lead_to_it() {
        Regulation text = regulation(annex("1", kop("A", kop("A", kop("B")))));

        assertThat(Lookup.find(text.root(), Address.parse("bijlage 1 kop \"A\" kop \"B\"")))
                .hasSize(1);
        assertThat(Lookup.find(text.root(), Address.parse("bijlage 1 kop \"A\" kop \"A\"")))
                .hasSize(1);
    }

    @Test
    void what_has_no_number_is_found_without_one() {
        Provision unnumbered = Provision.of(new ProvisionId("?"), ProvisionKind.ANNEX, null);
        Regulation text = regulation(article("1"), annex("1"), unnumbered);

        assertThat(Lookup.find(text.root(), Address.parse("bijlage")))
                .extracting(place -> place.target().label())
                .containsOnlyNulls()
                .hasSize(1);
        assertThat(Lookup.find(text.root(), Address.parse("bijlage 1"))).hasSize(1);
    }

    @Test
    void the_address_of_a_place_leads_to_it() {
        for (int seed = 0; seed < 500; seed++) {
            Provision root = RandomTrees.regulation(new Random(seed)).root();
            for (Path place : places(root)) {
                Address address = place.address();
                assertThat(Lookup.find(root, address)).as("%s", address).contains(place);
                assertThat(Address.parse(address.toString())).isEqualTo(address);
            }
        }
    }

    @Test
    void an_identity_is_found_wherever_it_stands() {
        Provision root = RandomTrees.regulation(new Random(5)).root();
        for (Path place : places(root)) {
            assertThat(Lookup.find(root, place.target().id())).contains(place);
            assertThat(Lookup.find(root, place)).contains(place);
        }
        assertThat(Lookup.find(root, new ProvisionId("absent"))).isEmpty();
    }

    @Test
    void a_place_of_another_text_is_found_by_its_identity() {
        Provision lid = lid("1", "tekst").withId(new ProvisionId("lid"));
        Provision here = article("1", lid).withId(new ProvisionId("een"));
        Provision there = article("2", lid).withId(new ProvisionId("twee"));
        Provision root = TEXT.root();
        Path elsewhere = new Path(List.of(root, here, lid));

        assertThat(Lookup.find(root.withChildren(List.of(there)), elsewhere).map(Path::nodes))
                .contains(List.of(root.withChildren(List.of(there)), there, lid));
        assertThat(Lookup.find(root, elsewhere)).isEmpty();
    }

    @Test
    void all_of_a_kind_are_listed_in_the_order_of_the_text() {
        assertThat(Lookup.allOf(Path.ofRoot(TEXT.root()), ProvisionKind.ARTICLE))
                .extracting(place -> place.address().toString())
                .containsExactly("artikel 1", "artikel 2", "artikel 3", "artikel 3a");
        assertThat(Lookup.allOf(Trees.place(TEXT, "bijlage 1"), ProvisionKind.HEADING))
                .hasSize(4);
        assertThat(Lookup.allOf(Trees.place(TEXT, "artikel 3"), ProvisionKind.DEFINITION))
                .hasSize(1);
    }
}
