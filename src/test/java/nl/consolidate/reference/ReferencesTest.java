package nl.consolidate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.reference.Reference.Bearing;
import nl.consolidate.render.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented sentences in an invented text: the forms of reference, each with what it means there. */
class ReferencesTest {
    private final Marktreglement text = new Marktreglement();
    private final Tree tree = text.tree;
    private final Provision root = text.root;
    private final Path place = text.place;
    private final References references = text.references;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // numbers
                "zoals bedoeld in artikel 3. | artikel 3 > artikel 3",
                "Artikel 13 is van toepassing | Artikel 13 > artikel 13",
                "waarop artikel 13 van overeenkomstige toepassing is | artikel 13 > artikel 13",
                "zie art. 13; | art. 13 > artikel 13",
                "in artikel **13** en artikel _3_, *eerste lid*, | artikel **13 > artikel 13; artikel _3_, *eerste lid > artikel 3 lid 1",
                "in artikel 3:4 is bepaald | artikel 3:4 > artikel 3:4",
                "in artikel 2.10 is bepaald | artikel 2.10 > artikel 2.10",
                "zie bijlage 3a) | bijlage 3a > bijlage 3a",
                "uitgewerkt in Bijlage 1 en elders | Bijlage 1 > bijlage 1",
                "volgens bijlage II bij dit reglement | bijlage II > bijlage II",
                "de bijlagen 1 en 3a | 1 > bijlage 1; 3a > bijlage 3a",
                "in hoofdstuk 2, waarin | hoofdstuk 2 > hoofdstuk 2",
                "in de hoofdstukken 1 tot en met 3 | 1 > hoofdstuk 1;  > hoofdstuk 2; 3 > hoofdstuk 3",
                "volgens hoofdstuk IV, afdeling 2, paragraaf 1.3 | hoofdstuk IV, afdeling 2, paragraaf 1.3 > hoofdstuk IV afdeling 2 paragraaf 1.3",
                "in titel II en boek 3 | titel II > titel II; boek 3 > boek 3",
                // leden
                "bedoeld in artikel 3, eerste lid, geldt | artikel 3, eerste lid > artikel 3 lid 1",
                "bedoeld in artikel 3 lid 2 | artikel 3 lid 2 > artikel 3 lid 2",
                "bedoeld in artikel 3, vijfentwintigste lid | artikel 3, vijfentwintigste lid > artikel 3 lid 25",
                "bedoeld in artikel 3, 2e lid | artikel 3, 2e lid > artikel 3 lid 2",
                "artikel 3, eerste en derde lid, geldt | artikel 3, eerste > artikel 3 lid 1; derde lid > artikel 3 lid 3",
                "artikel 3, eerste tot en met derde lid | artikel 3, eerste > artikel 3 lid 1;  > artikel 3 lid 2; derde lid > artikel 3 lid 3",
                "artikel 3, lid 1 en 2, geldt | artikel 3, lid 1 > artikel 3 lid 1; 2 > artikel 3 lid 2",
                "artikel 3, eerste lid, onder a, en tweede lid | artikel 3, eerste lid, onder a > artikel 3 lid 1 onder a; tweede lid > artikel 3 lid 2",
                // onderdelen
                "artikel 3, eerste lid, onder b; | artikel 3, eerste lid, onder b > artikel 3 lid 1 onder b",
                "artikel 3, eerste lid, aanhef en onder b | artikel 3, eerste lid, aanhef en onder b > artikel 3 lid 1 onder b",
                "artikel 3, eerste lid, aanhef en onder b, onder 2°, geldt | artikel 3, eerste lid, aanhef en onder b, onder 2° > artikel 3 lid 1 onder b onder 2°",
                "artikel 3, eerste lid, onderdeel b, 2°, geldt | artikel 3, eerste lid, onderdeel b, 2° > artikel 3 lid 1 onder b onder 2°",
                "artikel 3, tweede lid, onder b en c | artikel 3, tweede lid, onder b > artikel 3 lid 2 onder b; c > artikel 3 lid 2 onder c",
                "artikel 3, tweede lid, onder a tot en met c | artikel 3, tweede lid, onder a > artikel 3 lid 2 onder a;  > artikel 3 lid 2 onder b; c > artikel 3 lid 2 onder c",
                "artikel 3 lid 1 sub a | artikel 3 lid 1 sub a > artikel 3 lid 1 onder a",
                // lists
                "bedoeld in de artikelen 13, 14 en 15. | 13 > artikel 13; 14 > artikel 14; 15 > artikel 15",
                "de artikelen 12 tot en met 14 zijn | 12 > artikel 12;  > artikel 13; 14 > artikel 14",
                "artikel 12 t/m 14 zijn | artikel 12 > artikel 12;  > artikel 13; 14 > artikel 14",
                "artikel 12 tot en met artikel 14 zijn | artikel 12 > artikel 12;  > artikel 13; 14 > artikel 14",
                "artikel 3, 13 en 14 zijn | artikel 3 > artikel 3; 13 > artikel 13; 14 > artikel 14",
                "de artikelen 3, eerste lid, 13 en 14 | 3, eerste lid > artikel 3 lid 1; 13 > artikel 13; 14 > artikel 14",
                "artikel 3, tweede lid, en artikel 13 | artikel 3, tweede lid > artikel 3 lid 2; artikel 13 > artikel 13",
                "artikel 3 jo. artikel 13 | artikel 3 > artikel 3; artikel 13 > artikel 13",
                // by this place
                "als in het vierde lid bedoeld | vierde lid > artikel 3 lid 4",
                "het eerste of het tweede lid geldt | eerste > artikel 3 lid 1; tweede lid > artikel 3 lid 2",
                "het eerste tot en met derde lid | eerste > artikel 3 lid 1;  > artikel 3 lid 2; derde lid > artikel 3 lid 3",
                "in lid 2 is bepaald | lid 2 > artikel 3 lid 2",
                "het tweede lid, onder b | tweede lid, onder b > artikel 3 lid 2 onder b",
                "het eerste lid van dit artikel | eerste lid > artikel 3 lid 1",
                "het eerste lid van artikel 13 | eerste lid van artikel 13 > artikel 13 lid 1",
                "dit artikel is | dit artikel > artikel 3",
                "in dit lid is | dit lid > artikel 3 lid 4",
                "in dit hoofdstuk wordt | dit hoofdstuk > hoofdstuk 2",
                "in het vorige lid is | vorige lid > artikel 3 lid 3",
                "het volgende artikel geldt | volgende artikel > artikel 7",
                "Lid 2 is bepaald | Lid 2 > artikel 3 lid 2",
                "het vorige lid geldt niet | vorige lid > artikel 3 lid 3",
                "het volgende artikel is niet van toepassing | volgende artikel > artikel 7",
                // what hangs on a number without being a provision
                "artikel 3, eerste lid, tweede volzin, geldt | artikel 3, eerste lid > artikel 3 lid 1",
                "artikel 13, eerste en laatste zin, geldt | artikel 13 > artikel 13",
                "artikel 3, eerste lid, onder b, ten tweede, geldt | artikel 3, eerste lid, onder b, ten tweede > artikel 3 lid 1 onder b onder 2°",
                // lists of other words
                "artikel 3 juncto 13 zijn | artikel 3 > artikel 3; 13 > artikel 13",
                "artikel 3 jo. 13 zijn | artikel 3 > artikel 3; 13 > artikel 13",
                "afwijken van artikel 3, van artikel 13 en van artikel 14 | artikel 3 > artikel 3; artikel 13 > artikel 13; artikel 14 > artikel 14",
                "kan van artikel 3 of 13 afwijken | artikel 3 > artikel 3; 13 > artikel 13",
                // a decision on one case is no law
                "een besluit als bedoeld in artikel 13 | artikel 13 > artikel 13",
                "nadere regels over artikel 13 | artikel 13 > artikel 13",
                // this regulation by its own name, also where another law is named
                "artikel 13 van deze verordening | artikel 13 > artikel 13",
                "artikel 13 van het reglement | artikel 13 > artikel 13",
                "artikel 13 van het Marktreglement Lindervoort 2024 geldt | artikel 13 > artikel 13",
                "anders dan de Gemeentewet zegt artikel 13 van dit reglement | artikel 13 > artikel 13",
                "de artikelen 3 en 13 van dit reglement | 3 > artikel 3; 13 > artikel 13",
                "de bijlage 1 behorende bij dit besluit | bijlage 1 > bijlage 1",
            })
    void finds_what_points_at_this_text(String words, String expected) {
        assertThat(text.internal(words)).containsExactly(expected.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "artikel 3 van de Gemeentewet | van de Gemeentewet",
                "artikel 3 van de gemeentewet, | van de gemeentewet",
                "artikel 3 van het Burgerlijk Wetboek | van het Burgerlijk Wetboek",
                "artikel 3 van de gemeenschappelijke regeling | van de gemeenschappelijke regeling",
                "artikel 3 van die wet | van die wet",
                "artikel 3 van dat besluit | van dat besluit",
                "artikel 3 van genoemde wet | van genoemde wet",
                "artikel 3 van de wet | van de wet",
                "artikel 3 van de Regeling | van de Regeling",
                "artikel 3 van het Kader | van het Kader",
                "artikel 3, van de Marktwet | van de Marktwet",
                "artikel 3 Wsw | Wsw",
                "art. 3 Awb | Awb",
                "artikel 3 lid 2 AVG | AVG",
                "artikel 3, tweede lid, AVG | AVG",
                "artikel 3 Gmw | Gmw",
                "hoofdstuk 2 van de Algemene wet bestuursrecht | van de Algemene wet",
                "titel 4.2 van de Awb | van de Awb",
                "bijlage 1 bij de Marktwet | bij de Marktwet",
                "artikel 13 van de tekst van de GR Sociaal | van de tekst van de GR",
                "het eerste lid van artikel 3 van de Marktwet | van de Marktwet",
                "artikel 1, eerste lid onder e van de Wet op de ondernemingsraden. | van de Wet",
            })
    void tells_a_reference_to_another_law_with_the_words_that_say_so(String words, String law) {
        assertThat(references.in(words, place))
                .extracting(Reference::bearing, Reference::law)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Bearing.OTHER_LAW, law));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikelen 13 en 14 van het Statuut",
                "artikel 3 en artikel 13 van de Gemeentewet",
                "artikel 3 van Boek 7 van het Burgerlijk Wetboek",
                "artikel 3, eerste lid onder c en artikel 13, tweede lid van de Gemeentewet;",
                "de artikelen 3 tot en met 13 van de Marktwet",
                "artikel 3 jo. artikel 13 van de Marktwet",
                "In de gemeenschappelijke regeling is opgenomen dat dit kan (artikel 13 en artikel 14, lid 1).",
            })
    void takes_all_of_a_list_for_the_law_at_its_end(String words) {
        assertThat(references.in(words, place))
                .isNotEmpty()
                .allMatch(reference -> reference.bearing() == Bearing.OTHER_LAW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de Gemeentewet bepaalt dit. Zie ook artikel 13.",
                "Het Handvest, artikel 3, geldt",
                "artikel 3 en 13 van dat stuk",
                "artikel 13 daarvan",
                "artikel 3 Secretaris",
                "artikel 3 (oud)",
                "artikel 3-5",
                "het vierde lid van dat stuk",
                "het eerste lid van de commissie",
                "het tweede lid van dat artikel",
                "Het vierde lid.",
                "In de Marktwet staat dat het vierde lid geldt",
                "bijlage 1 bij de nota",
                "dit heet \"als bedoeld in artikel 13\" in de stukken",
                "dit heet “het vierde lid” in de stukken",
                "hoofdstuk 2 van de nota",
            })
    void leaves_open_what_may_point_elsewhere(String words) {
        assertThat(references.in(words, place))
                .isNotEmpty()
                .noneMatch(Reference::isInternal)
                .anyMatch(reference -> reference.bearing() == Bearing.UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deelartikel 3",
                "elk MT lid",
                "het MT-lid heeft drie leden",
                "een lid van de raad",
                "jongeren onder 18 jaar",
                "onder meer",
                "de afdeling Communicatie",
                "het onderdeel Drechtwerk",
                "dit onderdeel wordt geleid door een hoofd",
                "de volgende onderdelen",
                "artikelen over de markt",
                "valt onder de commissie",
                "in de eerste plaats",
                "dit lid heeft stemrecht",
                "deze verordening",
            })
    void sees_no_reference_where_there_is_none(String words) {
        assertThat(references.in(words, place)).isEmpty();
    }

    @Test
    void a_number_that_counts_something_else_ends_a_list() {
        assertThat(text.internal("volgens artikel 3, 5 werkdagen later")).isEmpty();
        assertThat(text.internal("volgens artikel 3 of 4 weken later")).isEmpty();
    }

    @Test
    void a_lid_behind_another_article_may_be_of_either() {
        assertThat(text.internal("artikel 13, eerste lid, en het tweede lid"))
                .containsExactly("artikel 13, eerste lid > artikel 13 lid 1");
    }

    @Test
    void an_onderdeel_by_its_letter_needs_no_other_words() {
        Path item = Lookup.find(root, text.listed.id()).orElseThrow();

        assertThat(references.in("tenzij onderdeel a van toepassing is", item))
                .extracting(reference -> reference.address().toString())
                .containsExactly("artikel 3 lid 2 onder a");
        assertThat(references.in("onderdeel a van de dienst", item)).noneMatch(Reference::isInternal);
    }

    @Test
    void onderdelen_are_those_of_the_nearest_list_that_has_them() {
        Path item = Lookup.find(root, text.listed.id()).orElseThrow();

        assertThat(references.in("de onder a en b bedoelde taken", item))
                .extracting(reference -> reference.address().toString())
                .containsExactly("artikel 3 lid 2 onder a", "artikel 3 lid 2 onder b");
        assertThat(references.in("de onder x bedoelde taken", item))
                .extracting(Reference::bearing)
                .containsExactly(Bearing.UNCERTAIN);
    }

    @Test
    void leaves_open_what_stands_under_words_that_name_another_law() {
        Provision item = tree.item("a", "");
        Provision article = tree.article("1", "", "In de Gemeentewet staat:", item);
        Provision whole = tree.regulation(article, tree.article("2", "", ""));
        Path inside = Path.ofRoot(whole).down(article).down(item);

        assertThat(new References(Marktreglement.regulation("Reglement", whole)).in("artikel 2;", inside))
                .noneMatch(Reference::isInternal);
    }

    @Test
    void the_lid_of_an_annex_is_that_of_no_article() {
        Path annex = Path.ofRoot(root).down(root.children().get(root.children().size() - 1));

        assertThat(references.in("als in het vierde lid bedoeld", annex))
                .extracting(Reference::bearing)
                .containsExactly(Bearing.UNCERTAIN);
    }

    @Test
    void a_target_is_the_only_provision_with_that_address() {
        Targets targets = references.targets();

        assertThat(references.in("artikel 3, eerste lid, onder b, onder 2", place))
                .allMatch(reference -> targets.of(reference.address()).isPresent());
        assertThat(references.in("artikel 99", place))
                .allMatch(reference ->
                        targets.of(reference.address()).isEmpty() && targets.isCertainlyAbsent(reference.address()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onder a, ", "artikel 3 en ", "hoofdstuk 2, afdeling 1, ", "(artikel 3 ", "“", "het eerste lid "
            })
    void a_text_without_end_is_read_all_the_same(String words) {
        assertThat(references.in("artikel 3, " + words.repeat(5_000), place)).isNotEmpty();
    }

    @Test
    void nothing_is_certainly_absent_from_a_text_that_is_not_held_in_full() {
        Provision open = tree.article("1", "", "", tree.lid("1", "")).withIncomplete(true);
        Targets targets = new Targets(tree.regulation(open));
        Reference lid = references.in("artikel 1, tweede lid", place).get(0);

        assertThat(targets.isCertainlyAbsent(lid.address())).isFalse();
        assertThat(new Targets(tree.regulation().withIncomplete(true)).isCertainlyAbsent(lid.address()))
                .isFalse();
    }
}
