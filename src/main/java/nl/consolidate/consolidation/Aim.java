package nl.consolidate.consolidation;

import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.timeline.Effect;

/** Finds the words of an operation that name what it acts on. */
final class Aim {
    private Aim() {}

    /** The place of the address; of what has none, the whole operation. */
    static SourceSpan of(Effect effect) {
        Change change = effect.change();
        return change == null ? effect.span() : of(change.operation(), effect.span());
    }

    private static SourceSpan of(Operation operation, SourceSpan whole) {
        if (operation instanceof Operation.Insert insert) {
            return insert.target().span();
        }
        if (operation instanceof Operation.Replace replace) {
            return replace.target().span();
        }
        if (operation instanceof Operation.Repeal repeal) {
            return repeal.targets().get(0).span();
        }
        if (operation instanceof Operation.Renumber renumber) {
            return renumber.to().span();
        }
        return operation instanceof Operation.Move move ? move.targets().span() : whole;
    }
}
