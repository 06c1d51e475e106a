package nl.consolidate.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.consolidation.StaleReference;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.timeline.OrderKey;

/**
 * The Dutch notes under provisions: what happened to each, oldest first, and which of its numbers name something else
 * now. A part of an article has notes only for
 * what did not already happen to the whole article.
 */
public final class ProvisionNotes {
    private final ConsolidatedText text;
    private final DecisionTitles titles;
    private final Map<ProvisionId, List<String>> notes = new HashMap<>();
    private final Map<ProvisionId, List<HistoryEntry>> lostRows;
    private final Map<ProvisionId, List<String>> stale = new HashMap<>();

    private ProvisionNotes(ConsolidatedText text) {
        this.text = text;
        this.titles = new DecisionTitles(text);
        this.lostRows = lostRows(text);
        text.stale().forEach(this::take);
    }

    public static ProvisionNotes of(ConsolidatedText text) {
        ProvisionNotes notes = new ProvisionNotes(text);
        notes.collect(text.regulation().root(), Set.of());
        return notes;
    }

    // two words in one sentence can mean the same
    private void take(StaleReference reference) {
        List<String> sentences = stale.computeIfAbsent(reference.provision(), unseen -> new ArrayList<>());
        String words = StaleWords.of(reference);
        if (!sentences.contains(words)) {
            sentences.add(words);
        }
    }

    // the ends of rows by the table that held them, in the order of the decisions
    private static Map<ProvisionId, List<HistoryEntry>> lostRows(ConsolidatedText text) {
        Map<ProvisionId, List<HistoryEntry>> lost = new HashMap<>();
        text.history().values().stream()
                .map(entries -> entries.get(entries.size() - 1))
                .filter(last -> last.lost() != null)
                .sorted(Comparator.comparing(
                                (HistoryEntry last) -> last.effect().order())
                        .thenComparing(HistoryEntry::provision))
                .forEach(last -> lost.computeIfAbsent(
                                Objects.requireNonNull(last.lost()).table(), unseen -> new ArrayList<>())
                        .add(last));
        return lost;
    }

    /** The notes of a provision, each one sentence of plain text. */
    public List<String> on(Provision provision) {
        return notes.getOrDefault(provision.id(), List.of());
    }

    private void collect(Provision provision, Set<OrderKey> told) {
        List<HistoryEntry> entries = text.historyOf(provision.id());
        List<HistoryEntry> own =
                entries.stream().filter(entry -> isOwn(entry, told)).toList();
        if (!own.isEmpty()) {
            notes.put(provision.id(), named(provision, NoteWords.of(own, titles)));
        }
        collectStale(provision);
        collectLost(provision, with(told, entries));
        Set<OrderKey> below = provision.kind().isContainer() ? Set.of() : with(told, entries);
        provision.children().forEach(child -> collect(child, below));
    }

    private void collectStale(Provision provision) {
        List<String> sentences = stale.getOrDefault(provision.id(), List.of());
        if (!sentences.isEmpty()) {
            notes.computeIfAbsent(provision.id(), unseen -> new ArrayList<>()).addAll(named(provision, sentences));
        }
    }

    // what is left of a row that was taken out is a note on its table
    private void collectLost(Provision table, Set<OrderKey> told) {
        for (HistoryEntry last : lostRows.getOrDefault(table.id(), List.of())) {
            if (!isOwn(last, told)) {
                continue;
            }
            List<HistoryEntry> own = text.historyOf(last.provision()).stream()
                    .filter(entry -> isOwn(entry, told))
                    .toList();
            String row = Objects.requireNonNull(last.lost()).text();
            notes.computeIfAbsent(table.id(), unseen -> new ArrayList<>())
                    .addAll(named(row, NoteWords.of(own, titles)));
        }
    }

    private static List<String> named(Provision provision, List<String> sentences) {
        return provision.kind() == ProvisionKind.ROW ? named(provision.text(), sentences) : new ArrayList<>(sentences);
    }

    // the notes of all rows stand below their table
    private static List<String> named(String rowText, List<String> sentences) {
        List<String> cells = Cells.of(rowText).words();
        String row = cells.isEmpty() ? "" : "Rij “" + Markup.words(cells.get(0)) + "”: ";
        return row.isEmpty()
                ? sentences
                : sentences.stream().map(sentence -> row + lowered(sentence)).toList();
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isOwn(HistoryEntry entry, Set<OrderKey> told) {
        return entry.kind() != HistoryKind.ESTABLISHED
                && !told.contains(entry.effect().order());
    }

    private static Set<OrderKey> with(Set<OrderKey> told, List<HistoryEntry> entries) {
        Set<OrderKey> all = new HashSet<>(told);
        entries.forEach(entry -> all.add(entry.effect().order()));
        return all;
    }
}
