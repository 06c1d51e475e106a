package nl.consolidate.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are where the tables of commonmark are, with as many rows. */
class TableTest {
    private static final List<String> LINES = List.of(
            "| a | b |",
            "|---|---|",
            "a | b",
            "a | b | c",
            "-|-",
            ":-: | --",
            "|-",
            "| |-",
            "---",
            "|",
            " |",
            "x",
            "x \\| y",
            "|:--|",
            "",
            "| a \\| b",
            "a|b ",
            "||",
            "|-|-|-|",
            "[a]: /b | c",
            "\u00e9 | \u00e9");

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tables_are_found_where_commonmark_finds_them(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(2 + random.nextInt(6), 0, LINES.size())
                    .mapToObj(LINES::get)
                    .collect(Collectors.joining("\n"));

            assertThat(rowsHere(text)).as(text).isEqualTo(rowsOfCommonmark(text));
        }
    }

    private static List<Integer> rowsHere(String text) {
        return Trees.annex(text).children().stream()
                .filter(part -> part.kind() == ProvisionKind.TABLE)
                .map(Provision::children)
                .map(List::size)
                .toList();
    }

    private static List<Integer> rowsOfCommonmark(String text) {
        List<Integer> rows = new ArrayList<>();
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .enabledBlockTypes(Set.of())
                .build();
        parser.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    rows.add(rowsOf(block));
                }
            }
        });
        return rows;
    }

    private static int rowsOf(Node table) {
        int rows = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null && part instanceof TableBody; row = row.getNext()) {
                rows++;
            }
        }
        return rows;
    }
}
