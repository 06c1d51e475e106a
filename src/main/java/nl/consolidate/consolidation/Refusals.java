package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/** What two parties refuse of each other in one of two orders only, and by what (concepts, section 5, rule 5). */
final class Refusals {
    private final Function<List<Effect>, List<Stage>> run;
    private final Set<OrderKey> once = new LinkedHashSet<>();
    private final Map<OrderKey, Set<OrderKey>> causes = new LinkedHashMap<>();

    private Refusals(Function<List<Effect>, List<Stage>> run) {
        this.run = run;
    }

    /**
     * The refusals of two parties.
     *
     * @param run applies effects, one behind the other, to the text on which both are tried
     * @param there what came of the one and then the other
     * @param back what came of the other and then the one
     */
    static Refusals of(
            Party one, Party other, List<Stage> there, List<Stage> back, Function<List<Effect>, List<Stage>> run) {
        Refusals refusals = new Refusals(run);
        Set<OrderKey> inThere = refused(there);
        Set<OrderKey> inBack = refused(back);
        Set<OrderKey> always = new HashSet<>(inThere);
        always.retainAll(inBack);
        refusals.once.addAll(inThere);
        refusals.once.addAll(inBack);
        refusals.once.removeAll(always);
        refusals.findCauses(one, other, inThere);
        refusals.findCauses(other, one, inBack);
        return refusals;
    }

    private static Set<OrderKey> refused(List<Stage> stages) {
        Set<OrderKey> refused = new LinkedHashSet<>();
        stages.stream()
                .filter(Stage::isRefused)
                .map(stage -> stage.effect().order())
                .forEach(refused::add);
        return refused;
    }

    // an operation of the first party is a cause where the second fares otherwise without it
    private void findCauses(Party first, Party second, Set<OrderKey> refused) {
        Set<OrderKey> caused = new LinkedHashSet<>(second.places());
        caused.retainAll(once);
        for (Effect effect : caused.isEmpty() ? List.<Effect>of() : first.effects()) {
            List<Effect> without = new ArrayList<>(effects(first, second));
            without.remove(effect);
            Set<OrderKey> still = refused(run.apply(without));
            caused.stream()
                    .filter(place -> refused.contains(place) != still.contains(place))
                    .forEach(place -> causes.computeIfAbsent(place, ignored -> new LinkedHashSet<>())
                            .add(effect.order()));
        }
    }

    /** What both parties do, one behind the other. */
    static List<Effect> effects(Party first, Party second) {
        return Stream.concat(first.effects().stream(), second.effects().stream())
                .toList();
    }

    /** The operations that are refused in exactly one order. */
    Set<OrderKey> once() {
        return once;
    }

    /** The operations of the other party without which one that is refused in one order is so in both or in none. */
    Set<OrderKey> causesOf(OrderKey refused) {
        return causes.getOrDefault(refused, Set.of());
    }
}
