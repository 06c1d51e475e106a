package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.timeline.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the table of old text, new text and reasons. */
class WasWordtTest {
    @TempDir
    private Path folder = Path.of("");

    private WasWordt market() {
        return WasWordt.of(Proposal.ofTheMarket(folder));
    }

    private WasWordt.Row row(String name) {
        return market().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Deleted words between minus signs, inserted ones between plus signs. */
    private static List<String> shown(List<CellLine> lines) {
        return lines.stream()
                .map(line -> line.isUnchanged()
                        ? ChangedLine.UNCHANGED
                        : line.runs().stream().map(WasWordtTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Run run) {
        String mark = switch (run.kind()) {
            case SAME -> "";
            case DELETED -> "-";
            case INSERTED -> "+";
        };
        String place = ChangeWords.elsewhere(run);
        return mark
                + run.words().strip()
                + mark
                + (place.isEmpty() ? "" : "(" + place + ")")
                + (run.words().endsWith(" ") ? " " : "");
    }

    @Test
    void the_example_has_everything_that_can_become_of_a_provision() {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        collect(market().page().comparison().root(), kinds);

        assertThat(kinds).containsExactlyInAnyOrder(ChangeKind.values());
    }

    private static void collect(Entry entry, Set<ChangeKind> kinds) {
        kinds.addAll(entry.kinds());
        entry.parts().forEach(part -> collect(part, kinds));
    }

    @Test
    void each_provision_that_changed_has_one_row_in_the_order_of_the_text() {
        assertThat(market().rows())
                .extracting(WasWordt.Row::name)
                .containsExactly(
                        "Citeertitel",
                        "Artikel 2",
                        "Artikel 2a",
                        "Artikel 3",
                        "Artikel 4",
                        "Artikel 10",
                        "Artikel 5a",
                        "Artikel 6",
                        "Artikel 6a",
                        "Artikel 7",
                        "Artikel 8",
                        "Artikel 9",
                        "Bijlage 1");
    }

    @Test
    void a_cell_has_the_words_of_its_text_with_the_changed_ones_marked() {
        WasWordt.Row row = row("Artikel 2");

        assertThat(shown(row.old())).containsExactly("Artikel 2 -Tijden-", "1. De markt begint om -acht- uur.", "[…]");
        assertThat(shown(row.now()))
                .containsExactly(
                        "Artikel 2 +Markttijden+",
                        "1. De markt begint om +negen+ uur.",
                        "[…]",
                        "+4.+(verplaatst van artikel 9 lid 2) +Ontheffing is mogelijk.+");
        assertThat(row.became())
                .containsExactly("opschrift gewijzigd", "lid 1: gewijzigd", "lid 4: verplaatst van artikel 9 lid 2");
    }

    @Test
    void a_part_that_another_article_has_now_stands_in_the_old_text_where_it_stood() {
        WasWordt.Row row = row("Artikel 9");

        assertThat(shown(row.old()))
                .containsExactly(
                        "Artikel 9 Geluid", "[…]", "-2.-(verplaatst naar artikel 2 lid 4) -Ontheffing is mogelijk.-");
        assertThat(shown(row.now())).containsExactly("Artikel 9 Geluid", "[…]");
        assertThat(row.became()).containsExactly("lid 2: verplaatst naar artikel 2 lid 4");
    }

    @Test
    void what_does_not_stand_in_a_text_has_an_empty_cell() {
        assertThat(row("Artikel 2a").old()).isEmpty();
        assertThat(shown(row("Artikel 2a").now())).containsExactly("+Artikel 2a Fietsen+", "+Fietsen worden gestald.+");
    }

    @Test
    void a_number_that_is_left_says_that_the_rest_is_repealed() {
        assertThat(shown(row("Artikel 3").old()))
                .containsExactly("Artikel 3 -Reclame-", "-Reclame op de markt is verboden.-");
        assertThat(shown(row("Artikel 3").now())).containsExactly("Artikel 3 +[Vervallen]+");
    }

    @Test
    void of_a_number_that_became_another_only_the_number_is_marked() {
        assertThat(shown(row("Artikel 5a").old())).startsWith("Artikel -5- Honden");
        assertThat(shown(row("Artikel 5a").now())).startsWith("Artikel +5a+ Honden");
        assertThat(row("Artikel 5a").became()).containsExactly("vernummerd van artikel 5");
    }

    @Test
    void of_a_long_annex_only_the_changed_parts_are_shown() {
        assertThat(shown(row("Bijlage 1").old()))
                .containsExactly("Bijlage 1 Indeling", "[…]", "De kramen staan in rijen van -tien-.", "[…]");
    }

    @Test
    void the_reason_is_what_the_decision_says_with_the_notes_on_it() {
        assertThat(row("Artikel 2").why())
                .containsExactly(new Reason(
                        "Eerste wijziging van de Marktverordening, onderdelen A, B en K",
                        List.of(
                                "Onderdeel A: In artikel 2 vervalt het opschrift.",
                                "Onderdeel B: In artikel 2, eerste lid, wordt “acht” vervangen door “negen”.",
                                "Onderdeel B: De marktkooplieden kunnen niet eerder.",
                                "De raad vroeg hierom in de motie over de markt.")));
        assertThat(row("Citeertitel").why())
                .extracting(Reason::decision)
                .containsExactly("Eerste wijziging van de Marktverordening, onderdeel M");
    }

    @Test
    void a_decision_of_which_the_sources_say_nothing_has_no_reason() {
        Comparison bare = Proposal.of(
                folder,
                "{regulation: markt, title: Markt, published: 2023-12-01, in-force: 2024-01-01, body: [{article: 1, text: Oud.}]}",
                "{amendment: eerste, title: Wijziging, published: 2024-05-01, in-force: 2024-06-01, amends: [{regulation: markt, instructions: [{replace: artikel 1, text: Nieuw.}]}]}");

        assertThat(WasWordt.of(bare).rows())
                .singleElement()
                .extracting(WasWordt.Row::why)
                .isEqualTo(List.of(new Reason("Wijziging", List.of("geen toelichting in de bronnen"))));
    }

    @Test
    void every_instruction_of_a_real_amendment_stands_in_a_row_with_its_sentence() {
        List<String> reasons = WasWordt.of(Proposal.ofDordrecht()).rows().stream()
                .flatMap(row -> row.why().stream())
                .map(reason -> reason.decision() + " " + String.join(" ", reason.words()))
                .toList();

        assertThat(instructionsOfDordrecht())
                .hasSize(15)
                .allSatisfy(instruction -> assertThat(reasons)
                        .anySatisfy(reason -> assertThat(reason)
                                .containsPattern("onderde(?:el|len) (?:[A-Z](?:, | en ))*" + instruction.part() + "\\b")
                                .contains(instruction.says().strip())));
    }

    private static List<Instruction> instructionsOfDordrecht() {
        return Proposal.ofDordrecht().after().applied().stream()
                .map(Effect::decision)
                .filter(decision -> decision.id().endsWith("tweede-wijziging"))
                .findFirst()
                .orElseThrow()
                .amends()
                .get(0)
                .instructions();
    }
}
