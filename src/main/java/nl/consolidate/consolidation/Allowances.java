package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Allowance;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;

/** Leaves out the findings that the sources accept on purpose; a refusal can never be accepted. */
final class Allowances {
    private final List<Allowance> allowances;
    private final Set<Allowance> used = new HashSet<>();

    Allowances(Collection<Decision> decisions) {
        this.allowances = decisions.stream()
                .sorted(Comparator.comparing(Decision::id))
                .flatMap(decision -> decision.allow().stream())
                .toList();
    }

    List<Diagnostic> filter(Collection<Diagnostic> findings) {
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic finding : findings) {
            if (!accepts(finding)) {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** Those that met no finding so far. */
    List<Diagnostic> unused() {
        return allowances.stream()
                .filter(allowance -> !used.contains(allowance))
                .map(allowance -> Diagnostic.of(
                                Code.UNUSED_ALLOWANCE,
                                allowance.span(),
                                "no finding " + allowance.finding().slug() + " is raised here")
                        .withHelp("take the entry out, so that it does not hide a later one"))
                .toList();
    }

    private boolean accepts(Diagnostic finding) {
        if (finding.isError() && finding.code() != Code.IN_FORCE_BEFORE_PUBLICATION) {
            return false;
        }
        SourceSpan span = finding.span();
        boolean accepted = false;
        for (Allowance allowance : allowances) {
            if (allowance.finding() == finding.code() && span != null && allowance.covers(span)) {
                used.add(allowance);
                accepted = true;
            }
        }
        return accepted;
    }
}
