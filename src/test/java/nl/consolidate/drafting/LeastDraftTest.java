package nl.consolidate.drafting;

import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.consolidate.Trees;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** A draft does not do with many operations what a few do. */
class LeastDraftTest {
    private static List<String> verbs(Regulation before, Regulation after) {
        return Drafting.operations(Drafting.toForeign(before, after)).stream()
                .map(change -> change.operation().verb())
                .toList();
    }

    private static Regulation of(List<Provision> articles) {
        return regulation(articles.toArray(Provision[]::new));
    }

    private static List<Provision> thirty() {
        return new ArrayList<>(Arrays.asList(Trees.articles(1, 30)));
    }

    // counted from 1 again
    private static List<Provision> renumbered(List<Provision> articles) {
        List<Provision> counted = new ArrayList<>();
        for (Provision article : articles) {
            counted.add(article.withLabel(new Label(Integer.toString(counted.size() + 1))));
        }
        return counted;
    }

    @Test
    void an_article_in_the_middle_of_thirty_is_a_renumbering_and_an_insertion() {
        List<Provision> articles = thirty();
        articles.add(14, article("15", "Honden zijn aangelijnd."));
        assertThat(verbs(of(thirty()), of(renumbered(articles)))).containsExactly("renumber", "insert");
    }

    @Test
    void an_article_out_of_the_middle_of_thirty_is_a_repeal_and_a_renumbering() {
        List<Provision> articles = thirty();
        articles.remove(14);
        assertThat(verbs(of(thirty()), of(renumbered(articles)))).containsExactly("repeal", "renumber");
    }

    @Test
    void two_that_change_places_are_one_move_and_with_their_numbers_a_renumbering_too() {
        List<Provision> articles = thirty();
        Collections.swap(articles, 10, 11);
        assertThat(verbs(of(thirty()), of(articles))).containsExactly("move");
        assertThat(verbs(of(thirty()), of(renumbered(articles)))).containsExactlyInAnyOrder("move", "renumber");
    }

    @Test
    void equal_texts_need_nothing() {
        assertThat(verbs(of(thirty()), of(thirty()))).isEmpty();
    }

    @Test
    void the_parts_count_on_behind_the_letter_z() {
        assertThat(List.of(Letters.of(0), Letters.of(25), Letters.of(26), Letters.of(51), Letters.of(52)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    @Test
    void parts_are_written_from_front_to_back() {
        List<Provision> articles = thirty();
        articles.set(3, article("4", "Tekst van het vierde."));
        articles.set(20, article("21", "Heel iets anders dan er eerst stond."));
        articles.remove(10);
        List<String> places = Drafting.operations(Drafting.toForeign(of(thirty()), of(articles))).stream()
                .map(change -> change.operation().accept(new PlaceOf()).toString())
                .toList();
        assertThat(places).containsExactly("artikel 4", "artikel 11", "artikel 21");
    }
}
