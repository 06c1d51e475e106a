package nl.consolidate.render.docx;

import java.util.List;
import java.util.regex.Pattern;
import nl.consolidate.diff.Run;
import nl.consolidate.render.ChangeWords;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes words into a paragraph. What went is struck through and what came underlined, in the words themselves and by
 * no style: so they stay when the table is pasted into another document.
 */
final class DocxRuns {
    private static final String DELETED = "A3123A";
    private static final String INSERTED = "0B5D2A";
    private static final Pattern NO_XML =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    private DocxRuns() {}

    static void write(List<Run> runs, XWPFParagraph paragraph) {
        for (Run run : runs) {
            String bare = run.words().stripTrailing();
            if (!bare.isEmpty()) {
                mark(run.kind(), text(bare, paragraph));
            }
            String place = ChangeWords.elsewhere(run);
            if (!place.isEmpty()) {
                text(" (" + place + ")", paragraph).setItalic(true);
            }
            if (bare.length() < run.words().length()) {
                text(" ", paragraph);
            }
        }
    }

    /** Plain words. */
    static XWPFRun text(String words, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setText(clean(words));
        return run;
    }

    /** On one line, with what no XML can hold replaced. */
    static String clean(String words) {
        return NO_XML.matcher(words.replaceAll("\\s+", " ")).replaceAll("\uFFFD");
    }

    private static void mark(Run.Kind kind, XWPFRun run) {
        switch (kind) {
            case SAME -> {}
            case DELETED -> {
                run.setStrikeThrough(true);
                run.setColor(DELETED);
            }
            case INSERTED -> {
                run.setUnderline(UnderlinePatterns.SINGLE);
                run.setColor(INSERTED);
            }
        }
    }
}
