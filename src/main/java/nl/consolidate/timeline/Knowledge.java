package nl.consolidate.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;

/** All effects and findings on dates, as far as the decisions that are known can date others. */
final class Knowledge {
    private final Calendar calendar;
    private final Map<String, List<Effect>> effects = new HashMap<>();
    private final Map<String, List<Diagnostic>> findings = new HashMap<>();

    Knowledge(List<Decision> decisions, List<Decision> setters, CommencementRules rules) {
        this.calendar = new Calendar(setters, rules);
        for (Effect effect : new EffectCollector(calendar, decisions).collect()) {
            effects.computeIfAbsent(effect.regulation(), ignored -> new ArrayList<>())
                    .add(effect);
        }
        effects.values().forEach(Collections::sort);
        effects.replaceAll((regulation, found) -> List.copyOf(found));
    }

    List<Effect> effectsOn(String regulation) {
        return effects.getOrDefault(regulation, List.of());
    }

    List<Diagnostic> findings(Decision decision) {
        return findings.computeIfAbsent(decision.id(), ignored -> DateChecks.of(decision, calendar));
    }
}
