package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.ID;
import static nl.consolidate.notation.Trees.annex;
import static nl.consolidate.notation.Trees.article;
import static nl.consolidate.notation.Trees.show;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import org.junit.jupiter.api.Test;

/** Texts and the provisions that stand in them. */
class LawReaderTest {
    @Test
    void a_text_without_labels_is_the_intro() {
        assertThat(show(article("Er is overleg\ntussen partijen.\n\nEn  meer.")))
                .isEqualTo("""
                | Er is overleg tussen partijen.⏎⏎En  meer.
                """);
    }

    @Test
    void a_hard_break_is_kept_and_a_soft_one_becomes_a_blank() {
        assertThat(article("een\ntwee   \ndrie\\\nvier\\\\\nvijf  ").intro())
                .isEqualTo("een twee  \ndrie\\\nvier\\\\ vijf");
    }

    @Test
    void two_lines_are_not_made_one_where_that_would_change_their_meaning() {
        assertThat(article("**term\nvan**: tekst").intro()).isEqualTo("**term\nvan**: tekst");
        assertThat(show(annex("* * *\nab."))).isEqualTo("| * * *⏎ab.\n");
    }

    @Test
    void a_bold_term_with_a_colon_is_a_definition() {
        assertThat(show(article("""
                Er wordt verstaan onder:

                **College**: het college
                van de stad;
                **MT Lid:** manager die:
                   a. een
                   b. twee

                   en drie.

                - **Cluster**: eenheid;
                - **Directie**:

                  de directie

                **geen** definitie: nee
                """))).isEqualTo("""
                | Er wordt verstaan onder:
                definition <College> | het college van de stad;
                definition <MT Lid> | manager die:
                  item a. | een
                  item b. | twee
                  text | en drie.
                definition - <Cluster> | eenheid;
                definition - <Directie> | de directie
                text | **geen** definitie: nee
                """);
    }

    @Test
    void a_lettered_definition_stands_in_its_item() {
        assertThat(show(article("a. **college**: het college"))).isEqualTo("""
                item a.
                  definition <college> | het college
                """);
    }

    @Test
    void headings_nest_by_level_and_hold_what_follows() {
        assertThat(show(annex("""
                Vooraf.

                ## Structuur ##

                Tekst.
                #### Diep
                - x
                ### Minder diep
                # C#
                ######
                ####### zeven
                """))).isEqualTo("""
                | Vooraf.
                heading <Structuur> | Tekst.
                  heading <Diep>
                    item - | x
                  heading <Minder diep>
                heading <C#>
                  heading | ####### zeven
                """);
    }

    @Test
    void a_table_keeps_its_source_lines() {
        assertThat(show(annex("Zie:\n| a | b |\n|---|:-:|\n| 1 | \\| |\nx | y\nlos\n\nna")))
                .isEqualTo("""
                | Zie:
                table | | a | b |⏎|---|:-:|
                  row | | 1 | \\| |
                  row | x | y
                  row | los
                text | na
                """);
    }

    @Test
    void says_what_the_sources_do_not_hold() {
        assertThat(show(annex("""
                # Organogram
                {not-held: organogram}
                # Taken
                1. {not-held}
                2. {not-held: deel}
                   a. bekend
                3. tekst

                {not-held:
                de rest}

                {incomplete}
                """))).isEqualTo("""
                heading <Organogram> not-held | organogram
                heading <Taken> incomplete
                  item 1. not-held
                  item 2.
                    text not-held | deel
                    item a. | bekend
                  item 3. | tekst
                  text not-held | de rest
                """);
        assertThat(annex("\\{not-held}").intro()).isEqualTo("\\{not-held}");
        assertThat(article("Tekst.\n\n{incomplete}").incomplete()).isTrue();
    }

    @Test
    void a_number_without_text_can_be_a_tombstone() {
        assertThat(show(article("1. een\n2. [Vervallen]"))).isEqualTo("""
                paragraph 1. | een
                paragraph 2. repealed
                """);
    }

    @Test
    void content_that_only_says_that_it_is_not_held_makes_its_owner_so() {
        Provision owner = Provision.of(ID, ProvisionKind.ARTICLE, null).withHeading("Kop");

        assertThat(article("{not-held: bijlage}").into(owner).status()).isEqualTo(Status.NOT_HELD);
        assertThat(article("{not-held: bijlage}").into(owner).text()).isEqualTo("bijlage");
        assertThat(article("[Vervallen]").into(owner.withHeading("")).isRepealed())
                .isTrue();
        assertThat(article("[Vervallen]").into(owner).isRepealed()).isFalse();
        assertThat(LawText.of(article("{not-held: x}").into(owner)).children()).hasSize(1);
    }

    @Test
    void other_markup_is_text() {
        String text = "<div>\nx\n</div>\n\n> citaat\n> van regels\nen meer\n\n***\n\n[a]: /url 'titel'\n\nTekst\n===";

        assertThat(annex(text).intro())
                .isEqualTo("<div> x </div>\n\n> citaat\n> van regels en meer\n\n***\n\n[a]: /url 'titel'\n\nTekst ===");
        assertThat(annex("      ver ingesprongen").intro()).isEqualTo("ver ingesprongen");
    }

    @Test
    void fenced_code_stays_as_it_is_and_is_closed() {
        assertThat(annex("Zie:\n```java\n  1. x\n\n# y\n```\nna").intro())
                .isEqualTo("Zie:\n\n```java\n  1. x\n\n# y\n```\n\nna");
        assertThat(show(annex("1. een\n   ~~~\n     code\n2. twee"))).isEqualTo("""
                item 1. | een⏎⏎~~~⏎  code⏎~~~
                item 2. | twee
                """);
    }
}
