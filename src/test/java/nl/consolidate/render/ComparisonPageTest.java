package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Word;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page tells of two texts. */
class ComparisonPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private ComparisonPage page() {
        return ComparisonPage.of(Proposal.ofTheMarket(folder));
    }

    @Test
    void a_lid_from_another_article_is_new_where_it_stands_now() {
        ChangedLine line = line("Artikel 2", "4.");

        assertThat(line.remarks()).containsExactly("verplaatst van artikel 9 lid 2");
        assertThat(line.words()).containsExactly(new Run(Run.Kind.INSERTED, "Ontheffing is mogelijk.", null));
    }

    @Test
    void a_lid_that_another_article_has_now_is_gone_where_it_stood() {
        ChangedLine line = line("Artikel 9", "2.");

        assertThat(line.remarks()).containsExactly("verplaatst naar artikel 2 lid 4");
        assertThat(line.words()).containsExactly(new Run(Run.Kind.DELETED, "Ontheffing is mogelijk.", null));
        assertThat(block("Artikel 9").fate()).isEqualTo("lid 2 verplaatst naar artikel 2 lid 4");
        assertThat(block("Artikel 9").because()).isNotEmpty();
    }

    @Test
    void names_the_two_texts_with_the_days_of_looking_only_where_these_tell_them_apart() {
        assertThat(page().span()).isEqualTo("Wat er verschilt tussen de tekst op 31 mei 2024 en die op 1 juni 2024.");
        assertThat(span("2024-05-31", "2025-01-01", "2024-06-02", "2025-01-01"))
                .isEqualTo("Wat er verschilt tussen de tekst op 31 mei 2024 en die op 2 juni 2024.");
        assertThat(span("2024-06-02", "2024-06-02", "2024-06-02", "2025-01-01"))
                .isEqualTo("Wat er verschilt tussen de tekst op 2 juni 2024 (bekend op 2 juni 2024)"
                        + " en die op 2 juni 2024 (bekend op 1 januari 2025).");
    }

    private String span(String valid, String known, String otherValid, String otherKnown) {
        Proposal.ofTheMarket(folder);
        Consolidator market = new Consolidator(
                SourceReader.read(folder, "regels", new Diagnostics()).decisions(), Settings.DEFAULT);
        return ComparisonPage.of(Comparison.of(
                        market.at("markt", new Viewpoint(LocalDate.parse(valid), LocalDate.parse(known))),
                        market.at("markt", new Viewpoint(LocalDate.parse(otherValid), LocalDate.parse(otherKnown)))))
                .span();
    }

    @Test
    void a_list_tells_what_became_of_an_article_and_of_its_parts() {
        assertThat(block("Artikel 2").fate())
                .isEqualTo("opschrift gewijzigd; lid 1 gewijzigd en lid 4 verplaatst van artikel 9 lid 2");
    }

    private ChangedBlock block(String name) {
        return page().blocks().stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ChangedLine line(String block, String label) {
        return block(block).lines().stream()
                .filter(line -> label.equals(line.newLabel()) || label.equals(line.oldLabel()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "regulations, ambtelijke-organisatie-dordrecht",
        "regulations, organisatieverordening-drechtsteden",
        "regulations, organisatieverordening-sociaal",
        "examples, marktverordening",
        "examples, tarievenregeling-markt",
        "examples, parkeerverordening"
    })
    void every_word_that_came_or_went_stands_on_the_page(String sources, String regulation) {
        Consolidator consolidator = new Consolidator(
                SourceReader.read(Path.of(sources), sources, new Diagnostics()).decisions(), Settings.DEFAULT);
        List<ConsolidatedText> texts = consolidator.versions(regulation, TODAY).stream()
                .map(TextVersion::text)
                .filter(text -> !text.isRefused())
                .toList();
        for (int i = 0; i + 1 < texts.size(); i++) {
            Comparison comparison = Comparison.of(texts.get(i), texts.get(i + 1));
            Map<String, Integer> differ = new HashMap<>();
            count(comparison.root(), differ);
            differ.values().removeIf(count -> count == 0);
            Map<String, Integer> shown = new HashMap<>();
            for (ChangedBlock block : ComparisonPage.of(comparison).blocks()) {
                count(block.heading(), shown);
                block.lines().forEach(line -> {
                    count(line.heading(), shown);
                    count(line.words(), shown);
                });
            }
            shown.values().removeIf(count -> count == 0);
            assertThat(shown).isEqualTo(differ);
        }
    }

    // how many times more the second text has a word than the first
    private static void count(Entry entry, Map<String, Integer> counts) {
        count(entry.heading(), counts);
        count(entry.words(), counts);
        entry.parts().forEach(part -> count(part, counts));
    }

    private static void count(List<Run> runs, Map<String, Integer> counts) {
        for (Run run : runs) {
            int more = run.isSame() ? 0 : run.kind() == Run.Kind.INSERTED ? 1 : -1;
            Word.of(run.words()).forEach(word -> counts.merge(word.value(), more, Integer::sum));
        }
    }
}
