package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final String SECOND_TEXT = "markt/2021-01-01_2021-02-01";

    @TempDir
    Path root;

    private Workshop market;

    @BeforeEach
    void write_sources() throws IOException {
        market = Workshop.withMarket(root);
    }

    @Test
    void publishes_each_text_once_in_three_formats_with_what_changed() throws IOException {
        Publication.Published published = market.published();

        assertThat(published).isEqualTo(new Publication.Published(1, 2, 0, true, List.of()));
        assertThat(market.content())
                .containsOnlyKeys(
                        "feed.atom",
                        "index.html",
                        "manifest.json",
                        "markt/2020-01-02_2020-01-01.html",
                        "markt/2020-01-02_2020-01-01.json",
                        "markt/2020-01-02_2020-01-01.md",
                        SECOND_TEXT + ".html",
                        SECOND_TEXT + ".json",
                        SECOND_TEXT + ".md",
                        SECOND_TEXT + ".naast-elkaar.html",
                        SECOND_TEXT + ".wijzigingen.html",
                        "markt/feed.atom",
                        "markt/huidig.html",
                        "markt/index.html",
                        "markt/versions.json");
    }

    @Test
    void gives_the_same_bytes_for_the_same_sources_and_day() throws IOException {
        market.published();
        SortedMap<String, String> first = market.content();
        Path elsewhere = root.resolve("elders");

        market.publish(elsewhere);

        assertThat(Workshop.content(elsewhere)).isEqualTo(first);
    }

    @Test
    void leaves_a_publication_alone_that_is_already_there() throws IOException {
        market.published();
        var before = Files.getLastModifiedTime(market.page("index.html"));

        assertThat(market.published().changed()).isFalse();

        assertThat(Files.getLastModifiedTime(market.page("index.html"))).isEqualTo(before);
    }

    @Test
    void writes_again_what_was_removed_by_hand() throws IOException {
        market.published();
        SortedMap<String, String> first = market.content();
        Files.delete(market.page(SECOND_TEXT + ".html"));

        assertThat(market.published().changed()).isTrue();

        assertThat(market.content()).isEqualTo(first);
    }

    @Test
    void asks_nothing_of_the_names_and_the_order_of_the_sources() throws IOException {
        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"))
                .published();
        SortedMap<String, String> first = withoutManifest(market);
        Path other = Files.createDirectory(root.resolve("anders"));

        Workshop shuffled = new Workshop(other)
                .source("1.yaml", Workshop.amendment("markt", "eerste", "oude", "nieuwe"))
                .source("2.yaml", Workshop.regulation("markt", "2020-01-01"))
                .source("z/3.yaml", Workshop.regulation("aanbod", "2020-01-01"));
        shuffled.published();

        assertThat(withoutManifest(shuffled)).containsOnlyKeys(first.keySet());
        assertThat(shuffled.content().get(SECOND_TEXT + ".html")).isEqualTo(first.get(SECOND_TEXT + ".html"));
        assertThat(shuffled.content().get("index.html")).isEqualTo(first.get("index.html"));
    }

    @Test
    void removes_the_pages_that_are_no_longer_due() throws IOException {
        market.source("weg/regulation.yaml", Workshop.regulation("weg", "2020-01-01"))
                .published();
        assertThat(market.page("weg/index.html")).exists();

        Files.delete(market.sources.resolve("weg/regulation.yaml"));
        market.published();

        assertThat(market.page("weg")).doesNotExist();
        assertThat(market.page("markt/index.html")).exists();
    }

    @Test
    void publishes_the_good_versions_and_the_good_regulations_beside_the_bad() throws IOException {
        market.source("kapot/regulation.yaml", Workshop.regulation("kapot", "2020-01-01"))
                .source("kapot/amendment.yaml", Workshop.amendment("kapot", "eerste", "afwezige", "nieuwe"));

        Publication.Published published = market.published();

        assertThat(published.findings()).extracting(Diagnostic::code).containsOnly(Code.TEXT_NOT_FOUND);
        assertThat(published.regulations()).isEqualTo(2);
        assertThat(published.texts()).isEqualTo(3);
        assertThat(published.withheld()).isEqualTo(2);
        assertThat(market.content().keySet())
                .filteredOn(path -> path.startsWith("kapot/") && path.endsWith(".md"))
                .containsExactly("kapot/2020-01-02_2020-01-01.md");
        assertThat(market.content().get("kapot/index.html")).contains("niet gepubliceerd: text-not-found");
        assertThat(market.content().get("kapot/huidig.html")).doesNotContain("De oude markt");
        assertThat(market.content().get("kapot/versions.json")).contains("\"page\": null");
    }

    @Test
    void keeps_an_address_for_the_text_in_force() throws IOException {
        market.published();

        assertThat(market.content().get("markt/huidig.html"))
                .isEqualTo(market.content().get(SECOND_TEXT + ".html"))
                .contains("De nieuwe markt");

        market.on(LocalDate.of(2021, 1, 25)).published();
        assertThat(market.content().get("markt/huidig.html")).contains("De oude markt");
        assertThat(market.content().get(SECOND_TEXT + ".html")).contains("Dit is een toekomstige tekst!");
    }

    @Test
    void says_so_when_no_text_is_in_force() throws IOException {
        market.on(LocalDate.of(2019, 1, 1)).published();

        assertThat(market.content().get("markt/huidig.html"))
                .contains("Op deze dag is er geen geldende tekst van deze regeling.")
                .doesNotContain("De oude markt");
    }

    @Test
    void names_the_page_of_each_version() throws IOException {
        market.published();

        assertThat(market.content().get("markt/versions.json"))
                .contains("\"page\": \"2021-01-01_2021-02-01.html\"", "\"page\": null");
    }

    @Test
    void lists_on_a_page_all_days_for_which_its_text_is_the_answer() throws IOException {
        market.published();
        Document page = Jsoup.parse(Files.readString(market.page(SECOND_TEXT + ".html")));

        assertThat(page.select("dt:contains(Dezelfde tekst) + dd").text())
                .endsWith(": geldig vanaf 01-02-2021, bekend 20-01-2021 t/m 31-01-2021");
    }

    @Test
    void leads_from_page_to_page() throws IOException {
        market.published();
        Document first = Jsoup.parse(Files.readString(market.page("markt/2020-01-02_2020-01-01.html")));
        Document second = Jsoup.parse(Files.readString(market.page(SECOND_TEXT + ".html")));

        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("2021-01-01_2021-02-01.html");
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("2020-01-02_2020-01-01.html");
        assertThat(second.select("nav a[aria-current=page]").eachAttr("href"))
                .containsExactly("2021-01-01_2021-02-01.html");
    }

    @Test
    void lists_the_newest_text_first_and_marks_the_one_in_force() throws IOException {
        market.published();
        Document index = Jsoup.parse(Files.readString(market.page("markt/index.html")));

        assertThat(index.select("tbody").eachText()).hasSize(2);
        assertThat(index.select("tbody").get(0).text())
                .startsWith("Geldend van 01-02-2021 t/m heden met terugwerkende kracht vanaf 01-01-2021 Nu geldend")
                .contains("Wijziging eerste van markt");
        assertThat(index.select("tbody").get(1).text()).doesNotContain("Nu geldend");
    }

    @Test
    void tells_how_far_it_is() throws IOException {
        List<String> told = new ArrayList<>();
        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"))
                .telling((regulation, done, total) -> told.add(regulation + " " + done + "/" + total))
                .published();

        assertThat(told).containsExactly("aanbod 1/2", "markt 2/2");
    }

    private static SortedMap<String, String> withoutManifest(Workshop shop) throws IOException {
        SortedMap<String, String> content = shop.content();
        content.remove(Manifest.NAME);
        return content;
    }
}
