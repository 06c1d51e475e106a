package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    @TempDir
    Path root;

    private Workshop market;

    @BeforeEach
    void publish() throws IOException {
        market = Workshop.withMarket(root);
        market.published();
    }

    @Test
    void finds_a_publication_as_it_was_written() throws IOException {
        assertThat(Verification.of(market.site)).contains(new Verification(List.of(), List.of(), List.of()));
    }

    @Test
    void names_what_is_missing_changed_or_extra() throws IOException {
        Files.delete(market.page("markt/versions.json"));
        Workshop.put(market.page("markt/huidig.html"), "anders");
        Files.delete(market.page("index.html"));
        Files.createSymbolicLink(market.page("index.html"), market.page("markt/index.html"));
        Workshop.put(market.page("meer/diep/brief.txt"), "");

        Verification verification = Verification.of(market.site).orElseThrow();

        assertThat(verification)
                .isEqualTo(new Verification(
                        List.of("markt/versions.json"), List.of("index.html", "markt/huidig.html"), List.of("meer")));
        assertThat(verification.isIntact()).isFalse();
    }

    @Test
    void knows_no_folder_without_a_manifest() throws IOException {
        assertThat(Verification.of(market.sources)).isEmpty();
    }
}
