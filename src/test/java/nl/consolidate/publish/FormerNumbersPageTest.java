package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerNumbersPageTest {
    @TempDir
    private Path root = Path.of("");

    @Test
    void leads_from_a_former_number_to_the_provision_itself() throws IOException {
        Document page =
                published("{renumber: artikel 1, to: 2}", "{insert: artikel 1, before: artikel 2, text: Nieuw.}");
        Element former = Objects.requireNonNull(page.getElementById("art_1"));

        assertThat(former.text()).contains("artikel 1", "van 02-01-2020 tot 01-01-2021", "artikel 2 (Markt)");
        assertThat(target(former).text()).contains("De oude markt is op zaterdag.");
    }

    @Test
    void lists_all_that_a_number_ever_meant() throws IOException {
        Document page =
                published("{renumber: artikel 1, to: 2}", "{insert: artikel 1, before: artikel 2, text: Nieuw.}");

        assertThat(page.select("tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("artikel 2 (Markt)");
        assertThat(page.select("tbody tr").eachText().get(1))
                .startsWith("artikel 1 vanaf 01-01-2021")
                .endsWith("artikel 1, nog steeds");
    }

    @Test
    void tells_the_days_on_which_one_could_read_it_so() throws IOException {
        Document page =
                published("{renumber: artikel 1, to: 2}", "{insert: artikel 1, before: artikel 2, text: Nieuw.}");

        // the renumbering works back to 1 January; until 1 February everybody read the old number
        assertThat(page.select("tbody tr").eachText().get(0)).contains("van 02-01-2020 tot 01-02-2021");
    }

    @Test
    void tells_what_was_repealed_and_by_whom() throws IOException {
        Document page = published("{insert: artikel 2, after: artikel 1, text: Nieuw.}", "{repeal: artikel 1}");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly("artikel 1 van 02-01-2020 tot 01-01-2021 van 02-01-2020 tot 01-02-2021"
                        + " vervallen met ingang van 01-01-2021 bij Wijziging eerste van markt");
    }

    @Test
    void there_is_no_page_where_every_number_always_meant_the_same() throws IOException {
        Workshop workshop = Workshop.withMarket(root);
        workshop.published();

        assertThat(workshop.page("markt/nummers.html")).doesNotExist();
        assertThat(Files.readString(workshop.page("markt/huidig.html"))).doesNotContain("nummers.html");
    }

    @Test
    void every_page_of_the_regulation_leads_to_it() throws IOException {
        published("{renumber: artikel 1, to: 2}", "{insert: artikel 1, before: artikel 2, text: Nieuw.}");

        new Workshop(root).content().forEach((name, content) -> {
            if (name.startsWith("markt/") && name.endsWith(".html") && !name.endsWith("nummers.html")) {
                assertThat(content).as(name).contains("nummers.html");
            }
        });
    }

    @Test
    void a_provision_has_the_same_permanent_name_on_every_page() throws IOException {
        published("{renumber: artikel 1, to: 2}", "{insert: artikel 1, before: artikel 2, text: Nieuw.}");

        assertThat(heading("2020-01-02_2020-01-01.html")).isEqualTo("Artikel 1 Markt");
        assertThat(heading("huidig.html")).isEqualTo("Artikel 2 Markt");
    }

    private String heading(String page) throws IOException {
        Document document = Jsoup.parse(Files.readString(root.resolve("public/markt/" + page)));
        Element name = Objects.requireNonNull(document.getElementById("vast.markt~art_1"));
        return Objects.requireNonNull(name.parent()).select("h3").text();
    }

    private Document published(String first, String second) throws IOException {
        String amendment = Workshop.amendment("markt", "eerste", "oude", "nieuwe");
        String instructions = "      - part: A\n        do:\n          - " + first + "\n          - " + second + "\n";
        Workshop workshop = new Workshop(root)
                .on(LocalDate.of(2024, 6, 1))
                .source("markt/regulation.yaml", Workshop.regulation("markt", "2020-01-01"))
                .source(
                        "markt/amendment.yaml",
                        amendment.substring(0, amendment.indexOf("      - part: A")) + instructions);
        workshop.published();
        return Jsoup.parse(Files.readString(workshop.page("markt/nummers.html")));
    }

    private Element target(Element row) throws IOException {
        String[] place = row.select("a").attr("href").split("#", -1);
        Document page = Jsoup.parse(Files.readString(root.resolve("public/markt/" + place[0])));
        Element name = Objects.requireNonNull(page.getElementById(place[1]));
        return Objects.requireNonNull(name.closest("section"));
    }
}
