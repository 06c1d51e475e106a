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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever two texts are: the draft makes the one of the other. */
class GeneratedDraftsTest {
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
        toEdited(0, 150);
    }

    @Test
    void a_draft_to_any_other_text_gives_that_text() {
        toAnyOther(0, 30);
    }

    @Tag("slow")
    @Test
    void many_drafts_to_edited_texts_give_those_texts() {
        toEdited(10_000, 4000);
    }

    @Tag("slow")
    @Test
    void many_drafts_to_other_texts_give_those_texts() {
        toAnyOther(10_000, 1000);
    }

    private static void toEdited(int firstSeed, int pairs) {
        int wholes = 0;
        for (int seed = firstSeed; seed < firstSeed + pairs; seed++) {
            Random random = new Random(seed);
            Regulation before = RandomTrees.regulation(random);
            Regulation after = edited(before, random, 1 + random.nextInt(5));
            wholes += Drafting.isWhole(Drafting.toForeign(before, after)) ? 1 : 0;
            Drafting.toLater(before, after);
        }
        // a draft that prints the whole regulation again is the last resort
        assertThat(wholes).isLessThan(Math.max(2, pairs / 100));
    }

    private static void toAnyOther(int firstSeed, int pairs) {
        for (int seed = firstSeed; seed < firstSeed + pairs; seed++) {
            Random random = new Random(seed);
            Drafting.toForeign(RandomTrees.regulation(random), RandomTrees.regulation(random));
        }
    }
}
