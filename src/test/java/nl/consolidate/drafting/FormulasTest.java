package nl.consolidate.drafting;

import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.dash;
import static nl.consolidate.Trees.definition;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.row;
import static nl.consolidate.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.Trees;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** The sentence of each change, as the drafting rules have it. */
class FormulasTest {
    private static final String HEAD = "| Vak | Tarief |\n| --- | --- |";

    private static List<String> sentences(Regulation before, Regulation after) {
        return DutchPart.of(Drafting.toForeign(before, after)).stream()
                .flatMap(List::stream)
                .map(clause -> DutchWords.capital(clause.sentence()))
                .toList();
    }

    private static List<String> inside(Provision before, Provision after) {
        return sentences(regulation(before), regulation(after));
    }

    private static Regulation numbered(int from, int to, Provision... more) {
        return regulation(Stream.concat(Stream.of(Trees.articles(from, to)), Stream.of(more))
                .toArray(Provision[]::new));
    }

    private static Provision termijn(String words) {
        return article("3", lid("1", "Er is een raad."), lid("2", words));
    }

    @Test
    void words_are_replaced_inserted_and_taken_out() {
        String old = "De raad besluit binnen drie weken op het verzoek van een inwoner.";
        assertThat(inside(termijn(old), termijn(old.replace("drie", "vier"))))
                .containsExactly("In artikel 3, tweede lid, wordt “drie” vervangen door “vier”.");
        assertThat(inside(termijn(old), termijn(old.replace("weken op", "weken na ontvangst op"))))
                .containsExactly("In artikel 3, tweede lid, wordt na “weken” ingevoegd “na ontvangst”.");
        assertThat(inside(termijn(old), termijn(old.replace(" van een inwoner", ""))))
                .containsExactly("In artikel 3, tweede lid, vervalt “van een inwoner”.");
        assertThat(inside(termijn(old), termijn("In spoed " + old)))
                .containsExactly("In artikel 3, tweede lid, wordt voor “De” ingevoegd “In spoed”.");
        assertThat(inside(termijn(old), termijn(old + " Hij meldt dat.")))
                .containsExactly("Aan artikel 3, tweede lid, wordt een zin toegevoegd, luidende:");
        assertThat(inside(termijn(old), termijn(old + " Hij meldt dat. De raad hoort hem.")))
                .containsExactly("Aan artikel 3, tweede lid, worden zinnen toegevoegd, luidende:");
        assertThat(inside(article("3", "De raad besluit"), article("3", "De raad besluit zonder uitstel")))
                .containsExactly("Aan het slot van artikel 3 wordt toegevoegd “zonder uitstel”.");
    }

    @Test
    void one_word_for_another_each_time_that_it_occurs() {
        String old =
                "De raad hoort de raad van de wijk voordat de raad over de wijk en haar grenzen een besluit neemt.";
        assertThat(inside(article("3", old), article("3", old.replace("raad", "commissie"))))
                .containsExactly("In artikel 3 wordt “raad” telkens vervangen door “commissie”.");
    }

    @Test
    void two_words_that_become_one_each_time() {
        String old = "De MT leden stellen het plan van de MT leden vast. Alle MT leden tekenen dat.";
        assertThat(inside(article("3", old), article("3", old.replace("MT leden", "MT-leden"))))
                .containsExactly("In artikel 3 wordt “MT leden” telkens vervangen door “MT-leden”.");
        String end = "Het plan is van de MT leden. Het verslag is van de MT leden.";
        assertThat(inside(article("3", end), article("3", end.replace("MT leden", "MT-leden"))))
                .containsExactly("In artikel 3 wordt “MT leden” telkens vervangen door “MT-leden”.");
    }

    @Test
    void words_with_quotes_stand_between_others() {
        String old = "De raad houdt een wachtlijst bij.";
        assertThat(inside(article("3", old), article("3", old.replace("wachtlijst", "“wachtlijst”"))))
                .containsExactly("In artikel 3 wordt “wachtlijst” vervangen door \"“wachtlijst”\".");
        assertThat(DutchWords.quoted("“a” of \"b\"")).isEqualTo("«“a” of \"b\"»");
    }

    @Test
    void several_changes_in_one_word() {
        assertThat(inside(article("3", "abcdef-b is de code."), article("3", "x-q is de code.")))
                .containsExactly("In artikel 3 wordt “abcdef-b” vervangen door “x-q”.");
    }

    @Test
    void a_find_takes_so_many_words_that_it_stands_only_there() {
        String old =
                "Binnen drie weken na de dag van ontvangst en uiterlijk drie weken na de zitting volgt een besluit.";
        assertThat(inside(article("3", old), article("3", old.replace("uiterlijk drie", "uiterlijk vier"))))
                .containsExactly("In artikel 3 wordt “uiterlijk drie weken” vervangen door “uiterlijk vier weken”.");
    }

    @Test
    void many_other_words_are_a_new_text() {
        assertThat(inside(
                        termijn("De raad besluit binnen drie weken."),
                        termijn("Het college stelt nadere regels over bezwaar.")))
                .containsExactly("Artikel 3, tweede lid, komt te luiden:");
        assertThat(inside(article("4", "Eerst stond hier dit."), article("4", "Nu geldt een geheel andere regel.")))
                .containsExactly("Artikel 4 komt te luiden:");
        assertThat(sentences(
                        numbered(1, 2, annex("1").withText("Oude kaart van de stad.")),
                        numbered(1, 2, annex("1").withText("Nieuw overzicht met andere tarieven erin."))))
                .containsExactly("Bijlage 1 wordt vervangen door:");
    }

    @Test
    void an_article_comes_between_others() {
        Regulation after = regulation(Stream.concat(
                        Stream.of(Trees.articles(1, 6)),
                        Stream.concat(
                                Stream.of(article("7", "Een nieuwe regel over honden.")),
                                Stream.of(Trees.articles(7, 22))
                                        .map(old -> old.withLabel(new nl.consolidate.model.Label(
                                                "" + (Integer.parseInt("" + old.label()) + 1))))))
                .toArray(Provision[]::new));
        assertThat(sentences(numbered(1, 22), after))
                .containsExactly(
                        "Na artikel 6 wordt, onder vernummering van de artikelen 7 tot en met 22 tot artikelen 8 tot en met 23, een artikel ingevoegd, luidende:");
    }

    @Test
    void an_article_comes_with_a_letter_or_at_the_end() {
        assertThat(sentences(
                        numbered(1, 3),
                        regulation(
                                Trees.articles(1, 3)[0],
                                Trees.articles(1, 3)[1],
                                article("2a", "Nieuw en anders."),
                                Trees.articles(1, 3)[2])))
                .containsExactly("Na artikel 2 wordt een artikel ingevoegd, luidende:");
        assertThat(sentences(
                        numbered(1, 2), numbered(1, 2, article("3", "Nieuw en anders."), article("4", "Ook dit."))))
                .containsExactly("Aan de regeling worden twee artikelen toegevoegd, luidende:");
    }

    @Test
    void articles_go() {
        assertThat(sentences(numbered(1, 5), regulation(Trees.articles(1, 5)[0], Trees.articles(1, 5)[4])))
                .containsExactly("De artikelen 2 tot en met 4 vervallen.");
        assertThat(sentences(numbered(1, 3), numbered(1, 2))).containsExactly("Artikel 3 vervalt.");
    }

    @Test
    void a_lid_comes_or_goes() {
        Provision two = article("5", lid("1", "Er is een markt."), lid("2", "Er is een raad."));
        Provision middle = article(
                "5", lid("1", "Er is een markt."), lid("2", "Honden blijven thuis."), lid("3", "Er is een raad."));
        Provision added = article(
                "5", lid("1", "Er is een markt."), lid("2", "Er is een raad."), lid("3", "Honden blijven thuis."));
        assertThat(inside(two, middle))
                .containsExactly(
                        "In artikel 5 wordt, onder vernummering van het tweede lid tot derde lid, na het eerste lid een lid ingevoegd, luidende:");
        assertThat(inside(two, added)).containsExactly("Aan artikel 5 wordt een lid toegevoegd, luidende:");
        assertThat(inside(middle, two))
                .containsExactly(
                        "Artikel 5, tweede lid, vervalt, onder vernummering van het derde lid tot tweede lid.");
        assertThat(inside(added, two)).containsExactly("Artikel 5, derde lid, vervalt.");
    }

    @Test
    void an_onderdeel_is_added_behind_a_point() {
        Provision two = article("1", "Een park is:", item("a", "een tuin; en"), item("b", "een plein."));
        Provision three =
                article("1", "Een park is:", item("a", "een tuin; en"), item("b", "een plein;"), item("c", "een bos."));
        assertThat(inside(two, three))
                .containsExactly(
                        "Aan artikel 1 wordt, onder vervanging van de punt aan het slot van onderdeel b door een puntkomma, een onderdeel toegevoegd, luidende:");
    }

    @Test
    void a_definition_comes_changes_or_goes() {
        Provision two =
                article("1", "In deze regeling is:", definition("park", "een tuin;"), definition("weg", "een straat;"));
        Provision three = article(
                "1",
                "In deze regeling is:",
                definition("park", "een tuin;"),
                definition("plein", "een vlakte;"),
                definition("weg", "een straat;"));
        Provision other = article(
                "1",
                "In deze regeling is:",
                definition("park", "een tuin;"),
                definition("weg", "alles waarop men rijdt of loopt, ook als het water is;"));
        assertThat(inside(two, three))
                .containsExactly(
                        "In artikel 1 wordt na de begripsbepaling van “park” een begripsbepaling ingevoegd, luidende:");
        assertThat(inside(three, two)).containsExactly("In artikel 1 vervalt de begripsbepaling van “plein”.");
        assertThat(inside(two, other)).containsExactly("In artikel 1 komt de begripsbepaling van “weg” te luiden:");
    }

    @Test
    void a_heading_and_an_intro_get_other_words() {
        Provision old = article("1", "Een park is:", item("a", "een tuin;"), item("b", "een plein."));
        assertThat(sentences(
                        regulation(chapter("2", article("1", "Iets.")).withHeading("Orde")),
                        regulation(chapter("2", article("1", "Iets.")).withHeading("Toezicht"))))
                .containsExactly("Het opschrift van hoofdstuk 2 komt te luiden:");
        assertThat(inside(old.withHeading("Parken"), old.withHeading("Groen")))
                .containsExactly("Het opschrift van artikel 1 komt te luiden:");
        assertThat(inside(old.withHeading("Parken"), old)).containsExactly("Het opschrift van artikel 1 vervalt.");
        assertThat(inside(old, old.withText("Onder groen wordt in elk geval verstaan:")))
                .containsExactly("De aanhef van artikel 1 komt te luiden:");
    }

    @Test
    void a_number_comes_before_a_text_or_goes() {
        Provision plain = article("5", "Er is een markt op het plein.");
        Provision lids = article("5", lid("1", "Er is een markt op het plein."), lid("2", "Honden blijven thuis."));
        assertThat(inside(plain, lids))
                .containsExactly(
                        "Artikel 5 wordt als volgt gewijzigd:",
                        "Voor de tekst wordt de aanduiding “1.” geplaatst.",
                        "Er wordt een lid toegevoegd, luidende:");
        assertThat(inside(lids, plain))
                .containsExactly(
                        "In artikel 5 vervallen het tweede lid alsmede de aanduiding “1.” voor het eerste lid.");
        assertThat(inside(article("5", lid("1", "Er is een markt op het plein.")), plain))
                .containsExactly("In artikel 5 vervalt de aanduiding “1.” voor het eerste lid.");
    }

    @Test
    void several_changes_of_one_article_are_numbered() {
        Provision before = article(
                "3",
                lid("1", "De raad besluit binnen drie weken op het verzoek."),
                lid("2", "De bak is altijd grijs."));
        Provision after = article(
                "3",
                lid("1", "De raad besluit binnen vier weken op het verzoek."),
                lid("2", "De bak is altijd groen."));
        assertThat(inside(before, after))
                .containsExactly(
                        "Artikel 3 wordt als volgt gewijzigd:",
                        "In het eerste lid wordt “drie” vervangen door “vier”.",
                        "In het tweede lid wordt “grijs” vervangen door “groen”.");
    }

    @Test
    void rows_and_cells_change() {
        Provision noord = row("| Noord | 10 euro |");
        Provision zuid = row("| Zuid | 20 euro |");
        assertThat(inside(
                        article("2", "Tarieven:", table(HEAD, noord, zuid)),
                        article("2", "Tarieven:", table(HEAD, noord, row("| West | 15 euro |"), zuid))))
                .containsExactly("In artikel 2, tabel, wordt na de rij “Noord” een rij ingevoegd, luidende:");
        assertThat(inside(
                        article("2", "Tarieven:", table(HEAD, noord, zuid)),
                        article("2", "Tarieven:", table(HEAD, noord, row("| Zuid | 25 euro |")))))
                .containsExactly(
                        "In artikel 2, tabel, komt in de rij “Zuid” de cel in de kolom “Tarief” te luiden: “25 euro”.");
        assertThat(inside(
                        article("2", "Tarieven:", table(HEAD, noord, zuid)),
                        article("2", "Tarieven:", table(HEAD, zuid))))
                .containsExactly("In artikel 2, tabel, vervalt de rij “Noord”.");
    }

    @Test
    void a_chapter_comes_with_its_articles() {
        Provision[] old = Trees.articles(1, 2);
        assertThat(sentences(
                        regulation(chapter("1", old[0]), chapter("2", old[1]).withHeading("Slot")),
                        regulation(
                                chapter("1", old[0]),
                                chapter("2", article("1a", "Toezicht is er altijd."))
                                        .withHeading("Toezicht"),
                                chapter("3", old[1]).withHeading("Slot"))))
                .containsExactly(
                        "Na hoofdstuk 1 wordt, onder vernummering van hoofdstuk 2 tot hoofdstuk 3, een hoofdstuk ingevoegd, luidende:");
    }

    @Test
    void an_article_moves() {
        Provision[] old = Trees.articles(1, 4);
        assertThat(sentences(
                        regulation(chapter("1", old[0], old[1]), chapter("2", old[2], old[3])),
                        regulation(chapter("1", old[0]), chapter("2", old[2], old[3], old[1]))))
                .containsExactly("Artikel 2 wordt verplaatst naar de plaats na artikel 4.");
    }

    @Test
    void a_dash_has_its_place_for_a_name() {
        assertThat(inside(
                        article("1", "Nodig zijn:", dash("een aanvraag;"), dash("een bewijs.")),
                        article("1", "Nodig zijn:", dash("een aanvraag;"))))
                .containsExactly("Artikel 1, tweede gedachtestreepje, vervalt.");
    }
}
