package nl.consolidate.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.notation.RegulationMarkdown;
import nl.consolidate.render.Example;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    private final Example example = new Example();
    private final String page = new MarkdownRenderer().render(example.consolidated());

    @Test
    void the_provisions_on_a_page_read_back_as_they_are() {
        List<Provision> read = new ArrayList<>(provisions("## Tekst van de regeling"));
        read.addAll(provisions("## Bijlagen"));

        assertThat(example.root.withChildren(read).readsAs(example.root)).isTrue();
    }

    @Test
    void notes_of_one_provision_stand_on_lines_of_their_own() {
        assertThat(page).contains("""
                        > [Noot] Verbeterd door de redactie: in artikel 4: “Secretans” vervangen door “Secretaris” (leesfout in de bron).\\
                        > Gewijzigd bij Verordening""");
    }

    @Test
    void words_of_a_decision_are_no_markup() {
        assertThat(MarkdownWriter.inline("a*b_c [x](y) <b> 1|2 &amp; P&C"))
                .isEqualTo("a\\*b\\_c \\[x\\](y) \\<b> 1|2 \\&amp; P&C");
    }

    private List<Provision> provisions(String heading) {
        String section = page.substring(page.indexOf(heading) + heading.length());
        int begin = section.indexOf("\n### ");
        int end = section.indexOf("\n## ");
        return RegulationMarkdown.read(section.substring(begin + 1, end), MarkdownRenderer.BODY_LEVEL)
                .children();
    }
}
