package nl.consolidate.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of whole regulations from other hands. */
class WholeTextTest {
    private static List<String> outline(String text) {
        return outline(Path.ofRoot(WholeText.read(text))).toList();
    }

    private static java.util.stream.Stream<String> outline(Path place) {
        return place.target().children().stream()
                .filter(child -> !child.kind().isInner())
                .flatMap(child -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of((place.down(child).address() + " " + child.heading()).strip()),
                        outline(place.down(child))));
    }

    @Test
    void reads_plain_lines() {
        assertThat(
                        outline(
                                "Verordening\n\nHoofdstuk 1 Algemeen\nArtikel 1. Begrippen\na. bak: een bak;\nArtikel 2\nTekst."))
                .containsExactly("hoofdstuk 1 Algemeen", "artikel 1 Begrippen", "artikel 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Verordening\n\nAanhef.\n\n## Hoofdstuk 1 Algemeen\n\n### Artikel 1 Begrippen\n\nTekst.",
                "HOOFDSTUK 1 Algemeen\n\nArtikel\u00a01 Begrippen\n\nTekst.",
                "Hoofdstuk 1: Algemeen\nArtikel 1 - Begrippen\nTekst.",
                "Hoofdstuk 1 Algemeen\n====================\n\nArtikel 1 Begrippen\n-------------------\n\nTekst."
            })
    void reads_headings_in_several_hands(String text) {
        assertThat(outline(text)).containsExactly("hoofdstuk 1 Algemeen", "artikel 1 Begrippen");
    }

    @Test
    void leaves_a_table_of_contents_out() {
        String text =
                "Inhoud\nHoofdstuk 1 Algemeen\nArtikel 1 Begrippen\nArtikel 2\nBijlage 1 Kaart\nDe raad,\nbesluit:\n"
                        + "Hoofdstuk 1 Algemeen\nArtikel 1 Begrippen\nTekst.\nArtikel 2\nTekst.\nBijlage 1 Kaart\nEen kaart.";

        assertThat(outline(text))
                .containsExactly("hoofdstuk 1 Algemeen", "artikel 1 Begrippen", "artikel 2", "bijlage 1 Kaart");
    }

    @Test
    void takes_no_sentence_for_a_heading() {
        String text = "Artikel 1\nHet college past toe:\nArtikel 5 van de wet is van toepassing.\nDit geldt ook als\n"
                + "Artikel 6 Gemeentewet geldt";

        assertThat(outline(text)).containsExactly("artikel 1");
    }

    @Test
    void an_article_inside_an_annex_is_text_of_the_annex() {
        assertThat(outline("Artikel 1\nTekst.\n\nBijlage 1 Reglement\nDit is het reglement.\n\nArtikel 1 Begin\nMeer."))
                .containsExactly("artikel 1", "bijlage 1 Reglement");
    }

    @Test
    void the_signs_of_markdown_are_signs_in_plain_text() {
        Provision article = WholeText.read("Artikel 1\nEen *ster* en een [haak] & <punt>.\n")
                .children()
                .get(0);

        assertThat(PlainWords.of(article.text())).isEqualTo("Een *ster* en een [haak] & <punt>.");
    }

    @Test
    void a_repealed_article_is_one() {
        assertThat(WholeText.read("Artikel 1\nTekst.\n\nArtikel 2 [Vervallen]\n")
                        .children())
                .last()
                .matches(Provision::isRepealed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Een verslag zonder bepalingen.", "# Kop\n\n## Nog een kop\n\nTekst."})
    void finds_nothing_where_nothing_is(String text) {
        assertThat(WholeText.read(text).children()).isEmpty();
    }
}
