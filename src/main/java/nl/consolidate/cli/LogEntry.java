package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Withheld;

/**
 * One operation in a history.
 *
 * @param happened what it did to the provisions asked for; empty in the history of a whole regulation
 * @param remarks what else is to be said of it, line by line
 */
record LogEntry(Effect effect, List<HistoryEntry> happened, List<String> remarks) {
    LogEntry {
        happened = List.copyOf(happened);
        remarks = List.copyOf(remarks);
    }

    LogEntry(Effect effect, List<HistoryEntry> happened) {
        this(effect, happened, List.of());
    }

    /** Those that do not count, with the reason: first what may yet come, last what is known longest. */
    static List<LogEntry> ofWithheld(List<Withheld> withheld, ConsolidatedText text, Phrases phrases) {
        List<LogEntry> entries = new ArrayList<>();
        for (Withheld each : withheld) {
            entries.add(new LogEntry(each.effect(), List.of(), List.of(phrases.reason(each, text))));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The history of the regulation, newest first. */
    static List<LogEntry> ofAll(ConsolidatedText text) {
        List<LogEntry> entries = new ArrayList<>();
        for (Effect effect : text.applied()) {
            entries.add(new LogEntry(effect, List.of()));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The history of provisions and of what stands inside them, newest first, down to the decision that made them. */
    static List<LogEntry> of(ConsolidatedText text, List<Path> places) {
        // an effect is known by its place in the order; to hash all of it would hash the whole regulation
        Map<OrderKey, List<HistoryEntry>> happened = new HashMap<>();
        for (Path place : places) {
            new Gatherer(text, happened).gather(place.target());
        }
        Set<OrderKey> origins = new HashSet<>();
        places.forEach(place -> origins.add(origin(place, text).order()));
        List<LogEntry> entries = new ArrayList<>();
        for (Effect effect : text.applied()) {
            List<HistoryEntry> what = happened.getOrDefault(effect.order(), List.of());
            if (!what.isEmpty() || origins.contains(effect.order())) {
                entries.add(new LogEntry(effect, what));
            }
        }
        Collections.reverse(entries);
        return entries;
    }

    // what no operation inserted, with what holds it, is of the first text
    private static Effect origin(Path place, ConsolidatedText text) {
        for (Provision node : place.nodes()) {
            for (HistoryEntry entry : text.historyOf(node.id())) {
                if (entry.kind() == HistoryKind.INSERTED || entry.kind() == HistoryKind.SPLIT_OFF) {
                    return entry.effect();
                }
            }
        }
        return text.applied().get(0);
    }

    private record Gatherer(ConsolidatedText text, Map<OrderKey, List<HistoryEntry>> happened) {
        void gather(Provision provision) {
            gather(provision.id());
            provision.children().forEach(this::gather);
        }

        private void gather(ProvisionId id) {
            for (HistoryEntry entry : text.historyOf(id)) {
                List<HistoryEntry> found =
                        happened.computeIfAbsent(entry.effect().order(), unseen -> new ArrayList<>());
                if (!found.contains(entry)) {
                    found.add(entry);
                }
            }
        }
    }
}
