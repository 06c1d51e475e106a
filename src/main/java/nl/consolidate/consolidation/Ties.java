package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Provision;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Viewpoint;

/**
 * Finds decisions that stand in no declared order and do not commute: applied in either order they give different texts,
 * or one order is refused. Never settled by file name or list order (concepts, section 3, rule 1).
 */
final class Ties {
    private final World world;
    private final Replay replay;

    Ties(World world, Replay replay) {
        this.world = world;
        this.replay = replay;
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        List<List<Effect>> decisions = byDecisionAndDates();
        for (int i = 0; i < decisions.size(); i++) {
            for (int j = i + 1; j < decisions.size(); j++) {
                judge(decisions.get(i), decisions.get(j)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    // one list for each commencement of each decision
    private List<List<Effect>> byDecisionAndDates() {
        Map<String, List<Effect>> groups = new LinkedHashMap<>();
        for (Effect effect : world.all()) {
            if (effect.kind() == EffectKind.AMENDS && effect.dates().isSettled()) {
                String key = effect.decision().id() + " " + effect.dates().inForce();
                groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(effect);
            }
        }
        return List.copyOf(groups.values());
    }

    private Optional<Diagnostic> judge(List<Effect> one, List<Effect> other) {
        if (!one.get(0).order().tiesWith(other.get(0).order())) {
            return Optional.empty();
        }
        LocalDate day = Objects.requireNonNull(one.get(0).dates().inForce());
        Stage before = replay.textOn(new Viewpoint(day, day), one.get(0).order());
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
        Provision first = Objects.requireNonNull(one.text()).root();
        Provision second = Objects.requireNonNull(other.text()).root();
        return refusals(one) == refusals(other) && first.readsAs(second);
    }

    private static long refusals(Stage stage) {
        return stage.way().stream().filter(Stage::isRefused).count();
    }

    private static Diagnostic finding(Effect one, Effect other) {
        return Diagnostic.of(
                        Code.ORDER_TIE,
                        one.span(),
                        one.decision().id() + " and " + other.decision().id()
                                + " have the same dates and give another text in another order")
                .withRelated(other.span(), "the other decision")
                .withHelp("say with `order:` in both which one goes first");
    }
}
