package nl.consolidate.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.consolidate.diff.Comparison;
import nl.consolidate.render.Hostile;
import nl.consolidate.render.Proposal;
import nl.consolidate.render.WasWordt;
import nl.consolidate.render.markdown.WasWordtMarkdown;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The table of old text, new text and reasons as a Word document, read back. */
class WasWordtDocxTest {
    private static final Parser GITHUB =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @TempDir
    private Path folder = Path.of("");

    private static byte[] bytes(Comparison comparison) {
        return new WasWordtDocx().render(WasWordt.of(comparison));
    }

    private XWPFDocument market() throws IOException {
        return read(bytes(Proposal.ofTheMarket(folder)));
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @Test
    void the_paper_lies_sideways_and_the_head_of_the_table_is_on_every_page() throws IOException {
        try (XWPFDocument document = market()) {
            CTPageSz paper = document.getDocument().getBody().getSectPr().getPgSz();
            XWPFTable table = document.getTables().get(0);

            assertThat(paper.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(List.of(paper.getW().toString(), paper.getH().toString()))
                    .containsExactly("16838", "11906");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isFalse();
            assertThat(cells(table.getRow(0))).isEqualTo(WasWordt.COLUMNS);
        }
    }

    @Test
    void it_says_its_title_its_language_and_the_day_of_its_text() throws IOException, XmlException {
        try (XWPFDocument document = market()) {
            var properties = document.getProperties().getCoreProperties();
            Date day = Date.from(Instant.parse("2024-06-01T00:00:00Z"));

            assertThat(properties.getTitle()).isEqualTo("Was-wordttabel bij Marktverordening Waterstad");
            assertThat(properties.getCreated()).isEqualTo(day);
            assertThat(properties.getModified()).isEqualTo(day);
            assertThat(document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("nl-NL");
        }
    }

    @Test
    void headings_have_the_styles_of_headings() throws IOException {
        try (XWPFDocument document = market()) {
            XWPFParagraph title = document.getParagraphs().get(0);

            assertThat(document.getStyles().getStyle(title.getStyleID()).getName())
                    .isEqualTo("heading 1");
            assertThat(document.getTables().get(0).getRow(2).getCell(0).getParagraphs())
                    .extracting(XWPFParagraph::getStyleID)
                    .containsExactly("Heading3");
        }
    }

    @Test
    void what_went_is_struck_through_and_what_came_is_underlined() throws IOException {
        try (XWPFDocument document = market()) {
            XWPFTableRow row = document.getTables().get(0).getRow(2);

            assertThat(marked(row, 1, true)).containsExactly("Tijden", "acht");
            assertThat(marked(row, 1, false)).isEmpty();
            assertThat(marked(row, 2, false)).containsExactly("Markttijden", "negen", "4.", "Ontheffing is mogelijk.");
            assertThat(marked(row, 2, true)).isEmpty();
        }
    }

    private static List<String> marked(XWPFTableRow row, int column, boolean struck) {
        return row.getCell(column).getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> struck ? run.isStrikeThrough() : run.getUnderline() == UnderlinePatterns.SINGLE)
                .map(XWPFRun::text)
                .toList();
    }

    @Test
    void the_cells_have_the_words_of_the_markdown() throws IOException {
        assertSameCells(Proposal.ofTheMarket(folder));
        assertSameCells(Proposal.ofDordrecht());
    }

    static Stream<String> payloads() {
        return Stream.concat(
                Hostile.PAYLOADS.stream(),
                Stream.of("een \u0000\u0007 en \uFFFE\uFFFF", "half \uD83D teken", "\uDE00"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void every_word_of_a_source_is_fit_for_xml(String words) throws IOException {
        try (XWPFDocument document = read(bytes(Proposal.ofHostile(words)))) {
            assertThat(document.getTables()).hasSize(1);
        }
        assertThat(bytes(Proposal.ofHostile(words))).isEqualTo(bytes(Proposal.ofHostile(words)));
    }

    private static void assertSameCells(Comparison comparison) throws IOException {
        try (XWPFDocument document = read(bytes(comparison))) {
            List<String> cells = document.getTables().get(0).getRows().stream()
                    .skip(1)
                    .flatMap(row -> cells(row).stream())
                    .toList();

            assertThat(cells).isEqualTo(MarkdownCells.of(new WasWordtMarkdown().render(WasWordt.of(comparison))));
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .map(String::strip)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    @Test
    void the_same_table_gives_the_same_bytes_wherever_and_whenever() throws IOException {
        byte[] first = bytes(Proposal.ofTheMarket(folder));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(bytes(Proposal.ofTheMarket(folder))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
        assertThat(names).startsWith("[Content_Types].xml").contains("word/document.xml", "word/styles.xml");
        assertThat(names.subList(1, names.size())).isSorted();
    }

    /** The words of the cells in the body of a table, a line for each line. */
    private static final class MarkdownCells extends AbstractVisitor {
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();

        static List<String> of(String markdown) {
            MarkdownCells visitor = new MarkdownCells();
            GITHUB.parse(markdown).accept(visitor);
            return visitor.cells;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell && isInBody(node)) {
                cell.setLength(0);
                visitChildren(node);
                cells.add(cell.toString().replace("\u2003", ""));
            } else {
                visitChildren(node);
            }
        }

        private static boolean isInBody(Node cell) {
            return cell.getParent().getParent() instanceof TableBody;
        }

        @Override
        public void visit(Text text) {
            cell.append(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            cell.append(html.getLiteral().equals("<br>") ? "\n" : "");
        }
    }
}
