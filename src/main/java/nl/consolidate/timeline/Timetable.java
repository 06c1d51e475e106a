package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;

/** All effects of all decisions, dated as they are known on a day; what is not known yet moves no other date. */
public final class Timetable {
    private final List<Decision> decisions;
    private final List<Decision> setters;
    private final CommencementRules rules;
    private final Map<Known, Knowledge> knowledge = new HashMap<>();
    private final Map<List<String>, NavigableSet<LocalDate>> turns = new HashMap<>();

    /** The known decisions that date others, and the last day before on which one of them began to reach back. */
    private record Known(List<String> setters, LocalDate since) {}

    public Timetable(List<Decision> decisions, CommencementRules rules) {
        this.decisions = List.copyOf(decisions);
        this.rules = rules;
        // only these can change a date of another decision
        Set<String> named = Dependence.named(decisions);
        this.setters = decisions.stream()
                .filter(decision -> decision.datesOthers() || named.contains(decision.id()))
                .toList();
    }

    /** The effects on a regulation, in their order, dated by what was published on or before a day. */
    public List<Effect> effectsOn(String regulation, LocalDate knownOn) {
        return knowledge(knownOn).effectsOn(regulation);
    }

    /** The effects on a regulation, in their order, dated by all that the sources hold. */
    public List<Effect> effectsOn(String regulation) {
        return knowledge(LocalDate.MAX).effectsOn(regulation);
    }

    /**
     * The days from which more is known that touches a regulation, or a date of what touches it: what was published, and
     * what changes the end of another decision with retroactive effect.
     */
    public NavigableSet<LocalDate> publications(String regulation) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        setters(LocalDate.MAX).forEach(setter -> days.add(Objects.requireNonNull(setter.publishedOn())));
        for (LocalDate day : List.copyOf(days)) {
            days.addAll(turns(setters(day)).tailSet(day, true));
        }
        effectsOn(regulation).stream()
                .map(effect -> effect.dates().publication().on())
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** What is wrong or noteworthy in the dates of a decision, by all that the sources hold. */
    public List<Diagnostic> dateFindings(Decision decision) {
        return knowledge(LocalDate.MAX).findings(decision);
    }

    /** What is wrong or noteworthy in the dates of these effects, by what was published on or before a day. */
    public List<Diagnostic> dateFindings(List<Effect> effects, LocalDate knownOn) {
        return knowledge(knownOn).findings(effects);
    }

    private Knowledge knowledge(LocalDate knownOn) {
        List<Decision> known = setters(knownOn);
        LocalDate turn = turns(known).floor(knownOn);
        LocalDate since = turn == null ? LocalDate.MIN : turn;
        return knowledge.computeIfAbsent(
                new Known(ids(known), since), ignored -> new Knowledge(decisions, new Calendar(known, rules, since)));
    }

    private NavigableSet<LocalDate> turns(List<Decision> known) {
        return turns.computeIfAbsent(
                ids(known),
                ignored -> new TreeSet<>(
                        new Calendar(known, rules, LocalDate.MAX).endings().turns()));
    }

    private static List<String> ids(List<Decision> known) {
        return known.stream().map(Decision::id).toList();
    }

    private List<Decision> setters(LocalDate knownOn) {
        return setters.stream()
                .filter(setter -> {
                    LocalDate published = setter.publishedOn();
                    return published != null && !published.isAfter(knownOn);
                })
                .toList();
    }
}
