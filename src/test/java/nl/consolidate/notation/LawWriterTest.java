package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.ID;
import static nl.consolidate.notation.Trees.annex;
import static nl.consolidate.notation.Trees.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form in which a text is written. */
class LawWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een zin.",
                "Intro:\n\na. een\nb. twee",
                "1. een\n   a. sub\n      1°. diep\n   b. sub\n\n   slot\n\n2. twee",
                "10. tien\n    - streep\n11. elf",
                "**College**: het college\n\n**MT**: managers:\n\n   a. een\n   b. twee",
                "- **A**: een\n\n- **B**: twee",
                "## Kop\n\nTekst.\n\n### Sub\n\n- x\n- y\n\n## Kop 2\n\n{not-held: organogram}",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "1.\n   a. een\n   b. twee",
                "1.\n   ```\n   code\n\n     x\n   ```\n\n2. {not-held}\n3. [Vervallen]",
                "Tekst.\n\n{incomplete}",
                "een  \ntwee\\\ndrie",
                ""
            })
    void text_in_that_form_stays_as_it_is(String text) {
        assertThat(LawWriter.write(annex(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1. tekst, 1\\. tekst", "a) tekst, a\\) tekst", "2.1 tekst, 2\\.1 tekst", "1° tekst, 1&deg; tekst",
        "1°. tekst, 1°\\. tekst", "- tekst, \\- tekst", "* tekst, \\* tekst", "– tekst, &ndash; tekst",
        "• tekst, &bull; tekst", "# tekst, \\# tekst", "**a**: b, \\**a**: b", "{not-held}, \\{not-held}",
        "{incomplete}, \\{incomplete}", "[Vervallen], \\[Vervallen]", "nr. 5, nr. 5", "2023. Jaar, 2023. Jaar"
    })
    void text_that_would_read_as_more_is_escaped(String text, String written) {
        LawText content = new LawText(text, List.of(), false);

        assertThat(LawWriter.write(content)).isEqualTo(written);
        assertThat(annex(written)).isEqualTo(new LawText(written, List.of(), false));
    }

    @Test
    void text_behind_a_label_is_escaped_where_a_list_could_open_there() {
        assertThat(LawWriter.write(listOf(item("1.", "a. een"), item("2.", "b. twee"), item("3.", "# drie"))))
                .isEqualTo("1. a\\. een\n2. b. twee\n3. \\# drie");
    }

    @Test
    void a_label_inside_a_paragraph_is_escaped() {
        assertThat(LawWriter.write(new LawText("een  \n1. twee\\\n| a |\\\n|---|", List.of(), false)))
                .isEqualTo("een  \n1\\. twee\\\n| a |\\\n|---|");
        assertThat(LawWriter.write(new LawText("a |  \n-|", List.of(), false))).isEqualTo("a |  \n-|");
    }

    @Test
    void neighbours_with_other_numberings_stand_at_other_columns() {
        LawText mixed = listOf(item("a.", "een"), item("1.", "twee"), item("-", "drie"));
        String written = LawWriter.write(mixed);

        assertThat(written).isEqualTo("    a. een\n  1. twee\n- drie");
        assertThat(Trees.same(annex(written), mixed)).isTrue();
    }

    @Test
    void a_provision_without_a_text_is_written_as_what_it_is() {
        Provision owner = Provision.of(ID, ProvisionKind.ARTICLE, new Label("5"));

        assertThat(LawWriter.write(owner.tombstone())).isEqualTo("[Vervallen]");
        assertThat(LawWriter.write(owner.withStatus(Status.NOT_HELD))).isEqualTo("{not-held}");
        assertThat(LawWriter.write(owner.withIncomplete(true))).isEqualTo("{incomplete}");
    }

    @Test
    void a_number_without_a_printed_form_gets_a_point() {
        Provision lid =
                Provision.of(ID, ProvisionKind.PARAGRAPH, new Label("2")).withText("tekst");

        assertThat(LawWriter.write(new LawText("", List.of(lid), false))).isEqualTo("2. tekst");
        assertThat(article("2. tekst").children().get(0).kind()).isEqualTo(ProvisionKind.PARAGRAPH);
    }

    private static LawText listOf(Provision... items) {
        return new LawText("", List.of(items), false);
    }

    private static Provision item(String marker, String text) {
        String number = marker.replaceAll("\\W", "");
        Label label = number.isEmpty() ? null : new Label(number);
        return Provision.of(ID, ProvisionKind.ITEM, label).withMarker(marker).withText(text);
    }
}
