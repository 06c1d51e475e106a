package nl.consolidate.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.DecisionReader.Filed;
import org.jspecify.annotations.Nullable;

/** What files say of each other: ids that occur twice, and names of regulations, decisions and parts that no file has. */
final class CrossReferences {
    private final Diagnostics findings;
    private final Set<String> broken;
    private final TreeMap<String, Filed> byId = new TreeMap<>();

    private CrossReferences(Set<String> broken, Diagnostics findings) {
        this.broken = broken;
        this.findings = findings;
    }

    /**
     * Every decision, each id once.
     *
     * @param broken the ids of files that could not be read
     */
    static List<Decision> check(List<Filed> filed, Set<String> broken, Diagnostics findings) {
        CrossReferences references = new CrossReferences(broken, findings);
        filed.forEach(references::register);
        List<Decision> decisions =
                references.byId.values().stream().map(Filed::decision).toList();
        decisions.forEach(references::check);
        return decisions;
    }

    // ids name folders of the publication, where some systems know no case
    private void register(Filed file) {
        Filed first = byId.putIfAbsent(file.id().value().toLowerCase(Locale.ROOT), file);
        if (first != null) {
            Code code = file.isAmendment() ? Code.DUPLICATE_AMENDMENT : Code.DUPLICATE_REGULATION;
            SourceSpan place = file.id().span();
            findings.add(Diagnostic.of(
                            code, place, "the id " + Values.shortened(file.id().value(), 100) + " is given twice")
                    .withRelated(first.id().span(), "here it is given first"));
        }
    }

    private void check(Decision decision) {
        check(decision.schedule());
        decision.amends().forEach(this::check);
        decision.repeals().forEach(repeal -> {
            regulation(repeal.regulation());
            check(repeal.schedule());
        });
        decision.commences().forEach(this::check);
        decision.corrects().forEach(this::check);
        decision.annuls().forEach(annuls -> check(annuls.target()));
        decision.suspends().forEach(suspends -> check(suspends.target()));
        decision.extensions().forEach(this::check);
        decision.withdrawals().forEach(this::check);
        decision.resolutions().forEach(resolution -> {
            resolution.between().forEach(this::decision);
            resolution.order().forEach(this::decision);
            if (resolution.regulation() != null) {
                regulation(resolution.regulation());
            }
        });
    }

    private void check(AmendedRegulation amended) {
        regulation(amended.regulation());
        check(amended.schedule());
        amended.instructions().forEach(this::check);
        amended.corrections().forEach(correction -> check(correction.change()));
    }

    private void check(Instruction instruction) {
        check(instruction.schedule());
        instruction.changes().forEach(this::check);
    }

    private void check(Change change) {
        check(change.schedule());
    }

    private void check(Schedule schedule) {
        Located<Commencement> rule = schedule.inForce();
        if (rule != null && rule.value() instanceof Commencement.With with) {
            decision(new Located<>(with.decision(), rule.span()));
        }
    }

    private void check(Commences commences) {
        check(commences.schedule());
        check(commences.target());
    }

    private void check(Extends entry) {
        check(entry.schedule());
        check(entry.target());
    }

    private void check(Withdrawal withdrawal) {
        check(withdrawal.schedule());
        Located<String> id = withdrawal.target().decision();
        Filed found = find(id.value());
        if (found != null && !found.isAmendment()) {
            findings.add(
                    Diagnostic.of(Code.UNKNOWN_DECISION, id.span(), id.value() + " is a regulation, not an amendment")
                            .withHelp("a regulation is repealed with the key `regulation`"));
        } else {
            check(withdrawal.target());
        }
    }

    private void check(Target target) {
        Decision named = decision(target.decision());
        if (named != null) {
            TargetCheck.of(named, target).ifPresent(findings::add);
        }
    }

    private void check(Corrects corrects) {
        Decision named = decision(corrects.decision());
        corrects.instructions().forEach(this::check);
        if (named != null) {
            TargetCheck.of(named, corrects).forEach(findings::add);
        }
    }

    private void regulation(Located<String> id) {
        Filed found = find(id.value());
        if (id.value().isEmpty() || broken.contains(id.value()) || (found != null && !found.isAmendment())) {
            return;
        }
        List<String> known = new ArrayList<>(broken);
        byId.values().stream()
                .filter(file -> !file.isAmendment())
                .forEach(file -> known.add(file.id().value()));
        String message = found == null
                ? "there is no regulation with the id " + id.value()
                : id.value() + " is an amendment, not a regulation";
        add(Code.UNKNOWN_REGULATION, id, message, known);
    }

    private @Nullable Decision decision(Located<String> id) {
        Filed found = find(id.value());
        if (found != null) {
            return found.decision();
        }
        if (!broken.contains(id.value())) {
            Set<String> known = new TreeSet<>(broken);
            byId.values().forEach(file -> known.add(file.id().value()));
            add(Code.UNKNOWN_DECISION, id, "there is no decision with the id " + id.value(), known);
        }
        return null;
    }

    private @Nullable Filed find(String id) {
        Filed found = byId.get(id.toLowerCase(Locale.ROOT));
        return found != null && found.id().value().equals(id) ? found : null;
    }

    private void add(Code code, Located<String> place, String message, Collection<String> known) {
        Diagnostic finding = Diagnostic.of(code, place.span(), message);
        findings.add(
                Nearest.question(place.value(), known).map(finding::withHelp).orElse(finding));
    }
}
