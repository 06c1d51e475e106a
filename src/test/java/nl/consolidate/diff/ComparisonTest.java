package nl.consolidate.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of provisions, by their identity. */
class ComparisonTest {
    @TempDir
    Path folder;

    private List<String> changes(String... operations) {
        return shown(Sources.with(folder, operations).comparison());
    }

    private static List<String> shown(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> change.kind().slug() + ": "
                        + (change.from().equals(change.to()) ? change.to() : change.from() + " → " + change.to()))
                .toList();
    }

    @Test
    void an_article_that_came_is_inserted_once_whatever_stands_in_it() {
        assertThat(changes("insert: artikel 2a, after: artikel 2, text: \"1. Een.\\n2. Twee.\""))
                .containsExactly("inserted:  → artikel 2a");
    }

    @Test
    void an_article_that_left_its_number_behind_is_repealed() {
        Comparison comparison = Sources.with(folder, "repeal: artikel 2").comparison();

        assertThat(shown(comparison)).containsExactly("repealed: artikel 2 → ");
        assertThat(comparison.changes().get(0).fromText())
                .startsWith("Tijden\n1. De markt begint om acht uur.")
                .endsWith("3. Op feestdagen is er geen markt.");
        assertThat(comparison.changes().get(0).toText()).isEmpty();
    }

    @Test
    void a_renumbered_article_is_no_other_article() {
        assertThat(changes(
                        "renumber: artikel 3 t/m 4, to: 4 t/m 5", "insert: artikel 3, before: artikel 4, text: Nieuw."))
                .containsExactlyInAnyOrder(
                        "inserted:  → artikel 3",
                        "renumbered: artikel 3 → artikel 4",
                        "renumbered: artikel 4 → artikel 5");
    }

    @Test
    void an_article_in_another_chapter_is_moved_with_all_that_stands_in_it() {
        assertThat(changes("move: artikel 2, at: end, in: hoofdstuk 2")).containsExactly("moved: artikel 2");
    }

    @Test
    void of_two_that_were_swapped_one_is_moved() {
        assertThat(changes("move: artikel 3, after: artikel 4")).containsExactly("moved: artikel 3");
    }

    @Test
    void words_and_heading_are_told_apart() {
        Comparison comparison = Sources.with(
                        folder,
                        "replace-text: acht uur, with: negen uur, in: artikel 2 lid 1",
                        "replace-heading: artikel 2, with: Openingstijden")
                .comparison();

        assertThat(shown(comparison)).containsExactly("heading: artikel 2", "text: artikel 2 lid 1");
        assertThat(comparison.changes().get(0).toText()).isEqualTo("Openingstijden");
    }

    @Test
    void an_article_that_an_operation_replaced_is_replaced_as_a_whole() {
        assertThat(changes("replace: artikel 2, heading: Andere tijden, text: \"1. De markt begint om acht uur.\""))
                .containsExactly("replaced: artikel 2");
    }

    @Test
    void an_article_replaced_by_the_same_words_reads_the_same() {
        assertThat(changes("replace: artikel 3, text: Het college stelt  tarieven vast."))
                .containsExactly("dates: artikel 3");
    }

    @Test
    void a_split_shows_where_the_words_went() {
        Comparison comparison = Sources.with(
                        folder, "split: artikel 2, into: [{number: 2}, {number: 2a, heading: Einde, from: lid 2}]")
                .comparison();

        assertThat(shown(comparison))
                .contains("split: artikel 2", "split:  → artikel 2a", "moved: artikel 2 lid 2 → artikel 2a lid 2");
    }

    @Test
    void a_join_shows_what_was_taken_up() {
        assertThat(changes("join: artikel 2 lid 2 t/m 3, to: 2"))
                .contains("joined: artikel 2 lid 2", "joined: artikel 2 lid 3 → ");
    }

    @Test
    void what_took_up_others_and_lost_its_number_went_on_in_none_of_them() {
        assertThat(changes("join: artikel 2 lid 1 t/m 3, to: 1", "unnumber-text: artikel 2"))
                .contains("repealed: artikel 2 lid 1 → ", "joined: artikel 2 lid 2 → ");
    }

    @Test
    void a_row_is_compared_by_itself() {
        Comparison comparison = Sources.with(folder, "replace-cell: groot, column: Tarief, in: artikel 4, with: \"25\"")
                .comparison();

        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.changes().get(0).fromText()).isEqualTo("groot | 20");
        assertThat(comparison.changes().get(0).toText()).isEqualTo("groot | 25");
    }

    @Test
    void a_property_of_the_regulation_is_told_beside_the_provisions() {
        Comparison comparison =
                Sources.with(folder, "set: citation-title, to: Marktregeling").comparison();

        assertThat(comparison.properties())
                .extracting(PropertyChange::property)
                .containsExactly(Property.CITATION_TITLE);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void mark_up_and_lay_out_are_no_difference() {
        Comparison comparison = Sources.with(
                        folder,
                        "replace-text: Het college stelt tarieven vast., with: Het *college* stelt tarieven vast., in: artikel 3")
                .comparison();

        assertThat(comparison.changes()).extracting(Change::kind).containsExactly(ChangeKind.DATES);
    }

    @Test
    void a_sentence_that_stands_elsewhere_now_was_moved() {
        Comparison comparison = Sources.with(
                        folder,
                        "delete-text: De markt wordt gehouden op het plein voor het stadhuis., in: artikel 2 lid 1",
                        "insert-text: De markt wordt gehouden op het plein voor het stadhuis., in: artikel 3, at: end")
                .comparison();

        assertThat(runs(comparison.root()))
                .filteredOn(Run::isMoved)
                .extracting(Run::elsewhere)
                .containsExactly("artikel 3", "artikel 2 lid 1");
    }

    @Test
    void a_sentence_that_took_up_a_full_stop_was_moved_too() {
        Comparison comparison = Sources.with(
                        folder,
                        "delete-text: De markt wordt gehouden op het plein voor het stadhuis., in: artikel 2 lid 1",
                        "replace-text: vast., with: vast. De markt wordt gehouden op het plein voor het stadhuis., in: artikel 3")
                .comparison();

        assertThat(runs(comparison.root())).filteredOn(Run::isMoved).hasSize(2);
    }

    private static List<Run> runs(Entry entry) {
        return Stream.concat(entry.words().stream(), entry.parts().stream().flatMap(part -> runs(part).stream()))
                .toList();
    }

    @Test
    void the_other_way_round_what_came_goes() {
        Sources sources = Sources.with(folder, "insert: artikel 2a, after: artikel 2, text: Nieuw.");
        assertThat(shown(Comparison.of(sources.then("2024-06-01"), sources.then("2024-05-31"))))
                .containsExactly("repealed: artikel 2a → ");
    }

    @Test
    void a_text_compared_with_itself_is_the_same() {
        Sources sources = Sources.with(folder, "repeal: artikel 2");
        Comparison comparison = Comparison.of(sources.then("2024-06-01"), sources.then("2024-07-01"));
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void before_there_is_a_text_nothing_stands() {
        Sources sources = Sources.with(folder, "repeal: artikel 2");
        assertThat(shown(Comparison.of(sources.then("2023-12-31"), sources.then("2024-01-01"))))
                .containsExactly("inserted:  → hoofdstuk 1", "inserted:  → hoofdstuk 2");
    }

    @Test
    void only_the_named_provisions_are_compared() {
        Comparison comparison = Sources.with(
                        folder,
                        "replace-text: acht uur, with: negen uur, in: artikel 2 lid 1",
                        "replace-text: vier uur, with: vijf uur, in: artikel 2 lid 2",
                        "repeal: artikel 3")
                .comparison();
        ProvisionId lid = Lookup.find(comparison.after().regulation().root(), Address.parse("artikel 2 lid 2"))
                .get(0)
                .target()
                .id();

        assertThat(shown(comparison.within(Set.of(lid)))).containsExactly("text: artikel 2 lid 2");
    }

    @Test
    void a_text_with_errors_is_not_compared() {
        Sources sources = Sources.with(folder, "repeal: artikel 99");
        assertThatIllegalArgumentException().isThrownBy(sources::comparison);
    }

    @Test
    void the_effects_behind_a_change_stand_with_it() {
        Comparison comparison = Sources.with(folder, "repeal: artikel 3").comparison();
        Entry article = Objects.requireNonNull(find(comparison.root(), "artikel 3"));
        assertThat(article.because())
                .singleElement()
                .satisfies(effect -> assertThat(effect.part()).isEqualTo("A"));
    }

    private static ProvisionId id(Comparison comparison, String address) {
        return Lookup.find(comparison.before().regulation().root(), Address.parse(address))
                .get(0)
                .target()
                .id();
    }

    @Test
    void what_is_asked_for_tells_of_a_lid_that_went_to_another_article() {
        Comparison comparison = lidMoved();
        Entry article = Objects.requireNonNull(find(comparison.root(), "artikel 2"));

        assertThat(article.isChanged()).isTrue();
        assertThat(article.departed()).containsExactly(id(comparison, "artikel 2 lid 3"));
        Comparison asked = comparison.within(Set.of(id(comparison, "artikel 2")));
        assertThat(asked.isSame()).isFalse();
        assertThat(shown(asked)).containsExactly("moved: artikel 2 lid 3 → artikel 5 lid 3");
    }

    private Comparison lidMoved() {
        return Sources.with(
                        folder,
                        "insert: artikel 5, after: artikel 4, text: \"1. Een.\\n2. Twee.\"",
                        "move: artikel 2 lid 3, after: artikel 5 lid 2")
                .comparison();
    }

    @Test
    void what_is_asked_for_tells_nothing_of_the_heading_around_it() {
        Comparison comparison = Sources.with(folder, "replace-heading: artikel 2, with: Openingstijden")
                .comparison();

        assertThat(comparison.within(Set.of(id(comparison, "artikel 2 lid 1"))).isSame())
                .isTrue();
    }

    @Test
    void a_lid_that_went_with_its_article_is_told_when_it_is_asked_for() {
        Comparison comparison = Sources.with(folder, "repeal: artikel 2").comparison();

        assertThat(shown(comparison.within(Set.of(id(comparison, "artikel 2 lid 1")))))
                .containsExactly("repealed: artikel 2 lid 1 → ");
    }

    @Test
    void what_reads_the_same_tells_its_days_in_both_texts() {
        Sources.with(folder, "replace-text: tarieven, with: prijzen, in: artikel 3");
        Sources.write(folder.resolve("b.yaml"), """
                amendment: b
                title: Schorsing
                published: 2024-07-01
                suspends:
                  amendment: a
                  from: 2024-08-01
                  until: 2024-09-01
                """);
        Sources sources = Sources.of(folder);
        Comparison comparison = Comparison.of(sources.then("2024-06-10"), sources.then("2024-07-10"));

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.DATES);
            assertThat(change.fromDates())
                    .singleElement()
                    .satisfies(
                            effect -> assertThat(effect.dates().fate().lapses()).isEmpty());
            assertThat(change.toDates())
                    .singleElement()
                    .satisfies(
                            effect -> assertThat(effect.dates().fate().lapses()).hasSize(1));
        });
        assertThat(Objects.requireNonNull(find(comparison.root(), "artikel 3")).because())
                .hasSize(2);
    }

    @Test
    void a_regulation_that_ended_says_nothing_otherwise() {
        Sources.with(folder, "set: citation-title, to: Marktregeling");
        Sources sources = Sources.of(folder);
        Comparison comparison = Comparison.of(sources.then("2024-06-10"), sources.then("2023-06-10"));

        assertThat(comparison.properties()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    private static @Nullable Entry find(Entry entry, String from) {
        if (entry.from().equals(from)) {
            return entry;
        }
        return entry.parts().stream()
                .map(part -> find(part, from))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
