package nl.consolidate.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.consolidate.render.Hostile;
import nl.consolidate.render.Proposal;
import nl.consolidate.render.WasWordt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of old text, new text and reasons as a page. */
class WasWordtHtmlTest {
    @TempDir
    private Path folder = Path.of("");

    private Document market() {
        return page(WasWordt.of(Proposal.ofTheMarket(folder)));
    }

    private static Document page(WasWordt table) {
        return Jsoup.parse(new WasWordtHtml().render(table));
    }

    @Test
    void the_table_says_what_it_is_and_what_its_cells_are() {
        Document page = market();

        assertThat(page.title()).isEqualTo("Was-wordttabel bij Marktverordening Waterstad");
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("table > caption").text()).isEqualTo(page.title());
        assertThat(page.select("thead th[scope=col]").eachText()).isEqualTo(WasWordt.COLUMNS);
        assertThat(page.select("tbody th[scope=row]").eachText()).hasSize(13).contains("Artikel 2a", "Bijlage 1");
        assertThat(page.select("main").attr("id"))
                .isEqualTo(page.select("a.overslaan").attr("href").substring(1));
    }

    @Test
    void changed_words_are_marked_for_the_eye_and_for_the_ear() {
        Element row = market().select("tbody tr").get(1);

        assertThat(row.select("td:eq(1) p").eachText())
                .containsExactly(
                        "Artikel 2 [verwijderd: Tijden]", "1. De markt begint om [verwijderd: acht] uur.", "[…]");
        assertThat(row.select("td:eq(1) del").eachText()).containsExactly("[verwijderd: Tijden]", "[verwijderd: acht]");
        assertThat(row.select("td:eq(2) ins").eachText())
                .containsExactly(
                        "[ingevoegd: Markttijden]",
                        "[ingevoegd: negen]",
                        "[ingevoegd: 4.]",
                        "[ingevoegd: Ontheffing is mogelijk.]");
        assertThat(row.select("del, ins").select("span").eachAttr("class")).containsOnly("onzichtbaar");
    }

    @Test
    void the_page_prints_on_paper_laid_sideways_and_other_pages_do_not() {
        assertThat(market().select("style").html()).contains("@page { size: A4 landscape;");
        assertThat(Stylesheet.load().css()).doesNotContain("landscape");
    }

    static Stream<String> payloads() {
        return Hostile.PAYLOADS.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void words_of_a_source_are_never_markup(String words) {
        Document page = page(WasWordt.of(Proposal.ofHostile(words)));

        assertThat(page.select("body *").stream().map(Element::tagName).distinct())
                .isSubsetOf(
                        "a", "header", "h1", "p", "div", "main", "table", "caption", "thead", "tbody", "tr", "th", "td",
                        "del", "ins", "span", "time", "footer");
        assertThat(page.select("body a")).hasSize(1);
    }
}
