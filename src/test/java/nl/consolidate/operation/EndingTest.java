package nl.consolidate.operation;

import static nl.consolidate.Ops.WORDS;
import static nl.consolidate.Ops.after;
import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.bound;
import static nl.consolidate.Ops.deleteAtEnd;
import static nl.consolidate.Ops.insert;
import static nl.consolidate.Ops.notes;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.renumber;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Ops.replaceAtEnd;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.at;
import static nl.consolidate.Trees.closing;
import static nl.consolidate.Trees.id;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.notHeld;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.row;
import static nl.consolidate.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that count only at the end of their target, and the formulas of decisions that need them. */
class EndingTest {
    private static Regulation list(Provision... items) {
        return regulation(article("3", "Tot de taken behoren:", items));
    }

    private static String items(Regulation text) {
        return String.join(
                " | ",
                at(text, "artikel 3").children().stream()
                        .map(part -> part.marker() + " " + part.text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Art. 3. De raad.   | .     | ;     | Art. 3. De raad;
            de bomen; en       | ; en  | ;     | de bomen;
            een punt.\\n        | .     | ;     | een punt;\\n
            en en en           | en en | of    | en of
            a. b.              | a. b. | c     | c
            x $1.              | .     | $2\\\\  | x $1$2\\\\
            """)
    void only_the_last_words_are_replaced(String text, String find, String with, String result) {
        Regulation before = regulation(article("1", text.translateEscapes()));

        assertThat(at(applied(before, replaceAtEnd("artikel 1", find, with.translateEscapes())), "artikel 1")
                        .text())
                .isEqualTo(result.translateEscapes());
    }

    @Test
    void words_are_taken_away_from_the_end() {
        Regulation text = list(item("a", "het park en de tuin, en"), item("b", "de bomen."));

        assertThat(items(applied(text, deleteAtEnd("artikel 3 onder a", ", en"))))
                .isEqualTo("a. het park en de tuin | b. de bomen.");
    }

    @Test
    void the_end_of_a_provision_is_that_of_its_last_part() {
        Regulation text = list(item("a", "bomen;"), item("b", "paden:", item("1°", "breed;"), item("2°", "smal.")));
        Outcome.Applied outcome = outcome(text, replaceAtEnd("artikel 3 onder b", ".", ";"));

        assertThat(at(outcome.text(), "artikel 3 onder b onder 2°").text()).isEqualTo("smal;");
        assertThat(outcome.touches())
                .extracting(Touch::provision)
                .containsExactly(id(text, "artikel 3 onder b onder 2°"));
    }

    @Test
    void a_closing_sentence_is_the_end() {
        Regulation text = list(item("a", "bomen."), closing("een en ander in overleg."));

        assertThat(items(applied(text, replaceAtEnd("artikel 3", ".", "!"))))
                .isEqualTo("a. bomen. |  een en ander in overleg!");
    }

    @Test
    void a_tombstone_has_no_words() {
        Regulation text = applied(list(item("a", "bomen;"), item("b", "paden.")), repeal("artikel 3 onder b"));

        assertThat(at(applied(text, replaceAtEnd("artikel 3", ";", ".")), "artikel 3 onder a")
                        .text())
                .isEqualTo("bomen.");
    }

    @Test
    void the_intro_and_the_heading_have_an_end_of_their_own() {
        Regulation text = list(item("a", "bomen:"));

        assertThat(at(applied(text, replaceAtEnd("artikel 3 aanhef", ":", " zeker:")), "artikel 3")
                        .text())
                .isEqualTo("Tot de taken behoren zeker:");
        assertThat(refused(text, replaceAtEnd("artikel 3 opschrift", ":", "")).code())
                .isEqualTo(Code.TEXT_NOT_FOUND);
    }

    @Test
    void refuses_words_that_stand_elsewhere_and_shows_the_end() {
        var finding =
                refused(list(item("a", "bomen; en"), item("b", "paden.")), replaceAtEnd("artikel 3", "; en", "."));

        assertThat(finding.code()).isEqualTo(Code.TEXT_NOT_FOUND);
        assertThat(finding.span()).isEqualTo(WORDS);
        assertThat(finding.message()).isEqualTo("artikel 3 does not end with these words");
        assertThat(finding.help()).containsExactly("it ends with \"paden.\"");
    }

    @Test
    void refuses_an_end_that_is_not_held() {
        assertThat(refused(list(item("a", "x;"), notHeld(item("b", ""))), replaceAtEnd("artikel 3", ";", "."))
                        .code())
                .isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(regulation(article("3", "x.").withIncomplete(true)), replaceAtEnd("artikel 3", ".", ";"))
                        .code())
                .isEqualTo(Code.TARGET_NOT_HELD);
    }

    @Test
    void refuses_the_end_of_a_table() {
        Regulation text = regulation(article("3", "Zie:", table("| a |\n|---|", row("| x. |"))));

        assertThat(refused(text, replaceAtEnd("artikel 3", ".", ";")).code()).isEqualTo(Code.TARGET_AMBIGUOUS);
    }

    @Test
    void warns_where_the_end_is_a_piece_of_a_word() {
        assertThat(notes(list(item("a", "bomen")), deleteAtEnd("artikel 3", "en")))
                .extracting(note -> note.code())
                .containsExactly(Code.WORD_CUT);
    }

    @Test
    void means_the_same_part_in_a_text_with_another_end() {
        Regulation text = list(item("a", "bomen;"), item("b", "paden."));
        Binding binding = bound(text, replaceAtEnd("artikel 3 onder b", ".", ";"));

        assertThat(Applier.apply(binding, list(item("a", "bomen;"), item("b", "paden. Nu"))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Applier.apply(binding, applied(text, renumber("artikel 3 onder a, b", "artikel 3 onder b, a"))))
                .isInstanceOfSatisfying(
                        Outcome.Applied.class,
                        done -> assertThat(items(done.text())).isEqualTo("b. bomen; | a. paden;"));
    }

    @Test
    void under_replacement_of_the_point_at_the_end_of_d_by_a_semicolon_an_item_is_added() {
        Regulation text = list(item("c", "c. Zie art. 2;"), item("d", "de heer A. de Vries."));
        List<Change> formula = List.of(
                replaceAtEnd("artikel 3 onder d", ".", ";"),
                insert("artikel 3 onder e", after("artikel 3 onder d"), item("e", "de rest.")));

        assertThat(items(applied(text, formula.toArray(Change[]::new))))
                .isEqualTo("c. c. Zie art. 2; | d. de heer A. de Vries; | e. de rest.");
    }

    @Test
    void the_word_and_moves_on_to_the_new_last_but_one() {
        Regulation text = list(item("a", "bomen; en struiken;"), item("b", "paden; en"), item("c", "water."));
        List<Change> formula = List.of(
                replaceAtEnd("artikel 3 onder b", "; en", ";"),
                replaceAtEnd("artikel 3 onder c", ".", "; en"),
                insert("artikel 3 onder d", after("artikel 3 onder c"), item("d", "lucht.")));

        assertThat(items(applied(text, formula.toArray(Change[]::new))))
                .isEqualTo("a. bomen; en struiken; | b. paden; | c. water; en | d. lucht.");
    }

    @Test
    void the_last_item_goes_and_the_word_and_moves_back() {
        Regulation text = list(item("a", "bomen;"), item("b", "paden; en"), item("c", "water."));
        List<Change> formula = List.of(
                repeal("artikel 3 onder c"),
                replaceAtEnd("artikel 3 onder b", "; en", "."),
                replaceAtEnd("artikel 3 onder a", ";", "; en"));

        assertThat(items(applied(text, formula.toArray(Change[]::new)))).isEqualTo("a. bomen; en | b. paden. | c. ");
    }

    @Test
    void under_renumbering_of_the_second_to_the_third_lid_a_lid_is_inserted() {
        Regulation text = regulation(article("3", lid("1", "een."), lid("2", "twee.")));
        Regulation result = applied(
                text,
                renumber("artikel 3 lid 2", "artikel 3 lid 3"),
                insert("artikel 3 lid 2", after("artikel 3 lid 1"), lid("2", "nieuw.")));

        assertThat(items(result)).isEqualTo("1. een. | 2. nieuw. | 3. twee.");
        assertThat(id(result, "artikel 3 lid 3")).isEqualTo(id(text, "artikel 3 lid 2"));
    }
}
