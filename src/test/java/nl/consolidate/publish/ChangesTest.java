package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
    private static final String FIRST = "2020-01-02_2020-01-01";
    private static final String SECOND = "2021-01-01_2021-02-01";
    private static final String THIRD = "2022-02-01_2022-01-20";

    @TempDir
    Path root;

    private Workshop market;

    @BeforeEach
    void publish() throws IOException {
        market = Workshop.withMarket(root)
                .source(
                        "markt/later.yaml",
                        Workshop.amendment("markt", "tweede", "zaterdag", "zondag")
                                .replace("2021-", "2022-")
                                .replaceFirst("retroactive-to: .*\n", ""));
        market.published();
    }

    @Test
    void tells_of_every_text_what_became_of_the_one_before_it() throws IOException {
        Document page = page(SECOND + ".wijzigingen.html");

        assertThat(page.select("del").eachText()).containsExactly("[verwijderd: oude]");
        assertThat(page.select("ins").eachText()).containsExactly("[ingevoegd: nieuwe]");
        assertThat(page.select(".veranderd").text()).isEqualTo("Artikel 1 Markt: gewijzigd");
        assertThat(page.select("dt:contains(Aanleiding) + dd").text()).isEqualTo("Wijziging eerste van markt");
    }

    @Test
    void leads_to_both_texts_to_the_other_layout_and_to_the_changes_before_and_after() throws IOException {
        Document page = page(SECOND + ".wijzigingen.html");

        assertThat(page.select("dt:contains(Was) + dd a").attr("href")).isEqualTo(FIRST + ".html");
        assertThat(page.select("dt:contains(Wordt) + dd a").attr("href")).isEqualTo(SECOND + ".html");
        assertThat(page.select("a[rel=alternate]").eachAttr("href")).containsExactly(SECOND + ".naast-elkaar.html");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(THIRD + ".wijzigingen.html");
        assertThat(page.select("a[rel=prev]")).isEmpty();
        assertThat(page(THIRD + ".naast-elkaar.html").select("a[rel=prev]").attr("href"))
                .isEqualTo(SECOND + ".naast-elkaar.html");
    }

    @Test
    void every_text_leads_to_what_changed_and_the_first_says_that_it_is_the_first() throws IOException {
        assertThat(page(SECOND + ".html")
                        .select("nav a:contains(Wat veranderde)")
                        .eachAttr("href"))
                .containsExactly(SECOND + ".wijzigingen.html", SECOND + ".naast-elkaar.html");
        assertThat(page(SECOND + ".html").text()).doesNotContain("Eerste versie");
        assertThat(page(FIRST + ".html").select("nav").text()).contains("Eerste versie");
        assertThat(market.content().keySet()).noneMatch(path -> path.contains(FIRST + ".wijzigingen"));
    }

    @Test
    void the_list_of_versions_leads_to_what_changed() throws IOException {
        assertThat(page("index.html").select("tbody a[href$=.wijzigingen.html]").eachAttr("href"))
                .containsExactly(THIRD + ".wijzigingen.html", SECOND + ".wijzigingen.html");
    }

    @Test
    void a_repeal_tells_what_ended() throws IOException {
        market.source("markt/intrekking.yaml", """
                        amendment: markt-intrekking
                        title: Intrekking van de verordening markt
                        adopted: 2023-01-10
                        published: 2023-01-20
                        in-force: 2023-02-01
                        repeals:
                          - regulation: markt
                        """).published();
        Document page = page("2023-02-01_2023-01-20.wijzigingen.html");

        assertThat(page.select(".let-op").text()).contains("De regeling is op deze dag vervallen");
        assertThat(page.select(".veranderd li").eachText()).containsExactly("Artikel 1 Markt: vervallen");
        assertThat(page.select(".samenvatting").text()).isEqualTo("De regeling is vervallen. Bepalingen: 1 vervallen.");
        assertThat(page.select("del").text()).contains("De nieuwe markt is op zondag.");
        assertThat(page.select("ins")).isEmpty();
        assertThat(page.select("dt:contains(Aanleiding) + dd").text()).isEqualTo("Intrekking van de verordening markt");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Objects.requireNonNull(market.content().get("markt/" + name)));
    }
}
