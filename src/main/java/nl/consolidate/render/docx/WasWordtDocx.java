package nl.consolidate.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.Page;
import nl.consolidate.render.WasWordt;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The table of old text, new text and reasons as a Word document; the same table gives the same bytes. */
public final class WasWordtDocx {
    public byte[] render(WasWordt table) {
        try (XWPFDocument document = new XWPFDocument()) {
            ComparisonPage page = table.page();
            DocxFrame.write(
                    table.caption(),
                    page.language(),
                    page.comparison().after().viewpoint().knownOn(),
                    document);
            write(table, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return DocxPackage.packedAlike(bytes.toByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InvalidFormatException fault) {
            throw new IllegalStateException("no property of a document", fault);
        }
    }

    private static void write(WasWordt table, XWPFDocument document) {
        ComparisonPage page = table.page();
        paragraph("Heading1", table.caption(), document);
        paragraph("Normal", "Was: " + page.from(), document);
        paragraph("Normal", "Wordt: " + page.to(), document);
        page.warnings().forEach(warning -> paragraph("Normal", warning, document));
        if (table.rows().isEmpty()) {
            paragraph("Normal", page.same(), document);
        } else {
            paragraph("Normal", WasWordt.LEGEND, document);
            DocxTable.write(table, document);
        }
        paragraph("Heading2", "Samenvatting", document);
        paragraph("Normal", page.summary(), document);
        paragraph("Normal", Page.DISCLAIMER, document);
    }

    private static void paragraph(String style, String words, XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        DocxRuns.text(words, paragraph);
    }
}
