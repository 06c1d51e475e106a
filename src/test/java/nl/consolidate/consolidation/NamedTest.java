package nl.consolidate.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is told with the provision about which it is, as the operation names it. */
class NamedTest {
    private static final String BODY = """
            body:
              - {article: 1, text: Het eerste artikel.}
              - article: 2
                text: |
                  1. Het eerste lid.
                  2. Het tweede lid.
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert: artikel 1, after: artikel 2, text: Nieuw. | artikel 1",
                "replace: artikel 9, text: Nieuw. | artikel 9",
                "repeal: artikel 9 lid 1 | artikel 9 lid 1",
                "renumber: artikel 8, to: 9 | artikel 8",
                "move: artikel 9, after: artikel 1 | artikel 9",
                "replace-text: zesde, with: zevende, in: artikel 1 | artikel 1",
                "insert-text: en meer, in: artikel 1, after: zesde | artikel 1",
                "delete-text: zesde, in: artikel 2 lid 1 | artikel 2 lid 1",
                "replace-heading: artikel 9, with: Nieuw | artikel 9",
                "replace-intro: artikel 9, with: Nieuw | artikel 9",
                "number-text: artikel 2 | artikel 2",
                "unnumber-text: artikel 1 | artikel 1",
                "insert-row: [a, b], in: artikel 1, at: end | artikel 1",
                "replace-row: a, with: [a, b], in: artikel 1 | artikel 1",
                "repeal-row: a, in: artikel 1 | artikel 1",
                "replace-cell: a, column: b, with: c, in: artikel 1 | artikel 1",
                "split: artikel 9, into: [{number: 9, text: Een.}, {number: 10, text: Twee.}] | artikel 9",
                "join: artikel 8 t/m 9, to: 8 | artikel 8 t/m 9",
            })
    void each_operation_names_what_it_is_about(String operation, String provision) {
        DraftingWorld world = new DraftingWorld(folder).regulation(BODY).amendment("", "- {" + operation + "}");
        assertThat(world.all())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::at)
                .containsExactly(provision);
    }

    @Test
    void what_commences_where_there_is_no_text_is_told_with_what_it_names() {
        DraftingWorld world = new DraftingWorld(folder)
                .regulation("until: 2024-12-01\n" + BODY)
                .amendment("", "- {repeal: artikel 1}");
        assertThat(world.all())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::at)
                .containsExactly("artikel 1");
    }

    @Test
    void the_regulation_itself_needs_no_text_before_it() {
        assertThat(new DraftingWorld(folder).regulation(BODY).all()).noneMatch(Diagnostic::isError);
    }
}
