package nl.consolidate.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.model.ProvisionId;

/** What the operations between two texts say of provisions, beyond what the texts show: divided, joined, replaced. */
final class Joins {
    private static final Set<HistoryKind> SPLIT = EnumSet.of(HistoryKind.SPLIT, HistoryKind.SPLIT_OFF);
    private static final Set<HistoryKind> JOINED = EnumSet.of(HistoryKind.JOINED, HistoryKind.ABSORBED);

    private final Pasts pasts;

    Joins(Pasts pasts) {
        this.pasts = pasts;
    }

    private List<HistoryEntry> between(ProvisionId id, Set<HistoryKind> kinds) {
        return pasts.ofOneOnly(id).stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .toList();
    }

    ChangeKind kindOfNew(ProvisionId id) {
        if (!between(id, SPLIT).isEmpty()) {
            return ChangeKind.SPLIT;
        }
        return between(id, JOINED).isEmpty() ? ChangeKind.INSERTED : ChangeKind.JOINED;
    }

    ChangeKind kindOfGone(ProvisionId id) {
        // what took up others and then ended went on in none of them
        if (!between(id, EnumSet.of(HistoryKind.ABSORBED)).isEmpty()) {
            return ChangeKind.JOINED;
        }
        return between(id, SPLIT).isEmpty() ? ChangeKind.REPEALED : ChangeKind.SPLIT;
    }

    Set<ChangeKind> kindsOfKept(ProvisionId id) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!between(id, SPLIT).isEmpty()) {
            kinds.add(ChangeKind.SPLIT);
        }
        if (!between(id, JOINED).isEmpty()) {
            kinds.add(ChangeKind.JOINED);
        }
        return kinds;
    }

    boolean isReplaced(ProvisionId id) {
        return !between(id, EnumSet.of(HistoryKind.REPLACED)).isEmpty();
    }

    boolean isMoved(ProvisionId id) {
        return !between(id, EnumSet.of(HistoryKind.MOVED)).isEmpty();
    }

    /** The addresses of those from which its words came or to which they went. */
    List<String> othersOf(ProvisionId id) {
        Set<HistoryKind> both = EnumSet.copyOf(SPLIT);
        both.addAll(JOINED);
        return between(id, both).stream()
                .flatMap(entry -> entry.others().stream())
                .distinct()
                .toList();
    }
}
