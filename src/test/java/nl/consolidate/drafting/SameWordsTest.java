package nl.consolidate.drafting;

import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** The same words in several places change in one sentence. */
class SameWordsTest {
    private static final String LONG = "De raad besluit op elk verzoek van een inwoner over de markt";

    private static List<String> sentences(Draft draft) {
        return DutchPart.of(draft).stream()
                .flatMap(List::stream)
                .map(clause -> DutchWords.capital(clause.sentence()))
                .toList();
    }

    private static Draft draft(Regulation before, Regulation after) {
        return Drafting.toForeign(before, after);
    }

    private static Provision three(String body) {
        return article("3", LONG.replace("raad", body) + " binnen een week.");
    }

    private static Provision five(String body, String second) {
        return article("5", lid("1", "Er is een markt."), lid("2", LONG.replace("raad", body) + second));
    }

    @Test
    void several_articles_make_one_part_with_an_operation_for_each() {
        Draft draft = draft(
                regulation(three("raad"), article("4", "Er is geen kermis."), five("raad", ".")),
                regulation(three("commissie"), article("4", "Er is geen kermis."), five("commissie", ".")));
        assertThat(sentences(draft))
                .containsExactly(
                        "In de artikelen 3 en 5, tweede lid, wordt “raad” telkens vervangen door “commissie”.");
        assertThat(draft.parts()).hasSize(1);
        assertThat(draft.parts().get(0).changes()).hasSize(2);
    }

    @Test
    void a_place_in_the_middle_closes_with_a_comma() {
        Draft draft = draft(
                regulation(
                        three("raad"),
                        five("raad", "."),
                        article("6", LONG),
                        annex("1").withText(LONG)),
                regulation(
                        three("commissie"),
                        five("commissie", "."),
                        article("6", LONG.replace("raad", "commissie")),
                        annex("1").withText(LONG.replace("raad", "commissie"))));
        assertThat(sentences(draft))
                .containsExactly(
                        "In de artikelen 3, 5, tweede lid, en 6, en bijlage 1 wordt “raad” telkens vervangen door"
                                + " “commissie”.");
    }

    @Test
    void several_leden_of_one_article_too() {
        Provision old = article("5", lid("1", LONG), lid("2", "Er is een markt."), lid("3", LONG + " en de kermis"));
        Provision now = article(
                "5",
                lid("1", LONG.replace("raad", "commissie")),
                lid("2", "Er is een markt."),
                lid("3", LONG.replace("raad", "commissie") + " en de kermis"));
        assertThat(sentences(draft(regulation(old), regulation(now))))
                .containsExactly("In artikel 5, eerste en derde lid, wordt “raad” telkens vervangen door “commissie”.");
    }

    @Test
    void words_that_go_in_several_places() {
        Draft draft = draft(
                regulation(three("raad van wijzen"), five("raad van wijzen", ".")),
                regulation(three("raad"), five("raad", ".")));
        assertThat(sentences(draft))
                .containsExactly("In de artikelen 3 en 5, tweede lid, vervalt telkens “van wijzen”.");
    }

    @Test
    void other_changes_of_an_article_keep_their_own_part() {
        Draft draft = draft(
                regulation(three("raad"), five("raad", " in het openbaar, tenzij iemand bezwaar heeft.")),
                regulation(three("commissie"), five("commissie", " in het openbaar, tenzij iemand dat niet wil.")));
        assertThat(sentences(draft))
                .containsExactly(
                        "In de artikelen 3 en 5, tweede lid, wordt “raad” telkens vervangen door “commissie”.",
                        "In artikel 5, tweede lid, wordt “bezwaar heeft” vervangen door “dat niet wil”.");
    }

    @Test
    void numbers_that_change_in_between_are_those_of_the_moment() {
        Draft draft = draft(
                regulation(three("raad"), article("4", "Er is geen kermis."), five("raad", ".")),
                regulation(
                        three("commissie"),
                        article("4", "Alcohol is verboden."),
                        article("5", "Er is geen kermis."),
                        five("commissie", ".").withLabel(new nl.consolidate.model.Label("6"))));
        assertThat(sentences(draft))
                .containsExactly(
                        "In de artikelen 3 en 5, tweede lid, wordt “raad” telkens vervangen door “commissie”.",
                        "Na artikel 3 wordt, onder vernummering van de artikelen 4 en 5 tot artikelen 5 en 6, een artikel"
                                + " ingevoegd, luidende:");
    }

    @Test
    void onderdelen_are_named_together() {
        Provision old = article("5", "Hier gelden:", item("a", LONG + ";"), item("b", "niets;"), item("c", LONG + "."));
        Provision now = article(
                "5",
                "Hier gelden:",
                item("a", LONG.replace("raad", "commissie") + ";"),
                item("b", "niets;"),
                item("c", LONG.replace("raad", "commissie") + "."));
        assertThat(sentences(draft(regulation(old), regulation(now))))
                .containsExactly("In artikel 5, onderdelen a en c, wordt “raad” telkens vervangen door “commissie”.");
    }
}
