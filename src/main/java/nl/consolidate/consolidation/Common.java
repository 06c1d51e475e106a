package nl.consolidate.consolidation;

import java.util.List;
import java.util.Set;
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

    /** The first operation of a party there. */
    Effect first(Party party) {
        return party.effects().stream()
                .filter(effect -> operations.contains(effect.order()))
                .findFirst()
                .orElse(party.first());
    }
}
