package nl.consolidate.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.OrderKey;

/**
 * The Dutch notes under provisions: what happened to each, oldest first. A part of an article has notes only for
 * what did not already happen to the whole article.
 */
public final class ProvisionNotes {
    private final ConsolidatedText text;
    private final Map<ProvisionId, List<String>> notes = new HashMap<>();

    private ProvisionNotes(ConsolidatedText text) {
        this.text = text;
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
            notes.put(provision.id(), NoteWords.of(own));
        }
        Set<OrderKey> below = provision.kind().isContainer() ? Set.of() : with(told, entries);
        provision.children().forEach(child -> collect(child, below));
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
