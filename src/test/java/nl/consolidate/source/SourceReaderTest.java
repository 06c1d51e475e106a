package nl.consolidate.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.consolidate.source.SourceFolder.REGULATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SourceReaderTest {
    private static final String AMENDMENT =
            "amendment: %s\ntitle: T\namends: [{regulation: r, instructions: [{part: A, repeal: artikel 1}]}]\n";

    @TempDir
    Path root;

    private SourceFolder folder() {
        return new SourceFolder(root);
    }

    @Test
    void reads_yaml_at_any_depth_sorted_by_id() {
        var reading = folder().with("z/diep/wijziging.yml", AMENDMENT.formatted("a"))
                .with("r.yaml", REGULATION)
                .with("lees-mij.md", "geen bron")
                .with(".verborgen/x.yaml", "geen: bron")
                .read();
        assertThat(reading.shown()).isEmpty();
        assertThat(reading.sources().decisions()).extracting(Decision::id).containsExactly("a", "r");
    }

    @Test
    void names_of_files_and_their_order_change_nothing() {
        var one = folder().with("1/a.yaml", AMENDMENT.formatted("a")).with("1/r.yaml", REGULATION);
        var other = folder().with("2/r.yaml", REGULATION).with("2/z.yaml", AMENDMENT.formatted("a"));
        List<String> first = ids(one.root().resolve("1"));
        assertThat(first).containsExactly("a", "r").isEqualTo(ids(other.root().resolve("2")));
    }

    private static List<String> ids(Path folder) {
        Diagnostics findings = new Diagnostics();
        List<Decision> decisions = SourceReader.read(folder, "regels", findings).decisions();
        assertThat(findings.sorted()).isEmpty();
        return decisions.stream().map(Decision::id).toList();
    }

    @Test
    void reports_all_findings_of_all_files_in_one_run() {
        var reading = folder().with("a.yaml", "regulation: a\ntitel: T\nbody: [{article: 1, txt: x}]\n")
                .with("b.yaml", "amendment: b\ntitle: \"T\namends: []\n")
                .with("c/c.yaml", "amendment: c\ntitle: T\nadopted: 2023-2-1\nrepeals: [{regulation: aa}]\n")
                .read();
        assertThat(reading.shown())
                .containsExactly(
                        "regels/a.yaml:1:1 missing-key",
                        "regels/a.yaml:2:1 unknown-key",
                        "regels/a.yaml:3:9 missing-key",
                        "regels/a.yaml:3:21 unknown-key",
                        "regels/b.yaml:2:8 yaml-syntax",
                        "regels/c/c.yaml:3:10 invalid-date",
                        "regels/c/c.yaml:4:24 unknown-regulation");
    }

    @Test
    void lists_every_file_it_read_with_its_digest() {
        var reading = folder().with("r.yaml", "regulation: r\ntitle: T\nbody: [{article: 1, file: t/1.md}]\n")
                .with("t/1.md", "Tekst.")
                .read();
        assertThat(reading.sources().files())
                .extracting(InputFile::path)
                .containsExactly("regels/r.yaml", "regels/t/1.md");
        assertThat(reading.sources().files().get(1).size()).isEqualTo(6);
        assertThat(reading.sources().files().get(1).sha256())
                .isEqualTo("38da098b8c668893ce09ec11a054d1ab3f88387a389954f9b164db48c30f989e");
    }

    @Test
    void says_that_a_folder_is_missing_or_empty() {
        Diagnostics missing = new Diagnostics();
        SourceReader.read(root.resolve("weg"), "weg", missing);
        assertThat(missing.sorted()).extracting(f -> f.code()).containsExactly(Code.FOLDER_UNREADABLE);
        assertThat(folder().read().only().code()).isEqualTo(Code.NO_SOURCES);
    }

    @Test
    void a_folder_that_is_named_as_a_point_adds_nothing_to_the_paths() {
        folder().with("a/x.yaml", "x: y\n");
        Diagnostics findings = new Diagnostics();
        SourceReader.read(root, ".", findings);
        assertThat(findings.sorted().get(0).span()).hasToString("a/x.yaml:1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Jaarverslag\n\nHet jaar: een terugblik.\n\n- punt\n",
                "<!DOCTYPE html>\n<html><body><p>Beleid: nieuw</p>\n",
                "Beleidsplan 2024\n\nDe gemeente wil: meer.\n\tIngesprongen\n",
                "Alleen tekst.",
                "- een\n- twee\n",
                "",
                "# alleen een opmerking\n"
            })
    void text_that_is_no_source_has_no_provisions(String content) {
        var reading = folder().with("verslag.yaml", content).read();
        assertThat(reading.shown()).containsExactly("regels/verslag.yaml:1:1 not-a-source");
    }

    @Test
    void names_the_first_key_that_was_meant() {
        var finding =
                folder().with("x.yaml", "# c\nregulaton: x\ntitle: T\n").read().only();
        assertThat(finding.code()).isEqualTo(Code.NOT_A_SOURCE);
        assertThat(finding.span()).hasToString("regels/x.yaml:2:1");
        assertThat(finding.help()).containsExactly("did you mean `regulation`?");
    }

    @Test
    void refuses_a_file_of_a_hundred_megabytes_unread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("groot.yaml").toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertThat(folder().read().shown()).containsExactly("regels/groot.yaml:1:1 file-too-large");
    }

    @Test
    void names_the_place_of_the_first_byte_that_is_not_utf_8() {
        byte[] latin = "regulation: r\ntitle: Coördinatie\n".getBytes(ISO_8859_1);
        assertThat(folder().with("r.yaml", latin).read().shown()).containsExactly("regels/r.yaml:2:10 bad-encoding");
        byte[] cut = new byte[] {'a', '\n', (byte) 0xC3};
        assertThat(folder().with("r.yaml", cut).read().shown()).containsExactly("regels/r.yaml:2:1 bad-encoding");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        byte[] marked = ("\uFEFF" + REGULATION).getBytes(UTF_8);
        assertThat(folder().with("r.yaml", marked).read().shown()).isEmpty();
    }

    @Test
    void windows_line_ends_change_nothing() {
        var reading = folder().with(
                        "r.yaml",
                        "regulation: r\r\ntitle: T\r\nbody:\r\n  - article: 1\r\n    text: |\r\n      Een\r\n      twee\r\n")
                .read();
        assertThat(reading.shown()).isEmpty();
        assertThat(reading.regulation("r").root().children().get(0).text()).isEqualTo("Een twee");
    }

    @Test
    void a_broken_file_makes_no_reference_to_it_unknown() {
        var reading = folder().with("a.yaml", AMENDMENT.formatted("a"))
                .with("r.yaml", "regulation: r\ntitle: a: b\n")
                .read();
        assertThat(reading.shown()).containsExactly("regels/r.yaml:2:9 yaml-syntax");
    }

    @Test
    void follows_no_link_out_of_the_folder_and_ends_in_a_circle() throws IOException {
        Path sources = Files.createDirectories(root.resolve("bron/r"));
        Files.writeString(sources.resolve("r.yaml"), REGULATION);
        Files.writeString(root.resolve("buiten.yaml"), "regulation: b\n");
        Files.createSymbolicLink(sources.resolve("kring"), root.resolve("bron"));
        Files.createSymbolicLink(sources.resolve("weg.yaml"), root.resolve("buiten.yaml"));
        Files.createSymbolicLink(sources.resolve("stuk.yaml"), root.resolve("nergens"));
        Files.createSymbolicLink(sources.resolve("z"), root);
        var reading = new SourceFolder(root.resolve("bron")).read();
        assertThat(reading.shown())
                .containsExactly(
                        "regels/r/stuk.yaml:1:1 file-unreadable",
                        "regels/r/weg.yaml:1:1 file-outside",
                        "regels/r/z:1:1 file-outside");
        assertThat(reading.sources().decisions()).hasSize(1);
    }

    @Test
    void a_text_is_never_read_from_outside_by_a_link() throws IOException {
        Path sources = Files.createDirectories(root.resolve("bron"));
        Files.writeString(root.resolve("geheim.md"), "geheim");
        Files.createSymbolicLink(sources.resolve("t.md"), root.resolve("geheim.md"));
        Files.writeString(sources.resolve("r.yaml"), "regulation: r\ntitle: T\nbody: [{article: 1, file: t.md}]\n");
        var reading = new SourceFolder(sources).read();
        assertThat(reading.shown()).containsExactly("regels/r.yaml:3:27 file-outside");
    }

    @Test
    void names_the_file_that_was_meant() {
        var finding = folder().with("r.yaml", "regulation: r\ntitle: T\nannexes: [{annex: 1, file: bijlage1.md}]\n")
                .with("bijlage-1.md", "Tekst")
                .read()
                .only();
        assertThat(finding.code()).isEqualTo(Code.FILE_MISSING);
        assertThat(finding.help()).containsExactly("did you mean `bijlage-1.md`?");
    }

    @Test
    void refuses_a_folder_in_the_place_of_a_text() {
        var reading = folder().with("r.yaml", "regulation: r\ntitle: T\nannexes: [{annex: 1, file: t}]\n")
                .with("t/x.md", "Tekst")
                .read();
        assertThat(reading.shown()).containsExactly("regels/t:1:1 file-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulations", "examples"})
    void reads_the_sources_of_this_project_without_a_finding(String folder) {
        Diagnostics findings = new Diagnostics();
        Sources sources = SourceReader.read(Path.of(folder), folder, findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(sources.decisions()).isNotEmpty().allMatch(decision -> decision.unread() == 0);
    }
}
