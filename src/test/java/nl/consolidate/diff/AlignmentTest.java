package nl.consolidate.diff;

import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.consolidate.RandomTrees;
import nl.consolidate.Trees;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** Which provision of one text is which of another. */
class AlignmentTest {
    private static final String LONG = "De raad besluit binnen drie weken op het verzoek van een inwoner van de stad.";

    private static Regulation adopted(Regulation before, Regulation after) {
        Provision foreign = Trees.identified("x", after.root());
        return Trees.ofRoot(Alignment.adopt(before.root(), foreign));
    }

    private static void same(Regulation before, String old, Regulation after, String now) {
        assertThat(Trees.id(after, now)).isEqualTo(Trees.id(before, old));
    }

    private static boolean isNew(Regulation before, Regulation after, String address) {
        ProvisionId id = Trees.id(after, address);
        return Trees.all(before.root()).noneMatch(node -> node.id().equals(id));
    }

    @Test
    void equal_words_under_another_number_were_renumbered() {
        Regulation before = regulation(article("1", "Een."), article("2", LONG));
        Regulation after =
                adopted(before, regulation(article("1", "Een."), article("2", "Nieuw en kort."), article("3", LONG)));
        same(before, "artikel 2", after, "artikel 3");
        assertThat(isNew(before, after, "artikel 2")).isTrue();
    }

    @Test
    void similar_words_under_one_number_were_changed() {
        Regulation before = regulation(article("1", lid("1", LONG), lid("2", "Er is een raad.")));
        Regulation after = adopted(
                before, regulation(article("1", lid("1", LONG.replace("drie", "vier")), lid("2", "Er is een raad."))));
        same(before, "artikel 1 lid 1", after, "artikel 1 lid 1");
    }

    @Test
    void words_that_changed_a_little_are_found_under_their_new_number() {
        Regulation before = regulation(Trees.articles(1, 1)[0], article("2", LONG));
        Regulation after = adopted(
                before,
                regulation(
                        Trees.articles(1, 1)[0],
                        article("2", "Iets geheel anders."),
                        article("3", LONG.replace("drie", "vier"))));
        same(before, "artikel 2", after, "artikel 3");
    }

    @Test
    void equal_words_in_another_chapter_or_article_were_moved() {
        Regulation before = regulation(
                chapter("1", article("1", LONG)),
                chapter("2", article("2", lid("1", "Een."), lid("2", "De bak is grijs van kleur en zwaar."))));
        Regulation after = adopted(
                before,
                regulation(
                        chapter(
                                "1",
                                article("3", lid("1", "Anders."), lid("2", "De bak is grijs van kleur en zwaar."))),
                        chapter("2", article("1", LONG))));
        same(before, "artikel 1", after, "artikel 1");
        same(before, "artikel 2 lid 2", after, "artikel 3 lid 2");
    }

    @Test
    void chapters_are_known_by_what_they_hold() {
        Provision[] articles = Trees.articles(1, 2);
        Regulation before = regulation(chapter("1", articles[0]), chapter("2", articles[1]));
        Regulation after = adopted(
                before,
                regulation(
                        chapter("1", articles[0]), chapter("2", article("1a", "Nieuw.")), chapter("3", articles[1])));
        same(before, "hoofdstuk 2", after, "hoofdstuk 3");
    }

    @Test
    void what_has_no_words_goes_by_its_number() {
        Regulation before =
                regulation(Trees.notHeld(article("1")), Trees.notHeld(article("2")), Trees.notHeld(article("3")));
        Regulation after = adopted(before, regulation(Trees.notHeld(article("1")), Trees.notHeld(article("3"))));
        same(before, "artikel 3", after, "artikel 3");
    }

    @Test
    void a_repealed_provision_does_not_come_back_to_life() {
        Regulation before = regulation(article("1", LONG).tombstone(), article("2", "Twee."));
        Regulation after = adopted(before, regulation(article("1", LONG), article("2", "Twee.")));
        assertThat(isNew(before, after, "artikel 1")).isTrue();
    }

    @Test
    void nothing_is_matched_twice_and_kinds_agree() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Regulation before = RandomTrees.regulation(random);
            Regulation after = adopted(before, RandomTrees.regulation(random));
            Map<ProvisionId, ProvisionKind> kinds = new HashMap<>();
            Trees.all(before.root()).forEach(node -> kinds.put(node.id(), node.kind()));
            Set<ProvisionId> seen = new HashSet<>();
            assertThat(Trees.all(after.root()).allMatch(node -> seen.add(node.id())))
                    .isTrue();
            assertThat(Trees.all(after.root())
                            .allMatch(node -> kinds.getOrDefault(node.id(), node.kind()) == node.kind()))
                    .isTrue();
        }
    }

    @Test
    void the_same_text_has_the_same_identities() {
        for (int seed = 0; seed < 100; seed++) {
            Regulation before = RandomTrees.regulation(new Random(seed));
            assertThat(Trees.all(adopted(before, before).root())
                            .filter(node -> node.kind().isLeaf())
                            .map(Provision::id))
                    .containsExactlyElementsOf(Trees.all(before.root())
                            .filter(node -> node.kind().isLeaf())
                            .map(Provision::id)
                            .toList());
        }
    }
}
