package nl.consolidate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private static final int COLUMNS = 12;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | a | b |      ; a/b
            a | b          ; a/b
            | a | b        ; a/b
            a | b |        ; a/b
            |a|b|          ; a/b
            | | b |        ; /b
            ||             ; ''
            | a\\| b | c   ; a\\| b/c
            | a |  |       ; a/
            a              ; a
            """)
    void divides_a_line_at_its_bars(String line, String cells) {
        assertThat(String.join("/", Cells.of(line).all())).isEqualTo(cells);
    }

    @Test
    void divides_as_commonmark_does() {
        Random random = new Random(7);
        String[] pieces = {"a", "|", "|", "| ", " |", "\\|", "b c", "d"};
        for (int i = 0; i < 3_000; i++) {
            String line = random.ints(1 + random.nextInt(8), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .collect(Collectors.joining())
                    .strip();
            if (line.contains("|") && !line.equals("|")) {
                List<String> cells = new ArrayList<>(Cells.of(line).words());
                cells.addAll(Collections.nCopies(COLUMNS - cells.size(), ""));

                assertThat(commonmark(line)).as(line).isEqualTo(cells);
            }
        }
    }

    // in a table with more columns than any line has cells
    private static List<String> commonmark(String line) {
        List<String> cells = new ArrayList<>();
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        String table = "|h".repeat(COLUMNS) + "|\n" + "|-".repeat(COLUMNS) + "|\n" + line;
        parser.parse(table).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell cell && !cell.isHeader()) {
                    cells.add("");
                }
                visitChildren(node);
            }

            @Override
            public void visit(Text text) {
                if (!cells.isEmpty()) {
                    cells.set(cells.size() - 1, cells.get(cells.size() - 1) + text.getLiteral());
                }
            }
        });
        return cells;
    }

    @Test
    void words_have_one_space_and_plain_bars() {
        assertThat(Cells.of("|  a \u00a0 b | c\\|d |").words()).containsExactly("a b", "c|d");
    }

    @Test
    void a_bar_in_the_words_of_a_cell_divides_nothing() {
        Cells cells = Cells.holding(List.of("a|b", "c\\|d", "", "e\nf"));

        assertThat(cells.line()).isEqualTo("| a\\|b | c\\|d | | e f |");
        assertThat(Cells.of(cells.line())).isEqualTo(cells);
        assertThat(cells.words()).containsExactly("a|b", "c|d", "", "e f");
    }

    @Test
    void one_cell_changes_and_the_others_stay_as_they_were_written() {
        assertThat(Cells.of("a \\| x|  **b**  | c").with(2, "d|e").line()).isEqualTo("| a \\| x | **b** | d\\|e |");
        assertThat(Cells.of("| a |").with(2, "c").line()).isEqualTo("| a | | c |");
    }

    @Test
    void refuses_a_blank_line() {
        assertThatThrownBy(() -> Cells.holding(List.of("a\n\nb"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cells.isTooLong("a\n \nb")).isTrue();
        assertThat(Cells.isTooLong("a\nb\n\n")).isFalse();
    }
}
