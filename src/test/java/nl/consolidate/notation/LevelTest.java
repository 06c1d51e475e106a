package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.annex;
import static nl.consolidate.notation.Trees.article;
import static nl.consolidate.notation.Trees.show;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.model.ProvisionKind;
import org.junit.jupiter.api.Test;

/** How deep a label stands, and where the text after it belongs. */
class LevelTest {
    @Test
    void opens_an_item_without_a_blank_line_before_it() {
        assertThat(show(article("Er is:\na. een;\nb. twee\nen meer."))).isEqualTo("""
                | Er is:
                item a. | een;
                item b. | twee en meer.
                """);
    }

    @Test
    void the_top_numbers_of_an_article_are_its_leden_and_of_an_annex_items() {
        assertThat(show(article("1. een\n   1. sub\n1a. twee\n\nslot\n\n2) drie")))
                .isEqualTo("""
                paragraph 1. | een
                  item 1. | sub
                paragraph 1a. | twee
                text | slot
                item 2) | drie
                """);
        assertThat(annex("1. een").children().get(0).kind()).isEqualTo(ProvisionKind.ITEM);
    }

    @Test
    void the_level_follows_from_indentation() {
        assertThat(show(annex("""
                1. een
                   a. onder een
                      - diep
                  b. bijna gelijk
                 2. twee
                        a. ver
                   z. terug
                """))).isEqualTo("""
                item 1. | een
                  item a. | onder een
                    item - | diep
                  item b. | bijna gelijk
                item 2. | twee
                  item a. | ver
                  item z. | terug
                """);
    }

    @Test
    void at_the_same_indentation_another_numbering_is_a_level_deeper() {
        assertThat(show(article("""
                1. een
                a. sub
                1°. diep
                2°. diep
                b. sub
                2. twee
                2.1 punt
                2.1.1 dieper
                2.2 punt
                3. drie
                """))).isEqualTo("""
                paragraph 1. | een
                  item a. | sub
                    item 1°. | diep
                    item 2°. | diep
                  item b. | sub
                paragraph 2. | twee
                  item 2.1 | punt
                    item 2.1.1 | dieper
                  item 2.2 | punt
                paragraph 3. | drie
                """);
    }

    @Test
    void text_after_items_is_a_closing_sentence_at_its_level() {
        assertThat(show(article("""
                Intro.

                1. Er is:
                   a. een;
                   b. twee

                   een stelsel.

                   Nog een zin.
                2. Slot:

                   tweede alinea
                   a. x

                Einde.

                Echt.

                a. na
                """))).isEqualTo("""
                | Intro.
                paragraph 1. | Er is:
                  item a. | een;
                  item b. | twee
                  text | een stelsel.⏎⏎Nog een zin.
                paragraph 2. | Slot:⏎⏎tweede alinea
                  item a. | x
                text | Einde.⏎⏎Echt.
                item a. | na
                """);
    }

    @Test
    void a_heading_ends_items_unless_it_stands_in_one() {
        assertThat(show(annex("1. een\n   # In een\n   tekst\n# Kop\n1. twee"))).isEqualTo("""
                item 1. | een
                  heading <In een> | tekst
                heading <Kop>
                  item 1. | twee
                """);
    }
}
