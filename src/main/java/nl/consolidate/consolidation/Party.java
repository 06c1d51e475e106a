package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;

/**
 * What one decision changes in a regulation by what enters into force on one day, with the corrections of it: a party to
 * a conflict (concepts, section 5). Establishing or repealing a regulation makes none.
 */
record Party(List<Effect> effects) {
    Party {
        effects = List.copyOf(effects);
    }

    /** The parties among effects in their order. */
    static List<Party> of(List<Effect> effects) {
        List<Party> parties = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= effects.size(); i++) {
            if (i == effects.size() || !areTogether(effects.get(i - 1), effects.get(i))) {
                among(effects.subList(start, i)).ifPresent(parties::add);
                start = i;
            }
        }
        return parties;
    }

    private static Optional<Party> among(List<Effect> together) {
        List<Effect> changing =
                together.stream().filter(effect -> effect.change() != null).toList();
        boolean amends = changing.stream().anyMatch(effect -> effect.kind() == EffectKind.AMENDS);
        return amends ? Optional.of(new Party(changing)) : Optional.empty();
    }

    /** Whether both belong to what one decision does on one day. */
    static boolean areTogether(Effect one, Effect other) {
        return one.order().decision().equals(other.order().decision())
                && Objects.equals(one.order().inForce(), other.order().inForce());
    }

    boolean isSame(Party other) {
        return areTogether(first(), other.first());
    }

    /** Whether an operation is one of these, whatever its dates. */
    boolean has(Effect effect) {
        return effects.stream().anyMatch(own -> own.order().isSameOperation(effect.order()));
    }

    /** The operations that the other party has too; empty where it has none of them. */
    Optional<Party> onlyOf(Party other) {
        List<Effect> common = effects.stream().filter(other::has).toList();
        return common.isEmpty() ? Optional.empty() : Optional.of(new Party(common));
    }

    /** Whether any of it was written for the text of a day that is given. */
    boolean isDrafted() {
        return effects.stream().anyMatch(effect -> effect.decision().draftedOn() != null);
    }

    /** Without some of them; empty where none is left. */
    Optional<Party> without(Set<OrderKey> places) {
        List<Effect> left = effects.stream()
                .filter(effect -> !places.contains(effect.order()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Party(left));
    }

    String decision() {
        return first().order().decision();
    }

    Effect first() {
        return effects.get(0);
    }

    Effect last() {
        return effects.get(effects.size() - 1);
    }

    List<OrderKey> places() {
        return effects.stream().map(Effect::order).toList();
    }
}
