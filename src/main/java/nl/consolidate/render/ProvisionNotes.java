package nl.consolidate.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.timeline.OrderKey;

/**
 * The Dutch notes under provisions: what happened to each, oldest first. A part of an article has notes only for
 * what did not already happen to the whole article.
 */
public final class ProvisionNotes {
    private final ConsolidatedText text;
    private final DecisionTitles titles;
    private final Map<ProvisionId, List<String>> notes = new HashMap<>();

    private ProvisionNotes(ConsolidatedText text) {
        this.text = text;
        this.titles = new DecisionTitles(text);
    }

    public static ProvisionNotes of(ConsolidatedText text) {
        ProvisionNotes notes = new ProvisionNotes(text);
        notes.collect(text.regulation().root(), Set.of());
        return notes;
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
        Set<OrderKey> below = provision.kind().isContainer() ? Set.of() : with(told, entries);
        provision.children().forEach(child -> collect(child, below));
    }

    // the notes of all rows stand below their table
    private static List<String> named(Provision provision, List<String> sentences) {
        List<String> cells = provision.kind() == ProvisionKind.ROW
                ? Cells.of(provision.text()).words()
                : List.of();
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
