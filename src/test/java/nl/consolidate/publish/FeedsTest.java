package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    Path root;

    private Workshop market;

    @BeforeEach
    void write_sources() throws IOException {
        market = Workshop.withMarket(root)
                .source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-06-01"))
                .on(LocalDate.of(2024, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.atom", "markt/feed.atom", "aanbod/feed.atom"})
    void has_what_atom_requires(String path) throws Exception {
        market.published();
        Element feed = feed(path);

        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        List<Element> all = new ArrayList<>(children(feed, "entry"));
        all.add(feed);
        for (Element element : all) {
            assertThat(children(element, "id")).hasSize(1);
            assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
            assertThat(text(element, "title")).isNotBlank();
            assertThat(text(element, "updated")).matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z");
            assertThat(children(element, "author"))
                    .singleElement()
                    .satisfies(author -> assertThat(text(author, "name")).isNotBlank());
        }
        assertThat(link(feed, "self")).isEqualTo("feed.atom");
        assertThat(children(feed, "entry"))
                .extracting(entry -> text(entry, "id"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void tells_of_every_text_when_it_was_known_and_what_changed() throws Exception {
        market.published();
        List<Element> entries = children(feed("markt/feed.atom"), "entry");

        assertThat(entries)
                .extracting(entry -> text(entry, "updated").substring(0, 10))
                .containsExactly("2021-01-20", "2020-01-01");
        assertThat(text(entries.get(0), "id")).isEqualTo("urn:consolidate:text:markt:2021-01-01_2021-02-01");
        assertThat(text(entries.get(0), "title")).startsWith("Geldend van 01-02-2021");
        assertThat(text(entries.get(0), "summary"))
                .isEqualTo("Bepalingen: 1 gewijzigd. Aanleiding: Wijziging eerste van markt.");
        assertThat(link(entries.get(0), "alternate")).isEqualTo("2021-01-01_2021-02-01.html");
        assertThat(link(entries.get(0), "related")).isEqualTo("2021-01-01_2021-02-01.wijzigingen.html");
        assertThat(link(entries.get(1), "related")).isEmpty();
        assertThat(text(entries.get(1), "summary")).startsWith("Eerste tekst.");
    }

    @Test
    void lists_all_regulations_newest_first() throws Exception {
        market.published();
        List<Element> entries = children(feed("feed.atom"), "entry");

        assertThat(entries)
                .extracting(entry -> text(entry, "updated").substring(0, 10))
                .containsExactly("2021-01-20", "2020-06-01", "2020-01-01");
        assertThat(entries.get(1))
                .extracting(entry -> text(entry, "title"))
                .asString()
                .startsWith("Verordening aanbod: ");
        assertThat(link(entries.get(0), "alternate")).isEqualTo("markt/2021-01-01_2021-02-01.html");
    }

    @Test
    void every_relative_link_leads_to_a_file() throws Exception {
        market.published();
        for (String path : List.of("feed.atom", "markt/feed.atom", "aanbod/feed.atom")) {
            for (String href : links(feed(path))) {
                String file = URI.create("/" + path).resolve(href).getPath().substring(1);
                assertThat(market.content()).as(path).containsKey(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://voorbeeld.example/wetten", "https://voorbeeld.example/wetten/"})
    void gives_whole_links_where_the_address_of_the_site_is_known(String url) throws Exception {
        market.at(url).published();

        assertThat(links(feed("markt/feed.atom")))
                .contains("https://voorbeeld.example/wetten/markt/2021-01-01_2021-02-01.html")
                .allMatch(href -> href.startsWith("https://voorbeeld.example/wetten/markt/"));
        assertThat(links(feed("feed.atom")))
                .contains("https://voorbeeld.example/wetten/markt/2021-01-01_2021-02-01.wijzigingen.html")
                .allMatch(href -> href.startsWith("https://voorbeeld.example/wetten/"));
        assertThat(market.content().get("markt/index.html")).doesNotContain("voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wetten",
                "/wetten",
                "ftp://voorbeeld.example/",
                "https:///x",
                "https://v.example/?a=1",
                "https://v.example/#x",
                "https://v.example/a b",
                "javascript:alert(1)"
            })
    void refuses_what_is_no_address_of_a_site(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> SiteAddress.of(url));
    }

    @Test
    void has_names_that_depend_on_no_host_and_no_day() throws Exception {
        market.published();
        List<String> before = ids();

        market.at("https://voorbeeld.example/").on(LocalDate.of(2025, 1, 1)).published();

        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void writes_whatever_a_title_holds() throws Exception {
        market.source(
                        "x/regulation.yaml",
                        Workshop.regulation("vreemd", "2020-03-01")
                                .replace("title: Verordening vreemd", "title: \"]]> <b> & \\u202E \\u0007 'x'\""))
                .published();

        assertThat(text(feed("vreemd/feed.atom"), "title"))
                .startsWith("]]> <b> & \uFFFD")
                .doesNotContain("\u202E");
    }

    @Test
    void every_page_names_its_feed() throws IOException {
        market.published();
        market.content().forEach((path, words) -> {
            if (path.endsWith(".html")) {
                assertThat(Jsoup.parse(words).select("head > link[rel=alternate][type=application/atom+xml]"))
                        .as(path)
                        .hasSize(1);
            }
        });
    }

    private List<String> ids() throws Exception {
        return children(feed("feed.atom"), "entry").stream()
                .map(entry -> text(entry, "id"))
                .toList();
    }

    private Element feed(String path) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        byte[] xml = Objects.requireNonNull(market.content().get(path)).getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(place -> parent.getChildNodes().item(place))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    private static List<String> links(Element feed) {
        List<String> links = new ArrayList<>();
        var all = feed.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < all.getLength(); i++) {
            links.add(((Element) all.item(i)).getAttribute("href"));
        }
        return links;
    }
}
