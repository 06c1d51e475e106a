package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.ID;
import static nl.consolidate.notation.Trees.article;
import static nl.consolidate.notation.Trees.regulation;
import static nl.consolidate.notation.Trees.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A regulation as a page of Markdown. */
class RegulationMarkdownTest {
    @Test
    void a_page_shows_all_that_is_known_and_says_what_is_not() {
        Provision annex = Provision.of(ID, ProvisionKind.ANNEX, null).withHeading("Organogram");
        Provision chapter = Provision.of(ID, ProvisionKind.CHAPTER, new Label("1"))
                .withHeading("Structuur")
                .withIncomplete(true)
                .withChildren(List.of(
                        article("1", "Begrippen", "Onder:\n\n**College**: het college;"),
                        article(
                                "7",
                                "",
                                "1. Er is:\n   a. een\n   b. twee\n\n   samen.\n2. [Vervallen]\n3. {not-held}"),
                        Provision.of(ID, ProvisionKind.ARTICLE, new Label("10")).tombstone()));
        Provision root = regulation(chapter, annex.withStatus(Status.NOT_HELD).withText("organogram"));

        assertThat(write(root)).isEqualTo("""
                ### Hoofdstuk 1 Structuur

                *[Onvolledig: de bronnen geven niet alles]*

                #### Artikel 1 Begrippen

                Onder:

                **College**: het college;

                #### Artikel 7

                1. Er is:

                   a. een

                   b. twee

                   samen.

                2. [Vervallen]

                3. *[Tekst niet in de bronnen]*

                #### Artikel 10 [Vervallen]

                ### Bijlage: Organogram

                *[Niet in de bronnen: organogram]*
                """);
        assertThat(show(RegulationMarkdown.read(write(root), 3))).isEqualTo(show(root));
    }

    @Test
    void a_note_stands_behind_what_it_is_about() {
        Provision root = regulation(article("1", "Kop", "Intro.\n\n1. een\n   a. sub\n\n| a |\n|---|\n| b |"));
        String page = RegulationMarkdown.write(root, 2, part -> switch (part.kind()) {
            case ARTICLE, PARAGRAPH -> List.of("zie " + part.kind().dutch(), "tweede regel");
            case ROW -> List.of("rij");
            default -> List.of();
        });

        assertThat(page).isEqualTo("""
                ## Artikel 1 Kop

                Intro.

                > [Noot] zie artikel
                > tweede regel

                1. een

                   > [Noot] zie lid
                   > tweede regel

                   a. sub

                | a |
                |---|
                | b |

                > [Noot] rij
                """);
        assertThat(show(RegulationMarkdown.read(page, 2))).isEqualTo(show(root));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*[Tekst niet in de bronnen]*",
                "*[Niet in de bronnen: x]*",
                "*[Onvolledig: de bronnen geven niet alles]*",
                "\\*[Tekst niet in de bronnen]*",
                "\\[Vervallen]",
                "\\\\[Vervallen]",
                "> [Noot] x",
                "> \\[Noot] x",
                "{not-held: y}\\"
            })
    void law_that_reads_like_a_remark_stays_law(String text) {
        Provision root = regulation(article("1", "", "1. " + text + "\n\nSlot.\n\na. x\n\n" + text));
        String page = write(root);

        assertThat(show(RegulationMarkdown.read(page, 3))).isEqualTo(show(root));
    }

    @Test
    void headings_deeper_than_markdown_has_read_back() {
        Provision root = regulation(Provision.of(ID, ProvisionKind.ANNEX, new Label("1"))
                .withChildren(Trees.annex("# een\n## twee\n### > drie\n#### vier\n##### \\> vijf")
                        .children()));
        String page = write(root);

        assertThat(page.lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "### Bijlage 1",
                        "#### een",
                        "##### twee",
                        "###### \\> > drie".replace("\\> ", "\\"),
                        "###### > vier",
                        "###### >> \\> vijf");
        assertThat(show(RegulationMarkdown.read(page, 3))).isEqualTo(show(root));
    }

    @Test
    void what_stands_under_a_higher_heading_is_no_part_of_the_text() {
        String page =
                "# Titel\n\nDe aanhef.\n\n### Artikel 1\n\nTekst.\n\n## Toelichting\n\nMeer.\n\n### Bijlage 1\n\nx\n";

        assertThat(show(RegulationMarkdown.read(page, 3))).isEqualTo("""
                regulation
                  article 1 | Tekst.
                  annex 1 | x
                """);
    }

    @Test
    void a_heading_that_names_no_provision_is_a_heading() {
        assertThat(show(RegulationMarkdown.read("# Algemeen\n\n# Artikel 7. Overleg\n\n# Bijlage\n\n# Artikel", 1)))
                .isEqualTo("""
                        regulation
                          heading <Algemeen>
                          heading <Artikel 7. Overleg>
                          annex
                          article
                        """);
    }

    @Test
    void another_renderer_makes_no_code_of_nested_items() {
        String text =
                "1. een\n   a. twee\n      1°. drie\n         - vier\n         - vijf\n           - zes\n   b. zeven";
        Provision root = regulation(article("1", "", text));
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(write(root)));

        assertThat(html).doesNotContain("<pre>").contains("<br />");
        assertThat(show(RegulationMarkdown.read(write(root), 3))).isEqualTo(show(root));
    }

    private static String write(Provision root) {
        return RegulationMarkdown.write(root, 3, part -> List.of());
    }
}
