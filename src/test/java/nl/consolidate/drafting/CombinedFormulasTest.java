package nl.consolidate.drafting;

import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.dash;
import static nl.consolidate.Trees.definition;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.kop;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.Trees;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** Several operations in one sentence: only what belongs together, so that no sentence speaks of the wrong place. */
class CombinedFormulasTest {
    private static List<String> sentences(Regulation before, Regulation after) {
        return DutchPart.of(Drafting.toForeign(before, after)).stream()
                .flatMap(List::stream)
                .map(clause -> DutchWords.capital(clause.sentence()))
                .toList();
    }

    private static List<String> inside(Provision before, Provision after) {
        return sentences(regulation(before), regulation(after));
    }

    private static Provision list(String number, Provision... items) {
        return lid(number, "Lid " + number + " noemt:", items);
    }

    private static Provision tuin(String label) {
        return item(label, "een tuin met bomen;");
    }

    private static Provision plein(String label) {
        return item(label, "een plein zonder auto's;");
    }

    private static Provision brug(String label) {
        return item(label, "een brug over het water.");
    }

    @Test
    void what_goes_in_one_lid_is_not_renumbered_in_another() {
        assertThat(inside(
                        article("5", list("1", tuin("a"), plein("b"), brug("c")), list("2", tuin("a"), brug("c"))),
                        article("5", list("1", tuin("a"), brug("c")), list("2", tuin("a"), brug("b")))))
                .containsExactly(
                        "Artikel 5 wordt als volgt gewijzigd:",
                        "Het eerste lid, onderdeel b, vervalt.",
                        "In het tweede lid wordt onderdeel c verletterd tot b.");
    }

    @Test
    void what_is_renumbered_in_one_lid_makes_no_room_in_another() {
        assertThat(inside(
                        article("5", list("1", tuin("a"), brug("b")), list("2", tuin("a"), brug("c"))),
                        article("5", list("1", tuin("a"), brug("c")), list("2", tuin("a"), plein("b"), brug("c")))))
                .containsExactly(
                        "Artikel 5 wordt als volgt gewijzigd:",
                        "In het eerste lid wordt onderdeel b verletterd tot c.",
                        "In het tweede lid wordt na onderdeel a een onderdeel ingevoegd, luidende:");
    }

    @Test
    void what_comes_in_one_lid_does_not_follow_what_came_in_another() {
        Provision extra = item("b", "een plein zonder auto's;");
        assertThat(inside(
                        article("5", list("1", tuin("a"), brug("d")), list("2", tuin("a"), plein("b"), brug("d"))),
                        article(
                                "5",
                                list("1", tuin("a"), extra, brug("d")),
                                list("2", tuin("a"), plein("b"), item("c", "een kade met banken;"), brug("d")))))
                .containsExactly(
                        "Artikel 5 wordt als volgt gewijzigd:",
                        "In het eerste lid wordt na onderdeel a een onderdeel ingevoegd, luidende:",
                        "In het tweede lid wordt na onderdeel b een onderdeel ingevoegd, luidende:");
    }

    @Test
    void definitions_that_go_have_no_part_in_a_renumbering() {
        assertThat(inside(
                        article(
                                "1",
                                "Hier is:",
                                definition("park", "een groene plek;"),
                                definition("weg", "een straat;"),
                                tuin("a"),
                                brug("c")),
                        article("1", "Hier is:", definition("weg", "een straat;"), tuin("a"), brug("b"))))
                .containsExactly(
                        "Artikel 1 wordt als volgt gewijzigd:",
                        "De begripsbepaling van “park” vervalt.",
                        "Onderdeel c wordt verletterd tot b.");
    }

    @Test
    void several_new_ends_of_a_list_stand_in_one_sentence() {
        assertThat(inside(
                        article(
                                "1",
                                "Een park is:",
                                item("a", "een tuin;"),
                                item("b", "een plein; of"),
                                item("c", "een brug.")),
                        article(
                                "1",
                                "Een park is:",
                                item("a", "een tuin;"),
                                item("b", "een plein;"),
                                item("c", "een brug; of"),
                                item("d", "een bos."))))
                .containsExactly(
                        "Aan artikel 1 wordt, onder vervanging van “; of” aan het slot van onderdeel b door een puntkomma"
                                + " en onder vervanging van de punt aan het slot van onderdeel c door “; of”, een"
                                + " onderdeel toegevoegd, luidende:");
        assertThat(inside(
                        article("1", "Een park is:", item("a", "een tuin;"), item("b", "een plein.")),
                        article("1", "Een park is:", item("a", "een tuin."))))
                .containsExactly(
                        "Artikel 1, onderdeel b, vervalt, onder vervanging van de puntkomma aan het slot van onderdeel a"
                                + " door een punt.");
    }

    @Test
    void onderdelen_go_by_their_letters_and_what_is_in_them_is_a_subonderdeel() {
        Provision bos = item("b", "een bos dat voor ieder open is;");
        assertThat(inside(
                        article("1", "Een park is:", tuin("a"), plein("b"), brug("c")),
                        article("1", "Een park is:", tuin("a"), bos, plein("c"), brug("d"))))
                .containsExactly(
                        "In artikel 1 wordt, onder verlettering van de onderdelen b en c tot c en d, na onderdeel a een"
                                + " onderdeel ingevoegd, luidende:");
        Provision holder = item("a", "een tuin met:", item("1°", "rozen;"), item("2°", "gras;"), item("3°", "water;"));
        Provision fewer = item("a", "een tuin met:", item("1°", "rozen;"), item("2°", "water;"));
        assertThat(inside(article("1", "Een park is:", holder), article("1", "Een park is:", fewer)))
                .containsExactly(
                        "Artikel 1, onderdeel a, onder 2°, vervalt, onder vernummering van subonderdeel 3° tot 2°.");
        assertThat(inside(article("1", "Een park is:", fewer), article("1", "Een park is:", holder)))
                .containsExactly(
                        "In artikel 1, onderdeel a, wordt, onder vernummering van subonderdeel 2° tot 3°, na subonderdeel 1° een"
                                + " subonderdeel ingevoegd, luidende:");
    }

    @Test
    void at_the_begin_of_a_chapter_the_chapter_is_named() {
        Provision[] old = Trees.articles(1, 2);
        assertThat(sentences(
                        regulation(chapter("1", old[0]), chapter("2", old[1])),
                        regulation(
                                chapter("1", old[0]), chapter("2", article("1a", "Toezicht is er altijd."), old[1]))))
                .containsExactly("In hoofdstuk 2 wordt voor artikel 2 een artikel ingevoegd, luidende:");
    }

    @Test
    void several_leden_go_together() {
        Provision four = article(
                "5",
                lid("1", "Er is een markt."),
                lid("2", "Honden blijven thuis."),
                lid("3", "Katten mogen mee."),
                lid("4", "Er is een raad van de markt."));
        Provision two = article("5", lid("1", "Er is een markt op zondag."), lid("4", "Er is een raad van de markt."));
        assertThat(inside(four, two))
                .containsExactly(
                        "Artikel 5 wordt als volgt gewijzigd:",
                        "Het tweede en derde lid vervallen.",
                        "In het eerste lid wordt na “markt” ingevoegd “op zondag”.");
    }

    @Test
    void a_part_of_an_annex_with_a_heading_is_a_tekstdeel() {
        Provision noord = kop("Noord", dash("een tuin met bomen;"), dash("een plein zonder auto's."));
        Provision zuid = kop("Zuid").withText("Hier ligt een brug over het water.");
        Provision west = kop("West").withText("Hier is een kade met banken.");
        assertThat(inside(annex("1", noord, zuid), annex("1", noord, west, zuid)))
                .containsExactly("In bijlage 1 wordt na het tekstdeel “Noord” een tekstdeel ingevoegd, luidende:");
        assertThat(inside(annex("1", noord, zuid), annex("1", noord)))
                .containsExactly("Bijlage 1, tekstdeel “Zuid”, vervalt.");
        Provision more =
                kop("Noord", dash("een tuin met bomen;"), dash("een plein zonder auto's."), dash("een sluis."));
        assertThat(inside(annex("1", noord, zuid), annex("1", more, zuid)))
                .containsExactly("Aan bijlage 1, tekstdeel “Noord”, wordt een gedachtestreepje toegevoegd, luidende:");
    }
}
