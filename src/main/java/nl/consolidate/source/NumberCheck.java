package nl.consolidate.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** Looks for numbers that stand twice where one address could not tell them apart. */
final class NumberCheck {
    private final Diagnostics findings;
    private final Map<String, Provision> leaves = new HashMap<>();

    private NumberCheck(Diagnostics findings) {
        this.findings = findings;
    }

    /** Articles and annexes through the whole of it, chapters in their place, leden and onderdelen in their list. */
    static void of(Provision whole, Diagnostics findings) {
        new NumberCheck(findings).visit(whole);
    }

    private void visit(Provision provision) {
        if (provision.kind() != ProvisionKind.ANNEX) {
            siblings(provision.children());
        }
    }

    // two lists in one text are told apart by what stands between them
    private void siblings(List<Provision> children) {
        Map<String, Provision> list = new HashMap<>();
        ProvisionKind kind = null;
        for (Provision child : children) {
            if (child.kind() != kind && child.kind().isInner()) {
                list.clear();
            }
            kind = child.kind();
            check(child, kind.isLeaf() ? leaves : list);
            visit(child);
        }
    }

    private void check(Provision child, Map<String, Provision> seen) {
        String number = numberOf(child);
        Provision first = number.isEmpty() ? null : seen.putIfAbsent(child.kind() + " " + number, child);
        if (first != null) {
            String message = child.kind().dutch() + " " + number + " stands here twice";
            findings.add(Diagnostic.of(Code.DUPLICATE_NUMBER, child.source(), message)
                    .withRelated(first.source(), "here it stands first"));
        }
    }

    private static String numberOf(Provision provision) {
        if (provision.kind() == ProvisionKind.DEFINITION) {
            return "\"" + provision.heading() + "\"";
        }
        Label label = provision.label();
        return label == null ? "" : label.value();
    }
}
