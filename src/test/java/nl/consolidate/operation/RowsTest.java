package nl.consolidate.operation;

import static nl.consolidate.Ops.ANCHOR;
import static nl.consolidate.Ops.NUMBER;
import static nl.consolidate.Ops.TARGET;
import static nl.consolidate.Ops.TO;
import static nl.consolidate.Ops.WORDS;
import static nl.consolidate.Ops.above;
import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.below;
import static nl.consolidate.Ops.bound;
import static nl.consolidate.Ops.expectingText;
import static nl.consolidate.Ops.insertAtEnd;
import static nl.consolidate.Ops.insertRow;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Ops.repealRow;
import static nl.consolidate.Ops.replace;
import static nl.consolidate.Ops.replaceCell;
import static nl.consolidate.Ops.replaceRow;
import static nl.consolidate.Ops.replaceText;
import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.at;
import static nl.consolidate.Trees.id;
import static nl.consolidate.Trees.kop;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.notHeld;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.row;
import static nl.consolidate.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowsTest {
    private static final String TABLE = "bijlage 1 tabel 1";
    private static final Regulation PARKS = parks();

    private static Regulation parks() {
        return regulation(
                article("1", lid("1", "Zie de bijlage.")),
                annex(
                        "1",
                        fees(
                                "| Duinrand | 4 ha | Noord |",
                                "| Havenpark | 6 ha | Zuid |",
                                "| Stadspark | 9 ha | Zuid |")));
    }

    private static Provision fees(String... rows) {
        Provision[] made = List.of(rows).stream().map(row -> row(row)).toArray(Provision[]::new);
        return table("| Park | Grootte | Wijk |\n| --- | --- | --- |", made);
    }

    private static String rows(Regulation text) {
        return at(text, TABLE).children().stream().map(Provision::text).collect(Collectors.joining("\n"));
    }

    private static String after(Change change) {
        return rows(applied(PARKS, change));
    }

    @Nested
    class Insert {
        @Test
        void a_row_is_put_below_another() {
            Outcome.Applied outcome = outcome(PARKS, insertRow("bijlage 1", below("Duinrand"), "Eik", "1 ha", "Noord"));

            assertThat(rows(outcome.text())).isEqualTo("""
                    | Duinrand | 4 ha | Noord |
                    | Eik | 1 ha | Noord |
                    | Havenpark | 6 ha | Zuid |
                    | Stadspark | 9 ha | Zuid |""");
            assertThat(outcome.touches())
                    .containsExactly(new Touch(
                            new ProvisionId("besluit.A.1#row"),
                            Touch.Kind.INSERTED,
                            null,
                            nl.consolidate.model.Address.parse(TABLE + " rij 2")));
        }

        @Test
        void a_row_is_put_above_another_or_first_or_last() {
            assertThat(after(insertRow(TABLE, above("Havenpark"), "x", "y", "z")))
                    .contains("Noord |\n| x | y | z |\n| H");
            assertThat(after(insertRow(TABLE, new RowPlace.AtStart(), "x", "y", "z")))
                    .startsWith("| x | y | z |\n");
            assertThat(after(insertRow(TABLE, new RowPlace.AtEnd(), "x", "y", "z")))
                    .endsWith("\n| x | y | z |");
        }

        @Test
        void a_bar_in_a_cell_divides_nothing() {
            assertThat(after(insertRow(TABLE, new RowPlace.AtEnd(), "a|b", "", "z")))
                    .endsWith("\n| a\\|b | | z |");
        }

        @Test
        void a_table_without_rows_gets_its_first() {
            Regulation text = regulation(annex("1", fees()));

            assertThat(rows(applied(text, insertRow("bijlage 1", new RowPlace.AtEnd(), "x", "y", "z"))))
                    .isEqualTo("| x | y | z |");
        }

        @Test
        void refuses_another_number_of_cells_than_columns() {
            Diagnostic finding = refused(PARKS, insertRow(TABLE, new RowPlace.AtEnd(), "Eik", "1", "5 ha", "Noord"));

            assertThat(finding.code()).isEqualTo(Code.CELL_COUNT);
            assertThat(finding.span()).isEqualTo(TO);
            assertThat(finding.message()).isEqualTo("the row has 4 cells, but bijlage 1 tabel 1 has 3 columns");
            assertThat(refused(PARKS, insertRow(TABLE, new RowPlace.AtEnd(), "Eik"))
                            .message())
                    .startsWith("the row has 1 cell,");
        }

        @Test
        void refuses_an_anchor_that_is_not_there() {
            Diagnostic finding = refused(PARKS, insertRow(TABLE, below("Duinrnad"), "x", "y", "z"));

            assertThat(finding.code()).isEqualTo(Code.ANCHOR_MISSING);
            assertThat(finding.span()).isEqualTo(ANCHOR);
            assertThat(finding.help()).containsExactly("did you mean \"Duinrand\"?");
        }

        @Test
        void stands_below_the_same_row_in_a_text_with_other_rows() {
            Binding binding = bound(PARKS, insertRow(TABLE, below("Havenpark"), "x", "y", "z"));
            Regulation other = applied(PARKS, replaceRow(TABLE, "Havenpark", "Dok", "7 ha", "Zuid"));

            assertThat(rows(((Outcome.Applied) Applier.apply(binding, other)).text()))
                    .contains("Dok | 7 ha | Zuid |\n| x ");
            Regulation without = applied(PARKS, repealRow(TABLE, "Havenpark"));
            assertThat(((Outcome.Refused) Applier.apply(binding, without))
                            .reason()
                            .code())
                    .isEqualTo(Code.ANCHOR_MISSING);
        }
    }

    @Nested
    class Replace {
        @Test
        void a_row_gets_other_cells_and_keeps_its_identity() {
            Outcome.Applied outcome = outcome(PARKS, replaceRow("bijlage 1", "Havenpark", "Dok", "7 ha", "Zuid"));

            assertThat(rows(outcome.text())).contains("Noord |\n| Dok | 7 ha | Zuid |\n| Stad");
            assertThat(id(outcome.text(), TABLE + " rij 2")).isEqualTo(id(PARKS, TABLE + " rij 2"));
            assertThat(outcome.touches())
                    .extracting(Touch::provision, Touch::kind)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(id(PARKS, TABLE + " rij 2"), Touch.Kind.REPLACED));
            assertThat(at(outcome.text(), TABLE + " rij 2").source()).isEqualTo(TO);
        }

        @Test
        void any_cell_that_only_one_row_has_names_it() {
            assertThat(after(replaceRow(TABLE, "Noord", "x", "y", "z"))).startsWith("| x | y | z |\n");
            assertThat(after(replaceRow(TABLE, "9  ha", "x", "y", "z"))).endsWith("\n| x | y | z |");
        }

        @Test
        void the_first_cell_goes_before_the_others() {
            Regulation text =
                    regulation(annex("1", fees("| Griffier | Secretaris | a |", "| Secretaris | Griffier | b |")));

            assertThat(rows(applied(text, repealRow(TABLE, "Secretaris")))).isEqualTo("| Griffier | Secretaris | a |");
        }

        @Test
        void several_cells_name_a_row_that_one_does_not_tell_apart() {
            assertThat(after(replaceRow(TABLE, List.of("6 ha", "Zuid"), "x", "y", "z")))
                    .contains("\n| x | y | z |\n");
            assertThat(refused(PARKS, replaceRow(TABLE, List.of("Zuid", "6 ha"), "x", "y", "z"))
                            .code())
                    .isEqualTo(Code.TARGET_MISSING);
        }

        @Test
        void refuses_words_that_several_rows_have_and_shows_them() {
            Diagnostic finding = refused(PARKS, replaceRow(TABLE, "Zuid", "x", "y", "z"));

            assertThat(finding.code()).isEqualTo(Code.TARGET_AMBIGUOUS);
            assertThat(finding.span()).isEqualTo(WORDS);
            assertThat(finding.message()).isEqualTo("bijlage 1 tabel 1 has 2 rows \"Zuid\"");
            assertThat(finding.related())
                    .extracting(Related::label)
                    .containsExactly("| Havenpark | 6 ha | Zuid |", "| Stadspark | 9 ha | Zuid |");
        }

        @Test
        void refuses_the_head() {
            Diagnostic finding = refused(PARKS, replaceRow(TABLE, "Park", "x", "y", "z"));

            assertThat(finding.code()).isEqualTo(Code.TARGET_MISSING);
            assertThat(finding.help()).first().asString().contains("its head");
        }

        @Test
        void refuses_another_number_of_cells() {
            assertThat(refused(PARKS, replaceRow(TABLE, "Duinrand", "x", "y")).code())
                    .isEqualTo(Code.CELL_COUNT);
        }

        @Test
        void refuses_a_replay_where_the_table_has_other_columns() {
            Binding binding = bound(PARKS, replaceRow(TABLE, "Duinrand", "x", "y", "z"));
            Regulation other = PARKS.withRoot(wider(PARKS.root()));

            assertThat(((Outcome.Refused) Applier.apply(binding, other))
                            .reason()
                            .code())
                    .isEqualTo(Code.CELL_COUNT);
        }

        private Provision wider(Provision node) {
            Provision all =
                    node.withChildren(node.children().stream().map(this::wider).toList());
            return all.text().startsWith("| Park") ? all.withText("| Park | Wijk |\n|---|---|") : all;
        }

        @Test
        void an_expected_text_is_that_of_the_cells() {
            Change change = replaceRow(TABLE, "Duinrand", "x", "y", "z");

            assertThat(rows(applied(PARKS, expectingText("Duinrand | 4 ha | Noord", change))))
                    .startsWith("| x |");
            assertThat(refused(PARKS, expectingText("Duinrand | 5 ha | Noord", change))
                            .code())
                    .isEqualTo(Code.EXPECTATION_FAILED);
        }
    }

    @Nested
    class Repeal {
        @Test
        void a_row_goes_without_a_tombstone() {
            Outcome.Applied outcome = outcome(PARKS, repealRow("bijlage 1", "Havenpark"));

            assertThat(rows(outcome.text())).isEqualTo("""
                    | Duinrand | 4 ha | Noord |
                    | Stadspark | 9 ha | Zuid |""");
            assertThat(outcome.touches()).extracting(Touch::kind).containsExactly(Touch.Kind.REPEALED);
        }

        @Test
        void of_two_equal_rows_the_place_tells_which_goes() {
            Regulation text = regulation(annex("1", fees("| a | b | c |", "| a | b | c |")));

            assertThat(refused(text, repealRow(TABLE, "a", "b", "c")).code()).isEqualTo(Code.TARGET_AMBIGUOUS);
            assertThat(rows(applied(text, repeal(TABLE + " rij 2")))).isEqualTo("| a | b | c |");
        }

        @Test
        void refuses_a_row_that_is_gone() {
            Regulation text = applied(PARKS, repealRow(TABLE, "Havenpark"));

            assertThat(refused(text, repealRow(TABLE, "Havenpark")).code()).isEqualTo(Code.TARGET_MISSING);
            assertThat(((Outcome.Refused) Applier.apply(bound(PARKS, repealRow(TABLE, "Havenpark")), text))
                            .reason()
                            .code())
                    .isEqualTo(Code.TARGET_MISSING);
        }
    }

    @Nested
    class Cell {
        @Test
        void one_cell_changes_and_the_row_keeps_its_identity() {
            Outcome.Applied outcome = outcome(PARKS, replaceCell("bijlage 1", "Havenpark", "Grootte", "7 | 8 ha"));

            assertThat(rows(outcome.text())).contains("\n| Havenpark | 7 \\| 8 ha | Zuid |\n");
            assertThat(id(outcome.text(), TABLE + " rij 2")).isEqualTo(id(PARKS, TABLE + " rij 2"));
            assertThat(outcome.touches()).extracting(Touch::kind).containsExactly(Touch.Kind.CHANGED);
        }

        @Test
        void a_cell_that_the_line_lacks_is_empty() {
            Regulation text = regulation(annex("1", fees("Duinrand | 4 ha")));

            assertThat(rows(applied(text, replaceCell(TABLE, "Duinrand", "Wijk", "Noord"))))
                    .isEqualTo("| Duinrand | 4 ha | Noord |");
        }

        @Test
        void refuses_a_column_that_is_not_there_or_there_twice() {
            Diagnostic finding = refused(PARKS, replaceCell(TABLE, "Duinrand", "Omvang", "x"));

            assertThat(finding.code()).isEqualTo(Code.TARGET_MISSING);
            assertThat(finding.span()).isEqualTo(NUMBER);
            assertThat(finding.help()).containsExactly("the columns are \"Park\", \"Grootte\", \"Wijk\"");
            Regulation twice = regulation(annex("1", table("| a | b | b |\n|---|---|---|", row("| 1 | 2 | 3 |"))));
            assertThat(refused(twice, replaceCell(TABLE, "1", "b", "x")).code()).isEqualTo(Code.TARGET_AMBIGUOUS);
        }

        @Test
        void an_expected_text_is_that_of_the_cell() {
            Change change = replaceCell(TABLE, "Duinrand", "Grootte", "5 ha");

            assertThat(rows(applied(PARKS, expectingText("4 ha", change)))).startsWith("| Duinrand | 5 ha | Noord |");
            assertThat(refused(PARKS, expectingText("Duinrand", change)).code()).isEqualTo(Code.EXPECTATION_FAILED);
        }

        @Test
        void finds_row_and_column_where_an_earlier_amendment_is_left_out() {
            Regulation later = applied(
                    PARKS,
                    insertRow(TABLE, above("Duinrand"), "x", "y", "z"),
                    replaceRow(TABLE, "Havenpark", "Dok", "7 ha", "Zuid"));
            Binding binding = bound(later, replaceCell(TABLE, "Dok", "Wijk", "West"));

            assertThat(rows(((Outcome.Applied) Applier.apply(binding, PARKS)).text()))
                    .contains("\n| Havenpark | 6 ha | West |\n");
        }
    }

    @Nested
    class WhichTable {
        private static final Regulation TWO = regulation(
                article("4", lid("1", "Geen."), lid("2", "Tarieven:", fees("| a | b | c |"))),
                annex("1", kop("Noord", fees("| a | b | c |")), kop("Zuid", fees("| a | b | c |"))),
                annex("2", notHeld(kop("Kaart"))));

        static List<Change> changes() {
            return List.of(
                    insertRow("bijlage 1", below("a"), "x", "y", "z"),
                    replaceRow("bijlage 1", "a", "x", "y", "z"),
                    repealRow("bijlage 1", "a"),
                    replaceCell("bijlage 1", "a", "Wijk", "x"));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void refuses_a_holder_of_several_tables_and_names_them(Change change) {
            Diagnostic finding = refused(TWO, change);

            assertThat(finding.code()).isEqualTo(Code.TARGET_AMBIGUOUS);
            assertThat(finding.span()).isEqualTo(TARGET);
            assertThat(finding.related())
                    .extracting(Related::label)
                    .containsExactly("bijlage 1 kop \"Noord\" tabel 1", "bijlage 1 kop \"Zuid\" tabel 1");
        }

        @Test
        void the_only_table_below_its_holder_needs_no_name() {
            assertThat(at(applied(TWO, repealRow("artikel 4", "a")), "artikel 4 lid 2 tabel 1")
                            .children())
                    .isEmpty();
            assertThat(at(applied(TWO, repealRow("bijlage 1 kop Zuid", "a")), "bijlage 1 kop \"Zuid\" tabel 1")
                            .children())
                    .isEmpty();
        }

        @Test
        void refuses_a_holder_without_a_table() {
            assertThat(refused(TWO, repealRow("artikel 4 lid 1", "a")).code()).isEqualTo(Code.TARGET_MISSING);
            assertThat(refused(TWO, repealRow("bijlage 2", "a")).code()).isEqualTo(Code.TARGET_NOT_HELD);
            assertThat(refused(TWO, repealRow("artikel 4 opschrift", "a")).code())
                    .isEqualTo(Code.INVALID_ADDRESS);
        }
    }

    @Nested
    class Words {
        @Test
        void words_in_a_row_and_in_the_head_can_be_replaced_as_any_others() {
            assertThat(after(replaceText("bijlage 1", "6 ha", "7 ha"))).contains("| Havenpark | 7 ha | Zuid |");
            assertThat(at(applied(PARKS, replaceText("bijlage 1", "Wijk", "Buurt")), TABLE)
                            .text())
                    .isEqualTo("| Park | Grootte | Buurt |\n| --- | --- | --- |");
        }

        @Test
        void the_marks_below_the_head_are_no_words() {
            assertThat(refused(PARKS, replaceText("bijlage 1", "-", "x", Times.ALL))
                            .code())
                    .isEqualTo(Code.TEXT_NOT_FOUND);
        }

        @Test
        void refuses_words_that_would_divide_a_cell() {
            assertThat(refused(PARKS, replaceText("bijlage 1", "6 ha", "6 | ha"))
                            .code())
                    .isEqualTo(Code.CELL_COUNT);
            assertThat(refused(PARKS, replaceText("bijlage 1", "Wijk", "a | b")).code())
                    .isEqualTo(Code.CELL_COUNT);
            assertThat(refused(PARKS, replaceText("bijlage 1", "6 ha", "6\nha")).code())
                    .isEqualTo(Code.CELL_COUNT);
            assertThat(refused(PARKS, insertAtEnd(TABLE + " rij 1", "x")).code())
                    .isEqualTo(Code.CELL_COUNT);
        }

        @Test
        void rows_that_a_new_table_repeats_go_on() {
            Regulation after =
                    applied(PARKS, replace(TABLE, fees("| Havenpark | 6 ha | Zuid |", "| Dok | 1 ha | Zuid |")));

            assertThat(id(after, TABLE + " rij 1")).isEqualTo(id(PARKS, TABLE + " rij 2"));
        }
    }
}
