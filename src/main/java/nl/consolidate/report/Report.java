package nl.consolidate.report;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;

/**
 * All that a run has to say of its sources.
 *
 * @param files the paths of the files that were looked at, in order
 * @param findings in the order in which they are written
 * @param tallies the ledger of each regulation, in order
 */
public record Report(List<String> files, List<Diagnostic> findings, List<Tally> tallies) {
    public Report {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        tallies = List.copyOf(tallies);
    }

    /** Findings alone. */
    public static Report of(List<Diagnostic> findings) {
        return new Report(List.of(), findings, List.of());
    }

    public int count(Severity severity) {
        int count = 0;
        for (Diagnostic finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
