package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;

/**
 * Judges how the decisions on one regulation are drafted: each once, by the text that it was written for, whatever worlds
 * hold it.
 */
final class Drafting {
    private final List<DraftingRule> rules = List.of(
            new NumberingGap(),
            new FreeNumber(),
            new PrintedNumber(),
            new DefinitionOrder(),
            new AddedInTheMiddle(),
            new ChapterBoundary());
    private final World world;
    private final Replay replay;

    /** What a decision does on one day. */
    private record Occasion(String decision, LocalDate inForce) {}

    Drafting(World world, Replay replay) {
        this.world = world;
        this.replay = replay;
    }

    List<Diagnostic> findings() {
        List<Drafted> all = drafted();
        List<Diagnostic> findings = new ArrayList<>();
        all.forEach(drafted -> rules.forEach(rule -> findings.addAll(rule.judge(drafted))));
        findings.addAll(new Reach(world, replay).findings(all));
        return findings;
    }

    private List<Drafted> drafted() {
        Map<Occasion, List<Effect>> occasions = new LinkedHashMap<>();
        for (Effect effect : world.all()) {
            if (isJudged(effect)) {
                OrderKey order = effect.order();
                Occasion occasion = new Occasion(order.decision(), Objects.requireNonNull(order.inForce()));
                occasions
                        .computeIfAbsent(occasion, ignored -> new ArrayList<>())
                        .add(effect);
            }
        }
        return occasions.values().stream()
                .map(this::drafted)
                .flatMap(Optional::stream)
                .toList();
    }

    // an editor corrects words only; what never counted says nothing of a text
    private static boolean isJudged(Effect effect) {
        boolean drafts = effect.kind() == EffectKind.AMENDS || effect.kind() == EffectKind.CORRECTS;
        return drafts
                && effect.dates().isSettled()
                && !LocalDate.MIN.equals(effect.dates().annulledFrom());
    }

    // what was refused has a finding that goes before these
    private Optional<Drafted> drafted(List<Effect> effects) {
        Stage before = replay.writtenFor(effects.get(0), LocalDate.MAX);
        if (before.text() == null || before.isRepealed()) {
            return Optional.empty();
        }
        List<Stage> steps = new ArrayList<>();
        Stage stage = before;
        for (Effect effect : effects) {
            stage = replay.applyHere(effect, stage);
            steps.add(stage);
        }
        return steps.stream().anyMatch(Stage::isRefused) ? Optional.empty() : Optional.of(Drafted.of(before, steps));
    }
}
