package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.consolidate.Ops;
import nl.consolidate.RandomOps;
import nl.consolidate.RandomTrees;
import nl.consolidate.Trees;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Alignment;
import nl.consolidate.drafting.AmendmentYaml;
import nl.consolidate.drafting.DecisionMarkdown;
import nl.consolidate.drafting.Draft;
import nl.consolidate.drafting.Drafter;
import nl.consolidate.drafting.Proof;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.notation.RegulationMarkdown;
import nl.consolidate.notation.WholeText;
import nl.consolidate.operation.Outcome;
import org.junit.jupiter.api.Test;

/** A draft is written, read back as any source is, and replayed as any decision is: it gives the second text. */
class DraftsReadBackTest {
    private static final int PAIRS = 80;

    @Test
    void what_is_read_from_a_written_draft_gives_the_second_text() throws IOException {
        int proven = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Regulation before = written(RandomTrees.regulation(random));
            Regulation after = written(edited(before, random));
            Optional<Draft> draft = Drafter.draft(before, after.withRoot(Alignment.adopt(before.root(), after.root())));
            if (draft.isPresent() && !draft.get().isEmpty()) {
                prove(seed, draft.get());
                proven++;
            }
        }
        // the others differ in nothing, or in an article without a word
        assertThat(proven).isGreaterThan(PAIRS * 3 / 4);
    }

    private static void prove(int seed, Draft draft) throws IOException {
        String yaml = AmendmentYaml.write(draft, new AmendmentYaml.Heading("ontwerp", "Ontwerp"));
        assertThat(DecisionMarkdown.write(draft, "Ontwerp")).contains("## Artikel I");
        List<Instruction> parts = WrittenDraft.read(draft.before().id(), yaml);
        assertThat(Proof.of(draft, parts).holds())
                .as(
                        "seed %d%n%s%nfrom%n%s%nto%n%s",
                        seed, yaml, Trees.print(draft.before()), Trees.print(draft.after()))
                .isTrue();
    }

    // what a source can hold: the same after it has been written down and read
    private static Regulation written(Regulation text) {
        String page = RegulationMarkdown.write(withMarks(text.root()), 3, provision -> List.of());
        return Trees.ofRoot(Trees.identified("r", WholeText.read(page)));
    }

    private static Provision withMarks(Provision node) {
        Provision filled = node.withChildren(
                node.children().stream().map(DraftsReadBackTest::withMarks).toList());
        boolean bare = node.kind() == ProvisionKind.TABLE && !node.text().contains("\n");
        return bare ? filled.withText(node.text() + "\n| --- | --- |") : filled;
    }

    private static Regulation edited(Regulation text, Random random) {
        Regulation result = text;
        int edits = 1 + random.nextInt(4);
        for (int i = 0, done = 0; done < edits && i < 40 * edits; i++) {
            Change change = RandomOps.on(result, random, "edit." + i);
            if (!(change.operation() instanceof Operation.ReplaceRegulation)
                    && Ops.run(result, change) instanceof Outcome.Applied applied) {
                result = applied.text();
                done++;
            }
        }
        return result;
    }
}
