package nl.consolidate.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.SourceSpan;

/** Findings as SARIF 2.1.0. */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String version;

    SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        List<String> rules = rules(report);
        json.object().name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").array().object();
        writeTool(rules, json);
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").array();
        for (Diagnostic finding : report.findings()) {
            writeResult(finding, rules, json);
        }
        json.endArray().endObject().endArray().endObject().end();
    }

    private static List<String> rules(Report report) {
        TreeSet<String> codes = new TreeSet<>();
        for (Diagnostic finding : report.findings()) {
            codes.add(finding.code().slug());
        }
        return List.copyOf(codes);
    }

    private void writeTool(List<String> rules, JsonWriter json) throws IOException {
        json.name("tool").object().name("driver").object();
        json.name("name").value("consolidate").name("version").value(version);
        json.name("rules").array();
        for (String rule : rules) {
            json.object().name("id").value(rule).endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void writeResult(Diagnostic finding, List<String> rules, JsonWriter json) throws IOException {
        String code = finding.code().slug();
        json.object().name("ruleId").value(code).name("ruleIndex").value(rules.indexOf(code));
        json.name("level").value(finding.severity().name().toLowerCase(Locale.ROOT));
        writeMessage(message(finding), json);
        json.name("locations").array();
        if (finding.span() != null) {
            json.object();
            writePlace(finding.span(), json);
            json.endObject();
        }
        json.endArray();
        writeRelated(finding.related(), json);
        json.endObject();
    }

    private static void writeRelated(List<Related> places, JsonWriter json) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        json.name("relatedLocations").array();
        for (Related related : places) {
            json.object();
            writePlace(related.span(), json);
            writeMessage(related.label(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void writePlace(SourceSpan span, JsonWriter json) throws IOException {
        json.name("physicalLocation").object();
        json.name("artifactLocation").object();
        json.name("uri").value(uri(span.file().path())).endObject();
        json.name("region").object();
        json.name("startLine").value(span.line()).name("startColumn").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(endColumn(span));
        json.endObject().endObject();
    }

    private static int endColumn(SourceSpan span) {
        return span.endLine() == span.line()
                ? Math.max(span.column(), span.endColumn())
                : Math.max(1, span.endColumn());
    }

    private static void writeMessage(String text, JsonWriter json) throws IOException {
        json.name("message").object().name("text").value(text).endObject();
    }

    private static String message(Diagnostic finding) {
        StringBuilder text = new StringBuilder(finding.message());
        for (String help : finding.help()) {
            text.append("\nhelp: ").append(help);
        }
        return text.toString();
    }

    private static String uri(String path) {
        try {
            boolean absolute = path.startsWith("/");
            // a colon before the first slash would make a scheme of what stands before it
            String plain = absolute || path.indexOf(':') < 0 ? path : "./" + path;
            return new URI(absolute ? "file" : null, absolute ? "" : null, plain, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalStateException("no address can be made of the path " + path, notAPath);
        }
    }
}
