package nl.consolidate.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.render.Example;
import nl.consolidate.render.Hostile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {
    private static final Pattern SAFE_HREF = Pattern.compile("#[A-Za-z0-9_.~-]+|https?://[^\\s\"'<>]+|mailto:\\S+");
    private static final Surroundings AROUND = new Surroundings(
            PageLink.to("../index.html", "Alle regelingen"),
            List.of(PageLink.to("2021.html", "01-01-2022"), new PageLink("2023.html", "12-09-2023", true)),
            PageLink.to("2021.html", "01-01-2022"),
            null,
            List.of(PageLink.to("2023.wijzigingen.html", "Wat veranderde")),
            List.of(PageLink.to("2023.json", "JSON")),
            List.of(),
            PageLink.to("feed.atom", "Atom-feed"));

    private final Document page = parse(new HtmlRenderer(AROUND).render(new Example().consolidated()));

    @Test
    void is_well_formed_html_in_dutch() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        String html = new HtmlRenderer(AROUND).render(new Example().consolidated());
        parser.parseInput(html, "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(html).startsWith("<!doctype html>");
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
    }

    @Test
    void has_one_title_and_no_skipped_level() {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void the_table_of_contents_folds_by_what_stands_directly_before_it() {
        assertThat(page.select("nav.inhoudsopgave > details.uitklap:not([open]) + ol"))
                .hasSize(1);
        assertThat(page.select("details.uitklap > summary").eachText()).containsExactly("Inhoudsopgave");
        assertThat(page.select("style").outerHtml()).contains(".uitklap:not([open]) + ol { display: none; }");
    }

    @Test
    void has_the_landmarks_of_a_page() {
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertThat(page.select("nav"))
                .hasSize(2)
                .allMatch(nav -> nav.hasAttr("aria-label") || nav.hasAttr("aria-labelledby"));
    }

    @Test
    void gives_every_provision_one_name_and_a_link_to_it() {
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "chp_1",
                        "chp_1__art_3__para_1__item_b__item_1",
                        "chp_1__art_1__def_mt-lid",
                        "chp_2__art_5",
                        "cmp_3a__content_formatie__table_o_1__row_o_2");
        assertThat(page.select("#chp_1__art_3__para_1 > a.vindplaats").eachAttr("aria-label"))
                .containsExactly("Link naar artikel 3 lid 1");
    }

    @Test
    void gives_every_row_of_a_table_of_the_text_a_name_that_stays() {
        assertThat(page.select("tbody > tr[id]"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("td:first-child > span[id^=vast.]"))
                        .hasSize(1));
    }

    @Test
    void every_link_inside_the_page_arrives() {
        for (String href : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void every_named_region_has_its_name() {
        for (String id : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
            assertThat(page.getElementById(id)).as(id).isNotNull();
        }
    }

    @Test
    void links_references_to_the_same_text_and_no_others() {
        assertThat(page.select("a.verwijzing").eachText())
                .containsExactly("bijlage 3a", "4", "6", "artikel 4, tweede lid", "eerste lid", "hoofdstuk 2");
    }

    @Test
    void marks_the_version_that_is_shown() {
        assertThat(page.select("[aria-current=page]").eachText()).containsExactly("12-09-2023");
        assertThat(page.select("a[rel=prev]").eachAttr("href")).containsExactly("2021.html");
    }

    @Test
    void shows_parts_alone_without_links_that_lead_nowhere() {
        Example example = new Example();
        Document part = parse(new HtmlRenderer(Surroundings.NONE)
                .render(example.consolidated(), Lookup.find(example.root, Address.parse("artikel 3"))));

        assertThat(part.select("section.artikel")).hasSize(1);
        for (String href : part.select("a[href^=#]").eachAttr("href")) {
            assertThat(part.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothing_in_a_source_comes_alive(String payload) {
        Document hostile = parse(new HtmlRenderer(Surroundings.NONE).render(Hostile.with(payload)));

        assertThat(hostile.select("script, iframe, img, svg, math, object, embed, form, input, base, link"))
                .isEmpty();
        assertThat(hostile.select("style")).hasSize(1);
        assertThat(hostile.select("meta")).hasSize(4);
        assertThat(hostile.select("details:not(nav > .uitklap)")).isEmpty();
        for (Element element : hostile.getAllElements()) {
            element.attributes().forEach(HtmlRendererTest::assertHarmless);
        }
        assertThat(hostile.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    static Stream<String> payloads() {
        return Hostile.PAYLOADS.stream();
    }

    private static void assertHarmless(Attribute attribute) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc", "action", "xlink:href");
        if (attribute.getKey().equals("href")) {
            assertThat(attribute.getValue()).matches(SAFE_HREF);
        }
    }

    private static Document parse(String html) {
        return Jsoup.parse(html);
    }
}
