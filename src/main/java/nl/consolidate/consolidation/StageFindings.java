package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.OrderKey;

/** What is to be said of the way to a text. */
final class StageFindings {
    private StageFindings() {}

    /** All findings, in order; of an operation that is refused in a conflict only the conflict. */
    static List<Diagnostic> of(Stage last) {
        List<Stage> way = last.way();
        Set<OrderKey> inConflict = inConflict(way);
        List<Diagnostic> findings = new ArrayList<>();
        for (Stage stage : way) {
            findings.addAll(met(stage));
            if (!stage.isRefused() || !inConflict.contains(stage.effect().order())) {
                stage.findings().forEach(finding -> findings.add(placed(finding, stage)));
            }
        }
        return findings;
    }

    private static Diagnostic placed(Diagnostic finding, Stage stage) {
        return finding.at().isEmpty() ? finding.withAt(Named.by(stage.effect())) : finding;
    }

    private static List<Diagnostic> met(Stage stage) {
        Meeting meeting = stage.reading().meeting();
        List<Diagnostic> findings = new ArrayList<>();
        meeting.conflicts().forEach(conflict -> findings.add(conflict.finding()));
        findings.addAll(meeting.notes());
        return findings;
    }

    /** The places of all operations that are in a conflict which nothing settles. */
    static Set<OrderKey> inConflict(List<Stage> way) {
        Set<OrderKey> places = new HashSet<>();
        way.forEach(stage ->
                stage.reading().meeting().conflicts().forEach(conflict -> places.addAll(conflict.operations())));
        return places;
    }
}
