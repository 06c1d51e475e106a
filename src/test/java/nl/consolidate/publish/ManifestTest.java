package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String DIGEST = "0".repeat(64);

    @TempDir
    Path root;

    @Test
    void lists_every_file_with_its_size_and_digest() throws Exception {
        Workshop market = Workshop.withMarket(root);
        market.published();

        Manifest manifest = Standing.manifestIn(market.site).orElseThrow();

        assertThat(manifest.paths()).containsExactlyElementsOf(market.content().keySet());
        for (ListedFile file : manifest.outputs()) {
            assertMeasured(file, market.site);
        }
        assertThat(manifest.sources())
                .extracting(ListedFile::path)
                .containsExactly("markt/amendment.yaml", "markt/regulation.yaml");
        for (ListedFile file : manifest.sources()) {
            assertMeasured(file, market.sources);
        }
    }

    private static void assertMeasured(ListedFile file, Path folder) throws Exception {
        byte[] content = Files.readAllBytes(folder.resolve(file.path()));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void names_version_and_day_but_no_place_and_no_moment() throws IOException {
        Workshop market = Workshop.withMarket(root);
        market.published();

        assertThat(market.content().get(Manifest.NAME)).startsWith("""
                        {
                          "format": 1,
                          "generator": "consolidate",
                          "version": "1.2.3",
                          "referenceDate": "2024-06-01",
                          "sources": [
                        """).doesNotContain(root.toString());
    }

    @Test
    void reads_what_it_wrote_and_passes_over_what_it_does_not_know() {
        Manifest manifest = new Manifest(
                "1.2.3",
                Workshop.TODAY,
                List.of(new ListedFile("b \"é\".yaml", 5_000_000_000L, DIGEST), new ListedFile("a.yaml", 0, DIGEST)),
                List.of(new ListedFile("index.html", 1, DIGEST)));
        String written = new String(ManifestFile.bytes(manifest), StandardCharsets.UTF_8);
        String later = written.replaceFirst("\\{", "{\"later\": {\"more\": [1, {}]},")
                .replace("\"size\": 1,", "\"size\": 1, \"type\": \"text/html\",");

        assertThat(read(written)).contains(manifest);
        assertThat(read(later)).contains(manifest);
        assertThat(manifest.sources()).extracting(ListedFile::path).containsExactly("a.yaml", "b \"é\".yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "null",
                "{\"format\": 1}",
                "{\"format\": \"1\", \"generator\": \"consolidate\"}"
            })
    void reads_nothing_else(String content) {
        assertThat(read(content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "a/../../x", "a//b", "./a", "C:/x", "a\\\\..\\\\x", "", "a/\\u0000"})
    void does_not_believe_a_path_that_leads_elsewhere(String path) {
        String content = """
                {"format": 1, "generator": "consolidate", "version": "1", "referenceDate": "2024-06-01",
                "sources": [], "outputs": [{"path": "%s", "size": 1, "sha256": "%s"}]}""".formatted(path, DIGEST);

        assertThat(read(content)).isEmpty();
    }

    @Test
    void refuses_one_path_for_two_files() {
        List<ListedFile> twice = List.of(new ListedFile("a", 1, DIGEST), new ListedFile("a", 2, DIGEST));

        assertThatThrownBy(() -> new Manifest("1", Workshop.TODAY, List.of(), twice))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Manifest> read(String content) {
        return ManifestFile.read(content.getBytes(StandardCharsets.UTF_8));
    }
}
