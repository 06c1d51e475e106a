package nl.consolidate.operation;

import static nl.consolidate.Ops.after;
import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.atEnd;
import static nl.consolidate.Ops.atStart;
import static nl.consolidate.Ops.before;
import static nl.consolidate.Ops.insert;
import static nl.consolidate.Ops.move;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.articles;
import static nl.consolidate.Trees.at;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.closing;
import static nl.consolidate.Trees.container;
import static nl.consolidate.Trees.definition;
import static nl.consolidate.Trees.id;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.kop;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.notHeld;
import static nl.consolidate.Trees.numbers;
import static nl.consolidate.Trees.parts;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.row;
import static nl.consolidate.Trees.source;
import static nl.consolidate.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.Ops;
import nl.consolidate.amendment.Change;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

class InsertAndMoveTest {
    private static final Regulation TEXT = regulation(
            chapter("1", articles(1, 3)),
            chapter("2", articles(4, 6)),
            annex("1", kop("Taken", item("a", "x")), kop("Overig")));

    @Test
    void inserts_behind_before_first_and_last() {
        assertThat(parts(applied(TEXT, insert("artikel 2a", after("artikel 2"), article("2a"))), "hoofdstuk 1"))
                .containsExactly("1", "2", "2a", "3");
        assertThat(parts(applied(TEXT, insert("artikel 2a", before("artikel 2"), article("2a"))), "hoofdstuk 1"))
                .containsExactly("1", "2a", "2", "3");
        assertThat(parts(applied(TEXT, insert("artikel 0", atStart("hoofdstuk 1"), article("0"))), "hoofdstuk 1"))
                .containsExactly("0", "1", "2", "3");
        assertThat(parts(applied(TEXT, insert("artikel 7", atEnd("hoofdstuk 2"), article("7"))), "hoofdstuk 2"))
                .containsExactly("4", "5", "6", "7");
    }

    @Test
    void what_is_inserted_is_new_and_touched_with_its_parts() {
        Outcome.Applied outcome =
                outcome(TEXT, insert("artikel 7", after("artikel 6"), article("7", lid("1", "x"), lid("2", "y"))));

        assertThat(outcome.touches())
                .allMatch(touch -> touch.kind() == Touch.Kind.INSERTED && touch.from() == null)
                .extracting(touch -> touch.to().toString())
                .containsExactly("artikel 7", "artikel 7 lid 1", "artikel 7 lid 2");
        assertThat(outcome.text().root().children().get(0))
                .isSameAs(TEXT.root().children().get(0));
    }

    @Test
    void a_chapter_behind_an_article_stands_behind_its_chapter() {
        assertThat(parts(applied(TEXT, insert("hoofdstuk 1a", after("artikel 3"), chapter("1a", article("3a")))), ""))
                .containsExactly("1", "1a", "2", "1");
        assertThat(parts(applied(TEXT, insert("hoofdstuk 0", before("artikel 1"), chapter("0"))), ""))
                .containsExactly("0", "1", "2", "1");
        assertThat(parts(applied(TEXT, insert("bijlage 0", after("artikel 6"), annex("0"))), ""))
                .containsExactly("1", "2", "0", "1");
    }

    @Test
    void a_tombstone_behind_the_article_does_not_stand_in_the_way_of_a_chapter() {
        Regulation text = applied(TEXT, repeal("artikel 3"));

        assertThat(parts(applied(text, insert("hoofdstuk 1a", after("artikel 2"), chapter("1a"))), ""))
                .containsExactly("1", "1a", "2", "1");
    }

    @Test
    void a_chapter_does_not_split_another() {
        Diagnostic reason = refused(TEXT, insert("hoofdstuk 1a", after("artikel 2"), chapter("1a")));

        assertThat(reason.code()).isEqualTo(Code.WRONG_PARENT);
        assertThat(reason.message()).isEqualTo("a hoofdstuk has no place in hoofdstuk 1");
        assertThat(reason.span()).isEqualTo(Ops.CHANGE);
    }

    @Test
    void the_number_of_a_tombstone_is_free_and_the_tombstone_goes() {
        Regulation repealed = applied(TEXT, repeal("artikel 2, 5"));
        Regulation result = applied(repealed, insert("artikel 5", after("artikel 1"), article("5")));

        assertThat(numbers(result, ProvisionKind.ARTICLE)).containsExactly("1", "5", "[2]", "3", "4", "6");
        assertThat(id(result, "artikel 5")).isNotEqualTo(id(TEXT, "artikel 5"));
    }

    @Test
    void a_tombstone_still_marks_a_place() {
        Regulation repealed = applied(TEXT, repeal("artikel 2"));

        assertThat(parts(applied(repealed, insert("artikel 2a", after("artikel 2"), article("2a"))), "hoofdstuk 1"))
                .containsExactly("1", "[2]", "2a", "3");
        assertThat(parts(applied(repealed, insert("artikel 2", after("artikel 2"), article("2"))), "hoofdstuk 1"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void articles_of_a_new_chapter_take_the_numbers_of_tombstones() {
        Regulation repealed = applied(TEXT, repeal("artikel 2, 5"));
        Regulation result = applied(
                repealed, insert("hoofdstuk 3", after("hoofdstuk 2"), chapter("3", article("5"), article("7"))));

        assertThat(numbers(result, ProvisionKind.ARTICLE)).containsExactly("1", "[2]", "3", "4", "6", "5", "7");
    }

    @Test
    void refuses_a_number_that_is_taken() {
        Diagnostic reason = refused(TEXT, insert("artikel 5", after("artikel 1"), article("5")));

        assertThat(reason.code()).isEqualTo(Code.NUMBER_TAKEN);
        assertThat(reason.span()).isEqualTo(Ops.CHANGE);
        assertThat(reason.label()).isEqualTo("number taken");
        assertThat(reason.related()).containsExactly(new Related(source(TEXT, "artikel 5"), "artikel 5"));
        assertThat(refused(TEXT, insert("hoofdstuk 3", after("hoofdstuk 2"), chapter("3", article("5"))))
                        .code())
                .isEqualTo(Code.NUMBER_TAKEN);
    }

    @Test
    void numbers_of_leden_and_chapters_count_in_their_parent_only() {
        Regulation text = regulation(
                container(ProvisionKind.TITLE, "I", chapter("1", article("1", lid("1", "x")))),
                container(ProvisionKind.TITLE, "II", article("2", lid("2", "y"))));
        Regulation result = applied(
                text,
                insert("titel II hoofdstuk 1", atEnd("titel II"), chapter("1")),
                insert("artikel 2 lid 1", before("artikel 2 lid 2"), lid("1", "z")));

        assertThat(parts(result, "titel II")).containsExactly("2", "1");
        assertThat(parts(result, "artikel 2")).containsExactly("1", "2");
    }

    @Test
    void a_tombstone_of_a_chapter_elsewhere_stays() {
        Regulation text = applied(
                regulation(
                        chapter("1", article("1")),
                        container(ProvisionKind.TITLE, "I", chapter("1", article("2")), chapter("2", article("3")))),
                repeal("titel I hoofdstuk 1"));

        assertThat(parts(
                        applied(text, repeal("hoofdstuk 1"), insert("hoofdstuk 1", atStart("regeling"), chapter("1"))),
                        ""))
                .containsExactly("1", "I");
        assertThat(parts(
                        applied(text, repeal("hoofdstuk 1"), insert("hoofdstuk 1", atStart("regeling"), chapter("1"))),
                        "titel I"))
                .containsExactly("[1]", "2");
    }

    @Test
    void a_definition_is_told_apart_by_its_term() {
        Regulation text = regulation(article("1", "Hier:", definition("b", "x"), definition("c", "y")));
        Regulation result =
                applied(text, insert("artikel 1 begrip a", before("artikel 1 begrip b"), definition("a", "z")));
        Diagnostic reason =
                refused(text, insert("artikel 1 begrip c", before("artikel 1 begrip b"), definition("c", "z")));

        assertThat(parts(result, "artikel 1")).containsExactly("a", "b", "c");
        assertThat(reason.code()).isEqualTo(Code.NUMBER_TAKEN);
        assertThat(reason.message()).isEqualTo("begrip \"c\" exists already");
        assertThat(reason.related()).containsExactly(new Related(source(text, "artikel 1 begrip c"), "begrip \"c\""));
    }

    @Test
    void a_table_closes_a_list_and_where_there_is_none_the_list_begins_behind_it() {
        Regulation text = regulation(
                article("1", "Hier:", item("a", "x"), table("| a |\n|---|", row("| 1 |"))),
                article("2", "Tarieven:", table("| a |\n|---|", row("| 1 |"))));

        assertThat(parts(applied(text, insert("artikel 1 onder b", atEnd("artikel 1"), item("b", "y"))), "artikel 1"))
                .containsExactly("a", "b", "tabel");
        assertThat(parts(applied(text, insert("artikel 2 lid 1", atEnd("artikel 2"), lid("1", "y"))), "artikel 2"))
                .containsExactly("tabel", "1");
    }

    @Test
    void what_closes_a_list_stays_behind_what_is_added_to_it() {
        Regulation text = regulation(
                article("1", "Hier:", item("a", "x"), closing("slot")), annex("1", item("1", "los"), kop("Taken")));

        assertThat(parts(applied(text, insert("artikel 1 onder b", atEnd("artikel 1"), item("b", "y"))), "artikel 1"))
                .containsExactly("a", "b", "slotzin");
        assertThat(parts(applied(text, insert("artikel 2", atEnd("regeling"), article("2"))), ""))
                .containsExactly("1", "2", "1");
        assertThat(parts(applied(text, insert("bijlage 0", atStart("regeling"), annex("0"))), ""))
                .containsExactly("1", "0", "1");
        assertThat(parts(applied(text, insert("bijlage 2", atEnd("regeling"), annex("2"))), ""))
                .containsExactly("1", "1", "2");
        assertThat(parts(applied(text, insert("bijlage 1 onder 2", atEnd("bijlage 1"), item("2", "y"))), "bijlage 1"))
                .containsExactly("1", "2", "Taken");
        assertThat(parts(applied(text, insert("bijlage 1 kop A", atStart("bijlage 1"), kop("A"))), "bijlage 1"))
                .containsExactly("1", "A", "Taken");
    }

    @Test
    void refuses_a_missing_anchor_and_names_what_there_is() {
        Diagnostic reason = refused(TEXT, insert("artikel 7", after("artikel 8"), article("7")));

        assertThat(reason.code()).isEqualTo(Code.ANCHOR_MISSING);
        assertThat(reason.span()).isEqualTo(Ops.ANCHOR);
        assertThat(reason.message()).isEqualTo("there is no artikel 8");
        assertThat(reason.help()).containsExactly("did you mean artikel 1 or artikel 2 or artikel 3?");
        assertThat(refused(TEXT, insert("artikel 7", atEnd("hoofdstuk 4"), article("7")))
                        .code())
                .isEqualTo(Code.ANCHOR_MISSING);
    }

    @Test
    void refuses_to_put_something_into_what_is_repealed_or_not_held() {
        Regulation text = applied(regulation(article("1"), notHeld(article("2")), article("3")), repeal("artikel 1"));

        assertThat(refused(text, insert("artikel 1 lid 1", atEnd("artikel 1"), lid("1", "x")))
                        .code())
                .isEqualTo(Code.TARGET_REPEALED);
        assertThat(refused(text, insert("artikel 2 lid 1", atEnd("artikel 2"), lid("1", "x")))
                        .code())
                .isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(text, insert("artikel 2 lid 2", after("artikel 2 lid 1"), lid("2", "x")))
                        .code())
                .isEqualTo(Code.TARGET_NOT_HELD);
    }

    @Test
    void a_binding_puts_nothing_into_what_is_not_held_in_another_text() {
        Regulation known = regulation(article("1"));
        Regulation unknown = known.withRoot(known.root()
                .withChildren(known.root().children().stream()
                        .map(nl.consolidate.Trees::notHeld)
                        .toList()));
        Binding binding = Ops.bound(known, insert("artikel 1 lid 1", atEnd("artikel 1"), lid("1", "x")));

        assertThat(((Outcome.Refused) Applier.apply(binding, unknown)).reason().code())
                .isEqualTo(Code.TARGET_NOT_HELD);
    }

    @Test
    void refuses_a_place_that_cannot_hold_the_kind() {
        assertThat(refused(TEXT, insert("artikel 7", atEnd("bijlage 1"), article("7")))
                        .code())
                .isEqualTo(Code.WRONG_PARENT);
        assertThat(refused(TEXT, insert("artikel 1 lid 1", atEnd("hoofdstuk 1"), lid("1", "x")))
                        .code())
                .isEqualTo(Code.WRONG_PARENT);
        assertThat(refused(TEXT, insert("artikel 2 lid 1", atEnd("artikel 1"), lid("1", "x"))))
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(Code.WRONG_PARENT))
                .satisfies(reason -> assertThat(reason.span()).isEqualTo(Ops.TARGET));
    }

    @Test
    void the_words_of_a_provision_are_no_place() {
        assertThat(refused(TEXT, insert("artikel 7", after("artikel 6 opschrift"), article("7")))
                        .code())
                .isEqualTo(Code.INVALID_ADDRESS);
        assertThat(refused(TEXT, insert("artikel 6 lid 1", atEnd("artikel 6 aanhef"), lid("1", "x")))
                        .code())
                .isEqualTo(Code.INVALID_ADDRESS);
    }

    @Test
    void moves_with_identity_number_and_parts() {
        Regulation result = applied(TEXT, move("artikel 2 t/m 3", atStart("hoofdstuk 2")));

        assertThat(parts(result, "hoofdstuk 1")).containsExactly("1");
        assertThat(parts(result, "hoofdstuk 2")).containsExactly("2", "3", "4", "5", "6");
        assertThat(at(result, "artikel 2")).isSameAs(at(TEXT, "artikel 2"));
        assertThat(outcome(TEXT, move("artikel 2", atStart("hoofdstuk 2"))).touches())
                .extracting(Touch::kind)
                .containsExactly(Touch.Kind.MOVED);
    }

    @Test
    void moves_within_its_own_parent_and_behind_an_anchor() {
        assertThat(parts(applied(TEXT, move("artikel 1", after("artikel 2"))), "hoofdstuk 1"))
                .containsExactly("2", "1", "3");
        assertThat(parts(applied(TEXT, move("artikel 1", atEnd("hoofdstuk 1"))), "hoofdstuk 1"))
                .containsExactly("2", "3", "1");
        assertThat(parts(applied(TEXT, move("hoofdstuk 1", after("hoofdstuk 2"))), ""))
                .containsExactly("2", "1", "1");
    }

    @Test
    void a_moved_lid_takes_the_number_of_a_tombstone() {
        Regulation text = applied(
                regulation(article("1", lid("1", "x"), lid("2", "y")), article("2", lid("1", "p"), lid("2", "q"))),
                repeal("artikel 2 lid 2"));

        assertThat(parts(applied(text, move("artikel 1 lid 2", atEnd("artikel 2"))), "artikel 2"))
                .containsExactly("1", "2");
        assertThat(refused(text, move("artikel 1 lid 1", atEnd("artikel 2"))).code())
                .isEqualTo(Code.NUMBER_TAKEN);
    }

    @Test
    void a_moved_term_must_be_free() {
        Regulation text =
                regulation(article("1", "Hier:", definition("a", "x")), article("2", "Hier:", definition("a", "y")));

        assertThat(refused(text, move("artikel 1 begrip a", atEnd("artikel 2"))).code())
                .isEqualTo(Code.NUMBER_TAKEN);
    }

    @Test
    void refuses_to_move_into_or_beside_itself() {
        Change intoItself = move("hoofdstuk 1", after("artikel 3"));
        Regulation nested = regulation(annex("1", kop("A", kop("B", kop("C")))));

        assertThat(refused(nested, move("bijlage 1 kop \"B\"", atEnd("bijlage 1 kop \"C\""))))
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(Code.ANCHOR_INSIDE))
                .satisfies(reason -> assertThat(reason.span()).isEqualTo(Ops.CHANGE))
                .satisfies(reason -> assertThat(reason.help())
                        .containsExactly("name an anchor outside the provision that is moved"));
        assertThat(refused(nested, move("bijlage 1 kop \"B\"", atEnd("bijlage 1 kop \"B\"")))
                        .code())
                .isEqualTo(Code.ANCHOR_INSIDE);
        assertThat(refused(TEXT, move("artikel 1", after("artikel 1"))).code()).isEqualTo(Code.ANCHOR_INSIDE);
        assertThat(refused(TEXT, intoItself).code()).isEqualTo(Code.ANCHOR_INSIDE);
        assertThat(refused(TEXT, move("artikel 1, 1", atEnd("hoofdstuk 2"))).code())
                .isEqualTo(Code.INVALID_ADDRESS);
        assertThat(refused(TEXT, move("artikel 9", atEnd("hoofdstuk 2"))).code())
                .isEqualTo(Code.TARGET_MISSING);
        assertThat(refused(TEXT, move("artikel 1", atEnd("hoofdstuk 9"))).code())
                .isEqualTo(Code.ANCHOR_MISSING);
    }

    @Test
    void the_same_number_in_a_list_of_an_annex_is_ambiguous() {
        Regulation text = regulation(annex("1", kop("Taken", item("1", "x"), item("1", "y"))));
        Diagnostic reason = refused(text, repeal("bijlage 1 kop \"Taken\" onder 1"));

        assertThat(reason.code()).isEqualTo(Code.TARGET_AMBIGUOUS);
        assertThat(reason.message()).isEqualTo("bijlage 1 kop \"Taken\" onder 1 names 2 provisions");
        assertThat(reason.related()).hasSize(2);
    }
}
