package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.notation.Mark.Series;
import org.jspecify.annotations.Nullable;

/**
 * The open items at some line of a text, and the rule that says where the next label goes: deeper by indentation,
 * at the same indentation by the kind of numbering. The reader follows it and the writer asks it beforehand.
 */
final class Outline {
    static final int MAX_DEPTH = 64;
    /** This many columns make a level; less is careless typing. */
    static final int STEP = 2;

    private @Nullable Entry deepest;

    /** An open item; one without a mark is a definition. */
    record Entry(
            @Nullable Entry parent,
            int depth,
            int column,
            @Nullable Mark mark,
            Set<Series> series) {
        boolean holds(int textColumn) {
            return textColumn >= column + STEP;
        }
    }

    /** Which numberings two labels share as neighbours. */
    private interface Rule {
        Set<Series> shared(Mark open, Set<Series> known, Mark next);
    }

    /**
     * Where a label goes.
     *
     * @param parent the item that takes it; null for the top
     * @param opensList whether it is the first of its list
     */
    record Place(@Nullable Entry parent, Set<Series> series, boolean opensList) {
        boolean keeps(Entry entry) {
            return parent != null && entry.depth() <= parent.depth();
        }
    }

    /** The place of a label at a column; empty where it is no label there, but text. */
    Optional<Place> place(int column, Mark mark) {
        Optional<Place> place = place(column, mark, Succession::of);
        if (place.filter(Place::opensList).isEmpty()) {
            return place;
        }
        Optional<Place> acrossGap = place(column, mark, Succession::acrossGap);
        return acrossGap.filter(found -> !found.opensList()).or(() -> place);
    }

    private Optional<Place> place(int column, Mark mark, Rule rule) {
        Entry parent = null;
        for (Entry entry : chain()) {
            if (!entry.holds(column)) {
                Set<Series> shared = shared(entry, column, mark, rule);
                if (!shared.isEmpty() || isOutside(entry, column)) {
                    return place(parent, mark, shared);
                }
            }
            parent = entry;
        }
        return place(parent, mark, Set.of());
    }

    // what is a label only as a neighbour has to stand where a text would go to that list as well
    @SuppressWarnings("ReferenceEquality") // an item is itself, however much another is like it
    private Set<Series> shared(Entry entry, int column, Mark mark, Rule rule) {
        boolean far = mark.tentative() && isOutside(entry, column) && entry.parent() != holderOf(column);
        return entry.mark() == null || far ? Set.of() : rule.shared(entry.mark(), entry.series(), mark);
    }

    private static boolean isOutside(Entry entry, int column) {
        return entry.mark() == null || column <= entry.column() - STEP;
    }

    private static Optional<Place> place(@Nullable Entry parent, Mark mark, Set<Series> shared) {
        boolean refused = depthIn(parent) > MAX_DEPTH || (mark.tentative() && shared.isEmpty());
        Set<Series> series = shared.isEmpty() ? mark.series() : shared;
        return refused ? Optional.empty() : Optional.of(new Place(parent, series, shared.isEmpty()));
    }

    /** The item that holds a text at this column; null for the top. */
    @Nullable
    Entry holderOf(int column) {
        Entry holder = null;
        for (Entry entry : chain()) {
            if (!entry.holds(column)) {
                break;
            }
            holder = entry;
        }
        return holder;
    }

    boolean isFull(@Nullable Entry parent) {
        return depthIn(parent) > MAX_DEPTH;
    }

    Entry open(@Nullable Entry parent, int column, @Nullable Mark mark, Set<Series> series) {
        Entry entry = new Entry(parent, depthIn(parent), column, mark, series);
        deepest = entry;
        return entry;
    }

    /** Ends an item; one that is no longer the deepest has ended already. */
    @SuppressWarnings("ReferenceEquality") // an item is itself, however much another is like it
    void close(Entry entry) {
        if (deepest == entry) {
            deepest = entry.parent();
        }
    }

    /** Ends every item that cannot hold a text at this column. */
    void closeTo(int column) {
        deepest = holderOf(column);
    }

    /** Whether a text at this column ends no item. */
    @SuppressWarnings("ReferenceEquality") // an item is itself, however much another is like it
    boolean isHeldByDeepest(int column) {
        return holderOf(column) == deepest;
    }

    private static int depthIn(@Nullable Entry parent) {
        return parent == null ? 1 : parent.depth() + 1;
    }

    private List<Entry> chain() {
        List<Entry> chain = new ArrayList<>();
        for (Entry entry = deepest; entry != null; entry = entry.parent()) {
            chain.add(entry);
        }
        Collections.reverse(chain);
        return chain;
    }
}
