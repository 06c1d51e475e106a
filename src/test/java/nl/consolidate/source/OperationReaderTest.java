package nl.consolidate.source;

import static nl.consolidate.source.SourceFolder.REGULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.model.Address;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationReaderTest {
    @TempDir
    Path root;

    private Operation operation(String keys) {
        var reading = new SourceFolder(root)
                .with("r.yaml", REGULATION)
                .with(
                        "x.yaml",
                        "amendment: x\ntitle: T\namends: [{regulation: r, instructions: [{part: A, " + keys + "}]}]\n")
                .read();
        assertThat(reading.shown()).isEmpty();
        return reading.decision("x")
                .amends()
                .get(0)
                .instructions()
                .get(0)
                .changes()
                .get(0)
                .operation();
    }

    private <T extends Operation> T operation(Class<T> kind, String keys) {
        return assertThat(operation(keys)).asInstanceOf(type(kind)).actual();
    }

    static Provision content(Operation operation) {
        return operation instanceof Operation.Insert insert
                ? insert.content()
                : ((Operation.Replace) operation).content();
    }

    private static String shown(Placement placement) {
        if (placement instanceof Placement.After after) {
            return "after " + after.anchor().value();
        }
        if (placement instanceof Placement.Before before) {
            return "before " + before.anchor().value();
        }
        return placement instanceof Placement.AtStart start
                ? "start of " + start.parent().value()
                : "end of " + ((Placement.AtEnd) placement).parent().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        insert: artikel 7, after: artikel 6                      | artikel 7                   | after artikel 6
        insert: begrip B, in: artikel 1, after: begrip A         | artikel 1 begrip "B"        | after artikel 1 begrip "A"
        insert: begrip B, in: artikel 1, at: start               | artikel 1 begrip "B"        | start of artikel 1
        insert: lid 3, after: artikel 5 lid 2                    | artikel 5 lid 3             | after artikel 5 lid 2
        insert: artikel 5 lid 3, before: lid 4                   | artikel 5 lid 3             | before artikel 5 lid 4
        insert: artikel 5 lid 3, in: artikel 5, after: lid 2     | artikel 5 lid 3             | after artikel 5 lid 2
        insert: artikel 5 lid 3 onder c, at: end                 | artikel 5 lid 3 onder c     | end of artikel 5 lid 3
        insert: artikel 40, at: end                              | artikel 40                  | end of regeling
        insert: artikel 7, in: hoofdstuk 2, at: end              | hoofdstuk 2 artikel 7       | end of hoofdstuk 2
        insert: artikel 7, after: hoofdstuk 2 artikel 6          | hoofdstuk 2 artikel 7       | after hoofdstuk 2 artikel 6
        """)
    void an_insertion_knows_its_full_place(String keys, String target, String place) {
        var insert = operation(Operation.Insert.class, keys + ", text: Tekst.");
        assertThat(insert.target().value()).hasToString(target);
        assertThat(shown(insert.placement())).isEqualTo(place);
    }

    @Test
    void words_can_be_sought_at_the_end_only() {
        var replace =
                operation(Operation.ReplaceText.class, "replace-text: ., with: ;, in: artikel 1 onder d, at: end");
        assertThat(replace.atEnd()).isTrue();
        assertThat(replace.times()).isEqualTo(Times.ONCE);
        assertThat(operation(Operation.DeleteText.class, "delete-text: x, in: artikel 1")
                        .atEnd())
                .isFalse();
    }

    @Test
    void rows_are_named_by_one_cell_or_by_several() {
        var insert = operation(
                TableOperation.InsertRow.class, "insert-row: [Eik, \"1,5 | 2\"], in: bijlage 1, after: [Duin, 4]");
        assertThat(insert.row().text()).isEqualTo("| Eik | 1,5 \\| 2 |");
        assertThat(insert.row().kind()).isEqualTo(ProvisionKind.ROW);
        assertThat(insert.row().id()).hasToString("x.A.1#row");
        assertThat(insert.row().source()).isNotNull();
        assertThat(insert.place())
                .isInstanceOfSatisfying(
                        RowPlace.After.class,
                        after -> assertThat(after.anchor().cells()).containsExactly("Duin", "4"));
        var replace = operation(TableOperation.ReplaceRow.class, "replace-row: Duin, with: [a, \"\"], in: bijlage 1");
        assertThat(replace.row().cells()).containsExactly("Duin");
        assertThat(replace.content().text()).isEqualTo("| a | |");
        assertThat(operation(TableOperation.RepealRow.class, "repeal-row: Duin, in: bijlage 1 tabel 2")
                        .table()
                        .value())
                .hasToString("bijlage 1 tabel 2");
        var cell = operation(
                TableOperation.ReplaceCell.class, "replace-cell: Duin, column: Grootte, with: \"\", in: bijlage 1");
        assertThat(cell.column().value()).isEqualTo("Grootte");
        assertThat(cell.with()).isEmpty();
    }

    @Test
    void a_division_knows_where_each_part_begins() {
        var split = operation(
                PartOperation.Split.class,
                "split: artikel 5, into: [{number: 5}, {number: 5a, heading: Nieuw, from: lid 3}]");
        assertThat(split.parts())
                .extracting(part -> part.number().value().value())
                .containsExactly("5", "5a");
        assertThat(split.parts()).noneMatch(PartOperation.Part::printed);
        assertThat(Objects.requireNonNull(split.parts().get(1).from()).value()).hasToString("artikel 5 lid 3");
        assertThat(split.parts().get(1).content().heading()).isEqualTo("Nieuw");
    }

    @Test
    void a_join_has_one_number_and_perhaps_a_text() {
        var join = operation(PartOperation.Join.class, "join: artikel 5 lid 2 t/m 3, to: 2");
        assertThat(join.number().value()).hasToString("2");
        assertThat(join.printed()).isFalse();
        var printed = operation(PartOperation.Join.class, "join: artikel 5 lid 2 en 3, to: lid 2, text: Een.");
        assertThat(printed.printed()).isTrue();
        assertThat(printed.content().text()).isEqualTo("Een.");
    }

    @Test
    void the_content_follows_from_the_address() {
        Provision article = content(operation("insert: artikel 7a, after: artikel 7, heading: Kop, text: Tekst."));
        assertThat(article.kind()).isEqualTo(ProvisionKind.ARTICLE);
        assertThat(String.valueOf(article.label())).isEqualTo("7a");
        assertThat(article.heading()).isEqualTo("Kop");
        assertThat(article.text()).isEqualTo("Tekst.");
        assertThat(article.marker()).isEmpty();
        Provision term = content(operation("replace: artikel 1 begrip Raad, text: de raad"));
        assertThat(term.heading()).isEqualTo("Raad");
        assertThat(term.label()).isNull();
        Provision item = content(operation("replace: artikel 1 onder c, text: derde;"));
        assertThat(item.marker()).isEqualTo("c.");
        assertThat(content(operation("replace: artikel 1 streepje 2, text: x")).marker())
                .isEqualTo("-");
        assertThat(content(operation("replace: bijlage 1, text: not-held")).isNotHeld())
                .isTrue();
        assertThat(content(operation("replace: artikel 3 slotzin, text: Slot.")).kind())
                .isEqualTo(ProvisionKind.TEXT);
        assertThat(content(operation("replace: bijlage 1 kop Taken, text: Slot."))
                        .heading())
                .isEqualTo("Taken");
    }

    @Test
    void a_number_that_the_text_repeats_is_the_number_of_the_target() {
        Provision lid = content(operation("replace: artikel 3 lid 2, text: \"2) Het tweede lid.\""));
        assertThat(lid.kind()).isEqualTo(ProvisionKind.PARAGRAPH);
        assertThat(lid.text()).isEqualTo("Het tweede lid.");
        assertThat(lid.children()).isEmpty();
        Provision other = content(operation("replace: artikel 3 lid 2, text: \"1. Een onderdeel.\""));
        assertThat(other.children()).hasSize(1);
    }

    @Test
    void a_chapter_comes_with_its_articles() {
        Provision chapter = content(operation(
                "insert: hoofdstuk 3, after: hoofdstuk 2, heading: Slot, body: [{article: 30, text: Tekst.}]"));
        assertThat(chapter.kind()).isEqualTo(ProvisionKind.CHAPTER);
        assertThat(chapter.id().value()).isEqualTo("x.A.1#chp_3");
        assertThat(chapter.children()).extracting(p -> p.id().value()).containsExactly("x.A.1#art_30");
    }

    @Test
    void a_replacement_keeps_the_number_that_is_printed() {
        var replace = operation(Operation.Replace.class, "replace: artikel 22, number: 2 2, text: x");
        assertThat(Objects.requireNonNull(replace.number()).value()).isEqualTo("2 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        artikel 7 t/m 22         | 8 t/m 23            | artikel 8 t/m 23
        artikel 3 lid 2          | 3                   | artikel 3 lid 3
        artikel 4 lid 3 en 4     | lid 4 en 5          | artikel 4 lid 4, 5
        artikel 5 onder c        | d                   | artikel 5 onder d
        artikel 5                | artikel 5a          | artikel 5a
        artikel 5 lid 2          | artikel 6 lid 1     | artikel 6 lid 1
        hoofdstuk IV             | V                   | hoofdstuk V
        """)
    void new_numbers_take_kind_and_place_from_the_old(String from, String to, String full) {
        var renumber = operation(Operation.Renumber.class, "renumber: " + from + ", to: " + to);
        assertThat(renumber.to().value()).hasToString(full);
        assertThat(renumber.to().span().column())
                .isGreaterThan(renumber.from().span().column());
    }

    @Test
    void repeals_a_range_or_a_list() {
        var range = operation(Operation.Repeal.class, "repeal: artikel 10 t/m 13");
        assertThat(range.targets()).extracting(t -> t.value().toString()).containsExactly("artikel 10 t/m 13");
        var list = operation(Operation.Repeal.class, "repeal: [artikel 1, bijlagen 2 en 3]");
        assertThat(list.targets()).extracting(t -> t.value().toString()).containsExactly("artikel 1", "bijlage 2, 3");
    }

    @Test
    void moves_several_to_one_place() {
        var move = operation(Operation.Move.class, "move: artikel 12 t/m 14, in: hoofdstuk 3, at: start");
        assertThat(shown(move.placement())).isEqualTo("start of hoofdstuk 3");
        var beside = operation(Operation.Move.class, "move: artikel 3 lid 2, after: lid 4");
        assertThat(shown(beside.placement())).isEqualTo("after artikel 3 lid 4");
    }

    @Test
    void words_are_replaced_as_often_as_is_said() {
        var once = operation(Operation.ReplaceText.class, "replace-text: drie weken, with: vier weken, in: artikel 3");
        assertThat(once.scope().value()).hasToString("artikel 3");
        assertThat(once.times()).isEqualTo(Times.ONCE);
        var all = operation(Operation.ReplaceText.class, "replace-text: a, with: '', times: all");
        assertThat(all.scope().value()).isEqualTo(Address.REGULATION);
        assertThat(all.times()).isEqualTo(Times.ALL);
        assertThat(all.with()).isEmpty();
        var twice = operation(Operation.DeleteText.class, "delete-text: a, times: 2, in: artikel 3 aanhef");
        assertThat(twice.times()).isEqualTo(new Times(2));
        assertThat(twice.scope().value()).hasToString("artikel 3 aanhef");
    }

    @Test
    void words_keep_the_blanks_around_them() {
        var insert = operation(Operation.InsertText.class, "insert-text: ' en B', in: artikel 3, after: A");
        assertThat(insert.text().value()).isEqualTo(" en B");
        assertThat(insert.place()).isInstanceOf(WordPlace.AfterWords.class);
        assertThat(operation(Operation.InsertText.class, "insert-text: x, before: A")
                        .place())
                .isInstanceOf(WordPlace.BeforeWords.class);
        assertThat(operation(Operation.InsertText.class, "insert-text: x, at: end")
                        .place())
                .isInstanceOf(WordPlace.AtEnd.class);
    }

    @Test
    void headings_intros_and_numbers_are_replaced() {
        assertThat(operation(Operation.ReplaceHeading.class, "replace-heading: hoofdstuk 2, with: ''")
                        .heading())
                .isEmpty();
        var intro = operation(Operation.ReplaceIntro.class, "replace-intro: artikel 3 lid 2 aanhef, with: 'Zo:'");
        assertThat(intro.target().value()).hasToString("artikel 3 lid 2");
        assertThat(operation(Operation.NumberText.class, "number-text: artikel 3")
                        .marker())
                .isEqualTo("1.");
        assertThat(operation(Operation.NumberText.class, "number-text: artikel 3, marker: 1°.")
                        .marker())
                .isEqualTo("1°.");
        assertThat(operation(Operation.UnnumberText.class, "unnumber-text: artikel 3")
                        .target()
                        .value())
                .hasToString("artikel 3");
    }

    @Test
    void a_regulation_gets_a_new_text_or_title() {
        var replace = operation(
                Operation.ReplaceRegulation.class,
                "replace-regulation: true, title: Nieuw, preamble: Aanhef, body: [{article: 1, text: x}], closing: Slot");
        assertThat(replace.content().title()).isEqualTo("Nieuw");
        assertThat(replace.content().root().children())
                .extracting(p -> p.id().value())
                .isEqualTo(List.of("x.A.1#art_1"));
        var set = operation(Operation.SetProperty.class, "set: citation-title, to: NR");
        assertThat(set.property().value()).isEqualTo(Regulation.Property.CITATION_TITLE);
        assertThat(set.value()).isEqualTo("NR");
    }
}
