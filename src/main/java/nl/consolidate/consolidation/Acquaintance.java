package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Viewpoint;

/** Tells whose author could know what; two parties of which the later could not know the earlier are concurrent. */
final class Acquaintance {
    private final World world;
    private final Map<LocalDate, List<OrderKey>> pinned = new HashMap<>();

    Acquaintance(World world) {
        this.world = world;
    }

    /** Whether the later in the order was made without knowledge of the earlier, or ties with it. */
    boolean areConcurrent(Party earlier, Party later) {
        OrderKey first = earlier.first().order();
        OrderKey second = later.first().order();
        if (first.decision().equals(second.decision()) || first.isOrderedExplicitly(second)) {
            return first.tiesWith(second);
        }
        return first.tiesWith(second) || !knows(later, earlier);
    }

    private boolean knows(Party later, Party earlier) {
        Located<LocalDate> draftedOn = later.first().decision().draftedOn();
        if (draftedOn != null) {
            return earlier.effects().stream().allMatch(effect -> holds(draftedOn.value(), effect));
        }
        LocalDate adopted = later.first().order().adopted();
        LocalDate published = Objects.requireNonNull(earlier.first().order().published());
        return adopted != null
                ? !adopted.isBefore(published)
                : Objects.requireNonNull(later.first().order().published()).isAfter(published);
    }

    private boolean holds(LocalDate day, Effect effect) {
        return pinned
                .computeIfAbsent(
                        day,
                        on -> world.applying(Viewpoint.asItReadOn(on)).stream()
                                .map(Effect::order)
                                .toList())
                .stream()
                .anyMatch(order -> order.isSameOperation(effect.order()));
    }
}
