package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
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

    /** The way of a regulation to its text at a viewpoint, one effect after the other; refuses an id that is none. */
    public Trace trace(String regulation, Viewpoint viewpoint) {
        return consolidation(regulation).trace(viewpoint);
    }

    /** Who put each word of a regulation there at a viewpoint; refuses an id that is none. */
    public Blame blame(String regulation, Viewpoint viewpoint) {
        return Blame.of(trace(regulation, viewpoint));
    }

    /** Why a provision reads as it does at a viewpoint; its place is in any text of the regulation. */
    public Explanation explain(String regulation, Viewpoint viewpoint, Path place) {
        return consolidation(regulation).explain(viewpoint, place);
    }

    /** All rectangles of a regulation, by first valid and first known day, with their lines as printed on a day. */
    public List<TextVersion> versions(String regulation, LocalDate today) {
        return consolidation(regulation).versions(today);
    }

    /** For which days before today the text reads otherwise than it did for who looked on an earlier day. */
    public List<Revision> revisions(String regulation, LocalDate since, LocalDate today) {
        return consolidation(regulation).revisions(since, today);
    }

    /** All findings at whatever viewpoint, of all regulations; allowances that met nothing among them. */
    public List<Diagnostic> findings() {
        return findings(List.of());
    }

    /** The same together with those of reading the sources, which the sources can accept too. */
    public List<Diagnostic> findings(Collection<Diagnostic> ofReading) {
        Set<Diagnostic> findings = new LinkedHashSet<>(allowances.filter(ofReading));
        inOrder().forEach(decision -> findings.addAll(allowances.filter(timetable.dateFindings(decision))));
        regulations.values().forEach(consolidation -> findings.addAll(consolidation.findings()));
        findings.addAll(allowances.filter(new RepealChecks(inOrder()).descriptions()));
        findings.addAll(allowances.filter(new Successions(inOrder(), timetable).findings()));
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
