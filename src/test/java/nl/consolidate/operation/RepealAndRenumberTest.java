package nl.consolidate.operation;

import static nl.consolidate.Ops.after;
import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.insert;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.renumber;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.articles;
import static nl.consolidate.Trees.at;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.closing;
import static nl.consolidate.Trees.dash;
import static nl.consolidate.Trees.definition;
import static nl.consolidate.Trees.id;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.notHeld;
import static nl.consolidate.Trees.numbers;
import static nl.consolidate.Trees.parts;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.consolidate.Ops;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepealAndRenumberTest {
    private static final Regulation THIRTY_THREE =
            regulation(chapter("1", articles(1, 12)), chapter("2", articles(13, 20)), chapter("3", articles(21, 33)));

    private static List<String> range(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private static List<String> articlesOf(Regulation text) {
        return numbers(text, ProvisionKind.ARTICLE);
    }

    @Test
    void repeal_leaves_a_tombstone_with_number_and_identity() {
        Regulation text = regulation(article("1", "een"), article("2", lid("1", "x"), lid("2", "y")));
        Regulation result = applied(text, repeal("artikel 2"));

        assertThat(articlesOf(result)).containsExactly("1", "[2]");
        Provision tombstone = result.root().children().get(1);
        assertThat(tombstone.id()).isEqualTo(id(text, "artikel 2"));
        assertThat(tombstone.children()).isEmpty();
        assertThat(result.root().children().get(0))
                .isSameAs(text.root().children().get(0));
    }

    @Test
    void repeal_touches_all_that_ends_with_a_provision() {
        Regulation text = regulation(article("1", lid("1", "x"), lid("2", "y")));

        assertThat(outcome(text, repeal("artikel 1")).touches())
                .extracting(touch -> touch.kind() + " " + touch.to())
                .containsExactly("REPEALED artikel 1", "REPEALED artikel 1 lid 1", "REPEALED artikel 1 lid 2");
    }

    @Test
    void what_has_no_number_leaves_no_tombstone() {
        Regulation text = regulation(article("1", "Hier:", definition("a", "x"), definition("b", "y")));

        assertThat(parts(applied(text, repeal("artikel 1 begrip a")), "artikel 1"))
                .containsExactly("b");
    }

    @Test
    void the_second_of_two_dashes_is_repealed_by_its_place() {
        Regulation text = regulation(article("1", "Hier:", dash("x"), dash("y"), dash("z"), closing("slot")));

        assertThat(at(applied(text, repeal("artikel 1, tweede streepje")), "artikel 1")
                        .children())
                .extracting(Provision::text)
                .containsExactly("x", "z", "slot");
    }

    @Test
    void repeals_a_range_across_chapters_and_a_list_in_one() {
        assertThat(articlesOf(applied(THIRTY_THREE, repeal("artikel 12 t/m 14", "artikel 1, 33"))))
                .isEqualTo(Stream.of(
                                List.of("[1]"),
                                range(2, 11),
                                List.of("[12]", "[13]", "[14]"),
                                range(15, 32),
                                List.of("[33]"))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void a_range_takes_what_was_inserted_between() {
        Regulation text = regulation(article("1"), article("2"), article("2a"), article("3"), article("4"));

        assertThat(articlesOf(applied(text, repeal("artikel 2 t/m 3"))))
                .containsExactly("1", "[2]", "[2a]", "[3]", "4");
    }

    @Test
    void repeals_a_range_of_leden_and_of_letters() {
        Regulation text = regulation(article(
                "1", lid("1", "x"), lid("2", "y", item("a", "1"), item("b", "2"), item("c", "3")), lid("3", "z")));

        assertThat(parts(applied(text, repeal("artikel 1 leden 1 t/m 2")), "artikel 1"))
                .containsExactly("[1]", "[2]", "3");
        assertThat(parts(applied(text, repeal("artikel 1 lid 2 onder a t/m c")), "artikel 1 lid 2"))
                .containsExactly("[a]", "[b]", "[c]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artikel 3 t/m 5              | target-missing   | there is no artikel 4
            artikel 5 t/m 7              | target-repealed  | artikel 6 has been repealed already
            artikel 6                    | target-repealed  | artikel 6 has been repealed already
            artikel 6 lid 1              | target-repealed  | artikel 6 has been repealed already
            artikel 9                    | target-missing   | there is no artikel 9
            artikel 5 t/m 3              | target-missing   | artikel 3 stands before artikel 5
            artikel 1 onder a t/m d      | target-missing   | there is no artikel 1 onder c
            artikel 7 lid 1              | target-not-held  | artikel 7 lid 1 cannot be found: the sources do not hold the text of artikel 7
            artikel 3, 3                 | invalid-address  | artikel 3 is named twice
            artikel 8 lid 1              | target-missing   | there is no artikel 8 lid 1
            """)
    void refuses_to_repeal_what_is_not_there(String targets, String code, String message) {
        Regulation text = applied(
                regulation(
                        article("1", "x", item("a", "1"), item("b", "2"), item("d", "4")),
                        article("3"),
                        article("5"),
                        article("6"),
                        notHeld(article("7")),
                        article("8")),
                repeal("artikel 6"));
        Diagnostic reason = refused(text, repeal(targets));

        assertThat(reason.code().slug()).isEqualTo(code);
        assertThat(reason.message()).isEqualTo(message);
        assertThat(reason.span()).isEqualTo(Ops.TARGET);
        assertThat(reason.isError()).isTrue();
    }

    @Test
    void names_the_place_of_the_tombstone_and_near_addresses() {
        Regulation text = regulation(article("1"), article("2"), article("3"));
        Regulation without = applied(text, repeal("artikel 2"));

        assertThat(refused(without, repeal("artikel 2")).related())
                .containsExactly(new Related(source(text, "artikel 2"), "artikel 2 before its repeal"));
        assertThat(refused(without, repeal("artikel 4")).help())
                .containsExactly("did you mean artikel 1 or artikel 3?");
        assertThat(refused(without, repeal("artikel 1 lid 1")).help()).containsExactly("there is no lid in artikel 1");
    }

    @Test
    void refuses_a_range_of_which_one_stands_elsewhere() {
        Regulation behind = regulation(article("1"), article("3"), article("2"));
        Regulation before = regulation(article("2a"), article("1"), article("2"), article("3"));

        assertThat(refused(behind, repeal("artikel 1 t/m 3")).code()).isEqualTo(Code.TARGET_AMBIGUOUS);
        assertThat(refused(before, repeal("artikel 1 t/m 3")).message())
                .isEqualTo("it is not certain what artikel 1 t/m 3 means: artikel 2a stands elsewhere");
    }

    @Test
    void refuses_a_range_through_articles_that_stand_out_of_order() {
        Regulation text = regulation(article("10"), article("14"), article("11"), article("12"), article("13"));
        Diagnostic reason = refused(text, repeal("artikel 10 t/m 13"));

        assertThat(reason.code()).isEqualTo(Code.TARGET_AMBIGUOUS);
        assertThat(reason.message()).contains("artikel 11 stands behind artikel 14");
        assertThat(articlesOf(applied(text, repeal("artikel 10, 11, 12, 13"))))
                .containsExactly("[10]", "14", "[11]", "[12]", "[13]");
    }

    @Test
    void refuses_to_repeal_a_chapter_and_an_article_in_it_at_once() {
        Diagnostic reason = refused(THIRTY_THREE, repeal("hoofdstuk 2", "artikel 13"));

        assertThat(reason.code()).isEqualTo(Code.TARGET_REPEALED);
        assertThat(reason.message()).isEqualTo("artikel 13 is repealed twice in one operation");
        assertThat(refused(THIRTY_THREE, repeal("artikel 13", "artikel 13")).code())
                .isEqualTo(Code.INVALID_ADDRESS);
    }

    @Test
    void an_article_of_which_nobody_knows_whether_it_exists_is_not_held() {
        Regulation text = regulation(chapter("1", article("1")).withIncomplete(true), chapter("2", article("9")));

        assertThat(refused(text, repeal("artikel 5")).code()).isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(text, repeal("artikel 9 lid 1")).code()).isEqualTo(Code.TARGET_MISSING);
    }

    @Test
    void renumbering_is_one_mapping() {
        Regulation text = regulation(chapter("1", articles(1, 10)), chapter("2", articles(11, 22)));
        Regulation result = applied(text, renumber("artikel 7 t/m 22", "artikel 8 t/m 23"));

        assertThat(articlesOf(result))
                .isEqualTo(Stream.of(range(1, 6), range(8, 23))
                        .flatMap(List::stream)
                        .toList());
        for (int number = 7; number <= 22; number++) {
            assertThat(id(result, "artikel " + (number + 1))).isEqualTo(id(text, "artikel " + number));
            assertThat(at(result, "artikel " + (number + 1)).text()).isEqualTo("Tekst van " + number + ".");
        }
    }

    @Test
    void two_numbers_are_swapped_and_swapped_back() {
        Regulation text = regulation(article("1", "een"), article("2", "twee"));
        Regulation swapped = applied(text, renumber("artikel 1, 2", "artikel 2, 1"));

        assertThat(at(swapped, "artikel 2").text()).isEqualTo("een");
        assertThat(applied(swapped, renumber("artikel 1, 2", "artikel 2, 1")).root())
                .isEqualTo(text.root());
    }

    @Test
    void a_chain_into_a_free_number_moves_up() {
        Regulation text = regulation(articles(1, 4));

        assertThat(articlesOf(applied(text, renumber("artikel 2, 3, 4", "artikel 3, 4, 9"))))
                .containsExactly("1", "3", "4", "9");
    }

    @Test
    void the_real_sequence_leaves_one_to_twenty_nine_without_a_tombstone() {
        Regulation text = THIRTY_THREE;
        Regulation result = applied(
                text,
                repeal("artikel 10 t/m 13"),
                insert("artikel 10", after("artikel 9"), article("10", "nieuw")),
                renumber("artikel 14", "artikel 11"),
                repeal("artikel 15"),
                renumber("artikel 16 t/m 33", "artikel 12 t/m 29"));

        assertThat(articlesOf(result)).isEqualTo(range(1, 29));
        assertThat(at(result, "artikel 10").id()).isNotEqualTo(id(text, "artikel 10"));
        assertThat(id(result, "artikel 11")).isEqualTo(id(text, "artikel 14"));
        assertThat(id(result, "artikel 12")).isEqualTo(id(text, "artikel 16"));
        assertThat(id(result, "artikel 29")).isEqualTo(id(text, "artikel 33"));
        assertThat(parts(result, "hoofdstuk 1")).isEqualTo(range(1, 10));
        assertThat(parts(result, "hoofdstuk 2")).isEqualTo(range(11, 16));
    }

    @Test
    void the_real_sequence_holds_for_leden_too() {
        Provision[] leden = IntStream.rangeClosed(1, 33)
                .mapToObj(number -> lid("" + number, "tekst " + number))
                .toArray(Provision[]::new);
        Regulation text = regulation(article("1", leden));
        Regulation result = applied(
                text,
                repeal("artikel 1 leden 10 t/m 13"),
                insert("artikel 1 lid 10", after("artikel 1 lid 9"), lid("10", "nieuw")),
                renumber("artikel 1 lid 14", "artikel 1 lid 11"),
                repeal("artikel 1 lid 15"),
                renumber("artikel 1 leden 16 t/m 33", "artikel 1 leden 12 t/m 29"));

        assertThat(parts(result, "artikel 1")).isEqualTo(range(1, 29));
        assertThat(at(result, "artikel 1").children())
                .extracting(Provision::marker)
                .isEqualTo(range(1, 29).stream().map(number -> number + ".").toList());
        assertThat(at(result, "artikel 1 lid 12").text()).isEqualTo("tekst 16");
    }

    @Test
    void lettering_keeps_the_marks_around_the_letter() {
        Regulation text = regulation(article(
                "1",
                "Hier:",
                item("a", "x").withMarker("a."),
                item("b", "y").withMarker("b)"),
                item("c", "z").withMarker("(c)"),
                item("1°", "q").withMarker("1°.")));

        assertThat(at(applied(text, renumber("artikel 1 onder b t/m c", "artikel 1 onder c t/m d")), "artikel 1")
                        .children())
                .extracting(Provision::marker)
                .containsExactly("a.", "c)", "(d)", "1°.");
        assertThat(at(applied(text, renumber("artikel 1 onder 1°", "artikel 1 onder 2°")), "artikel 1 onder 2°")
                        .marker())
                .isEqualTo("2°.");
    }

    @Test
    void renumbers_chapters_and_leaves_their_articles() {
        Regulation result = applied(THIRTY_THREE, renumber("hoofdstuk 2 t/m 3", "hoofdstuk 3 t/m 4"));

        assertThat(numbers(result, ProvisionKind.CHAPTER)).containsExactly("1", "3", "4");
        assertThat(at(result, "hoofdstuk 4").children())
                .isEqualTo(at(THIRTY_THREE, "hoofdstuk 3").children());
        assertThat(at(result, "hoofdstuk 1")).isSameAs(at(THIRTY_THREE, "hoofdstuk 1"));
    }

    @Test
    void renumbering_touches_each_target_with_both_addresses() {
        assertThat(outcome(THIRTY_THREE, renumber("artikel 33, 32", "artikel 34, 33"))
                        .touches())
                .extracting(touch -> touch.kind() + " " + touch.from() + " " + touch.to())
                .containsExactly("RENUMBERED artikel 33 artikel 34", "RENUMBERED artikel 32 artikel 33");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artikel 1 t/m 3        | artikel 2 t/m 5           | length-differs  | artikel 1 t/m 3 are 3 provisions, but artikel 2 t/m 5 are 4 numbers | 5
            artikel 1 t/m 3        | artikel 4 t/m 6           | number-taken    | artikel 4 exists already                                       | 1
            artikel 1              | artikel 2                 | number-taken    | artikel 2 exists already                                       | 1
            artikel 1, 2           | artikel 9, 9              | number-taken    | the number 9 is given twice                                        | 1
            artikel 1, 1           | artikel 8, 9              | invalid-address | artikel 1 is named twice                                           | 2
            artikel 9              | artikel 10                | target-missing  | there is no artikel 9                                              | 2
            artikel 1              | bijlage 1                 | wrong-parent    | artikel 1 cannot become bijlage 1 by renumbering                   | 5
            artikel 4 lid 1        | artikel 3 lid 1           | wrong-parent    | artikel 4 lid 1 cannot become artikel 3 lid 1 by renumbering       | 5
            artikel 4 begrip x     | artikel 4 begrip y        | invalid-address | artikel 4 begrip "x" has no number that can change                 | 2
            artikel 4 streepje 1   | artikel 4 streepje 2      | invalid-address | artikel 4 streepje 1 has no number that can change                 | 2
            artikel 1 t/m 2        | artikel 8a t/m 8b         | invalid-address | it is not certain which numbers lie in 8a t/m 8b                   | 5
            artikel 4 lid 1        | artikel 4 lid 2           | number-taken    | lid 2 exists already                                           | 1
            """)
    void refuses_a_renumbering_that_is_no_mapping(String from, String to, String code, String message, int line) {
        Regulation text = regulation(
                article("1"),
                article("2"),
                article("3"),
                article("4", lid("1", "x", dash("d"), dash("e")), lid("2", "y"), definition("x", "d"), dash("z")));
        Diagnostic reason = refused(text, renumber(from, to));

        assertThat(reason.code().slug()).isEqualTo(code);
        assertThat(reason.message()).isEqualTo(message);
        assertThat(reason.span()).isNotNull().extracting(span -> span.line()).isEqualTo(line);
    }

    @Test
    void names_the_provision_that_has_the_number() {
        Regulation text = regulation(article("1"), article("2"));
        Diagnostic reason = refused(text, renumber("artikel 1", "artikel 2"));

        assertThat(reason.related()).containsExactly(new Related(source(text, "artikel 2"), "artikel 2"));
        assertThat(reason.help()).containsExactly("renumber or repeal it first, or give another number");
    }

    @Test
    void a_mapping_counts_inserted_numbers_too() {
        Regulation text = regulation(article("1"), article("1a"), article("2"), article("3"));
        Diagnostic reason = refused(text, renumber("artikel 1 t/m 3", "artikel 2 t/m 4"));

        assertThat(reason.code()).isEqualTo(Code.LENGTH_DIFFERS);
        assertThat(reason.help())
                .containsExactly("give each provision one number; inserted ones such as 12a count too");
    }

    @Test
    void a_binding_finds_its_provisions_under_other_numbers_and_places() {
        Regulation first = regulation(article("1", lid("1", "x")), article("2", lid("1", "y")));
        Binding binding = Ops.bound(first, renumber("artikel 2 lid 1", "artikel 2 lid 5"));
        Regulation other = applied(
                first,
                renumber("artikel 1, 2", "artikel 7, 8"),
                insert("hoofdstuk 1", Ops.atStart("regeling"), chapter("1")),
                Ops.move("artikel 8", Ops.atEnd("hoofdstuk 1")));
        Regulation result = ((Outcome.Applied) Applier.apply(binding, other)).text();

        assertThat(at(result, "hoofdstuk 1 artikel 8 lid 5").text()).isEqualTo("y");
    }

    @Test
    void leden_that_came_apart_are_all_renumbered() {
        Regulation first = regulation(article("1", lid("1", "x"), lid("2", "y")), chapter("1", article("2")));
        Binding binding = Ops.bound(first, renumber("artikel 1 leden 1 t/m 2", "artikel 1 leden 3 t/m 4"));
        Regulation apart = applied(first, Ops.move("artikel 1 lid 2", Ops.atEnd("artikel 2")));
        Regulation result = ((Outcome.Applied) Applier.apply(binding, apart)).text();

        assertThat(parts(result, "artikel 1")).containsExactly("3");
        assertThat(parts(result, "artikel 2")).containsExactly("4");
    }

    @Test
    void a_binding_is_refused_where_its_provision_does_not_exist_or_is_repealed() {
        Regulation text = regulation(article("1"), article("2"));
        Binding binding = Ops.bound(text, repeal("artikel 2"));
        Regulation repealed = applied(text, repeal("artikel 2"));

        assertThat(((Outcome.Refused) Applier.apply(binding, regulation(article("1"))))
                        .reason()
                        .code())
                .isEqualTo(Code.TARGET_MISSING);
        assertThat(((Outcome.Refused) Applier.apply(binding, repealed)).reason().code())
                .isEqualTo(Code.TARGET_REPEALED);
        assertThat(binding.targets()).containsExactly(new ProvisionId("r/art_2"));
    }
}
