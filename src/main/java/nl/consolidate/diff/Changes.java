package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** Lists everything that became of provisions, in the order of the text; what came or went as a whole once. */
final class Changes {
    private final Comparison comparison;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<Change> of(Comparison comparison) {
        Changes changes = new Changes(comparison);
        changes.collect(comparison.root());
        return List.copyOf(changes.changes);
    }

    private void collect(Entry entry) {
        entry.kinds().forEach(kind -> changes.add(change(entry, kind)));
        if (entry.isWhole()) {
            // inside, only what came from elsewhere or went there is news
            entry.parts().forEach(this::collectMoved);
        } else {
            entry.parts().forEach(this::collect);
        }
    }

    private void collectMoved(Entry entry) {
        if (entry.is(ChangeKind.MOVED)) {
            collect(entry);
        } else {
            entry.parts().forEach(this::collectMoved);
        }
    }

    private Change change(Entry entry, ChangeKind kind) {
        Path there = standing(entry.before());
        Path here = standing(entry.after());
        boolean dates = kind == ChangeKind.DATES;
        return new Change(
                kind,
                entry.provision().id(),
                there == null ? "" : entry.from(),
                here == null ? "" : entry.to(),
                there == null ? "" : text(there.target(), kind),
                here == null ? "" : text(here.target(), kind),
                dates ? behind(entry, comparison.before()) : List.of(),
                dates ? behind(entry, comparison.after()) : List.of());
    }

    private static @Nullable Path standing(@Nullable Path place) {
        return place == null || place.target().isRepealed() ? null : place;
    }

    private static String text(Provision provision, ChangeKind kind) {
        return switch (kind) {
            case HEADING -> OwnWords.heading(provision);
            case TEXT -> OwnWords.of(provision);
            case INSERTED, REPEALED, REPLACED, SPLIT, JOINED -> OwnWords.whole(provision);
            case RENUMBERED, MOVED, DATES -> "";
        };
    }

    private static List<Effect> behind(Entry entry, ConsolidatedText text) {
        List<Effect> all = text.historyOf(entry.provision().id()).stream()
                .map(HistoryEntry::effect)
                .toList();
        return entry.because().stream().filter(all::contains).toList();
    }
}
