package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import nl.consolidate.diagnostic.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may do to the folder that it is given. */
class OutputFolderTest {
    @TempDir
    Path root;

    private Workshop market;

    @BeforeEach
    void write_sources() throws IOException {
        market = Workshop.withMarket(root);
    }

    @Test
    void refuses_a_folder_that_no_build_made() throws IOException {
        Workshop.put(market.page("brief.txt"), "van mij");

        assertThat(market.refused().reason().code()).isEqualTo(Code.OUTPUT_NOT_OURS);

        assertThat(market.content()).hasSize(1).containsEntry("brief.txt", "van mij");
        assertThat(root).isDirectoryNotContaining(path -> path.toString().contains("consolidate"));
    }

    @Test
    void refuses_a_manifest_of_something_else() throws IOException {
        for (String other :
                new String[] {"{}", "[1]", "{\"format\": 1", "{\"format\": 2, \"generator\": \"consolidate\"}"}) {
            Workshop.put(market.page(Manifest.NAME), other);

            assertThat(market.refused().reason().code()).isEqualTo(Code.OUTPUT_NOT_OURS);
            assertThat(market.content()).hasSize(1).containsEntry(Manifest.NAME, other);
        }
    }

    @Test
    void takes_an_empty_folder() throws IOException {
        Files.createDirectory(market.site);

        assertThat(market.published().changed()).isTrue();
    }

    @Test
    void refuses_a_file() throws IOException {
        Workshop.put(market.site, "van mij");

        assertThat(market.refused().reason().message()).contains("is a file and no folder");
    }

    @Test
    void refuses_to_lie_in_the_sources_or_around_them() {
        assertRefused(market.sources);
        assertRefused(market.sources.resolve("public"));
        assertRefused(root);
        assertRefused(market.site.resolve("../regulations/public"));
    }

    @Test
    void finds_the_sources_behind_a_link() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), market.sources);

        assertRefused(root.resolve("link/public"));
    }

    private void assertRefused(Path folder) {
        assertThat(market.publish(folder))
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.reason().message()).contains("lie in each other"));
    }

    @Test
    void refuses_to_write_over_what_was_changed_by_hand() throws IOException {
        market.published();
        Workshop.put(market.page("markt/huidig.html"), "van mij");
        Workshop.put(market.page("index.html"), "ook van mij");
        SortedMap<String, String> before = market.content();
        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"));

        Publication.Refused refused = market.refused();

        assertThat(refused.reason().code()).isEqualTo(Code.OUTPUT_NOT_OURS);
        assertThat(refused.reason().message()).endsWith("index.html, markt/huidig.html");
        assertThat(market.content()).isEqualTo(before);
    }

    @Test
    void refuses_to_remove_what_was_changed_by_hand() throws IOException {
        market.source("weg/regulation.yaml", Workshop.regulation("weg", "2020-01-01"))
                .published();
        Workshop.put(market.page("weg/index.html"), "van mij");
        Files.delete(market.sources.resolve("weg/regulation.yaml"));

        assertThat(market.refused().reason().message()).endsWith("weg/index.html");
    }

    @Test
    void accepts_a_change_by_hand_that_is_due_anyway() throws IOException {
        market.published();
        SortedMap<String, String> before = market.content();
        market.source("markt/regulation.yaml", Workshop.regulation("markt", "2020-01-02"))
                .published();
        Workshop.put(market.page("markt/index.html"), before.getOrDefault("markt/index.html", ""));

        market.source("markt/regulation.yaml", Workshop.regulation("markt", "2020-01-01"))
                .published();

        assertThat(market.content()).isEqualTo(before);
    }

    @Test
    void refuses_a_strange_file_where_a_page_is_due() throws IOException {
        market.published();
        Workshop.put(market.page("aanbod/index.html"), "van mij");
        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"));

        assertThat(market.refused().reason().message()).endsWith("aanbod/index.html");
    }

    @Test
    void leaves_the_files_of_others_where_they_are() throws IOException {
        market.source("weg/regulation.yaml", Workshop.regulation("weg", "2020-01-01"))
                .published();
        Workshop.put(market.page("CNAME"), "www.example.org");
        Workshop.put(market.page(".git/objects/ab/cd"), "git");
        Workshop.put(market.page("weg/bijlage/brief.txt"), "van mij");
        Workshop.put(market.page("markt/aantekening.txt"), "van mij");
        Files.delete(market.sources.resolve("weg/regulation.yaml"));

        assertThat(market.published().changed()).isTrue();

        assertThat(market.content())
                .containsEntry("CNAME", "www.example.org")
                .containsEntry(".git/objects/ab/cd", "git")
                .containsEntry("weg/bijlage/brief.txt", "van mij")
                .containsEntry("markt/aantekening.txt", "van mij")
                .doesNotContainKey("weg/index.html");
        assertThat(root).isDirectoryNotContaining(path -> path.toString().contains("consolidate"));
    }

    @Test
    void follows_no_link_out_of_the_folder() throws IOException {
        market.published();
        Path outside = Files.createDirectory(root.resolve("buiten"));
        Workshop.put(outside.resolve("index.html"), "van mij");
        Files.createSymbolicLink(market.page("aanbod"), outside);
        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"));

        assertThat(market.refused().reason().message()).endsWith("aanbod");

        assertThat(Workshop.content(outside)).hasSize(1).containsEntry("index.html", "van mij");
    }

    @Test
    void keeps_a_link_that_is_in_nobodys_way() throws IOException {
        market.published();
        Files.createSymbolicLink(market.page("elders"), root.resolve("nergens"));

        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"))
                .published();

        assertThat(market.content()).containsEntry("elders", "-> " + root.resolve("nergens"));
    }

    @Test
    void refuses_a_page_that_became_a_link() throws IOException {
        market.published();
        Workshop.put(root.resolve("buiten.html"), "van mij");
        Files.delete(market.page("index.html"));
        Files.createSymbolicLink(market.page("index.html"), root.resolve("buiten.html"));

        assertThat(market.refused().reason().message()).endsWith("index.html");

        assertThat(root.resolve("buiten.html")).hasContent("van mij");
    }

    @Test
    void publishes_where_a_link_to_the_folder_leads() throws IOException {
        Path real = Files.createDirectory(root.resolve("echt"));
        Files.createSymbolicLink(market.site, real);

        market.published();

        assertThat(market.site).isSymbolicLink();
        assertThat(real.resolve("index.html")).exists();
    }

    @Test
    void keeps_the_former_publication_when_a_page_fails() throws IOException {
        market.published();
        SortedMap<String, String> before = market.content();
        market.source("a/regulation.yaml", Workshop.regulation("aanbod", "2020-01-01"))
                .telling((regulation, done, total) -> {
                    throw new IllegalStateException("half-way");
                });

        assertThatThrownBy(market::publish).hasMessage("half-way");

        assertThat(market.content()).isEqualTo(before);
        assertThat(root).isDirectoryNotContaining(path -> path.toString().contains("consolidate"));
    }

    @Test
    void says_where_it_cannot_write() throws IOException {
        Workshop.put(root.resolve("bestand"), "");

        Publication publication = market.publish(root.resolve("bestand/public"));

        assertThat(publication)
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(Code.OUTPUT_UNWRITABLE));
    }
}
