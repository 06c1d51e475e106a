package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.secondhand.Act.Part;
import nl.consolidate.secondhand.Act.Rule;
import nl.consolidate.secondhand.Act.Task;
import nl.consolidate.secondhand.Act.When;
import nl.consolidate.secondhand.Deed.Mend;
import nl.consolidate.secondhand.Piece.Kind;
import nl.consolidate.secondhand.Unit.State;
import org.junit.jupiter.api.Test;

/** Small worlds in which the hands once differed. */
class FoundTest {
    private static final Piece EMPTY = Piece.of("r", Kind.REGELING, "", "");
    private static final Act BASE = Act.of(Wire.REGULATION, 0, on(1)).asBase();

    @Test
    void an_answer_does_not_depend_on_what_was_asked_before() {
        World world = new World(
                "a correction in a party that is judged by identity",
                EMPTY,
                List.of(
                        BASE,
                        act("a0", 7, 7, Doing.replaceText("artikel 3", "beta", "x", 1))
                                .order(1),
                        act("a1", 4, 6, Doing.setCitation("x")).order(2),
                        act("a2", 7, 4, Doing.numberText("artikel 2")).order(3),
                        Act.of("k1", 7, on(8)).doing(new Mend("a1", "", Doing.renumber("artikel 9a", "4")))));
        FirstHand asked = new FirstHand(world);
        asked.at(0, 0);
        assertThat(asked.at(7, 7)).isEqualTo(new FirstHand(world).at(7, 7));
        assertThat(asked.at(7, 7).ledger()).containsEntry(State.REFUSED, 3).containsEntry(State.APPLIED, 1);
    }

    @Test
    void what_is_put_beside_something_goes_with_it_to_another_chapter_without_a_doubt() {
        Piece chapter = Piece.of("r#h", Kind.HOOFDSTUK, "1", "").withParts(List.of(article("1"), article("2")));
        World world = new World(
                "the anchor moves",
                EMPTY.withParts(List.of(chapter, article("3"))),
                List.of(
                        BASE,
                        act("a0", 3, 4, Doing.move("artikel 2", "after", "artikel 3")),
                        act("a1", 5, 6, Doing.move("artikel 1", "after", "artikel 2"))
                                .adopted(3)));
        assertThat(new SecondHand(world).at(6, 6).ledger()).containsEntry(State.APPLIED, 2);
        assertThat(Comparison.difference(world)).isEmpty();
    }

    @Test
    void two_rows_that_read_the_same_are_no_conflict() {
        Piece table = Piece.of("r#5t", Kind.TABEL, "", "| naam | prijs |\n| --- | --- |");
        World world = new World(
                "equal rows",
                EMPTY.withParts(List.of(article("5").withParts(List.of(table)))),
                List.of(
                        BASE,
                        act("a0", 8, 8, Doing.insertRow("artikel 5", row("a0"), "end", "")),
                        act("a4", 5, 9, Doing.insertRow("artikel 5", row("a4"), "end", ""))));
        assertThat(new SecondHand(world).at(9, 8).ledger()).containsEntry(State.APPLIED, 2);
        assertThat(Comparison.difference(world)).isEmpty();
    }

    private static Piece row(String by) {
        return Piece.of(by + "#row", Kind.RIJ, "", "| beta | alfa |");
    }

    private static Piece article(String number) {
        return Piece.of("r#" + number, Kind.ARTIKEL, number, "alfa");
    }

    private static When on(int day) {
        return new When(new Rule.On(day), NONE, NONE);
    }

    private static Act act(String id, int published, int inForce, Doing doing) {
        return Act.of(id, published, on(inForce))
                .parts(List.of(new Part("A", When.UNSAID, List.of(new Task(When.UNSAID, doing)))));
    }
}
