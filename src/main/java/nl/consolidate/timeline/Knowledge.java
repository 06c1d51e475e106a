package nl.consolidate.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;

/** All effects and findings on dates, as far as the decisions that are known can date others. */
final class Knowledge {
    private final Calendar calendar;
    private final Map<String, List<Effect>> effects = new HashMap<>();
    private final Map<String, Decision> byId = new HashMap<>();
    private final Map<String, List<DateFinding>> findings = new HashMap<>();

    Knowledge(List<Decision> decisions, Calendar calendar) {
        this.calendar = calendar;
        decisions.forEach(decision -> byId.putIfAbsent(decision.id(), decision));
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

    /** What stands against any date that a decision states. */
    List<Diagnostic> findings(Decision decision) {
        return of(decision).map(DateFinding::finding).distinct().toList();
    }

    /** What stands against the dates of these effects, in their own decisions and in those that dated them. */
    List<Diagnostic> findings(List<Effect> dated) {
        List<DateFinding> found = concerning(dated).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .flatMap(this::of)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Set<EffectDates> dates = new HashSet<>();
        dated.forEach(effect -> dates.add(effect.dates()));
        return found.stream()
                .filter(finding -> finding.concerns(dates))
                .map(DateFinding::finding)
                .distinct()
                .toList();
    }

    private Set<String> concerning(List<Effect> dated) {
        Set<String> concerning = new LinkedHashSet<>();
        Set<String> own = new HashSet<>();
        for (Effect effect : dated) {
            String id = effect.decision().id();
            concerning.add(id);
            concerning.add(effect.dates().ruledBy());
            if (own.add(id)) {
                concerning.addAll(calendar.sayings().speakersOf(id));
            }
        }
        return concerning;
    }

    private Stream<DateFinding> of(Decision decision) {
        return findings.computeIfAbsent(decision.id(), ignored -> check(decision)).stream();
    }

    private List<DateFinding> check(Decision decision) {
        List<DateFinding> found = new ArrayList<>(DateChecks.of(decision, calendar));
        found.addAll(FateChecks.of(decision, calendar, byId));
        return found;
    }
}
