package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of chapters, articles and annexes pass from one to another, gathered in groups: what takes a number belongs
 * with what gives it up, and what is renumbered in a row belongs together.
 */
final class Numbers {
    private final Frame frame;
    private final Map<ProvisionId, ProvisionId> leaders = new HashMap<>();
    private final Map<ProvisionId, Path> members = new LinkedHashMap<>();

    /**
     * One passing on of numbers.
     *
     * @param gone what is repealed, so that its number is free; in the order of the first text, as are the renumbered
     * @param come what gets a number that was another's, in the order of the second text
     */
    record Group(List<Path> gone, List<Path> renumbered, List<Path> come) {}

    /** Among whom a number is one of a kind. */
    private record Scope(ProvisionKind kind, ProvisionId parent) {}

    private Numbers(Frame frame) {
        this.frame = frame;
    }

    static Numbers of(Frame frame) {
        Numbers numbers = new Numbers(frame);
        numbers.gather();
        return numbers;
    }

    private void gather() {
        Map<Scope, Map<Label, Path>> holders = holders();
        for (Path place : frame.before.values()) {
            if (isRenumbered(place)) {
                join(place, null);
            }
        }
        for (Path place : frame.before.values()) {
            if (isRenumbered(place)) {
                Path now = frame.now(place.target().id());
                joinHolder(
                        place, scope(place), Objects.requireNonNull(now.target().label()), holders);
            }
        }
        for (Path place : frame.come()) {
            Label label = place.target().label();
            if (label != null && frame.before.containsKey(place.parent().id())) {
                joinHolder(place, scope(place), label, holders);
            }
        }
        joinRows();
    }

    // articles and annexes count through the whole regulation
    private Scope scope(Path place) {
        ProvisionId root = place.nodes().get(0).id();
        return new Scope(
                place.target().kind(),
                place.target().kind().isLeaf() ? root : place.parent().id());
    }

    private Map<Scope, Map<Label, Path>> holders() {
        Map<Scope, Map<Label, Path>> holders = new HashMap<>();
        for (Path place : frame.before.values()) {
            Label label = place.target().label();
            if (label != null) {
                holders.computeIfAbsent(scope(place), ignored -> new HashMap<>())
                        .put(label, place);
            }
        }
        return holders;
    }

    private boolean isRenumbered(Path place) {
        Path now = frame.after.get(place.target().id());
        return now != null
                && !Objects.equals(place.target().label(), now.target().label());
    }

    private void joinHolder(Path taker, Scope scope, Label label, Map<Scope, Map<Label, Path>> holders) {
        Path holder = holders.getOrDefault(scope, Map.of()).get(label);
        if (holder == null || holder.target().id().equals(taker.target().id())) {
            return;
        }
        boolean gone = !frame.after.containsKey(holder.target().id());
        // what goes with its chapter gives its number up with it
        boolean goesAlone = gone && frame.after.containsKey(holder.parent().id());
        if (isRenumbered(holder) || goesAlone || (gone && taker.target().kind().isLeaf())) {
            join(taker, holder);
        }
    }

    private void join(Path one, @Nullable Path other) {
        members.putIfAbsent(one.target().id(), one);
        leaders.putIfAbsent(one.target().id(), one.target().id());
        if (other != null) {
            members.putIfAbsent(other.target().id(), other);
            leaders.putIfAbsent(other.target().id(), other.target().id());
            leaders.put(leader(other.target().id()), leader(one.target().id()));
        }
    }

    // 7 to 22 that become 8 to 23 are one row, though each takes its number from the next only
    private void joinRows() {
        Map<Scope, Path> rows = new HashMap<>();
        for (Path place : frame.before.values()) {
            Path last = rows.get(scope(place));
            if (!isRenumbered(place)) {
                rows.remove(scope(place));
                continue;
            }
            if (last != null && step(last) == step(place)) {
                join(last, place);
            }
            rows.put(scope(place), place);
        }
    }

    private int step(Path place) {
        int from = Objects.requireNonNull(place.target().label()).wholeNumber();
        int to = Objects.requireNonNull(frame.now(place.target().id()).target().label())
                .wholeNumber();
        return from < 0 || to < 0 ? Integer.MAX_VALUE : to - from;
    }

    private ProvisionId leader(ProvisionId id) {
        ProvisionId leader = id;
        while (!leader.equals(leaders.get(leader))) {
            leader = Objects.requireNonNull(leaders.get(leader));
        }
        return leader;
    }

    boolean isGrouped(ProvisionId id) {
        return members.containsKey(id);
    }

    List<Group> groups() {
        Map<ProvisionId, Group> groups = new LinkedHashMap<>();
        for (Path place : frame.before.values()) {
            if (isGrouped(place.target().id())) {
                Group group = groupOf(place, groups);
                (frame.after.containsKey(place.target().id()) ? group.renumbered() : group.gone()).add(place);
            }
        }
        for (Path place : frame.come()) {
            if (isGrouped(place.target().id())) {
                groupOf(place, groups).come().add(place);
            }
        }
        return List.copyOf(groups.values());
    }

    private Group groupOf(Path place, Map<ProvisionId, Group> groups) {
        return groups.computeIfAbsent(
                leader(place.target().id()),
                ignored -> new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
