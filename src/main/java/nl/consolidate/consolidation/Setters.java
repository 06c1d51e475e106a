package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** The decisions that date others or say what becomes of them. */
final class Setters {
    private final List<Decision> decisions;
    private final Map<String, List<Decision>> naming = new HashMap<>();

    Setters(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        decisions.forEach(decision -> named(decision)
                .distinct()
                .forEach(id ->
                        naming.computeIfAbsent(id, ignored -> new ArrayList<>()).add(decision)));
    }

    /** Those that name the decision of an effect or rule its dates, published after one day and not after another. */
    List<Decision> of(Effect effect, LocalDate since, LocalDate today) {
        String ruler = effect.dates().ruledBy();
        Stream<Decision> rulers =
                decisions.stream().filter(decision -> decision.id().equals(ruler));
        return Stream.concat(naming.getOrDefault(effect.decision().id(), List.of()).stream(), rulers)
                .distinct()
                .filter(decision -> isBetween(decision.publishedOn(), since, today))
                .toList();
    }

    private static boolean isBetween(@Nullable LocalDate published, LocalDate since, LocalDate today) {
        return published != null && published.isAfter(since) && !published.isAfter(today);
    }

    private static Stream<String> named(Decision decision) {
        return Stream.of(
                        decision.annuls().stream().map(Annuls::target),
                        decision.suspends().stream().map(Suspends::target),
                        decision.commences().stream().map(Commences::target),
                        decision.extensions().stream().map(Extends::target),
                        decision.withdrawals().stream().map(Withdrawal::target))
                .<Target>flatMap(Function.identity())
                .map(target -> target.decision().value());
    }
}
