package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Timetable;
import nl.consolidate.timeline.Viewpoint;

/** Answers for all regulations of a source folder: texts, versions and findings. */
public final class Consolidator {
    private final List<Decision> decisions;
    private final Allowances allowances;
    private final Timetable timetable;
    private final Resolutions resolutions;
    private final TreeMap<String, Consolidation> regulations = new TreeMap<>();

    public Consolidator(List<Decision> decisions, Settings settings) {
        this.decisions = List.copyOf(decisions);
        this.allowances = new Allowances(decisions);
        this.timetable = new Timetable(decisions, settings.rules());
        this.resolutions = new Resolutions(decisions);
        for (Decision decision : decisions) {
            Regulation base = decision.establishes();
            if (base != null) {
                regulations.put(
                        base.id(),
                        new Consolidation(base, this.decisions, timetable, allowances, resolutions, settings));
            }
        }
    }

    /** The ids of all regulations, in order. */
    public NavigableSet<String> regulations() {
        return Collections.unmodifiableNavigableSet(regulations.navigableKeySet());
    }

    /** The text of a regulation at a viewpoint; refuses an id that is none. */
    public ConsolidatedText at(String regulation, Viewpoint viewpoint) {
        return consolidation(regulation).at(viewpoint);
    }

    /** All rectangles of a regulation, by first valid and first known day, with their lines as printed on a day. */
    public List<TextVersion> versions(String regulation, LocalDate today) {
        return consolidation(regulation).versions(today);
    }

    /** All findings at whatever viewpoint, of all regulations; allowances that met nothing among them. */
    public List<Diagnostic> findings() {
        Set<Diagnostic> findings = new LinkedHashSet<>();
        inOrder().forEach(decision -> findings.addAll(allowances.filter(timetable.dateFindings(decision))));
        regulations.values().forEach(consolidation -> findings.addAll(consolidation.findings()));
        findings.addAll(allowances.filter(new RepealChecks(inOrder()).descriptions()));
        findings.addAll(allowances.filter(resolutions.findings()));
        findings.addAll(allowances.unused());
        return new ArrayList<>(findings);
    }

    // the order in which files were read has no say
    private List<Decision> inOrder() {
        return decisions.stream().sorted(Comparator.comparing(Decision::id)).toList();
    }

    private Consolidation consolidation(String regulation) {
        Consolidation found = regulations.get(regulation);
        if (found == null) {
            throw new IllegalArgumentException("there is no regulation " + regulation);
        }
        return found;
    }
}
