package nl.consolidate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Address;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each instruction of the real amendments can be recognised in the comparison of before and after. */
class RealComparisonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DORDRECHT = "ambtelijke-organisatie-dordrecht";
    private static final String DRECHTSTEDEN = "organisatieverordening-drechtsteden";
    private static Map<String, Consolidator> consolidators = Map.of();

    @BeforeAll
    static void read() {
        consolidators = Map.of("regulations", consolidator("regulations"), "examples", consolidator("examples"));
    }

    private static Consolidator consolidator(String folder) {
        return new Consolidator(
                SourceReader.read(Path.of(folder), folder, new Diagnostics()).decisions(), Settings.DEFAULT);
    }

    private static Comparison comparison(String regulation, String from, String to) {
        Consolidator real = Objects.requireNonNull(consolidators.get("regulations"));
        return Comparison.of(
                real.at(regulation, Viewpoint.asItReadOn(LocalDate.parse(from))),
                real.at(regulation, Viewpoint.asItReadOn(LocalDate.parse(to))));
    }

    private static Comparison dordrecht() {
        return comparison(DORDRECHT, "2023-09-11", "2023-09-12");
    }

    private static List<String> places(Comparison comparison, ChangeKind kind) {
        return comparison.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(change ->
                        change.from().equals(change.to()) ? change.to() : (change.from() + " > " + change.to()).strip())
                .toList();
    }

    /** For each letter the provisions that its instruction changed, without what stands in them. */
    private static Map<String, List<String>> byLetter(Comparison comparison) {
        Map<String, List<String>> places = new TreeMap<>();
        collect(comparison.root(), Set.of(), places);
        return places;
    }

    private static void collect(Entry entry, Set<String> around, Map<String, List<String>> places) {
        Set<String> letters = new TreeSet<>();
        if (!entry.kinds().isEmpty()) {
            entry.because().forEach(effect -> letters.add(effect.part()));
        }
        String place = entry.from().equals(entry.to()) ? entry.to() : (entry.from() + " > " + entry.to()).strip();
        letters.stream()
                .filter(letter -> !letter.isEmpty() && !around.contains(letter))
                .forEach(letter -> places.computeIfAbsent(letter, unseen -> new ArrayList<>())
                        .add(place));
        letters.addAll(around);
        entry.parts().forEach(part -> collect(part, letters, places));
    }

    @Test
    void each_instruction_of_the_dordrecht_amendment_stands_behind_what_it_says() {
        Map<String, List<String>> places = byLetter(dordrecht());

        List<String> renumbered = new ArrayList<>(List.of("artikel 15 >"));
        IntStream.rangeClosed(16, 33).forEach(old -> renumbered.add("artikel " + old + " > artikel " + (old - 4)));
        assertThat(places.remove("F")).isEqualTo(renumbered);
        assertThat(places.remove("O"))
                .containsExactlyElementsOf(IntStream.of(1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15)
                        .mapToObj(number -> "bijlage " + number)
                        .toList());
        assertThat(places)
                .isEqualTo(Map.ofEntries(
                        Map.entry("A", List.of("artikel 1")),
                        Map.entry("B", List.of("artikel 4")),
                        Map.entry("C", List.of("artikel 10 >", "artikel 11 >", "artikel 12 >", "artikel 13 >")),
                        Map.entry("D", List.of("> artikel 10")),
                        Map.entry("E", List.of("artikel 14 > artikel 11")),
                        Map.entry("G", List.of("artikel 16 > artikel 12")),
                        Map.entry("H", List.of("artikel 17 > artikel 13")),
                        Map.entry("I", List.of("artikel 23 > artikel 19")),
                        Map.entry("J", List.of("artikel 24 > artikel 20")),
                        Map.entry("K", List.of("artikel 26 > artikel 22")),
                        Map.entry("L", List.of("artikel 27 lid 1 > artikel 23 lid 1")),
                        Map.entry("M", List.of("artikel 28 lid 1 > artikel 24 lid 1")),
                        Map.entry("N", List.of("artikel 32 lid 2 > artikel 28 lid 2"))));
    }

    @Test
    void each_instruction_of_the_drechtsteden_amendment_stands_behind_what_it_says() {
        Map<String, List<String>> places = byLetter(comparison(DRECHTSTEDEN, "2019-01-17", "2019-01-18"));

        List<String> renumbered = new ArrayList<>(List.of("> artikel 7"));
        IntStream.rangeClosed(7, 22).forEach(old -> renumbered.add("artikel " + old + " > artikel " + (old + 1)));
        assertThat(places)
                .isEqualTo(Map.of(
                        "A", List.of("> artikel 1 begrip \"Regiogriffier\""),
                        "B", renumbered,
                        "C", List.of("bijlage 1"),
                        "D", List.of("> bijlage 3a"),
                        "E", List.of("bijlage 4")));
    }

    @Test
    void the_dordrecht_amendment_repeals_inserts_and_renumbers_what_it_says() {
        Comparison comparison = dordrecht();

        assertThat(places(comparison, ChangeKind.REPEALED))
                .containsExactly("artikel 10 >", "artikel 11 >", "artikel 12 >", "artikel 13 >", "artikel 15 >");
        assertThat(places(comparison, ChangeKind.INSERTED)).containsExactly("> artikel 10");
        List<String> renumbered = IntStream.rangeClosed(16, 33)
                .mapToObj(old -> "artikel " + old + " > artikel " + (old - 4))
                .collect(Collectors.toList());
        renumbered.add(0, "artikel 14 > artikel 11");
        assertThat(places(comparison, ChangeKind.RENUMBERED)).isEqualTo(renumbered);
        assertThat(places(comparison, ChangeKind.REPLACED))
                .startsWith("artikel 1", "artikel 4", "artikel 14 > artikel 11")
                .contains("artikel 26 > artikel 22", "artikel 27 lid 1 > artikel 23 lid 1", "bijlage 15")
                .doesNotContain("bijlage 6", "bijlage 8");
    }

    @Test
    void the_drechtsteden_amendment_inserts_a_definition_an_article_and_an_annex() {
        Comparison comparison = comparison(DRECHTSTEDEN, "2019-01-17", "2019-01-18");

        assertThat(places(comparison, ChangeKind.INSERTED))
                .containsExactly("> artikel 1 begrip \"Regiogriffier\"", "> artikel 7", "> bijlage 3a");
        assertThat(places(comparison, ChangeKind.RENUMBERED)).hasSize(16).contains("artikel 22 > artikel 23");
        assertThat(places(comparison, ChangeKind.REPLACED)).containsExactly("bijlage 1", "bijlage 4");
    }

    @Test
    void the_concordance_of_the_dordrecht_rules_follows_each_number() {
        Concordance concordance = Concordance.of(dordrecht());

        assertThat(concordance.newOf(Address.parse("artikel 14"))).contains(Address.parse("artikel 11"));
        for (int old = 16; old <= 33; old++) {
            assertThat(concordance.newOf(Address.parse("artikel " + old)))
                    .contains(Address.parse("artikel " + (old - 4)));
        }
        for (String gone : List.of("10", "11", "12", "13", "15")) {
            assertThat(concordance.newOf(Address.parse("artikel " + gone))).isEmpty();
        }
        assertThat(concordance.oldOf(Address.parse("artikel 10"))).isEmpty();
        assertThat(concordance.newOf(Address.parse("bijlage 6"))).contains(Address.parse("bijlage 6"));
    }

    @ParameterizedTest
    @CsvSource({
        "regulations, ambtelijke-organisatie-dordrecht",
        "regulations, organisatieverordening-drechtsteden",
        "examples, marktverordening",
        "examples, parkeerverordening"
    })
    void a_concordance_there_and_back_is_the_identity(String folder, String regulation) {
        Consolidator consolidator = Objects.requireNonNull(consolidators.get(folder));
        List<ConsolidatedText> texts = consolidator.versions(regulation, TODAY).stream()
                .map(TextVersion::text)
                .filter(ConsolidatedText::hasText)
                .toList();
        for (int i = 0; i + 1 < texts.size(); i++) {
            Map<Object, Address> there = new HashMap<>();
            for (Concordance.Row row : Concordance.of(Comparison.of(texts.get(i), texts.get(i + 1)))
                    .rows()) {
                if (row.from() != null && row.to() != null) {
                    there.put(row.from(), row.to());
                }
            }
            for (Concordance.Row row : Concordance.of(Comparison.of(texts.get(i + 1), texts.get(i)))
                    .rows()) {
                if (row.from() != null && row.to() != null) {
                    assertThat(there.remove(row.to())).isEqualTo(row.from());
                }
            }
            assertThat(there).isEmpty();
        }
    }
}
