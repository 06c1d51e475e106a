package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;

/**
 * Finds decisions that stand in no declared order and do not commute: applied in either order they give different texts,
 * or one order is refused. Never settled by file name or list order (concepts, section 3, rule 1).
 */
final class Ties {
    private final Replay replay;
    private final Map<Pair, Optional<Diagnostic>> judged = new HashMap<>();

    /** Two decisions that meet in a text, by the first operation of each. */
    private record Pair(Stage before, OrderKey one, OrderKey other) {}

    Ties(Replay replay) {
        this.replay = replay;
    }

    /** The ties among the decisions that made a text, as they are known on a day. */
    List<Diagnostic> findings(Stage last, LocalDate knownOn) {
        List<Diagnostic> findings = new ArrayList<>();
        List<List<Effect>> groups = byDecisionAndDay(last);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size() && sameDays(groups.get(i), groups.get(j)); j++) {
                tie(groups.get(i), groups.get(j), knownOn).ifPresent(findings::add);
            }
        }
        return findings;
    }

    // one list for each commencement of each decision, in order
    private static List<List<Effect>> byDecisionAndDay(Stage last) {
        Map<List<Object>, List<Effect>> groups = new LinkedHashMap<>();
        for (Stage stage : last.way()) {
            Effect effect = stage.effect();
            if (effect.kind() == EffectKind.AMENDS) {
                LocalDate day = Objects.requireNonNull(effect.dates().inForce());
                groups.computeIfAbsent(List.of(effect.decision().id(), day), ignored -> new ArrayList<>())
                        .add(effect);
            }
        }
        return List.copyOf(groups.values());
    }

    private static boolean sameDays(List<Effect> one, List<Effect> other) {
        OrderKey first = one.get(0).order();
        OrderKey second = other.get(0).order();
        return Objects.equals(first.inForce(), second.inForce())
                && Objects.equals(first.published(), second.published());
    }

    private Optional<Diagnostic> tie(List<Effect> one, List<Effect> other, LocalDate knownOn) {
        OrderKey first = one.get(0).order();
        OrderKey second = other.get(0).order();
        if (!first.tiesWith(second)) {
            return Optional.empty();
        }
        Stage before = replay.writtenFor(one.get(0), knownOn);
        return judged.computeIfAbsent(new Pair(before, first, second), pair -> judge(one, other, before));
    }

    private Optional<Diagnostic> judge(List<Effect> one, List<Effect> other, Stage before) {
        if (before.text() == null) {
            return Optional.empty();
        }
        Stage there = applied(applied(before, one), other);
        Stage back = applied(applied(before, other), one);
        return isSame(there, back) ? Optional.empty() : Optional.of(finding(one.get(0), other.get(0)));
    }

    private Stage applied(Stage stage, List<Effect> effects) {
        Stage result = stage;
        for (Effect effect : effects) {
            result = replay.applyHere(effect, result);
        }
        return result;
    }

    private static boolean isSame(Stage one, Stage other) {
        Regulation first = Objects.requireNonNull(one.text());
        Regulation second = Objects.requireNonNull(other.text());
        return refusals(one) == refusals(other)
                && first.root().readsAs(second.root())
                && first.withRoot(second.root()).equals(second);
    }

    private static long refusals(Stage stage) {
        return stage.way().stream().filter(Stage::isRefused).count();
    }

    private static Diagnostic finding(Effect one, Effect other) {
        boolean adoptionMissing = one.order().adopted() == null || other.order().adopted() == null;
        return Diagnostic.of(
                        Code.ORDER_TIE,
                        one.span(),
                        one.decision().id() + " and " + other.decision().id()
                                + " have the same dates and give another text in another order")
                .withRelated(other.span(), "the other decision")
                .withHelp(
                        adoptionMissing
                                ? "give `adopted:` in both; where the days are equal, `order:` says which one goes first"
                                : "say with `order:` in both which one goes first");
    }
}
