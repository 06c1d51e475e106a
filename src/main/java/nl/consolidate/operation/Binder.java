package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;

/** Resolves the addresses of an operation in the text that it was written for. */
public final class Binder {
    /** The result of binding: the identities meant, or why there are none. */
    public sealed interface Result {
        /** The addresses have one meaning. */
        record Bound(Binding binding) implements Result {}

        /** They have none, or more than one. */
        record Refused(Diagnostic reason) implements Result {}
    }

    private Binder() {}

    /** Binds an operation to a text; {@code origin} names what it makes. */
    public static Result bind(Change change, String origin, Regulation text) {
        try {
            Binding binding = change.operation().accept(new Targets(change, origin, text.root()));
            Expectations.check(change.expects(), binding, text.root());
            return new Result.Bound(binding);
        } catch (Refusal refusal) {
            return new Result.Refused(refusal.reason());
        }
    }

    /**
     * Binds an operation on words to the one of these provisions that holds the words; for corrections that name no
     * place but mean what an earlier instruction made.
     */
    public static Result bindAmong(List<ProvisionId> candidates, Change change, String origin, Regulation text) {
        if (candidates.isEmpty()) {
            return bind(change, origin, text);
        }
        List<Binding> holding = new ArrayList<>();
        Diagnostic reason = Diagnostic.of(
                Code.TARGET_MISSING, change.span(), "what the corrected part made or changed does not exist here");
        for (Path place : outermost(candidates, text.root())) {
            Binding binding = new Binding(change, origin, List.of(place), List.of(), null, null);
            if (Applier.apply(binding, text) instanceof Outcome.Refused refused) {
                reason = refused.reason();
            } else {
                holding.add(binding);
            }
        }
        if (holding.size() > 1) {
            reason = Diagnostic.of(
                            Code.TARGET_AMBIGUOUS, change.span(), holding.size() + " of the provisions hold the words")
                    .withHelp("name the one that is meant with `in:`");
        }
        return holding.size() == 1 ? new Result.Bound(holding.get(0)) : new Result.Refused(reason);
    }

    // a lid does not count beside the article that holds it
    private static List<Path> outermost(List<ProvisionId> candidates, Provision root) {
        return candidates.stream()
                .distinct()
                .flatMap(id -> Lookup.find(root, id).stream())
                .filter(place -> candidates.stream().noneMatch(place.up()::passes)
                        || place.nodes().size() == 1)
                .toList();
    }
}
