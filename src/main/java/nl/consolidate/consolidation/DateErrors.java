package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Timetable;

/** The errors in the dates of what a text is made of: what becomes known later can bring one over an equal text. */
final class DateErrors {
    private final String regulation;
    private final Timetable timetable;
    private final Allowances allowances;
    // one knowledge has one list of effects; mostly it has no errors at all
    private final IdentityHashMap<List<Effect>, Set<Diagnostic>> byKnowledge = new IdentityHashMap<>();

    DateErrors(String regulation, Timetable timetable, Allowances allowances) {
        this.regulation = regulation;
        this.timetable = timetable;
        this.allowances = allowances;
    }

    /** Those that refuse the text of a stage by what is known on a day. */
    Set<Diagnostic> of(Stage stage, LocalDate knownOn) {
        List<Effect> known = timetable.effectsOn(regulation, knownOn);
        Set<Diagnostic> all =
                byKnowledge.computeIfAbsent(known, effects -> errors(timetable.dateFindings(effects, knownOn)));
        return all.isEmpty() ? all : errors(timetable.dateFindings(effects(stage), knownOn));
    }

    private static List<Effect> effects(Stage stage) {
        return stage.way().stream().map(Stage::effect).toList();
    }

    private Set<Diagnostic> errors(Collection<Diagnostic> findings) {
        Set<Diagnostic> errors = new LinkedHashSet<>(allowances.filter(findings));
        errors.removeIf(finding -> !finding.isError());
        return errors;
    }
}
