package nl.consolidate.render;

import static nl.consolidate.render.Decisions.decision;
import static nl.consolidate.render.Decisions.effect;
import static nl.consolidate.render.Decisions.nextDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryEntry.LostRow;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import org.junit.jupiter.api.Test;

class ProvisionNotesTest {
    private final Tree tree = new Tree();
    private final Map<ProvisionId, List<HistoryEntry>> history = new HashMap<>();
    private final Decision second =
            decision("tweede", "tweede wijziging", null, new Publication(LocalDate.of(2023, 9, 11), "", false, ""));
    private final EffectDates dates = nextDay(second, LocalDate.of(2023, 1, 1));
    private final Effect partE = effect(EffectKind.AMENDS, second, dates, "E");
    private final Effect partF = effect(EffectKind.AMENDS, second, dates, "F");

    private final Provision lid = tree.lid("1", "");
    private final Provision article = tree.article("11", "", "", lid);
    private final Provision root = tree.regulation(article);

    @Test
    void gathers_what_one_decision_did_to_a_provision() {
        happened(article, HistoryKind.RENUMBERED, partE, "artikel 14", "artikel 11");
        happened(article, HistoryKind.REPLACED, partE, "artikel 11", "artikel 11");
        happened(article, HistoryKind.CHANGED, partF, "artikel 11", "artikel 11");

        assertThat(notes(article))
                .containsExactly("Vernummerd van artikel 14 en gewijzigd bij tweede wijziging, onderdelen E en F;"
                        + " in werking 12-09-2023, werkt terug tot en met 01-01-2023.");
    }

    @Test
    void says_nothing_of_a_part_that_the_whole_does_not_say_already() {
        happened(article, HistoryKind.INSERTED, partE, "", "artikel 11");
        happened(lid, HistoryKind.INSERTED, partE, "", "artikel 11 lid 1");
        happened(lid, HistoryKind.CHANGED, partF, "artikel 11 lid 1", "artikel 11 lid 1");

        assertThat(notes(article)).hasSize(1);
        assertThat(notes(lid))
                .containsExactly("Gewijzigd bij tweede wijziging, onderdeel F;"
                        + " in werking 12-09-2023, werkt terug tot en met 01-01-2023.");
    }

    @Test
    void an_article_that_was_there_from_the_start_has_no_note() {
        happened(article, HistoryKind.ESTABLISHED, partE, "", "artikel 11");

        assertThat(notes(article)).isEmpty();
    }

    @Test
    void names_the_article_of_a_decision_that_has_no_letters() {
        Effect own = effect(EffectKind.AMENDS, second, dates, "artikel 17 lid 2");
        happened(article, HistoryKind.REPEALED, own, "artikel 11", "artikel 11");

        assertThat(notes(article))
                .containsExactly("Vervallen bij tweede wijziging, artikel 17 lid 2;"
                        + " in werking 12-09-2023, werkt terug tot en met 01-01-2023.");
    }

    @Test
    void says_when_a_change_ends() {
        EffectDates ending = new EffectDates(
                dates.publication(), dates.rule(), "tweede", dates.inForce(), null, LocalDate.of(2025, 1, 1), null);
        happened(article, HistoryKind.CHANGED, effect(EffectKind.CORRECTS, second, ending, ""), "", "");
        EffectDates annulled = new EffectDates(
                dates.publication(), dates.rule(), "tweede", dates.inForce(), null, null, LocalDate.of(2024, 1, 1));
        happened(article, HistoryKind.CHANGED, effect(EffectKind.AMENDS, second, annulled, ""), "", "");

        assertThat(notes(article))
                .containsExactly(
                        "Gerectificeerd bij tweede wijziging; in werking 12-09-2023, vervalt met ingang van 01-01-2025.",
                        "Gewijzigd bij tweede wijziging; in werking 12-09-2023, vernietigd met ingang van 01-01-2024.");
    }

    @Test
    void tells_of_a_division_and_a_join_from_both_ends() {
        happened(article, HistoryKind.SPLIT, "artikel 11", "artikel 11", "artikel 11a");
        happened(lid, HistoryKind.JOINED, "artikel 11 lid 1", "artikel 11 lid 1", "artikel 11 lid 2");

        assertThat(notes(article)).first().asString().startsWith("Gesplitst in artikel 11 en artikel 11a bij tweede");
        happened(article, HistoryKind.SPLIT_OFF, "", "artikel 11", "artikel 10");
        assertThat(notes(article))
                .first()
                .asString()
                .startsWith("Gesplitst in artikel 11 en artikel 11a en afgesplitst van artikel 10 bij tweede");
        history.remove(article.id());
        assertThat(notes(lid)).first().asString().startsWith("Samengevoegd met artikel 11 lid 2 bij tweede");
        happened(lid, HistoryKind.ABSORBED, "", "", "artikel 12");
        assertThat(notes(lid)).first().asString().contains("opgegaan in artikel 12");
    }

    @Test
    void a_note_on_a_row_names_it_by_its_first_cell() {
        Provision table = tree.table("| a | b |\n|---|---|", "| **x** | 1 |");
        Provision row = table.children().get(0);
        Provision holder = tree.article("12", "", "", table);
        history.put(row.id(), List.of(new HistoryEntry(row.id(), HistoryKind.CHANGED, partE, "", "")));

        assertThat(ProvisionNotes.of(new Example().with(tree.regulation(holder), history))
                        .on(row))
                .first()
                .asString()
                .startsWith("Rij “x”: gewijzigd bij tweede wijziging, onderdeel E;");
    }

    @Test
    void a_row_that_was_taken_out_leaves_its_notes_on_its_table() {
        Provision table = tree.table("| a | b |\n|---|---|", "| **x** | 1 |");
        ProvisionId gone = new ProvisionId("voorbeeld#weg");
        LostRow lost = new LostRow(table.id(), "| Duin | 2 |");
        history.put(
                gone,
                List.of(
                        new HistoryEntry(gone, HistoryKind.INSERTED, partE, "", ""),
                        new HistoryEntry(gone, HistoryKind.REPEALED, partF, "", "", List.of(), lost)));

        assertThat(notesOn(table))
                .containsExactly("Rij “Duin”: ingevoegd en vervallen bij tweede wijziging, onderdelen E en F;"
                        + " in werking 12-09-2023, werkt terug tot en met 01-01-2023.");
        history.put(table.id(), List.of(new HistoryEntry(table.id(), HistoryKind.REPLACED, partF, "", "")));
        assertThat(notesOn(table)).singleElement().asString().startsWith("Gewijzigd bij");
    }

    private List<String> notesOn(Provision table) {
        Provision holder = tree.article("12", "", "", table);
        return ProvisionNotes.of(new Example().with(tree.regulation(holder), history))
                .on(table);
    }

    private void happened(Provision provision, HistoryKind kind, String from, String to, String other) {
        add(new HistoryEntry(provision.id(), kind, partE, from, to, List.of(other)));
    }

    private void happened(Provision provision, HistoryKind kind, Effect effect, String from, String to) {
        add(new HistoryEntry(provision.id(), kind, effect, from, to));
    }

    private void add(HistoryEntry entry) {
        List<HistoryEntry> before = history.getOrDefault(entry.provision(), List.of());
        history.put(
                entry.provision(),
                Stream.concat(before.stream(), Stream.of(entry)).toList());
    }

    private List<String> notes(Provision provision) {
        return ProvisionNotes.of(new Example().with(root, history)).on(provision);
    }
}
