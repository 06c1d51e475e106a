package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An official text beside ours. */
class CompareCommandTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String OFFICIAL = """
            Afvalverordening

            Inhoudsopgave
            Artikel 1 Inzameling
            Artikel 2
            Artikel 3

            Artikel 1 Inzameling

            1.
            De inzamelaar leegt de bak binnen vier weken.
            2.
            De bak is grijs.

            Artikel 2
            De bak is schoon.

            Artikel 3

            Het college stelt regels.
            """;

    @TempDir
    Path folder;

    private Terminal.Result compare(String official, String... options) {
        Terminal terminal = Terminal.withSources(folder).file("official.txt", official);
        return terminal.run(Stream.concat(Stream.of("compare", "afval", "official.txt"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void finds_no_difference_in_a_text_copied_from_a_portal() {
        assertThat(compare(OFFICIAL).isDone().out())
                .isEqualTo("afval on 2026-11-22, known on 2026-11-22: 3 provisions compared, no difference\n");
    }

    @Test
    void shows_a_changed_word_between_brackets() {
        assertThat(compare(OFFICIAL.replace("vier", "vijf")).refuses(1).out()).isEqualTo("""
                words (1)
                  artikel 1 lid 1
                    here:  … leegt de bak binnen [vier] weken. 2. De bak …
                    there: … leegt de bak binnen [vijf] weken. 2. De bak …

                afval on 2026-11-22, known on 2026-11-22: 3 provisions compared, differences: words 1
                """);
    }

    @Test
    void is_done_where_only_white_space_differs() {
        assertThat(compare(OFFICIAL.replace("De bak", "De\u00a0bak")).isDone().out())
                .startsWith("spacing only (2)\n")
                .contains("there: … binnen vier weken. 2. [De⍽bak] is grijs.");
        assertThat(compare(OFFICIAL.replace("De bak", "De   bak")).isDone().out())
                .contains("no difference");
    }

    @Test
    void writes_the_differences_as_data() {
        String official = OFFICIAL.replace("Artikel 3\n\nHet", "Artikel 4\n\nHet");
        JsonNode json = new JsonMapper()
                .readTree(compare(official, "--format", "json").refuses(1).out());

        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("readsTheSame").asBoolean()).isFalse();
        assertThat(json.get("counts").get("numbering").asInt()).isEqualTo(1);
        JsonNode difference = json.get("differences").get(0);
        assertThat(difference.get("sort").asString()).isEqualTo("numbering");
        assertThat(difference.get("address").asString()).isEqualTo("artikel 3");
        assertThat(difference.get("theirs").get(0).get("words").asString()).isEqualTo("artikel 4");
    }

    @Test
    void asks_from_a_viewpoint() {
        String then = OFFICIAL.replace("vier", "drie")
                .replace("Artikel 2\nDe bak is schoon.\n\n", "")
                .replace("Artikel 3\n\nHet", "Artikel 2\n\nHet");

        compare(then, "--on", "2025-02-01", "--then").isDone();
        compare(then, "--on", "2025-02-01").refuses(1);
        compare(OFFICIAL, "--on", "2025-02-01", "--known", "2025-03-01").isDone();
    }

    @Test
    void refuses_what_it_cannot_read_or_compare() throws IOException {
        Terminal terminal = Terminal.withSources(folder).file("notes.txt", "Vergadering van dinsdag.\n");
        Files.write(folder.resolve("latin.txt"), "Artikel 1 Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(terminal.run("compare", "afval", "nowhere.txt").refuses(3).err())
                .contains("there is no file nowhere.txt");
        assertThat(terminal.run("compare", "afval", "regulations").refuses(3).err())
                .contains("regulations is not a file");
        assertThat(terminal.run("compare", "afval", "latin.txt").refuses(3).err())
                .contains("latin.txt is not in UTF-8");
        assertThat(terminal.run("compare", "afval", "notes.txt").refuses(2).err())
                .contains("no provisions found in notes.txt");
        assertThat(terminal.run("compare", "afval").refuses(2).err()).contains("FILE is missing");
        assertThat(terminal.run("compare", "afval", "notes.txt", "--format", "xml")
                        .refuses(2)
                        .err())
                .contains("--format");
        assertThat(terminal.run("compare", "afvall", "notes.txt").refuses(2).err())
                .contains("there is no regulation");
    }

    @Test
    void compares_nothing_where_there_is_no_text() {
        assertThat(compare(OFFICIAL, "--on", "2023-01-01").refuses(1).err())
                .contains("nothing is compared: Geen tekst van kracht op 01-01-2023");
    }

    @Test
    void compares_nothing_with_a_text_that_has_errors() {
        Terminal terminal = Terminal.withError(folder).file("official.txt", OFFICIAL);

        assertThat(terminal.run("compare", "afval", "official.txt").refuses(1).err())
                .contains("text-not-found")
                .contains("nothing is compared, because our text has errors");
    }

    @ParameterizedTest
    @MethodSource("someEditions")
    void what_show_prints_compares_as_equal(Edition edition) {
        assertComparesAsEqual(edition);
    }

    @ParameterizedTest
    @MethodSource("editions")
    @Tag("slow")
    void what_show_prints_of_any_version_compares_as_equal(Edition edition) {
        assertComparesAsEqual(edition);
    }

    private void assertComparesAsEqual(Edition edition) {
        Terminal here = new Terminal(Path.of("").toAbsolutePath());
        for (String format : List.of("markdown", "text")) {
            String printed = folder.resolve("printed." + format).toString();
            here.run(edition.asked("show", "--format", format, "-o", printed)).isDone();
            assertThat(here.run(edition.asked("compare", printed)).isDone().out())
                    .as(format)
                    .endsWith("no difference\n");
        }
    }

    @Test
    void the_versions_that_every_run_compares_hold_each_decision_and_all_real_law() {
        List<Edition> all = editions().toList();
        List<Edition> some = some(all);

        assertThat(all).containsAll(some);
        assertThat(some).hasSizeLessThan(all.size() / 4);
        assertThat(some)
                .containsAll(all.stream()
                        .filter(edition -> edition.sources.equals("regulations"))
                        .toList());
        assertThat(some.stream().flatMap(edition -> edition.decisions.stream()))
                .containsAll(all.stream()
                        .flatMap(edition -> edition.decisions.stream())
                        .toList());
    }

    /** One version, asked for on a day in its rectangle. */
    record Edition(String sources, String id, LocalDate on, LocalDate known, Set<String> decisions) {
        String[] asked(String command, String... more) {
            Stream<String> first = Stream.of(command, id);
            Stream<String> last = Stream.of("-C", sources, "--on", on.toString(), "--known", known.toString());
            return Stream.of(first, Stream.of(more), last)
                    .flatMap(words -> words)
                    .toArray(String[]::new);
        }
    }

    private static final int ONE_IN = 40;

    // every version of real law; of an example one in so many, and enough others to hold each decision
    static Stream<Edition> someEditions() {
        return some(editions().toList()).stream();
    }

    private static List<Edition> some(List<Edition> all) {
        Set<String> held = new HashSet<>();
        return IntStream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> held.addAll(all.get(i).decisions)
                        || i % ONE_IN == 0
                        || all.get(i).sources.equals("regulations"))
                .mapToObj(all::get)
                .toList();
    }

    static Stream<Edition> editions() {
        return Stream.of("regulations", "examples").flatMap(CompareCommandTest::editions);
    }

    private static Stream<Edition> editions(String sources) {
        try {
            Path root = Path.of(sources).toRealPath();
            Consolidator consolidator = new Consolidator(
                    SourceReader.read(root, sources, new Diagnostics()).decisions(), Settings.DEFAULT);
            return consolidator.regulations().stream()
                    .flatMap(id -> consolidator.versions(id, TODAY).stream()
                            .filter(version -> version.text().hasText())
                            .map(version -> edition(sources, id, version)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Edition edition(String sources, String id, TextVersion version) {
        return new Edition(
                sources,
                id,
                Objects.requireNonNull(version.window().validFrom()),
                Objects.requireNonNull(version.window().knownFrom()),
                version.text().applied().stream()
                        .map(effect -> effect.decision().id())
                        .collect(Collectors.toSet()));
    }
}
