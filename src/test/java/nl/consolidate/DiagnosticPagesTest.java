package nl.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.SourceReader;
import nl.consolidate.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the pages on findings to the program: each code has one, and what a page shows is what the program says. */
class DiagnosticPagesTest {
    /** What no example in a page can show: how a folder is made that raises it. */
    private static final Map<Code, Consumer<Path>> BUILT = Map.of(
            Code.NO_SOURCES, folder -> write(folder.resolve("afval.md"), "# Afvalverordening Voorbeeldstad\n"),
            Code.FOLDER_UNREADABLE, folder -> {},
            Code.FILE_TOO_LARGE, folder -> write(folder.resolve("afval.yaml"), "# afval\n".repeat(1_100_000)),
            Code.BAD_ENCODING,
                    folder -> write(folder.resolve("afval.yaml"), inLatin("regulation: afval\ntitle: Café\n")),
            Code.TOO_DEEP, folder -> write(folder.resolve("afval.yaml"), "regulation: afval\nbody: " + "[".repeat(100)),
            Code.RUN_TOO_LONG,
                    folder -> write(folder.resolve("afval.yaml"), "regulation: afval\ntitle: " + "a".repeat(100_001)));

    /** What no sources raise, and by what it is raised. */
    private static final Map<Code, String> RAISED_LATER = Map.of(
            Code.OUTPUT_NOT_OURS, "the writing of a publication",
            Code.OUTPUT_UNWRITABLE, "the writing of a publication",
            Code.NO_TEXT, "a question for a day without a text");

    @TempDir
    Path temporary;

    @Test
    void every_code_has_a_page_and_every_page_a_code() throws IOException {
        List<String> expected = Arrays.stream(Code.values())
                .map(code -> code.slug() + ".md")
                .sorted()
                .toList();

        assertThat(DiagnosticPage.fileNames()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_says_in_one_line_what_the_finding_is(Code code) throws IOException {
        List<String> opening = DiagnosticPage.of(code.slug()).opening();

        assertThat(opening).hasSize(4).startsWith("# " + code.slug(), "").endsWith("");
        assertThat(opening.get(2)).startsWith(word(code) + ": ").endsWith(".").hasSizeLessThan(120);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_has_the_three_parts(Code code) throws IOException {
        assertThat(DiagnosticPage.of(code.slug()).headings())
                .containsExactly("# " + code.slug(), "## What it means", "## Example", "## Cure");
    }

    @ParameterizedTest
    @MethodSource("exemplified")
    void the_example_raises_the_finding_in_the_place_shown(Code code) throws IOException {
        DiagnosticPage page = DiagnosticPage.of(code.slug());
        writeAll(page.example());

        assertThat(raised(code, temporary, ".")).containsAll(page.shown());
        assertThat(page.shown()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("exemplified")
    void the_cure_takes_the_finding_away_and_leaves_no_error(Code code) throws IOException {
        DiagnosticPage page = DiagnosticPage.of(code.slug());
        writeAll(page.example());
        writeAll(page.cure());

        assertThat(page.cure()).isNotEmpty();
        assertThat(findings(temporary, ".")).noneMatch(finding -> finding.isError() || finding.code() == code);
    }

    @ParameterizedTest
    @MethodSource("built")
    void what_a_page_cannot_hold_raises_the_finding_that_it_shows(Code code) throws IOException {
        Path folder = temporary.resolve("regulations");
        BUILT.getOrDefault(code, none -> {}).accept(folder);

        assertThat(raised(code, folder, "regulations"))
                .isEqualTo(DiagnosticPage.of(code.slug()).shown());
    }

    private static Stream<Code> exemplified() {
        return Arrays.stream(Code.values()).filter(code -> !BUILT.containsKey(code) && !RAISED_LATER.containsKey(code));
    }

    private static Stream<Code> built() {
        return BUILT.keySet().stream().sorted();
    }

    private static List<Diagnostic> findings(Path folder, String named) {
        Diagnostics findings = new Diagnostics();
        Sources sources = SourceReader.read(folder, named, findings);
        findings.addAll(new Consolidator(sources.decisions(), Settings.DEFAULT).findings());
        return findings.sorted();
    }

    private static List<String> raised(Code code, Path folder, String named) {
        return findings(folder, named).stream()
                .filter(finding -> finding.code() == code)
                .map(DiagnosticPagesTest::printed)
                .toList();
    }

    private static String printed(Diagnostic finding) {
        SourceSpan span = finding.span();
        String place = span == null ? "" : "\n  --> " + span;
        return word(finding.code()) + "[" + finding.code().slug() + "]: " + finding.message() + place;
    }

    private static String word(Code code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }

    private void writeAll(Map<String, String> files) {
        files.forEach((name, content) -> write(temporary.resolve(name), content));
    }

    private static void write(Path file, String content) {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inLatin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
