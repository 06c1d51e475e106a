package nl.consolidate.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.Hostile;
import nl.consolidate.render.Proposal;
import nl.consolidate.render.WasWordt;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The difference between two texts, and the table of both, as Markdown. */
class ComparisonMarkdownTest {
    private static final Parser GITHUB =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @TempDir
    private Path folder = Path.of("");

    private ComparisonPage market() {
        return ComparisonPage.of(Proposal.ofTheMarket(folder));
    }

    @Test
    void one_text_has_the_changed_words_marked_in_their_lines() {
        assertThat(new ComparisonMarkdown(false).render(market()))
                .startsWith("# Marktverordening Waterstad\n\n- Was: Geldig op 31 mei 2024")
                .contains("""
                        ### Artikel 2 <del>Tijden</del> <ins>Markttijden</ins> (opschrift gewijzigd)

                        - 1\\. *(gewijzigd)* De markt begint om <del>acht</del> <ins>negen</ins> uur.
                        - \\[…\\]
                        """)
                .contains("""
                        ### Artikel 3 <del>Reclame</del> (vervallen)

                        - <del>Reclame op de markt is verboden.</del>
                        """)
                .contains("### Citeertitel (gewijzigd)\n\n- Marktverordening <ins>2024</ins>\n")
                .contains("## Samenvatting\n\nBepalingen: 1 ingevoegd, 1 vervallen")
                .endsWith("bij verschil gaan die voor.\n");
    }

    @Test
    void two_texts_stand_side_by_side_in_a_table_for_each_provision() {
        assertThat(new ComparisonMarkdown(true).render(market())).contains("""
                        ### Artikel 5a (vernummerd van artikel 5)

                        | Was | Wordt |
                        |---|---|
                        | **Artikel <del>5</del> Honden**<br>Honden zijn aangelijnd. | **Artikel <ins>5a</ins> Honden**<br>Honden zijn aangelijnd. |
                        """);
    }

    @Test
    void the_table_with_reasons_has_a_row_for_each_provision() {
        assertThat(new WasWordtMarkdown().render(WasWordt.of(Proposal.ofTheMarket(folder))))
                .startsWith("# Was-wordttabel bij Marktverordening Waterstad\n")
                .contains("| Bepaling | Was | Wordt | Wat en waarom |\n|---|---|---|---|\n")
                .contains("| Artikel 2a | – | **<ins>Artikel 2a Fietsen</ins>**<br><ins>Fietsen worden gestald.</ins> |"
                        + " ingevoegd<br>**Eerste wijziging van de Marktverordening, onderdeel C**"
                        + "<br>Na artikel 2 wordt een artikel ingevoegd."
                        + "<br>De raad vroeg hierom in de motie over de markt. |\n");
    }

    static Stream<String> payloads() {
        return Hostile.PAYLOADS.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void words_of_a_source_are_never_markup(String words) {
        ComparisonPage page = ComparisonPage.of(Proposal.ofHostile(words));

        for (String markdown : List.of(
                new ComparisonMarkdown(false).render(page),
                new ComparisonMarkdown(true).render(page),
                new WasWordtMarkdown().render(WasWordt.of(page.comparison())))) {
            GITHUB.parse(markdown).accept(new NothingButMarks());
            assertThat(markdown).doesNotContainPattern("[\\u0000-\\u0009\\u000B-\\u001F\\u202A-\\u202E]");
        }
    }

    /** Fails on raw HTML beside marks and line breaks, and on links. */
    private static final class NothingButMarks extends AbstractVisitor {
        private static final Set<String> MARKS = Set.of("<del>", "</del>", "<ins>", "</ins>", "<br>");

        @Override
        public void visit(HtmlInline html) {
            assertThat(MARKS).contains(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            throw new AssertionError(html.getLiteral());
        }

        @Override
        public void visit(Link link) {
            throw new AssertionError(link.getDestination());
        }

        @Override
        public void visit(Image image) {
            throw new AssertionError(image.getDestination());
        }
    }
}
