package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.ElementIds;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    private final Tree tree = new Tree();
    private final Provision here = tree.lid("4", "");
    private final Provision root = tree.regulation(
            tree.chapter(
                    "2",
                    "",
                    tree.article("3", "", "", tree.lid("1", "", tree.item("b", "")), tree.lid("2", ""), here),
                    tree.article("7", "", "").tombstone(),
                    tree.article("13", "", ""),
                    tree.article("14", "", ""),
                    tree.article("15", "", "")),
            tree.annex("1", "", ""),
            tree.annex("3a", "", ""));
    private final Path place = Lookup.find(root, here.id()).orElseThrow();
    private final References references = new References(root, ElementIds.of(root));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zoals bedoeld in artikel 3. | artikel 3 | chp_2__art_3",
                "Artikel 13 is van toepassing | Artikel 13 | chp_2__art_13",
                "bedoeld in artikel 3, eerste lid, geldt | artikel 3, eerste lid | chp_2__art_3__para_1",
                "bedoeld in artikel 3 lid 2 | artikel 3 lid 2 | chp_2__art_3__para_2",
                "artikel 3, eerste lid, onder b; | artikel 3, eerste lid, onder b | chp_2__art_3__para_1__item_b",
                "artikel 3, eerste lid, aanhef en onder b | artikel 3, eerste lid, aanhef en onder b | chp_2__art_3__para_1__item_b",
                "uitgewerkt in Bijlage 1 en elders | Bijlage 1 | cmp_1",
                "zie bijlage 3a) | bijlage 3a | cmp_3a",
                "in hoofdstuk 2, waarin | hoofdstuk 2 | chp_2",
                "als in het vierde lid bedoeld | vierde lid | chp_2__art_3__para_4",
                "artikel 13 van deze verordening | artikel 13 | chp_2__art_13",
                "artikel 13 van deze regels blijft | artikel 13 | chp_2__art_13",
            })
    void finds_what_certainly_points_at_this_text(String words, String shown, String target) {
        List<Reference> found = references.in(words, place);

        assertThat(found).hasSize(1);
        Reference only = found.get(0);
        assertThat(words.substring(only.start(), only.end())).isEqualTo(shown);
        assertThat(only.target()).isEqualTo(target);
    }

    @Test
    void finds_each_number_of_several() {
        assertThat(references.in("bedoeld in de artikelen 13, 14 en 15.", place))
                .extracting(Reference::target)
                .containsExactly("chp_2__art_13", "chp_2__art_14", "chp_2__art_15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 3 van de gemeentewet",
                "artikel 3 Wsw",
                "artikel 3 lid 2 AVG",
                "artikel 3, tweede lid, AVG",
                "in de zin van artikel 3, eerste lid onder e van de Wet op de ondernemingsraden.",
                "artikel 13 van de tekst van de GR Sociaal",
                "In de gemeenschappelijke regeling is opgenomen dat dit kan (artikel 13 en artikel 14, lid 1)",
                "de Gemeentewet bepaalt dit. Zie ook artikel 13.",
                "Het Handvest, artikel 3, geldt",
                "artikel 3 en 13 van dat stuk",
                "artikelen 13 en 14 van het Statuut",
                "artikel 3 juncto iets",
                "artikel 3:13",
                "artikel 3.1",
                "artikel 99",
                "artikel 7",
                "artikel 3, negende lid",
                "het vierde lid van dat stuk",
                "deelartikel 3",
                "hoofdstuk 5 van de Regels",
                "bijlage 1 bij de nota",
                "het vijfde lid",
            })
    void leaves_alone_what_may_point_elsewhere_or_at_nothing(String words) {
        assertThat(references.in(words, place)).isEmpty();
    }

    @Test
    void leaves_alone_what_stands_under_words_that_name_another_law() {
        Provision item = tree.item("a", "");
        Provision article = tree.article("1", "", "In de Gemeentewet staat:", item);
        Provision whole = tree.regulation(article, tree.article("2", "", ""));
        Path inside = Path.ofRoot(whole).down(article).down(item);

        assertThat(new References(whole, ElementIds.of(whole)).in("artikel 2;", inside))
                .isEmpty();
    }
}
