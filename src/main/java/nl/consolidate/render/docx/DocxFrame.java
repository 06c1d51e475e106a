package nl.consolidate.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a document has around its content: paper, styles, language, page numbers, and what it says of itself. */
final class DocxFrame {
    // A4, in twentieths of a point
    private static final BigInteger LONG = BigInteger.valueOf(16838);
    private static final BigInteger SHORT = BigInteger.valueOf(11906);
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    private DocxFrame() {}

    static void write(String title, String language, LocalDate day, XWPFDocument document)
            throws IOException, InvalidFormatException {
        // Word names a language with its country
        String tag = language.equals("nl") ? "nl-NL" : language;
        document.createStyles().setStyles(styles(tag));
        writePaper(document.getDocument().getBody().addNewSectPr());
        writeFooter(document);
        writeProperties(title, tag, day, document);
    }

    private static CTStyles styles(String language) throws IOException {
        try (InputStream file = DocxFrame.class.getResourceAsStream("styles.xml")) {
            if (file == null) {
                throw new IllegalStateException("styles.xml is missing from the program");
            }
            CTStyles styles = StylesDocument.Factory.parse(file).getStyles();
            styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language);
            return styles;
        } catch (XmlException fault) {
            throw new IllegalStateException("styles.xml of the program is no XML", fault);
        }
    }

    private static void writePaper(CTSectPr section) {
        CTPageSz paper = section.addNewPgSz();
        paper.setW(LONG);
        paper.setH(SHORT);
        paper.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void writeFooter(XWPFDocument document) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.createRun().setText("Pagina ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" van ");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void writeProperties(String title, String language, LocalDate day, XWPFDocument document)
            throws InvalidFormatException {
        Optional<Date> moment =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        PackagePropertiesPart properties =
                (PackagePropertiesPart) document.getPackage().getPackageProperties();
        properties.setTitleProperty(DocxRuns.clean(title));
        properties.setLanguageProperty(language);
        properties.setCreatorProperty("consolidate");
        properties.setCreatedProperty(moment);
        properties.setModifiedProperty(moment);
    }
}
