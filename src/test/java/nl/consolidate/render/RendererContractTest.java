package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.render.html.HtmlRenderer;
import nl.consolidate.render.html.Surroundings;
import nl.consolidate.render.json.JsonRenderer;
import nl.consolidate.render.markdown.MarkdownRenderer;
import nl.consolidate.render.text.TextRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format owes its reader. */
class RendererContractTest {
    /** The words that the example must show, in this order. */
    private static final List<String> IN_ORDER = List.of(
            "Verordening ambtelijke organisatie Waterstad",
            "Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023",
            "Hoofdstuk 1",
            "Artikel 1",
            "Begripsomschrijving",
            "In deze verordening wordt verstaan onder:",
            "Cluster",
            "MT lid",
            "a.",
            "de bedrijfsvoering;",
            "b.",
            "Artikel 2",
            "Artikel 3",
            "1.",
            "De Secretaris is belast met:",
            "a.",
            "b.",
            "1°.",
            "de begroting;",
            "2°.",
            "een en ander met inachtneming van artikel 4, tweede lid.",
            "2.",
            "2a.",
            "De rapportage is openbaar, tenzij het college anders bepaalt.",
            "Hoofdstuk 2",
            "Artikel 4",
            "3.",
            "-",
            "de MT leden.",
            "Artikel 5",
            "Artikel 6",
            "Bijlage 3a",
            "Structuur",
            "Formatie",
            "Bestuur",
            "12,5",
            "advisering van het college",
            "Dienstverlening",
            "Zie verder hoofdstuk 2.",
            "Bijlage 4");

    private record Format(String name, Renderer renderer, Function<String, String> words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        return Stream.of(
                new Format("html", new HtmlRenderer(Surroundings.NONE), RendererContractTest::textOfHtml),
                new Format("markdown", new MarkdownRenderer(), RendererContractTest::wordsOfMarkdown),
                new Format("text", new TextRenderer(), RendererContractTest::onOneLine),
                new Format("json", new JsonRenderer(), RendererContractTest::onOneLine));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void shows_every_provision_with_its_label_in_order(Format format) {
        String words = format.words().apply(format.renderer().render(new Example().consolidated()));

        assertThat(words).containsSubsequence(IN_ORDER);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void says_what_is_repealed_not_held_and_incomplete(Format format) {
        String words = format.words().apply(format.renderer().render(new Example().consolidated()));

        if (format.name().equals("json")) {
            assertThat(words).contains("\"repealed\"", "\"not-held\"", "\"incomplete\": true");
        } else {
            assertThat(words).contains(Caption.REPEALED, Missing.TEXT, Missing.REST, Missing.CLOSING);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void says_why_the_text_reads_so(Format format) {
        String words = format.words().apply(format.renderer().render(new Example().consolidated()));

        assertThat(words)
                .contains(
                        "Vernummerd van artikel 14 bij Verordening ambtelijke organisatie Waterstad, tweede wijziging,"
                                + " onderdeel E; in werking 12-09-2023, werkt terug tot en met 01-01-2023"
                                + " (datum bekendmaking aangenomen).")
                .contains("Verbeterd door de redactie: in artikel 4: “Secretans” vervangen door “Secretaris”"
                        + " (leesfout in de bron).")
                .contains(Page.DISCLAIMER);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void gives_the_same_characters_twice(Format format) {
        ConsolidatedText text = new Example().consolidated();

        assertThat(format.renderer().render(text))
                .isEqualTo(format.renderer().render(text))
                .endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void gives_no_text_where_none_is_in_force(Format format) {
        Example example = new Example();
        String repealed = format.renderer().render(example.consolidated(TextStatus.REPEALED, example.root));

        assertThat(format.words().apply(repealed)).doesNotContain("De Secretaris is belast met");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void says_in_dutch_that_a_text_is_refused_and_beside_it_why(Format format) {
        ConsolidatedText refused = new Example().refused("there is no <b>artikel 9</b>");
        String words = format.words().apply(format.renderer().render(refused));

        assertThat(words).doesNotContain("De Secretaris is belast met");
        if (format.name().equals("json")) {
            assertThat(words).contains("there is no <b>artikel 9</b>");
        } else {
            assertThat(words)
                    .contains("De tekst kan op dit tijdstip niet worden gegeven")
                    .contains("target-missing: wat moet worden gewijzigd, staat er niet");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void gives_only_the_parts_that_are_asked_for(Format format) {
        Example example = new Example();
        List<Path> parts = Lookup.find(example.root, Address.parse("artikel 3 lid 2"));
        String words = format.words().apply(format.renderer().render(example.consolidated(), parts));

        assertThat(words)
                .contains("Geldend van 12-09-2023", "artikel 3 lid 2", "2.", "De Secretaris is bestuurder")
                .doesNotContain("De Secretaris is belast met", "Bijlage 3a");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void stays_whole_whatever_a_source_contains(Format format) {
        for (String payload : Hostile.PAYLOADS) {
            String page = format.renderer().render(Hostile.with(payload));

            assertThat(page).doesNotContain("\u001B", "\u0001");
        }
    }

    private static String textOfHtml(String html) {
        return onOneLine(Jsoup.parse(html).body().text());
    }

    // the labels are no words of what Markdown makes of a list, so it is read as it is written
    private static String wordsOfMarkdown(String markdown) {
        return onOneLine(markdown.replace("\\", ""));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
