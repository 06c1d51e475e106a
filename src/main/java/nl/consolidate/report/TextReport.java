package nl.consolidate.report;

import java.io.IOException;
import java.util.Locale;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Findings for people: the line of the source with the place marked, the other places, and what to do. */
public final class TextReport implements ReportWriter {
    private final Palette palette;

    public TextReport(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        for (Diagnostic finding : report.findings()) {
            write(finding, out);
            out.append('\n');
        }
        out.append(summary(report)).append('\n');
    }

    /** One finding, without a blank line behind it. */
    public void write(Diagnostic finding, Appendable out) throws IOException {
        out.append(title(finding)).append('\n');
        int gutter = gutter(finding);
        writePlace(finding, gutter, out);
        for (Related related : finding.related()) {
            writeRelated(related, gutter, out);
        }
        for (String help : finding.help()) {
            String bar = " ".repeat(gutter + 1) + palette.frame("=");
            out.append(bar).append(' ').append(palette.help("help:")).append(' ');
            out.append(Excerpt.printable(help)).append('\n');
        }
    }

    private String title(Diagnostic finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String name = severity + "[" + finding.code().slug() + "]";
        String message = Excerpt.printable(finding.message());
        return palette.severity(finding.severity(), name) + palette.bold(": " + message);
    }

    private void writePlace(Diagnostic finding, int gutter, Appendable out) throws IOException {
        SourceSpan span = finding.span();
        if (span == null) {
            return;
        }
        String margin = " ".repeat(gutter);
        out.append(margin).append(palette.frame("-->")).append(' ').append(Excerpt.printable(span.toString()));
        out.append('\n');
        if (!isHeld(span)) {
            return;
        }
        Excerpt excerpt = Excerpt.of(span);
        String mark = "^".repeat(excerpt.width()) + label(finding.label());
        String bar = margin + " " + palette.frame("|");
        out.append(bar).append('\n');
        writeLine(span, excerpt, gutter, out);
        out.append(bar).append(' ').append(" ".repeat(excerpt.indent()));
        out.append(palette.severity(finding.severity(), mark)).append('\n');
    }

    private void writeRelated(Related related, int gutter, Appendable out) throws IOException {
        out.append(" ".repeat(gutter)).append(palette.frame(":::")).append(' ');
        out.append(Excerpt.printable(related.span().toString()));
        out.append(related.label().isEmpty() ? "" : "  " + Excerpt.printable(related.label()));
        out.append('\n');
        if (isHeld(related.span())) {
            writeLine(related.span(), Excerpt.of(related.span()), gutter, out);
        }
    }

    private void writeLine(SourceSpan span, Excerpt excerpt, int gutter, Appendable out) throws IOException {
        String number = Integer.toString(span.line());
        out.append(palette.frame(" ".repeat(gutter - number.length()) + number + " |"));
        out.append(excerpt.line().isEmpty() ? "" : " " + excerpt.line()).append('\n');
    }

    private static String label(String label) {
        return label.isEmpty() ? "" : " " + Excerpt.printable(label);
    }

    private static boolean isHeld(SourceSpan span) {
        return span.line() <= span.file().lineCount();
    }

    private static int gutter(Diagnostic finding) {
        int widest = digits(finding.span());
        for (Related related : finding.related()) {
            widest = Math.max(widest, digits(related.span()));
        }
        return widest;
    }

    private static int digits(@Nullable SourceSpan span) {
        return span == null ? 2 : Math.max(2, Integer.toString(span.line()).length());
    }

    private String summary(Report report) {
        if (report.findings().isEmpty()) {
            return "no findings";
        }
        return counted(report, Severity.ERROR) + ", " + counted(report, Severity.WARNING) + ", "
                + counted(report, Severity.NOTE);
    }

    private String counted(Report report, Severity severity) {
        int count = report.count(severity);
        String noun = severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
        return count == 0 ? "no " + noun : palette.severity(severity, count + " " + noun);
    }
}
