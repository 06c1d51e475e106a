package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.insertAtEnd;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Regulation.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operation that can be read in no text names by its words alone. */
class MentionsTest {
    private static final String PLACE = "artikel 2 lid 1";

    static Stream<Operation> editsOfLid1() {
        Located<Address> place = at(Address.parse(PLACE));
        return Stream.of(
                replace(PLACE, lid("w", "2", "1", "new")),
                repeal(PLACE),
                renumber(PLACE, "artikel 2 lid 5"),
                replaceText(PLACE, "a", "b"),
                append(PLACE, "b"),
                new Operation.DeleteText(place, at("a"), Times.ONCE),
                new Operation.ReplaceHeading(place, "b"),
                new Operation.ReplaceIntro(place, "b"),
                new Operation.NumberText(place, "1."),
                new Operation.UnnumberText(place),
                new Operation.Move(
                        at(Addresses.parse(PLACE)), new Placement.AtEnd(at(Address.parse("artikel 2 lid 1 onder a")))));
    }

    @ParameterizedTest
    @MethodSource("editsOfLid1")
    void an_edit_names_its_place_what_stands_in_it_and_what_holds_it(Operation edit) {
        assertThat(names(edit, PLACE)).isTrue();
        assertThat(names(edit, "artikel 2 lid 1 onder a")).isTrue();
        assertThat(names(edit, "artikel 2")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("editsOfLid1")
    void an_edit_does_not_name_the_neighbours_of_its_place(Operation edit) {
        assertThat(names(edit, "artikel 2 lid 2")).isFalse();
        assertThat(names(edit, "artikel 1")).isFalse();
        assertThat(names(edit, "artikel 1 lid 1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel 2", "artikel 3", "artikel 3a", "artikel 3 lid 1", "artikel 4"})
    void a_range_names_all_from_its_first_to_its_last_number(String place) {
        assertThat(names(repeal("artikel 2 t/m 4"), place)).isTrue();
        assertThat(names(renumber("artikel 2 t/m 4", "artikel 12 t/m 14"), place))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel 1", "artikel 4a", "artikel 5", "bijlage 3", "hoofdstuk 3"})
    void a_range_does_not_name_what_lies_beyond_or_is_of_another_kind(String place) {
        assertThat(names(repeal("artikel 2 t/m 4"), place)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "artikel 2 lid 3, true",
        "artikel 2 lid 3 onder a, true",
        "artikel 2, true",
        "artikel 2 lid 5, false",
        "artikel 3, false",
        "artikel 3 lid 3, false",
        "artikel 2 begrip markt, false"
    })
    void a_range_of_leden_lies_in_its_own_article(String place, boolean named) {
        assertThat(names(repeal("artikel 2 lid 2 t/m 4"), place)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"artikel 9, true", "artikel 2, true", "artikel 2 lid 1, true", "artikel 3, false"})
    void an_insertion_names_what_it_makes_and_where_it_puts_it(String place, boolean named) {
        Located<Address> holder = at(Address.parse("artikel 2"));
        Operation atStart = new Operation.Insert(
                at(Address.parse("artikel 9")), new Placement.AtStart(holder), article("w", "9", "new"));
        assertThat(names(insertAtEnd("artikel 2", article("w", "9", "new")), place))
                .isEqualTo(named);
        assertThat(names(atStart, place)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"artikel 2, true", "artikel 2 lid 1, true", "artikel 3, false", "artikel 3 lid 1, false"})
    void what_is_put_beside_a_lid_is_put_into_its_article(String place, boolean named) {
        Located<Address> beside = at(Address.parse("artikel 2 lid 7"));
        Operation before = new Operation.Insert(
                at(Address.parse("artikel 2 lid 6")), new Placement.Before(beside), lid("w", "2", "6", "new"));
        Operation after = new Operation.Insert(
                at(Address.parse("artikel 2 lid 8")), new Placement.After(beside), lid("w", "2", "8", "new"));
        assertThat(names(after, place)).isEqualTo(named);
        assertThat(names(before, place)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"artikel 7, true", "artikel 2, true", "artikel 3, false", "artikel 1, false"})
    void a_move_names_what_goes_and_where_it_goes(String place, boolean named) {
        Operation move = new Operation.Move(
                at(Addresses.parse("artikel 7")), new Placement.Before(at(Address.parse("artikel 2"))));
        assertThat(names(move, place)).isEqualTo(named);
    }

    @Test
    void what_changes_the_regulation_as_a_whole_may_touch_anything() {
        Operation set = new Operation.SetProperty(at(Property.CITATION_TITLE), "Regeling r");
        assertThat(names(set, "artikel 99")).isTrue();
    }

    private static boolean names(Operation operation, String place) {
        return Mentions.of(operation, Address.parse(place));
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, SourceSpan.startOf(new SourceFile("x", "")));
    }
}
