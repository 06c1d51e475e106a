package nl.consolidate.operation;

import static nl.consolidate.Ops.TARGET;
import static nl.consolidate.Ops.after;
import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.bound;
import static nl.consolidate.Ops.insert;
import static nl.consolidate.Ops.join;
import static nl.consolidate.Ops.notes;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.renumber;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Ops.replaceText;
import static nl.consolidate.Ops.split;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.articles;
import static nl.consolidate.Trees.at;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.closing;
import static nl.consolidate.Trees.id;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.notHeld;
import static nl.consolidate.Trees.numbers;
import static nl.consolidate.Trees.parts;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.row;
import static nl.consolidate.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitAndJoinTest {
    private static final Regulation LEDEN = regulation(
            article("5", lid("1", "een."), lid("2", "twee."), lid("3", "drie."), lid("4", "vier."))
                    .withHeading("Overleg"),
            article("6", "Zes."));

    private static List<Touch> touches(Outcome.Applied outcome, Touch.Kind kind) {
        return outcome.touches().stream().filter(touch -> touch.kind() == kind).toList();
    }

    private static Address address(String words) {
        return Address.parse(words);
    }

    @Nested
    class Split {
        @Test
        void the_part_with_the_old_number_keeps_the_identity_and_the_heading() {
            Regulation result = applied(LEDEN, split("artikel 5", "5", "5a", "lid 3"));

            assertThat(numbers(result, ProvisionKind.ARTICLE)).containsExactly("5", "5a", "6");
            assertThat(parts(result, "artikel 5")).containsExactly("1", "2");
            assertThat(parts(result, "artikel 5a")).containsExactly("3", "4");
            assertThat(id(result, "artikel 5")).isEqualTo(id(LEDEN, "artikel 5"));
            assertThat(at(result, "artikel 5").heading()).isEqualTo("Overleg");
            assertThat(at(result, "artikel 5a").heading()).isEmpty();
        }

        @Test
        void what_goes_to_another_part_keeps_its_identity() {
            Regulation result = applied(LEDEN, split("artikel 5", "5", "5a", "lid 3"));

            assertThat(at(result, "artikel 5a lid 3")).isSameAs(at(LEDEN, "artikel 5 lid 3"));
        }

        @Test
        void both_ends_tell_of_the_division() {
            Outcome.Applied outcome = outcome(LEDEN, split("artikel 5", "5", "5a", "lid 4"));

            assertThat(outcome.touches())
                    .containsExactly(
                            new Touch(
                                    id(LEDEN, "artikel 5"),
                                    Touch.Kind.SPLIT,
                                    address("artikel 5"),
                                    address("artikel 5"),
                                    List.of(address("artikel 5a"))),
                            new Touch(
                                    id(outcome.text(), "artikel 5a"),
                                    Touch.Kind.SPLIT_OFF,
                                    null,
                                    address("artikel 5a"),
                                    List.of(address("artikel 5"))),
                            new Touch(
                                    id(LEDEN, "artikel 5 lid 4"),
                                    Touch.Kind.MOVED,
                                    address("artikel 5 lid 4"),
                                    address("artikel 5a lid 4")));
        }

        @Test
        void without_the_old_number_the_first_part_keeps_the_identity() {
            Regulation result = applied(LEDEN, split("artikel 5", "5a", "5b", "lid 2"));

            assertThat(id(result, "artikel 5a")).isEqualTo(id(LEDEN, "artikel 5"));
            assertThat(numbers(result, ProvisionKind.ARTICLE)).containsExactly("5a", "5b", "6");
        }

        @Test
        void a_later_part_can_have_the_old_number() {
            Regulation result = applied(LEDEN, split("artikel 5", "4", "5", "lid 2"));

            assertThat(id(result, "artikel 5")).isEqualTo(id(LEDEN, "artikel 5"));
            assertThat(numbers(result, ProvisionKind.ARTICLE)).containsExactly("4", "5", "6");
        }

        @Test
        void intro_and_closing_sentence_stay_at_their_ends() {
            Regulation text =
                    regulation(article("1", lid("1", "Aanhef:", item("a", "a;"), item("b", "b;"), closing("slot."))));
            Regulation result = applied(text, split("artikel 1 lid 1", "1", "2", "onder b"));

            assertThat(at(result, "artikel 1 lid 1").text()).isEqualTo("Aanhef:");
            assertThat(parts(result, "artikel 1 lid 2")).containsExactly("b", "slotzin");
            assertThat(at(result, "artikel 1 lid 2").marker()).isEqualTo("2.");
        }

        @Test
        void a_chapter_is_divided_between_articles() {
            Regulation text = regulation(chapter("2", articles(1, 4)));
            Regulation result = applied(text, split("hoofdstuk 2", "2", "2a", "artikel 3"));

            assertThat(parts(result, "hoofdstuk 2")).containsExactly("1", "2");
            assertThat(parts(result, "hoofdstuk 2a")).containsExactly("3", "4");
        }

        @Test
        void a_text_is_divided_as_the_decision_prints_it() {
            Regulation text = regulation(article("5", "De raad  besluit.\nHet college voert uit."));
            Regulation result = applied(
                    text,
                    split("artikel 5", article("5", "De raad besluit."), article("5a", "Het college voert uit.")));

            assertThat(at(result, "artikel 5").text()).isEqualTo("De raad besluit.");
            assertThat(at(result, "artikel 5a").text()).isEqualTo("Het college voert uit.");
            assertThat(id(result, "artikel 5")).isEqualTo(id(text, "artikel 5"));
        }

        @Test
        void printed_leden_with_other_numbers_are_the_same_leden() {
            Change change = split(
                    "artikel 5",
                    article("5", lid("1", "een."), lid("2", "twee.")),
                    article("5a", lid("1", "drie."), lid("2", "vier.")));
            Outcome.Applied outcome = outcome(LEDEN, change);

            assertThat(id(outcome.text(), "artikel 5a lid 1")).isEqualTo(id(LEDEN, "artikel 5 lid 3"));
            assertThat(at(outcome.text(), "artikel 5 lid 1")).isSameAs(at(LEDEN, "artikel 5 lid 1"));
            assertThat(touches(outcome, Touch.Kind.MOVED))
                    .extracting(touch -> touch.from() + " > " + touch.to())
                    .containsExactly("artikel 5 lid 3 > artikel 5a lid 1", "artikel 5 lid 4 > artikel 5a lid 2");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Het college voert",
                    "Het college voert uit. Ook",
                    "Het college voert niet uit.",
                    "het college voert uit.",
                    "Het college uit voert.",
                    "Het college voert uit"
                })
        void refuses_a_word_more_or_less_or_another(String second) {
            Regulation text = regulation(article("5", "De raad besluit. Het college voert uit."));
            Diagnostic finding =
                    refused(text, split("artikel 5", article("5", "De raad besluit."), article("5a", second)));

            assertThat(finding.code()).isEqualTo(Code.PARTS_DIFFER);
            assertThat(finding.message()).isEqualTo("the new text has not exactly the words of artikel 5");
            assertThat(finding.help()).first().asString().startsWith("there it goes on with ");
        }

        @Test
        void terms_headings_and_cells_are_words_too() {
            Provision tariffs = table("| a | b |\n|---|---|", row("| 1 | 2 |"));
            Regulation text = regulation(article("5", lid("1", "een."), lid("2", "Zie:", tariffs)));
            Provision other = table("|a|b|\n|-|-|", row("|1|3|"));

            assertThat(refused(text, split("artikel 5", article("5", lid("1", "een.")), article("6", "Zie:", other)))
                            .code())
                    .isEqualTo(Code.PARTS_DIFFER);
            Provision same = table("|a|b|\n|-|-|", row("|1|2|"));
            assertThat(applied(text, split("artikel 5", article("5", lid("1", "een.")), article("6", "Zie:", same)))
                            .root()
                            .children())
                    .hasSize(2);
        }

        @Test
        void refuses_a_number_that_is_taken() {
            assertThat(refused(LEDEN, split("artikel 5", "5", "6", "lid 3")).code())
                    .isEqualTo(Code.NUMBER_TAKEN);
        }

        @Test
        void a_tombstone_gives_its_number() {
            Regulation text = applied(LEDEN, repeal("artikel 6"));

            assertThat(numbers(applied(text, split("artikel 5", "5", "6", "lid 3")), ProvisionKind.ARTICLE))
                    .containsExactly("5", "6");
        }

        @Test
        void refuses_an_empty_part_and_parts_out_of_order() {
            assertThat(refused(LEDEN, split("artikel 5", "5", "5a", "lid 1")).code())
                    .isEqualTo(Code.NOT_JOINABLE);
            assertThat(refused(LEDEN, split("artikel 5", "5", "5a", "lid 3", "5b", "lid 2"))
                            .code())
                    .isEqualTo(Code.NOT_JOINABLE);
            assertThat(refused(LEDEN, split("artikel 5", "5", "5a", "lid 9")).code())
                    .isEqualTo(Code.TARGET_MISSING);
        }

        @Test
        void refuses_a_part_with_nothing_but_tombstones_and_one_that_begins_with_one() {
            Regulation text = applied(LEDEN, repeal("artikel 5 lid 1"), repeal("artikel 5 lid 2"));
            assertThat(refused(text, split("artikel 5", "5", "5a", "lid 3")).code())
                    .isEqualTo(Code.NOT_JOINABLE);
            assertThat(refused(text, split("artikel 5", "5", "5a", "lid 2")).code())
                    .isEqualTo(Code.TARGET_REPEALED);
            Binding binding = bound(LEDEN, split("artikel 5", "5", "5a", "lid 3"));
            Regulation without = applied(LEDEN, repeal("artikel 5 lid 3"));
            assertThat(Applier.apply(binding, without))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            outcome -> assertThat(outcome.reason().code()).isEqualTo(Code.TARGET_REPEALED));
        }

        @Test
        void refuses_what_is_not_held() {
            Regulation text = regulation(notHeld(article("5")), article("6", lid("1", "x"), notHeld(lid("2", ""))));

            assertThat(refused(text, split("artikel 5", article("5", "a"), article("5a", "b")))
                            .code())
                    .isEqualTo(Code.TARGET_NOT_HELD);
            assertThat(refused(text, split("artikel 6", article("6", lid("1", "x")), article("7", "b")))
                            .code())
                    .isEqualTo(Code.TARGET_NOT_HELD);
            assertThat(parts(applied(text, split("artikel 6", "6", "7", "lid 2")), "artikel 7"))
                    .containsExactly("2");
        }

        @Test
        void divides_the_same_provision_where_an_earlier_amendment_is_left_out() {
            Regulation later = applied(
                    LEDEN,
                    renumber("artikel 5", "artikel 8"),
                    insert("artikel 8 lid 5", after("artikel 8 lid 4"), lid("5", "vijf.")));
            Binding binding = bound(later, split("artikel 8", "8", "8a", "lid 3"));
            Regulation result = ((Outcome.Applied) Applier.apply(binding, LEDEN)).text();

            assertThat(parts(result, "artikel 5")).containsExactly("1", "2");
            assertThat(parts(result, "artikel 8a")).containsExactly("3", "4");
        }

        @Test
        void refuses_a_replay_in_which_the_printed_words_differ() {
            Regulation later = applied(LEDEN, replaceText("artikel 5", "vier.", "4."));
            Binding binding = bound(
                    later,
                    split(
                            "artikel 5",
                            article("5", lid("1", "een."), lid("2", "twee."), lid("3", "drie.")),
                            article("5a", "4.")));

            assertThat(((Outcome.Refused) Applier.apply(binding, LEDEN))
                            .reason()
                            .code())
                    .isEqualTo(Code.PARTS_DIFFER);
        }
    }

    @Nested
    class Join {
        @Test
        void the_one_with_the_number_keeps_the_identity_and_the_other_leaves_no_tombstone() {
            Regulation result = applied(LEDEN, join("artikel 5 lid 2 t/m 3", "2"));

            assertThat(parts(result, "artikel 5")).containsExactly("1", "2", "4");
            assertThat(at(result, "artikel 5 lid 2").text()).isEqualTo("twee. drie.");
            assertThat(id(result, "artikel 5 lid 2")).isEqualTo(id(LEDEN, "artikel 5 lid 2"));
        }

        @Test
        void both_ends_tell_of_it() {
            assertThat(outcome(LEDEN, join("artikel 5 lid 2, 3", "3")).touches())
                    .containsExactly(
                            new Touch(
                                    id(LEDEN, "artikel 5 lid 2"),
                                    Touch.Kind.ABSORBED,
                                    address("artikel 5 lid 2"),
                                    address("artikel 5 lid 2"),
                                    List.of(address("artikel 5 lid 3"))),
                            new Touch(
                                    id(LEDEN, "artikel 5 lid 3"),
                                    Touch.Kind.JOINED,
                                    address("artikel 5 lid 3"),
                                    address("artikel 5 lid 3"),
                                    List.of(address("artikel 5 lid 2"))));
        }

        @Test
        void with_a_new_number_the_first_keeps_the_identity() {
            Regulation result = applied(LEDEN, join("artikel 5 lid 3 t/m 4", "2a"));

            assertThat(id(result, "artikel 5 lid 2a")).isEqualTo(id(LEDEN, "artikel 5 lid 3"));
            assertThat(at(result, "artikel 5 lid 2a").marker()).isEqualTo("2a.");
        }

        @Test
        void lists_go_behind_each_other() {
            Regulation text = regulation(article(
                    "1", lid("1", "Een:", item("a", "a;")), lid("2", "twee:", item("b", "b.")), lid("3", "Slot.")));
            Regulation result = applied(text, join("artikel 1 lid 1 t/m 3", "1"));

            assertThat(at(result, "artikel 1 lid 1").children())
                    .extracting(part -> part.marker() + part.text())
                    .containsExactly("a.a;", "twee:", "b.b.", "Slot.");
            assertThat(id(result, "artikel 1 lid 1 onder b")).isEqualTo(id(text, "artikel 1 lid 2 onder b"));
        }

        @Test
        void paragraphs_stay_paragraphs() {
            Regulation text = regulation(article("1", lid("1", "een\n\ntwee"), lid("2", "drie")));

            assertThat(at(applied(text, join("artikel 1 lid 1 t/m 2", "1")), "artikel 1 lid 1")
                            .text())
                    .isEqualTo("een\n\ntwee\n\ndrie");
        }

        @Test
        void articles_are_joined_with_their_leden_and_the_heading_that_goes_is_named() {
            Regulation text = regulation(
                    article("1", lid("1", "een.")).withHeading("Een"),
                    article("2", lid("2", "twee.")).withHeading("Twee"));
            Change change = join("artikel 1 t/m 2", "1");

            assertThat(parts(applied(text, change), "artikel 1")).containsExactly("1", "2");
            assertThat(at(applied(text, change), "artikel 1").heading()).isEqualTo("Een");
            assertThat(notes(text, change)).extracting(Diagnostic::code).containsExactly(Code.HEADING_DROPPED);
        }

        @Test
        void a_printed_text_gives_the_form() {
            Regulation result = applied(
                    LEDEN, join("artikel 5 lid 2 t/m 4", lid("2", "twee.", item("a", "drie."), item("b", "vier."))));

            assertThat(parts(result, "artikel 5 lid 2")).containsExactly("a", "b");
        }

        @Test
        void refuses_a_printed_text_with_other_words() {
            Diagnostic finding = refused(LEDEN, join("artikel 5 lid 2 t/m 3", lid("2", "twee en drie.")));

            assertThat(finding.code()).isEqualTo(Code.PARTS_DIFFER);
            assertThat(finding.help())
                    .first()
                    .asString()
                    .startsWith("there it goes on with \"twee. drie.\", here with \"twee en drie.\"");
        }

        @Test
        void refuses_what_does_not_stand_side_by_side() {
            Diagnostic finding = refused(LEDEN, join("artikel 5 lid 2, 4", "2"));

            assertThat(finding.code()).isEqualTo(Code.NOT_JOINABLE);
            assertThat(refused(LEDEN, join("artikel 5 lid 3, 2", "2")).code()).isEqualTo(Code.NOT_JOINABLE);
            assertThat(refused(LEDEN, join("artikel 5 lid 3", "3")).span()).isEqualTo(TARGET);
            assertThat(refused(
                                    regulation(chapter("1", articles(1, 1)), chapter("2", articles(2, 2))),
                                    join("artikel 1 t/m 2", "1"))
                            .code())
                    .isEqualTo(Code.NOT_JOINABLE);
        }

        @Test
        void a_tombstone_between_them_parts_nothing() {
            Regulation text = applied(LEDEN, repeal("artikel 5 lid 3"));

            assertThat(parts(applied(text, join("artikel 5 lid 2, 4", "2")), "artikel 5"))
                    .containsExactly("1", "2", "[3]");
        }

        @Test
        void refuses_letters_that_both_have_and_leden_beside_loose_words() {
            Regulation text = regulation(
                    article("1", lid("1", "Een:", item("a", "a;")), lid("2", "twee:", item("a", "b."))),
                    article("2", "Los."));

            assertThat(refused(text, join("artikel 1 lid 1 t/m 2", "1")).message())
                    .isEqualTo("onderdeel a stands in more than one of the provisions");
            assertThat(refused(text, join("artikel 1 t/m 2", "1")).code()).isEqualTo(Code.NOT_JOINABLE);
        }

        @Test
        void refuses_a_number_that_another_has_and_what_is_not_held() {
            assertThat(refused(LEDEN, join("artikel 5 lid 2 t/m 3", "4")).code())
                    .isEqualTo(Code.NUMBER_TAKEN);
            Regulation text = regulation(article("5", lid("1", "x"), notHeld(lid("2", ""))));
            assertThat(refused(text, join("artikel 5 lid 1 t/m 2", "1")).code()).isEqualTo(Code.TARGET_NOT_HELD);
        }

        @Test
        void joins_the_same_provisions_under_other_numbers_or_is_refused() {
            Regulation later = applied(LEDEN, renumber("artikel 5 lid 1 t/m 4", "artikel 5 lid 2 t/m 5"));
            Binding binding = bound(later, join("artikel 5 lid 3 t/m 4", "3"));
            Regulation result = ((Outcome.Applied) Applier.apply(binding, LEDEN)).text();

            assertThat(parts(result, "artikel 5")).containsExactly("1", "2", "4");
            Regulation parted = applied(LEDEN, insert("artikel 5 lid 2a", after("artikel 5 lid 2"), lid("2a", "x")));
            assertThat(((Outcome.Refused) Applier.apply(binding, parted))
                            .reason()
                            .code())
                    .isEqualTo(Code.NOT_JOINABLE);
        }

        @Test
        void a_division_and_a_join_back_give_the_same_words() {
            Regulation text = applied(LEDEN, split("artikel 5", "5", "5a", "lid 3"), join("artikel 5, 5a", "5"));

            assertThat(text.root().readsAs(LEDEN.root())).isTrue();
        }
    }
}
