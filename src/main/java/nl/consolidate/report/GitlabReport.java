package nl.consolidate.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.diagnostic.SourceSpan;

/** Findings as a code quality report; a finding keeps its fingerprint when lines above it come or go. */
final class GitlabReport implements ReportWriter {
    @Override
    public void write(Report report, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        Map<String, Integer> seen = new HashMap<>();
        json.array();
        for (Diagnostic finding : report.findings()) {
            String what = finding.code().slug() + "\n" + path(finding) + "\n" + finding.message();
            int before = seen.merge(what, 1, Integer::sum) - 1;
            writeIssue(finding, fingerprint(what + "\n" + before), json);
        }
        json.endArray().end();
    }

    private static void writeIssue(Diagnostic finding, String fingerprint, JsonWriter json) throws IOException {
        SourceSpan span = finding.span();
        json.object();
        json.name("description").value(description(finding));
        json.name("check_name").value(finding.code().slug());
        json.name("fingerprint").value(fingerprint);
        json.name("severity").value(severity(finding.severity()));
        json.name("location").object().name("path").value(path(finding));
        json.name("lines").object();
        json.name("begin").value(span == null ? 1 : span.line());
        json.name("end").value(span == null ? 1 : span.endLine());
        json.endObject().endObject().endObject();
    }

    private static String description(Diagnostic finding) {
        return finding.help().isEmpty()
                ? finding.message()
                : finding.message() + "; " + String.join("; ", finding.help());
    }

    // the format wants a path even where no file is involved
    private static String path(Diagnostic finding) {
        return finding.span() == null ? "." : finding.span().file().path();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
