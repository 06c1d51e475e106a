package nl.consolidate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.render.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look as if they pointed at this text, and mean another one, an older one or nobody can say which. */
class OtherTextsTest {
    private final Marktreglement text = new Marktreglement();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an older text of this one
                "vergunningen op grond van artikel 3 oud blijven gelden",
                "vergunningen op grond van de artikelen 3 en 13 oud blijven gelden",
                "het oude artikel 3 blijft gelden",
                "het voormalige artikel 3 geldt",
                "het toenmalige hoofdstuk 2 geldt",
                "artikel 3, zoals dat luidde op 1 januari 2020, blijft gelden",
                "artikel 13, zoals dat artikel gold voor die dag, blijft gelden",
                // numbers that only begin alike
                "artikel 3 bis geldt",
                "artikel 3.a geldt",
                "artikel 3\u20115 geldt",
                "artikel 3+13 geldt",
                // a sentence behind which a law follows
                "artikel 3, laatste volzin, van het plan geldt",
                "artikel 3, tweede volzin, van het plan geldt",
                "artikel 3, eerste lid, tweede volzin, van het plan geldt",
                // other texts by their names
                "APV, artikel 3, geldt",
                "De Wnb, artikel 3, geldt",
                "de Wnb (artikel 3) geldt",
                "de nota Bodem, hoofdstuk 2, beschrijft dit",
                "de begroting, hoofdstuk 2, beschrijft dit",
                "Volgens het bestemmingsplan is artikel 3 van toepassing",
                "In de beleidsregel staat artikel 3 voorop",
                "de regels in hoofdstuk 2 in de nota gelden",
                "artikel 3 in het huurcontract geldt",
                // another text of which the name begins as this one's
                "artikel 3 van het Marktreglement Lindervoort 2024 (oud) geldt",
                "artikel 3 van het Marktreglement Lindervoort 2024 Noord geldt",
                "artikel 3 van het Marktreglement Lindervoort 2024 2 geldt",
                // a person
                "Het vorige lid treedt af.",
                "Het volgende lid wordt benoemd door de raad.",
                "De raad benoemt het tweede lid op voordracht.",
                "Het tweede lid wordt benoemd door de raad.",
                "Het derde lid wordt aangewezen door de raad.",
                "Het eerste lid treedt af na een jaar.",
            })
    void is_no_reference_to_this_text(String words) {
        assertThat(text.internal(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artikel 13 is van toepassing, met dien verstande dat in het tweede lid een jaar twee jaren wordt.",
                "Artikel 13 is van toepassing, waarbij het tweede lid buiten toepassing blijft.",
                "Artikel 13, waarvan het tweede lid vervalt, geldt.",
            })
    void a_lid_in_words_on_another_article_can_be_of_that_one(String words) {
        assertThat(text.internal(words)).containsExactly("Artikel 13 > artikel 13");
    }

    @Test
    void a_name_with_another_year_is_not_this_regulation() {
        Tree tree = text.tree;
        References references = new References(
                Marktreglement.regulation("Verordening op de markten", tree.regulation(tree.article("3", "", ""))));

        assertThat(references.in("artikel 3 van de Verordening op de markten 2015 geldt", text.place))
                .noneMatch(Reference::isInternal);
        assertThat(references.in("artikel 3 van de Verordening op de (oude) haven geldt", text.place))
                .noneMatch(Reference::isInternal);
        assertThat(references.in("artikel 3 van de Verordening op de markten geldt", text.place))
                .allMatch(Reference::isInternal);
    }

    @Test
    void a_chapter_that_is_headed_by_a_law_leaves_its_articles_open() {
        Tree tree = text.tree;
        Provision article = tree.article("4", "", "");
        Provision chapter = tree.chapter("1", "Gevolgen van de Gemeentewet", article);
        Provision root = tree.regulation(chapter, tree.article("3", "", ""));
        Path inside = Path.ofRoot(root).down(chapter).down(article);

        assertThat(new References(Marktreglement.regulation("Reglement", root)).in("artikel 3 geldt", inside))
                .noneMatch(Reference::isInternal);
    }
}
