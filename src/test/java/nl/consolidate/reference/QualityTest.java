package nl.consolidate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the recogniser to the references that people find in the real texts, and docs/quality.md to both. */
class QualityTest {
    private final Measured measured = Measured.ofRealTexts();

    QualityTest() throws IOException {}

    @Test
    void never_points_at_what_is_not_meant() {
        assertThat(measured.wrong(true)).isEmpty();
    }

    @Test
    void never_calls_another_law_what_is_none() {
        assertThat(measured.wrong(false)).isEmpty();
    }

    @Test
    void finds_all_internal_references_of_the_real_texts() {
        assertThat(measured.missed(true)).isEmpty();
    }

    @Test
    void tells_all_references_to_other_laws_of_the_real_texts() {
        assertThat(measured.missed(false)).isEmpty();
    }

    @Test
    void the_page_on_quality_has_these_figures() throws IOException {
        assertThat(Files.readString(Path.of("docs/quality.md")))
                .contains(
                        measured.row("pointing at this regulation", true),
                        measured.row("pointing at another law", false),
                        "Left open: " + measured.uncertain() + ".");
    }
}
