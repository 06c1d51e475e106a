package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** All effects of all decisions, dated as they are known on a day; what is not known yet moves no other date. */
public final class Timetable {
    private final List<Decision> decisions;
    private final List<Decision> setters;
    private final CommencementRules rules;
    private final Map<List<String>, Map<String, List<Effect>>> byKnowledge = new HashMap<>();

    public Timetable(List<Decision> decisions, CommencementRules rules) {
        this.decisions = List.copyOf(decisions);
        this.rules = rules;
        Set<String> named = Dependence.named(decisions);
        this.setters = decisions.stream()
                .filter(decision -> !decision.commences().isEmpty()
                        || !decision.annuls().isEmpty()
                        || named.contains(decision.id()))
                .toList();
    }

    /** The effects on a regulation, in their order, dated by what was published on or before a day. */
    public List<Effect> effectsOn(String regulation, LocalDate knownOn) {
        return effects(regulation, setters(knownOn));
    }

    /** The effects on a regulation, in their order, dated by all that the sources hold. */
    public List<Effect> effectsOn(String regulation) {
        return effects(regulation, setters(null));
    }

    /** The days on which something was published that touches a regulation, or a date of what touches it. */
    public NavigableSet<LocalDate> publications(String regulation) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        setters(null).forEach(setter -> days.add(Objects.requireNonNull(setter.publishedOn())));
        effectsOn(regulation).stream()
                .map(effect -> effect.dates().publication().on())
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** What is wrong or noteworthy in the dates of a decision, by all that the sources hold. */
    public List<Diagnostic> dateFindings(Decision decision) {
        return DateChecks.of(decision, new Calendar(setters(null), rules));
    }

    /** What is wrong or noteworthy in the dates of a decision, by what was published on or before a day. */
    public List<Diagnostic> dateFindings(Decision decision, LocalDate knownOn) {
        return DateChecks.of(decision, new Calendar(setters(knownOn), rules));
    }

    private List<Effect> effects(String regulation, List<Decision> setters) {
        List<String> key = setters.stream().map(Decision::id).toList();
        return byKnowledge.computeIfAbsent(key, ignored -> dated(setters)).getOrDefault(regulation, List.of());
    }

    private Map<String, List<Effect>> dated(List<Decision> setters) {
        EffectCollector collector = new EffectCollector(new Calendar(setters, rules), decisions);
        Map<String, List<Effect>> found = new HashMap<>();
        for (Effect effect : collector.collect()) {
            found.computeIfAbsent(effect.regulation(), ignored -> new ArrayList<>())
                    .add(effect);
        }
        found.values().forEach(Collections::sort);
        return found;
    }

    // only these can change a date of another decision
    private List<Decision> setters(@Nullable LocalDate knownOn) {
        return setters.stream()
                .filter(decision -> isKnown(decision.published().value(), knownOn))
                .toList();
    }

    private static boolean isKnown(Publication publication, @Nullable LocalDate knownOn) {
        LocalDate published = publication.on();
        return published != null && (knownOn == null || !published.isAfter(knownOn));
    }
}
