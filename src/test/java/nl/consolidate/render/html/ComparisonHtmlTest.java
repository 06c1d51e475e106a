package nl.consolidate.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diff.Comparison;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.Example;
import nl.consolidate.render.Hostile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonHtmlTest {
    private static final Pattern SAFE_HREF = Pattern.compile("[A-Za-z0-9_.-]*(#[A-Za-z0-9_.~-]+)?");
    private static final ComparisonPlace PLACE = new ComparisonPlace(
            List.of(PageLink.to("../index.html", "Alle regelingen")),
            PageLink.to("oud.html", "oud"),
            PageLink.to("nieuw.html", "nieuw"),
            PageLink.to("anders.html", "anders"),
            PageLink.to("ervoor.html", "ervoor"),
            null,
            PageLink.to("feed.atom", "Atom-feed"));
    private static final String MOVED = "De markt is elke zaterdag geopend van acht tot twee. ";

    private final ConsolidatedText old = new Example().consolidated();

    @ParameterizedTest
    @EnumSource(ComparisonLayout.class)
    void is_well_formed_html_with_one_title_and_no_skipped_level(ComparisonLayout layout) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(html(old, reworded(), layout), "");
        assertThat(parser.getErrors()).isEmpty();

        int before = 0;
        for (Element heading : page(reworded(), layout).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void marks_words_by_elements_and_says_so_in_words() {
        Document page = page(reworded(), ComparisonLayout.INLINE);

        assertThat(page.select("del").eachText()).containsExactly("[verwijderd: openbaar]");
        assertThat(page.select("ins").eachText()).containsExactly("[ingevoegd: geheim]");
        assertThat(page.select("ins > .onzichtbaar, del > .onzichtbaar")).hasSize(4);
    }

    @Test
    void marks_what_went_on_the_left_and_what_came_on_the_right() {
        Document page = page(reworded(), ComparisonLayout.SIDE_BY_SIDE);

        assertThat(page.select("td[data-kop=Was] del")).hasSize(1);
        assertThat(page.select("td[data-kop=Wordt] ins")).hasSize(1);
        assertThat(page.select("td[data-kop=Was] ins, td[data-kop=Wordt] del")).isEmpty();
        assertThat(page.select("table > caption")).hasSize(1);
        assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Was: artikel 3", "Wordt: artikel 3");
    }

    @ParameterizedTest
    @EnumSource(ComparisonLayout.class)
    void says_how_much_of_a_provision_did_not_change(ComparisonLayout layout) {
        assertThat(page(reworded(), layout).select(".gelijk").text()).contains("[…] 2 leden ongewijzigd");
    }

    @ParameterizedTest
    @EnumSource(ComparisonLayout.class)
    void lists_what_changed_with_links_that_arrive(ComparisonLayout layout) {
        Document page = page(reworded(), layout);

        assertThat(page.select(".veranderd li").eachText())
                .singleElement()
                .asString()
                .startsWith("Artikel 3");
        for (String href : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void leads_from_moved_words_to_where_they_stand_in_the_other_text() {
        ConsolidatedText before = withTexts(MOVED + "Zo was het.", "Ook dit blijft.");
        ConsolidatedText after = withTexts("Zo was het.", MOVED + "Ook dit blijft.");

        Document page = Jsoup.parse(html(before, after, ComparisonLayout.INLINE));

        assertThat(page.select(".elders a").eachAttr("href"))
                .containsExactly("nieuw.html#chp_2__art_4", "oud.html#chp_1__art_3");
    }

    @Test
    void says_so_when_nothing_changed() {
        Document page = page(old, ComparisonLayout.INLINE);

        assertThat(page.text()).contains("Beide teksten lezen gelijk.");
        assertThat(page.select(".wijziging, .veranderd")).isEmpty();
    }

    @Test
    void stands_by_itself_without_links_that_lead_nowhere() {
        String html = new ComparisonHtml(ComparisonPlace.NONE, ComparisonLayout.INLINE)
                .render(ComparisonPage.of(Comparison.of(old, reworded())));

        assertThat(Jsoup.parse(html).select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(Jsoup.parse(html).select("nav, link")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothing_in_a_source_comes_alive(String payload) {
        for (ComparisonLayout layout : ComparisonLayout.values()) {
            Document hostile = Jsoup.parse(html(Hostile.with("vroeger"), Hostile.with(payload), layout));

            assertThat(hostile.select("script, iframe, img, svg, math, object, embed, form, input, base, details"))
                    .isEmpty();
            assertThat(hostile.select("style, link")).hasSize(2);
            assertThat(hostile.select("meta")).hasSize(4);
            hostile.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc");
                        if (attribute.getKey().equals("href")) {
                            assertThat(attribute.getValue().replaceFirst("^\\.\\./", ""))
                                    .matches(SAFE_HREF);
                        }
                    }));
        }
    }

    static Stream<String> payloads() {
        return Hostile.PAYLOADS.stream();
    }

    private Document page(ConsolidatedText after, ComparisonLayout layout) {
        return Jsoup.parse(html(old, after, layout));
    }

    private static String html(ConsolidatedText before, ConsolidatedText after, ComparisonLayout layout) {
        return new ComparisonHtml(PLACE, layout).render(ComparisonPage.of(Comparison.of(before, after)));
    }

    private ConsolidatedText reworded() {
        return with(provision -> provision.text().contains("De rapportage is openbaar")
                ? provision.withText(provision.text().replace("openbaar", "geheim"))
                : provision);
    }

    private ConsolidatedText withTexts(String third, String fourth) {
        return with(provision -> switch (provision.kind() == ProvisionKind.ARTICLE
                ? String.valueOf(provision.label())
                : "") {
            case "3" -> provision.withChildren(List.of()).withText(third);
            case "4" -> provision.withChildren(List.of()).withText(fourth);
            default -> provision;
        });
    }

    private ConsolidatedText with(UnaryOperator<Provision> change) {
        return new ConsolidatedText(
                old.regulation().withRoot(changed(old.regulation().root(), change)),
                old.viewpoint(),
                old.status(),
                old.officialLine(),
                old.window(),
                old.applied(),
                old.withheld(),
                old.history(),
                old.overview(),
                old.ledger(),
                old.findings(),
                old.stale(),
                old.decisions());
    }

    private static Provision changed(Provision provision, UnaryOperator<Provision> change) {
        List<Provision> parts = new ArrayList<>();
        provision.children().forEach(child -> parts.add(changed(child, change)));
        return change.apply(provision.withChildren(parts));
    }
}
