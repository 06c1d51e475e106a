package nl.consolidate.report;

import java.io.IOException;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.diagnostic.SourceSpan;

/** Findings as workflow commands, one line each. */
final class GithubReport implements ReportWriter {
    @Override
    public void write(Report report, Appendable out) throws IOException {
        for (Diagnostic finding : report.findings()) {
            out.append("::").append(command(finding.severity())).append(' ');
            out.append(properties(finding))
                    .append("::")
                    .append(data(message(finding)))
                    .append('\n');
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String properties(Diagnostic finding) {
        String title = "title=" + property(finding.code().slug());
        SourceSpan span = finding.span();
        if (span == null) {
            return title;
        }
        String place = "file=" + property(Excerpt.printable(span.file().path())) + ",line=" + span.line() + ",endLine="
                + span.endLine();
        return place + columns(span) + "," + title;
    }

    // columns are refused where a finding covers several lines
    private static String columns(SourceSpan span) {
        return span.line() == span.endLine() ? ",col=" + span.column() + ",endColumn=" + span.endColumn() : "";
    }

    private static String message(Diagnostic finding) {
        StringBuilder text = new StringBuilder(Excerpt.printable(finding.message()));
        for (Related related : finding.related()) {
            text.append('\n').append(Excerpt.printable(related.span() + ": " + related.label()));
        }
        for (String help : finding.help()) {
            text.append("\nhelp: ").append(Excerpt.printable(help));
        }
        return text.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
