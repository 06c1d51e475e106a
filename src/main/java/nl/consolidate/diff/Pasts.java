package nl.consolidate.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.Lapse;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** What happened to provisions in one of two texts and not in the other. */
final class Pasts {
    private final ConsolidatedText before;
    private final ConsolidatedText after;

    // by the operation, whatever its days
    private record Event(HistoryKind kind, String decision, int instruction, int operation, int correction) {
        static Event of(HistoryEntry entry) {
            OrderKey order = entry.effect().order();
            return new Event(
                    entry.kind(), order.decision(), order.instruction(), order.operation(), order.correction());
        }
    }

    private record Dated(
            Event event,
            @Nullable LocalDate inForce,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Lapse> lapses) {
        static Dated of(HistoryEntry entry) {
            EffectDates dates = entry.effect().dates();
            return new Dated(
                    Event.of(entry),
                    dates.inForce(),
                    dates.effectiveFrom(),
                    dates.until(),
                    dates.fate().lapses());
        }
    }

    Pasts(ConsolidatedText before, ConsolidatedText after) {
        this.before = before;
        this.after = after;
    }

    /** What happened to it only on the way to one of the two texts, to either. */
    List<HistoryEntry> ofOneOnly(ProvisionId id) {
        List<HistoryEntry> old = before.historyOf(id);
        List<HistoryEntry> now = after.historyOf(id);
        List<HistoryEntry> found = new ArrayList<>(without(now, old));
        found.addAll(without(old, now));
        return found;
    }

    /** The effects behind that, each once. */
    List<Effect> effects(ProvisionId id) {
        return ofOneOnly(id).stream().map(HistoryEntry::effect).distinct().toList();
    }

    private static List<HistoryEntry> without(List<HistoryEntry> all, List<HistoryEntry> others) {
        return without(all, others, Event::of);
    }

    private static List<HistoryEntry> without(
            List<HistoryEntry> all, List<HistoryEntry> others, Function<HistoryEntry, Object> sign) {
        Set<Object> known = others.stream().map(sign).collect(Collectors.toSet());
        return all.stream().filter(entry -> !known.contains(sign.apply(entry))).toList();
    }

    /** Whether other decisions, or other days of them, stand behind it. */
    boolean differ(ProvisionId id) {
        return !redated(id).isEmpty();
    }

    /** The effects behind that: of one text only, or with other days in each, those of the first text first. */
    List<Effect> redated(ProvisionId id) {
        return Stream.concat(redatedBefore(id).stream(), redatedAfter(id).stream())
                .map(HistoryEntry::effect)
                .distinct()
                .toList();
    }

    private List<HistoryEntry> redatedBefore(ProvisionId id) {
        return without(before.historyOf(id), after.historyOf(id), Dated::of);
    }

    private List<HistoryEntry> redatedAfter(ProvisionId id) {
        return without(after.historyOf(id), before.historyOf(id), Dated::of);
    }
}
