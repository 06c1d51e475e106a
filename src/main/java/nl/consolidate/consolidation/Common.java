package nl.consolidate.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/**
 * Where two parties touch the same articles, annexes or containers.
 *
 * @param places their addresses, in order
 * @param operations those of both that touch them
 */
record Common(List<String> places, Set<OrderKey> operations) {
    static final Common NONE = new Common(List.of(), Set.of());

    Common {
        places = List.copyOf(places);
        operations = Set.copyOf(operations);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The first operation of a party there, of those that count if any does. */
    Effect first(Party party, Predicate<Effect> counts) {
        return meeting(party).stream()
                .filter(counts)
                .findFirst()
                .or(() -> meeting(party).stream().findFirst())
                .orElse(party.first());
    }

    /** The decision of which no operation there counts; the earlier where neither has one. */
    Optional<String> without(Party earlier, Party later, Predicate<Effect> counts) {
        return List.of(earlier, later).stream()
                .filter(party -> meeting(party).stream().noneMatch(counts))
                .map(Party::decision)
                .findFirst();
    }

    private List<Effect> meeting(Party party) {
        return party.effects().stream()
                .filter(effect -> operations.contains(effect.order()))
                .toList();
    }
}
