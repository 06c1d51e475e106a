package nl.consolidate.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.consolidate.Ops;
import nl.consolidate.Trees;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Alignment;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Outcome;

/** Drafts between texts, and applies what was drafted with the rules by which every decision is applied. */
final class Drafting {
    private Drafting() {}

    /** A draft to a text that knows nothing of identities. */
    static Draft toForeign(Regulation before, Regulation after) {
        Regulation aligned = after.withRoot(Alignment.adopt(before.root(), Trees.identified("x", after.root())));
        return proven(before, aligned, Drafter.draft(before, aligned));
    }

    /** A draft to a later text of the same regulation. */
    static Draft toLater(Regulation before, Regulation after) {
        Regulation aligned = after.withRoot(Alignment.complete(before.root(), after.root()));
        return proven(before, aligned, Drafter.draft(before, aligned));
    }

    private static Draft proven(Regulation before, Regulation after, Optional<Draft> found) {
        // an article without a word, or a chapter without an article, can stand in no source
        boolean canBeWritten = ContentYaml.isWritable(
                new Operation.ReplaceRegulation(after.withRoot(Separation.of(before.root(), after.root()))));
        assertThat(found.isPresent() || !canBeWritten)
                .as("no draft from%n%s%nto%n%s", Trees.print(before), Trees.print(after))
                .isTrue();
        if (found.isEmpty()) {
            return new Draft(before, after, List.of(), List.of());
        }
        Draft draft = found.orElseThrow();
        Regulation reached = before;
        for (Change change : operations(draft)) {
            Outcome outcome = Ops.run(reached, change);
            assertThat(outcome)
                    .as("%s on%n%s", change.operation(), Trees.print(reached))
                    .isInstanceOf(Outcome.Applied.class);
            reached = ((Outcome.Applied) outcome).text();
        }
        assertThat(Reading.same(reached.root(), after.root()))
                .as("%s%nmakes%n%s%nin the place of%n%s", operations(draft), Trees.print(reached), Trees.print(after))
                .isTrue();
        return draft;
    }

    static List<Change> operations(Draft draft) {
        return draft.parts().stream()
                .map(Instruction::changes)
                .flatMap(List::stream)
                .toList();
    }

    static boolean isWhole(Draft draft) {
        return operations(draft).stream().anyMatch(change -> change.operation() instanceof Operation.ReplaceRegulation);
    }
}
