package nl.consolidate.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.consolidate.Ops;
import nl.consolidate.RandomOps;
import nl.consolidate.RandomTrees;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Outcome;
import org.junit.jupiter.api.Test;

/** Whatever two texts are: the draft makes the one of the other. */
class GeneratedDraftsTest {
    private static final int PAIRS = Integer.getInteger("pairs", 1500);

    /** The text after some sound operations on it. */
    private static Regulation edited(Regulation text, Random random, int edits) {
        Regulation result = text;
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

    @Test
    void a_draft_to_an_edited_text_gives_that_text() {
        int whole = 0;
        long cost = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Regulation before = RandomTrees.regulation(random);
            Regulation after = edited(before, random, 1 + random.nextInt(5));
            Draft foreign = Drafting.toForeign(before, after);
            whole += Drafting.isWhole(foreign) ? 1 : 0;
            cost += Drafting.operations(foreign).size();
            if (Drafting.isWhole(foreign) && Boolean.getBoolean("show")) {
                System.out.println("WHOLE seed " + seed);
            }
            Drafting.toLater(before, after);
        }
        System.out.println("whole: " + whole + " ops: " + cost);
        assertThat(whole).isLessThan(PAIRS / 20);
    }

    @Test
    void a_draft_to_any_other_text_gives_that_text() {
        for (int seed = 0; seed < PAIRS / 5; seed++) {
            Random random = new Random(seed);
            Drafting.toForeign(RandomTrees.regulation(random), RandomTrees.regulation(random));
        }
    }
}
