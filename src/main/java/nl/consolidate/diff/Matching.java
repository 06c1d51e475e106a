package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/** Lays two trees together by identity: each provision once, where it stands in the second or else stood in the first. */
final class Matching {
    private static final ProvisionId START = new ProvisionId("start");

    private final Pasts pasts;
    private final Map<ProvisionId, Path> first = new HashMap<>();
    private final Map<ProvisionId, Path> second = new HashMap<>();
    private final Joins joins;

    private Matching(Pasts pasts, Path before, Path after) {
        this.pasts = pasts;
        index(before, first);
        index(after, second);
        this.joins = new Joins(pasts);
    }

    static Entry of(Provision before, Provision after, Pasts pasts) {
        Path old = Path.ofRoot(before);
        Path now = Path.ofRoot(after);
        return new Matching(pasts, old, now).entry(old, now, false);
    }

    private static void index(Path place, Map<ProvisionId, Path> found) {
        found.put(place.target().id(), place);
        place.target().children().forEach(child -> index(place.down(child), found));
    }

    // what came or went with the provision that holds it is no change of its own
    private Entry entry(@Nullable Path before, @Nullable Path after, boolean withParent) {
        boolean comes = isGone(before);
        boolean goes = isGone(after);
        List<Entry> parts = parts(before, after, comes != goes);
        Entry laid = new Entry(
                before,
                after,
                Set.of(),
                words(comes ? "" : heading(before), goes ? "" : heading(after)),
                words(comes ? "" : own(before), goes ? "" : own(after)),
                parts,
                departed(before),
                joins.othersOf(id(before, after)),
                pasts.effects(id(before, after)));
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (comes && !goes && !withParent) {
            kinds.add(joins.kindOfNew(id(before, after)));
        } else if (goes && !comes && !withParent) {
            kinds.add(joins.kindOfGone(id(before, after)));
        } else if (!comes && !goes) {
            kinds.addAll(kindsOfKept(laid));
        }
        boolean dates = kinds.contains(ChangeKind.DATES);
        return (dates ? laid.withBecause(pasts.redated(id(before, after))) : laid).withKinds(kinds);
    }

    private List<ProvisionId> departed(@Nullable Path before) {
        return before == null
                ? List.of()
                : before.target().children().stream()
                        .filter(child -> !child.isRepealed() && isElsewhere(child, before.target()))
                        .map(Provision::id)
                        .toList();
    }

    private boolean isElsewhere(Provision child, Provision holder) {
        Path there = second.get(child.id());
        return there != null
                && !there.target().isRepealed()
                && !there.parent().id().equals(holder.id());
    }

    private static ProvisionId id(@Nullable Path before, @Nullable Path after) {
        return Objects.requireNonNull(after != null ? after : before).target().id();
    }

    private static boolean isGone(@Nullable Path place) {
        return place == null || place.target().isRepealed();
    }

    private static String heading(@Nullable Path place) {
        return place == null ? "" : OwnWords.heading(place.target());
    }

    private static String own(@Nullable Path place) {
        return place == null ? "" : OwnWords.of(place.target());
    }

    private static List<Run> words(String before, String after) {
        if (before.equals(after)) {
            return Run.all(Kind.SAME, after);
        }
        if (before.isEmpty()) {
            return Run.all(Kind.INSERTED, after);
        }
        return after.isEmpty() ? Run.all(Kind.DELETED, before) : Wording.between(before, after);
    }

    private Set<ChangeKind> kindsOfKept(Entry laid) {
        Path before = Objects.requireNonNull(laid.before());
        Path after = Objects.requireNonNull(laid.after());
        ProvisionId id = after.target().id();
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!Objects.equals(before.target().label(), after.target().label())) {
            kinds.add(ChangeKind.RENUMBERED);
        }
        if (!before.parent().id().equals(after.parent().id())) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!areSame(laid.heading())) {
            kinds.add(ChangeKind.HEADING);
        }
        kinds.addAll(joins.kindsOfKept(id));
        boolean reworded = !areSame(laid.words());
        if (joins.isReplaced(id) && laid.isChanged()) {
            kinds.remove(ChangeKind.HEADING);
            kinds.add(ChangeKind.REPLACED);
        } else if (reworded) {
            kinds.add(ChangeKind.TEXT);
        }
        if (kinds.isEmpty() && !laid.isChanged() && pasts.differ(id)) {
            kinds.add(ChangeKind.DATES);
        }
        return kinds;
    }

    private static boolean areSame(List<Run> runs) {
        return runs.stream().allMatch(Run::isSame);
    }

    private List<Entry> parts(@Nullable Path before, @Nullable Path after, boolean withParent) {
        List<Provision> now = after == null ? List.of() : after.target().children();
        List<Provision> old = before == null ? List.of() : before.target().children();
        if (now.isEmpty() && old.isEmpty()) {
            return List.of();
        }
        Set<ProvisionId> displaced = displaced(old, now);
        Map<ProvisionId, List<Entry>> gone = goneBehind(before, old, now, withParent);
        List<Entry> parts = new ArrayList<>(gone.getOrDefault(START, List.of()));
        for (Provision child : now) {
            Path there = first.get(child.id());
            Entry entry = entry(there, Objects.requireNonNull(after).down(child), withParent && isGone(there));
            if (!isUnseen(entry)) {
                parts.add(displaced.contains(child.id()) ? moved(entry) : entry);
            }
            parts.addAll(gone.getOrDefault(child.id(), List.of()));
        }
        return parts;
    }

    // a number without a text that was not there before, or is not there any more
    private static boolean isUnseen(Entry entry) {
        return (entry.before() == null || entry.after() == null) && isGone(entry.before()) && isGone(entry.after());
    }

    private static Entry moved(Entry entry) {
        Set<ChangeKind> kinds = EnumSet.of(ChangeKind.MOVED);
        kinds.addAll(entry.kinds());
        kinds.remove(ChangeKind.DATES);
        return entry.withKinds(kinds);
    }

    // what an operation put elsewhere; of those that no operation tells of, as few as can be
    private Set<ProvisionId> displaced(List<Provision> old, List<Provision> now) {
        Map<ProvisionId, Integer> places = new HashMap<>();
        old.forEach(child -> places.put(child.id(), places.size()));
        List<ProvisionId> common =
                now.stream().map(Provision::id).filter(places::containsKey).toList();
        if (Order.displaced(common.stream().map(places::get).toList()).isEmpty()) {
            return Set.of();
        }
        Set<ProvisionId> displaced = new HashSet<>();
        common.stream().filter(joins::isMoved).forEach(displaced::add);
        List<ProvisionId> others =
                common.stream().filter(id -> !displaced.contains(id)).toList();
        Order.displaced(others.stream().map(places::get).toList()).forEach(i -> displaced.add(others.get(i)));
        return displaced;
    }

    // what went stands behind the neighbour that it stood behind
    private Map<ProvisionId, List<Entry>> goneBehind(
            @Nullable Path before, List<Provision> old, List<Provision> now, boolean withParent) {
        Set<ProvisionId> here = new HashSet<>();
        now.forEach(child -> here.add(child.id()));
        Map<ProvisionId, List<Entry>> gone = new HashMap<>();
        ProvisionId last = START;
        for (Provision child : old) {
            if (here.contains(child.id())) {
                last = child.id();
            } else if (!second.containsKey(child.id())) {
                Entry entry = entry(Objects.requireNonNull(before).down(child), null, withParent);
                if (!isUnseen(entry)) {
                    gone.computeIfAbsent(last, ignored -> new ArrayList<>()).add(entry);
                }
            }
        }
        return gone;
    }
}
