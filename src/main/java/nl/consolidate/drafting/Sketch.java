package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Applier;
import nl.consolidate.operation.Binder;
import nl.consolidate.operation.Outcome;

/**
 * A draft in the making: the text after the operations so far, each of which has been applied to what the one before left.
 *
 * @param cost what the operations ask of a reader: their number and the words that they print
 */
record Sketch(Regulation text, List<Change> changes, int cost) {
    private static final SourceSpan NOWHERE = SourceSpan.startOf(new SourceFile("draft", ""));

    Sketch {
        changes = List.copyOf(changes);
    }

    static Sketch of(Regulation text) {
        return new Sketch(text, List.of(), 0);
    }

    static <T> Located<T> said(T value) {
        return new Located<>(value, NOWHERE);
    }

    /** The sketch with one more operation; empty where it cannot be applied here, or cannot be written down. */
    Optional<Sketch> then(Operation operation) {
        if (!ContentYaml.isWritable(operation)) {
            return Optional.empty();
        }
        Change change = new Change(operation, Expectation.NONE, Schedule.EMPTY, NOWHERE);
        String origin = "draft." + (changes.size() + 1);
        if (Binder.bind(change, origin, text) instanceof Binder.Result.Bound bound
                && Applier.apply(bound.binding(), text) instanceof Outcome.Applied applied) {
            List<Change> all = new ArrayList<>(changes);
            all.add(change);
            return Optional.of(new Sketch(applied.text(), all, cost + Cost.of(operation)));
        }
        return Optional.empty();
    }

    Provision root() {
        return text.root();
    }

    Optional<Path> find(ProvisionId id) {
        return Lookup.find(root(), id);
    }

    Path place(ProvisionId id) {
        return find(id).orElseThrow(() -> new IllegalStateException(id + " is not in the draft"));
    }

    /** The changes that were made since an earlier sketch. */
    List<Change> since(Sketch earlier) {
        return changes.subList(earlier.changes.size(), changes.size());
    }

    /** The one that asks less of a reader; of two that ask the same, the first. */
    static Optional<Sketch> lesser(Optional<Sketch> one, Optional<Sketch> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().cost <= other.get().cost ? one : other;
    }
}
