package nl.consolidate.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Findings and ledger as data, format 1: keys are only ever added, and null stands for what a finding does not have. */
final class JsonReport implements ReportWriter {
    @Override
    public void write(Report report, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.object().name("format").value(1);
        writeSummary(report, json);
        json.name("findings").array();
        for (Diagnostic finding : report.findings()) {
            writeFinding(finding, json);
        }
        json.endArray();
        json.name("ledger");
        writeCounts(Tally.total(report.tallies()), json);
        writeTallies(report, json);
        json.endObject().end();
    }

    private static void writeSummary(Report report, JsonWriter json) throws IOException {
        json.name("files").value(report.files().size());
        json.name("errors").value(report.count(Severity.ERROR));
        json.name("warnings").value(report.count(Severity.WARNING));
        json.name("notes").value(report.count(Severity.NOTE));
    }

    private static void writeFinding(Diagnostic finding, JsonWriter json) throws IOException {
        json.object();
        json.name("code").value(finding.code().slug());
        json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
        json.name("message").value(finding.message());
        json.name("label").value(finding.label().isEmpty() ? null : finding.label());
        writePlace(finding.span(), json);
        json.name("related").array();
        for (Related related : finding.related()) {
            json.object().name("label").value(related.label());
            writePlace(related.span(), json);
            json.endObject();
        }
        json.endArray();
        json.name("help").value(finding.help().isEmpty() ? null : String.join("\n", finding.help()));
        json.endObject();
    }

    private static void writePlace(@Nullable SourceSpan span, JsonWriter json) throws IOException {
        json.name("file").value(span == null ? null : span.file().path());
        writeNumber("line", span == null ? null : span.line(), json);
        writeNumber("column", span == null ? null : span.column(), json);
        writeNumber("endLine", span == null ? null : span.endLine(), json);
        writeNumber("endColumn", span == null ? null : span.endColumn(), json);
    }

    private static void writeNumber(String name, @Nullable Integer number, JsonWriter json) throws IOException {
        json.name(name);
        if (number == null) {
            json.value(null);
        } else {
            json.value(number);
        }
    }

    private static void writeTallies(Report report, JsonWriter json) throws IOException {
        json.name("regulations").array();
        for (Tally tally : report.tallies()) {
            json.object().name("regulation").value(tally.regulation()).name("ledger");
            writeCounts(tally.counts(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void writeCounts(Map<String, Integer> counts, JsonWriter json) throws IOException {
        json.object();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.name(count.getKey()).value(count.getValue());
        }
        json.endObject();
    }
}
