package nl.consolidate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the recogniser to the references that people mean, in real texts and in invented ones, and the page to both. */
class QualityTest {
    private final Measured real = RealTexts.measured();
    private final Measured invented = InventedSentences.measured("invented.txt");
    private final Measured heldBack = InventedSentences.measured("held-back.txt");

    QualityTest() throws IOException {}

    @Test
    void never_points_at_what_is_not_meant() {
        assertThat(List.of(real, invented, heldBack))
                .allSatisfy(measured -> assertThat(measured.wrong(true)).isEmpty());
    }

    @Test
    void never_calls_another_law_what_is_none() {
        assertThat(real.wrong(false)).isEmpty();
        assertThat(heldBack.wrong(false)).isEmpty();
    }

    @Test
    void finds_all_internal_references_of_the_real_texts() {
        assertThat(real.missed(true)).isEmpty();
    }

    @Test
    void tells_all_references_to_other_laws_of_the_real_texts() {
        assertThat(real.missed(false)).isEmpty();
    }

    @Test
    void the_page_on_quality_has_these_figures() throws IOException {
        String page = Files.readString(Path.of("docs/quality.md"));
        assertThat(page)
                .contains(
                        real.row("real texts: pointing at this regulation", true),
                        real.row("real texts: pointing at another law", false),
                        invented.row("invented sentences: pointing at this regulation", true),
                        invented.row("invented sentences: pointing at another law", false),
                        heldBack.row("held back: pointing at this regulation", true),
                        heldBack.row("held back: pointing at another law", false))
                .contains("Left open: " + real.uncertain() + " in the real texts, " + invented.uncertain()
                        + " in the invented sentences, " + heldBack.uncertain() + " held back.");
    }
}
