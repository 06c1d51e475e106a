package nl.consolidate.operation;

import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.notes;
import static nl.consolidate.Ops.numberText;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Ops.replace;
import static nl.consolidate.Ops.replaceNumbered;
import static nl.consolidate.Ops.replaceRegulation;
import static nl.consolidate.Ops.replaceText;
import static nl.consolidate.Ops.unnumberText;
import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
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
import nl.consolidate.Ops;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

class ReplacingTest {
    @Test
    void the_target_and_parts_with_the_same_number_go_on() {
        Regulation text =
                regulation(article("1", lid("1", "x", item("a", "p"), item("b", "q")), lid("2", "y"), lid("3", "z")));
        Regulation result = applied(
                text,
                replace(
                        "artikel 1",
                        article("1", lid("1", "X", item("b", "q"), item("c", "r")), lid("2", "y"), lid("4", "w"))));

        assertThat(id(result, "artikel 1")).isEqualTo(id(text, "artikel 1"));
        assertThat(id(result, "artikel 1 lid 1")).isEqualTo(id(text, "artikel 1 lid 1"));
        assertThat(at(result, "artikel 1 lid 1 onder b")).isSameAs(at(text, "artikel 1 lid 1 onder b"));
        assertThat(at(result, "artikel 1 lid 2")).isSameAs(at(text, "artikel 1 lid 2"));
        assertThat(id(result, "artikel 1 lid 4").value()).startsWith(Ops.ORIGIN);
        assertThat(id(result, "artikel 1 lid 1 onder c").value()).startsWith(Ops.ORIGIN);
    }

    @Test
    void touches_say_what_ended_what_began_and_what_went_on() {
        Regulation text = regulation(article("1", lid("1", "x"), lid("2", "y"), lid("3", "z")));

        assertThat(outcome(text, replace("artikel 1", article("1", lid("1", "X"), lid("2", "y"), lid("4", "w"))))
                        .touches())
                .extracting(touch -> touch.kind() + " " + touch.to())
                .containsExactlyInAnyOrder(
                        "REPLACED artikel 1",
                        "REPLACED artikel 1 lid 1",
                        "REPEALED artikel 1 lid 3",
                        "INSERTED artikel 1 lid 4");
    }

    @Test
    void a_replacement_that_reads_the_same_keeps_the_reference() {
        Regulation text = regulation(article("1", lid("1", "x")), article("2"));

        assertThat(applied(text, replace("artikel 1", article("1", lid("1", "x"))))
                        .root())
                .isSameAs(text.root());
    }

    @Test
    void what_was_repealed_does_not_come_back_by_replacement() {
        Regulation text = regulation(article("1", lid("1", "x"), lid("2", "y")));
        ProvisionId repealed = id(text, "artikel 1 lid 2");
        Regulation result = applied(
                text, repeal("artikel 1 lid 2"), replace("artikel 1", article("1", lid("1", "x"), lid("2", "nieuw"))));

        assertThat(id(result, "artikel 1 lid 2")).isNotEqualTo(repealed);
        assertThat(parts(result, "artikel 1")).containsExactly("1", "2");
    }

    @Test
    void a_tombstone_that_the_new_text_prints_goes_on() {
        Regulation text = applied(regulation(article("1", lid("1", "x"), lid("2", "y"))), repeal("artikel 1 lid 2"));
        Regulation result = applied(
                text,
                replace("artikel 1", article("1", lid("1", "z"), lid("2", "").tombstone())));

        assertThat(parts(result, "artikel 1")).containsExactly("1", "[2]");
        assertThat(at(result, "artikel 1").children().get(1).id())
                .isEqualTo(at(text, "artikel 1").children().get(1).id());
    }

    @Test
    void articles_go_on_in_another_chapter() {
        Regulation text = regulation(
                chapter("1", article("1", lid("1", "x")), article("2", "y")),
                chapter("2", article("3", "z")),
                annex("1"));
        Regulation result = applied(
                text,
                replaceRegulation(regulation(
                        article("2", "Y"),
                        chapter("2", article("3", "z"), article("1", lid("1", "x"))),
                        chapter("4", article("5")),
                        annex("1"))));

        assertThat(id(result, "artikel 1")).isEqualTo(id(text, "artikel 1"));
        assertThat(at(result, "artikel 1")).isSameAs(at(text, "artikel 1"));
        assertThat(id(result, "artikel 2")).isEqualTo(id(text, "artikel 2"));
        assertThat(at(result, "artikel 3")).isSameAs(at(text, "artikel 3"));
        assertThat(id(result, "hoofdstuk 2")).isEqualTo(id(text, "hoofdstuk 2"));
        assertThat(id(result, "artikel 5").value()).startsWith(Ops.ORIGIN);
        assertThat(result.root().id()).isEqualTo(text.root().id());
        assertThat(result.id()).isEqualTo("regeling");
    }

    @Test
    void definitions_and_dashes_go_on_by_their_words() {
        Regulation text =
                regulation(article("1", "Hier:", definition("a", "x"), dash("p"), dash("q"), closing("slot")));
        Regulation result = applied(
                text,
                replace(
                        "artikel 1",
                        article("1", "Daar:", definition("a", "y"), dash("q"), dash("r"), closing("eind"))));

        assertThat(id(result, "artikel 1 begrip a")).isEqualTo(id(text, "artikel 1 begrip a"));
        assertThat(id(result, "artikel 1 streepje 1")).isEqualTo(id(text, "artikel 1 streepje 2"));
        assertThat(id(result, "artikel 1 streepje 2").value()).startsWith(Ops.ORIGIN);
        assertThat(id(result, "artikel 1 slotzin")).isEqualTo(id(text, "artikel 1 slotzin"));
    }

    @Test
    void parts_with_a_number_that_stands_twice_do_not_go_on() {
        Regulation text = regulation(annex("1", item("1", "x"), item("1", "y")));
        Regulation result = applied(text, replace("bijlage 1", annex("1", item("1", "x"), item("1", "z"))));

        assertThat(at(result, "bijlage 1").children())
                .extracting(part -> part.id().value())
                .allMatch(name -> name.startsWith(Ops.ORIGIN));
    }

    @Test
    void the_number_and_its_marks_belong_to_the_target() {
        Regulation text = regulation(article("1", item("a", "x").withMarker("a)")));

        assertThat(at(applied(text, replace("artikel 1 onder a", item("a", "y"))), "artikel 1 onder a")
                        .marker())
                .isEqualTo("a)");
        assertThat(at(
                                applied(
                                        regulation(article("1", definition("raad", "x"))),
                                        replace("artikel 1 begrip raad", definition("", "y"))),
                                "artikel 1 begrip raad")
                        .text())
                .isEqualTo("y");
    }

    @Test
    void refuses_another_number_than_that_of_the_target() {
        Regulation text = regulation(article("4", "x"));

        assertThat(refused(text, replaceNumbered("artikel 4", "5", article("5", "y"))))
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(Code.NUMBER_DIFFERS);
                    assertThat(reason.span()).isEqualTo(Ops.NUMBER);
                    assertThat(reason.message()).isEqualTo("the new text has number 5, but it replaces artikel 4");
                    assertThat(reason.help()).hasSize(1);
                });
        assertThat(at(applied(text, replaceNumbered("artikel 4", "4", article("4", "y"))), "artikel 4")
                        .text())
                .isEqualTo("y");
        assertThat(at(
                                applied(
                                        text,
                                        Ops.renumber("artikel 4", "artikel 5"),
                                        replaceNumbered("artikel 5", "5", article("5", "y"))),
                                "artikel 5")
                        .text())
                .isEqualTo("y");
    }

    @Test
    void refuses_a_target_that_is_missing_repealed_or_only_words() {
        Regulation text = applied(regulation(article("1", "x", item("a", "y")), article("2")), repeal("artikel 2"));

        assertThat(refused(text, replace("artikel 3", article("3"))).code()).isEqualTo(Code.TARGET_MISSING);
        assertThat(refused(text, replace("artikel 2", article("2"))).code()).isEqualTo(Code.TARGET_REPEALED);
        assertThat(refused(text, replace("artikel 1 aanhef", article("1", "z"))))
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(Code.INVALID_ADDRESS);
                    assertThat(reason.span()).isEqualTo(Ops.TARGET);
                });
    }

    @Test
    void a_text_that_was_not_held_is_known_once_it_is_replaced() {
        Regulation text = regulation(notHeld(article("1")));
        Regulation result = applied(text, replace("artikel 1", article("1", "nu bekend")));

        assertThat(at(result, "artikel 1").isNotHeld()).isFalse();
        assertThat(id(result, "artikel 1")).isEqualTo(id(text, "artikel 1"));
    }

    @Test
    void warns_where_a_heading_goes() {
        Regulation text = regulation(article("1", "x").withHeading("Kop"));

        assertThat(notes(text, replace("artikel 1", article("1", "y"))))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.code()).isEqualTo(Code.HEADING_DROPPED);
                    assertThat(note.span()).isEqualTo(Ops.CHANGE);
                    assertThat(note.related())
                            .containsExactly(new Related(source(text, "artikel 1"), "artikel 1 before"));
                });
        assertThat(notes(text, replace("artikel 1", article("1", "y").withHeading("Kap"))))
                .isEmpty();
    }

    @Test
    void new_articles_of_a_replaced_chapter_need_a_free_number() {
        Regulation text =
                regulation(chapter("1", article("1"), article("2")), chapter("2", article("3"), article("4")));
        Regulation repealed = applied(text, repeal("artikel 3"));

        assertThat(refused(text, replace("hoofdstuk 1", chapter("1", article("1"), article("3"))))
                        .code())
                .isEqualTo(Code.NUMBER_TAKEN);
        assertThat(numbers(
                        applied(repealed, replace("hoofdstuk 1", chapter("1", article("1"), article("3")))),
                        ProvisionKind.ARTICLE))
                .containsExactly("1", "3", "4");
        assertThat(numbers(
                        applied(text, replace("hoofdstuk 1", chapter("1", article("2"), article("1")))),
                        ProvisionKind.ARTICLE))
                .containsExactly("2", "1", "3", "4");
    }

    @Test
    void the_text_of_an_article_becomes_its_only_lid_and_back() {
        Regulation text = regulation(
                article("1", "Hier:", item("a", "x"), closing("slot")).withHeading("Kop"));
        Regulation numbered = applied(text, numberText("artikel 1", "1."));
        Provision lid = at(numbered, "artikel 1 lid 1");

        assertThat(lid.marker()).isEqualTo("1.");
        assertThat(lid.text()).isEqualTo("Hier:");
        assertThat(at(numbered, "artikel 1").text()).isEmpty();
        assertThat(at(numbered, "artikel 1").heading()).isEqualTo("Kop");
        assertThat(at(numbered, "artikel 1 lid 1 onder a")).isSameAs(at(text, "artikel 1 onder a"));
        assertThat(applied(numbered, unnumberText("artikel 1")).root()).isEqualTo(text.root());
    }

    @Test
    void the_number_of_the_only_lid_goes_together_with_the_tombstones_of_others() {
        Regulation text = regulation(article("1", lid("1", "x", item("a", "p")), lid("2", "y")));
        Regulation result = applied(text, repeal("artikel 1 lid 2"), unnumberText("artikel 1"));

        assertThat(at(result, "artikel 1").text()).isEqualTo("x");
        assertThat(parts(result, "artikel 1")).containsExactly("a");
    }

    @Test
    void what_is_not_held_stays_so_with_and_without_a_number() {
        Regulation text = regulation(notHeld(article("1")));
        Regulation numbered = applied(text, numberText("artikel 1", "1."));

        assertThat(at(numbered, "artikel 1 lid 1").isNotHeld()).isTrue();
        assertThat(at(applied(numbered, unnumberText("artikel 1")), "artikel 1").isNotHeld())
                .isTrue();
        Regulation part = regulation(article("1", lid("1", "x").withIncomplete(true)));
        assertThat(at(applied(part, unnumberText("artikel 1")), "artikel 1").incomplete())
                .isTrue();
    }

    @Test
    void refuses_a_number_for_leden_and_the_end_of_numbers_for_more_than_one() {
        Regulation text = regulation(
                article("1", lid("1", "x"), lid("2", "y")),
                article("2", "z"),
                annex("1"),
                article("3", "i", lid("1", "x")));

        assertThat(refused(text, numberText("artikel 1", "1.")))
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(Code.PARAGRAPHS_PRESENT))
                .satisfies(reason -> assertThat(reason.message()).isEqualTo("artikel 1 has leden already"))
                .satisfies(reason -> assertThat(reason.span()).isEqualTo(Ops.CHANGE));
        assertThat(refused(text, numberText("bijlage 1", "1.")).message()).isEqualTo("bijlage 1 is no article");
        assertThat(refused(text, numberText("artikel 2", "?")).code()).isEqualTo(Code.INVALID_LABEL);
        assertThat(refused(text, unnumberText("artikel 1")).code()).isEqualTo(Code.NOT_ONE_PARAGRAPH);
        assertThat(refused(text, unnumberText("artikel 2")).code()).isEqualTo(Code.NOT_ONE_PARAGRAPH);
        assertThat(refused(text, unnumberText("artikel 3")).code()).isEqualTo(Code.NOT_ONE_PARAGRAPH);
    }

    @Test
    void sets_what_stands_beside_the_provisions() {
        Regulation text = regulation(article("1"));
        Regulation result = applied(
                text,
                Ops.set(Regulation.Property.CITATION_TITLE, "Kort"),
                Ops.set(Regulation.Property.TITLE, "Lang"),
                Ops.set(Regulation.Property.SUBJECT, "recht"),
                Ops.set(Regulation.Property.PREAMBLE, "Gelet op"),
                Ops.set(Regulation.Property.CLOSING, "Aldus"));

        assertThat(List.of(result.citationTitle(), result.title(), result.subject()))
                .containsExactly("Kort", "Lang", "recht");
        assertThat(result.preamble()).isEqualTo("Gelet op");
        assertThat(result.closing()).isEqualTo("Aldus");
        assertThat(result.root()).isSameAs(text.root());
    }

    @Test
    void a_correction_means_the_outermost_provision_that_holds_the_words() {
        Regulation text = regulation(article("1", lid("1", "de raad"), lid("2", "x")), article("2", "y"));
        List<ProvisionId> made = List.of(
                id(text, "artikel 1"), id(text, "artikel 1 lid 1"), id(text, "artikel 1 lid 2"), id(text, "artikel 2"));

        assertThat(bindAmong(made, text, "raad"))
                .isInstanceOfSatisfying(
                        Binder.Result.Bound.class,
                        bound -> assertThat(bound.binding().targets()).containsExactly(id(text, "artikel 1")));
        assertThat(reason(bindAmong(made, text, "staten"))).isEqualTo(Code.TEXT_NOT_FOUND);
    }

    @Test
    void a_correction_is_refused_where_several_provisions_hold_the_words() {
        Regulation text = regulation(article("1", lid("1", "de raad"), lid("2", "de raad")), article("2", "de raad"));

        assertThat(reason(bindAmong(
                        List.of(id(text, "artikel 1"), id(text, "artikel 1 lid 1"), id(text, "artikel 1 lid 2")),
                        text,
                        "raad")))
                .isEqualTo(Code.TEXT_COUNT);
        assertThat(reason(bindAmong(List.of(id(text, "artikel 1 lid 1"), id(text, "artikel 2")), text, "raad")))
                .isEqualTo(Code.TARGET_AMBIGUOUS);
        assertThat(reason(bindAmong(List.of(new ProvisionId("gone")), text, "raad")))
                .isEqualTo(Code.TARGET_MISSING);
    }

    private static Binder.Result bindAmong(List<ProvisionId> candidates, Regulation text, String find) {
        return Binder.bindAmong(candidates, replaceText("regeling", find, "x"), Ops.ORIGIN, text);
    }

    private static Code reason(Binder.Result result) {
        return ((Binder.Result.Refused) result).reason().code();
    }
}
