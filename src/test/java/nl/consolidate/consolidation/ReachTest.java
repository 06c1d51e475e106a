package nl.consolidate.consolidation;

import static nl.consolidate.diagnostic.Code.RETROACTIVE_BEFORE_REGULATION;
import static nl.consolidate.diagnostic.Code.RETROACTIVE_BEFORE_REPEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an effect reaches back, and where the source says so. */
class ReachTest {
    private static final String ALLOWED = "allow: {finding: retroactive-over-a-year, reason: zo}\n";
    private static final String DECISION = """
            amendment: w
            title: Wijziging
            adopted: 2025-01-09
            published: 2025-01-15
            in-force: 2025-02-01
            DECISION
            """ + ALLOWED + """
            amends:
              - regulation: q
                QENTRY
                instructions:
                  - {replace-text: woord, with: zin, in: artikel 1}
              - regulation: r
                ENTRY
                instructions:
                  - part: A
                    do:
                      - {replace-text: ander, with: nieuw, in: artikel 2}
                  - part: B
                    PART
                    do:
                      - replace-text: oud
                        OPERATION
                        with: jong
                        in: artikel 1
            """;

    @TempDir
    Path folder;

    private DraftingWorld world;

    @BeforeEach
    void two_regulations_in_force_from_february_2024() {
        String body = """
                body:
                  - {article: 1, text: Een oud woord.}
                  - {article: 2, text: Een ander woord.}
                """;
        world = new DraftingWorld(folder)
                .regulation(body)
                .file(
                        "q/regulation.yaml",
                        "regulation: q\ntitle: Regeling van Oosterwolde\n" + DraftingWorld.DATES.replace("2024", "2020")
                                + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECISION", "ENTRY", "PART", "OPERATION"})
    void a_reach_to_before_the_regulation_is_told_where_it_stands(String place) {
        String source = DECISION.replaceFirst("(?m)^( *)" + place + "$", "$1retroactive-to: 2024-01-31")
                .replaceAll("(?m)^ *(DECISION|ENTRY|QENTRY|PART|OPERATION)\n", "");
        world.file("w/amendment.yaml", source);
        assertThat(told(RETROACTIVE_BEFORE_REGULATION))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(lineOf(finding)).isEqualTo(lineOf(source, "retroactive-to")));
    }

    @Test
    void the_nearest_place_goes_before_those_around_it() {
        String source = DECISION.replaceFirst("(?m)^DECISION$", "retroactive-to: 2024-01-31")
                .replaceFirst("(?m)^( *)OPERATION$", "$1retroactive-to: 2024-01-31")
                .replaceAll("(?m)^ *(ENTRY|QENTRY|PART)\n", "");
        world.file("w/amendment.yaml", source);
        assertThat(told(RETROACTIVE_BEFORE_REGULATION))
                .extracting(finding -> lineOf(finding))
                .containsExactlyInAnyOrder(
                        lineOf(source, "retroactive-to"), lineOf(source, "            retroactive-to"));
    }

    @Test
    void what_is_said_of_another_regulation_is_not_the_place() {
        String source = DECISION.replaceFirst("(?m)^( *)(QENTRY|ENTRY)$", "$1retroactive-to: 2024-01-31")
                .replaceFirst("(?m)^( *)ENTRY$", "$1retroactive-to: 2024-01-31")
                .replaceAll("(?m)^ *(DECISION|PART|OPERATION)\n", "");
        world.file("w/amendment.yaml", source);
        assertThat(told(RETROACTIVE_BEFORE_REGULATION))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(lineOf(finding)).isEqualTo(lineOf(source, "regulation: r") + 1));
    }

    @Test
    void a_reach_of_a_repeal_is_told_at_the_repeal() {
        String source = """
                amendment: w
                title: Intrekking
                adopted: 2025-01-09
                published: 2025-01-15
                in-force: 2025-02-01
                """ + ALLOWED + """
                repeals:
                  - {regulation: q, retroactive-to: 2024-01-31}
                  - {regulation: r, retroactive-to: 2024-01-31}
                """;
        world.file("w/amendment.yaml", source);
        assertThat(told(RETROACTIVE_BEFORE_REGULATION))
                .singleElement()
                .satisfies(finding -> assertThat(lineOf(finding)).isEqualTo(lineOf(source, "regulation: r")));
    }

    @Test
    void a_repeal_that_was_annulled_from_the_start_stands_in_nobodys_way() {
        world.file("i/amendment.yaml", """
                amendment: i
                title: Intrekking
                adopted: 2024-10-01
                published: 2024-10-10
                in-force: 2024-12-01
                repeals: {regulation: r}
                """);
        world.amendment("retroactive-to: 2024-11-01\ndrafted-on: 2024-10-01\n", """
                - {replace-text: oud, with: jong, in: artikel 1}
                """);
        assertThat(told(RETROACTIVE_BEFORE_REPEAL)).hasSize(1);
        world.file("n/amendment.yaml", """
                amendment: n
                title: Uitspraak
                published: 2025-03-01
                annuls: {amendment: i, from: start, by: rechtbank}
                """);
        assertThat(told(RETROACTIVE_BEFORE_REPEAL)).isEmpty();
    }

    private List<Diagnostic> told(Code code) {
        return world.all().stream().filter(finding -> finding.code() == code).toList();
    }

    private static int lineOf(Diagnostic finding) {
        return Objects.requireNonNull(finding.span()).line();
    }

    private static int lineOf(String source, String words) {
        return (int) source.substring(0, source.indexOf(words))
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
    }
}
