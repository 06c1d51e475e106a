package nl.consolidate.render.docx;

import java.math.BigInteger;
import java.util.List;
import nl.consolidate.render.CellLine;
import nl.consolidate.render.ChangedLine;
import nl.consolidate.render.Reason;
import nl.consolidate.render.WasWordt;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes the rows; the first is repeated on every page. */
final class DocxTable {
    // in twentieths of a point, together the width between the margins
    private static final List<Integer> WIDTHS = List.of(1700, 4900, 4900, 3070);
    private static final int INDENT = 240;

    private final XWPFTable table;

    private DocxTable(XWPFTable table) {
        this.table = table;
    }

    static void write(WasWordt rows, XWPFDocument document) {
        XWPFTable table = document.createTable(rows.rows().size() + 1, WIDTHS.size());
        DocxTable writer = new DocxTable(table);
        writer.layOut(rows.caption());
        writer.writeHead();
        for (int i = 0; i < rows.rows().size(); i++) {
            writer.writeRow(rows.rows().get(i), table.getRow(i + 1));
        }
    }

    private void layOut(String caption) {
        table.setStyleID("WasWordt");
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTHS.stream().mapToInt(Integer::intValue).sum());
        CTTblPr properties = table.getCTTbl().getTblPr();
        // borders are the matter of the style
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblCaption().setVal(DocxRuns.clean(caption));
        CTTblLayoutType layout = properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        WIDTHS.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private void writeHead() {
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < WIDTHS.size(); i++) {
            XWPFTableCell cell = cell(head, i);
            cell.setColor("E8ECF1");
            paragraph("Celkop", cell).createRun().setText(WasWordt.COLUMNS.get(i));
        }
    }

    private void writeRow(WasWordt.Row row, XWPFTableRow target) {
        DocxRuns.text(row.name(), paragraph("Heading3", cell(target, 0)));
        writeLines(row.old(), cell(target, 1));
        writeLines(row.now(), cell(target, 2));
        writeWhy(row, cell(target, 3));
    }

    private static void writeLines(List<CellLine> lines, XWPFTableCell cell) {
        if (lines.isEmpty()) {
            DocxRuns.text(WasWordt.NOTHING, paragraph("Cel", cell));
        }
        for (CellLine line : lines) {
            XWPFParagraph paragraph = paragraph(line.strong() ? "Celkop" : "Cel", cell);
            if (line.depth() > 0) {
                paragraph.setIndentationLeft(INDENT * line.depth());
            }
            if (line.isUnchanged()) {
                DocxRuns.text(ChangedLine.UNCHANGED, paragraph);
            } else {
                DocxRuns.write(line.runs(), paragraph);
            }
        }
    }

    private static void writeWhy(WasWordt.Row row, XWPFTableCell cell) {
        row.became().forEach(words -> DocxRuns.text(words, paragraph("Cel", cell)));
        for (Reason reason : row.why()) {
            if (!reason.decision().isEmpty()) {
                DocxRuns.text(reason.decision(), paragraph("Celkop", cell));
            }
            reason.words().forEach(words -> DocxRuns.text(words, paragraph("Cel", cell)));
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(WIDTHS.get(column).toString());
        return cell;
    }

    // a cell begins with a paragraph without a style, which the first one takes
    private static XWPFParagraph paragraph(String style, XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        XWPFParagraph paragraph = first.getStyleID() == null ? first : cell.addParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
