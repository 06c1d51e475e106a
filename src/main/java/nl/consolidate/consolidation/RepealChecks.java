package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;

/** Checks that a repeal describes the regulation as it is. */
final class RepealChecks {
    private final List<Decision> decisions;

    RepealChecks(List<Decision> decisions) {
        this.decisions = decisions;
    }

    /** Whether the description fits the regulation or, a known trap, one of its amendments. */
    List<Diagnostic> descriptions() {
        List<Diagnostic> findings = new ArrayList<>();
        for (Decision decision : decisions) {
            decision.repeals().forEach(repeal -> description(repeal).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Diagnostic> description(Repeal repeal) {
        Located<LocalDate> described = repeal.describedAdopted();
        Optional<Decision> base = decisions.stream()
                .filter(decision -> decision.establishes() != null
                        && decision.id().equals(repeal.regulation().value()))
                .findFirst();
        if (described == null || base.isEmpty() || isAdoptedOn(base.get(), described.value())) {
            return Optional.empty();
        }
        return Optional.of(decisions.stream()
                .filter(decision -> isAdoptedOn(decision, described.value()))
                .filter(decision -> decision.amends().stream()
                        .anyMatch(amended -> amended.regulation()
                                .value()
                                .equals(repeal.regulation().value())))
                .findFirst()
                .map(amendment -> fitsAmendment(described, base.get(), amendment))
                .orElseGet(() -> fitsNothing(described, base.get())));
    }

    private static boolean isAdoptedOn(Decision decision, LocalDate day) {
        return decision.adopted() != null && decision.adopted().value().equals(day);
    }

    private static Diagnostic fitsAmendment(Located<LocalDate> described, Decision base, Decision amendment) {
        return Diagnostic.of(
                        Code.REPEAL_DESCRIBED_AMENDMENT,
                        described.span(),
                        "the decision adopted on " + described.value() + " is the amendment " + amendment.id()
                                + ", not the regulation " + base.id())
                .withRelated(amendment.span(), "the amendment of that date")
                .withRelated(base.span(), "the regulation")
                .withHelp("say in `note:` which one is meant, and accept it with `allow:`");
    }

    private static Diagnostic fitsNothing(Located<LocalDate> described, Decision base) {
        return Diagnostic.of(
                        Code.REPEAL_DESCRIBED_OTHERWISE,
                        described.span(),
                        base.id() + " was not adopted on " + described.value() + ", and no amendment of it was")
                .withRelated(base.span(), "the regulation")
                .withHelp("check which regulation the sentence means");
    }
}
