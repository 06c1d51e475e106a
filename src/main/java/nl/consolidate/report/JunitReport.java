package nl.consolidate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;

/** Findings as test results: each file is a suite, each error a failed test; a file without findings is a passed one. */
final class JunitReport implements ReportWriter {
    @Override
    public void write(Report report, Appendable out) throws IOException {
        Map<String, List<Diagnostic>> suites = suites(report);
        int tests = 0;
        for (List<Diagnostic> findings : suites.values()) {
            tests += Math.max(1, findings.size());
        }
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"consolidate\"").append(totals(tests, report.count(Severity.ERROR)));
        out.append(">\n");
        for (Map.Entry<String, List<Diagnostic>> suite : suites.entrySet()) {
            writeSuite(suite.getKey(), suite.getValue(), out);
        }
        out.append("</testsuites>\n");
    }

    private static Map<String, List<Diagnostic>> suites(Report report) {
        Map<String, List<Diagnostic>> suites = new TreeMap<>();
        for (String file : report.files()) {
            suites.put(file, new ArrayList<>());
        }
        for (Diagnostic finding : report.findings()) {
            String file = finding.span() == null ? "." : finding.span().file().path();
            suites.computeIfAbsent(file, ignored -> new ArrayList<>()).add(finding);
        }
        return suites;
    }

    private static void writeSuite(String file, List<Diagnostic> findings, Appendable out) throws IOException {
        int failures = Report.of(findings).count(Severity.ERROR);
        out.append("  <testsuite name=\"").append(attribute(file)).append('"');
        out.append(totals(Math.max(1, findings.size()), failures)).append(">\n");
        if (findings.isEmpty()) {
            out.append("    <testcase classname=\"").append(attribute(file)).append("\" name=\"no findings\"/>\n");
        }
        for (Diagnostic finding : findings) {
            writeCase(file, finding, out);
        }
        out.append("  </testsuite>\n");
    }

    private static void writeCase(String file, Diagnostic finding, Appendable out) throws IOException {
        String place = finding.span() == null
                ? ""
                : " " + finding.span().line() + ":" + finding.span().column();
        String element = finding.isError() ? "failure" : "system-out";
        out.append("    <testcase classname=\"").append(attribute(file)).append("\" name=\"");
        out.append(attribute(finding.code().slug() + place))
                .append("\">\n      <")
                .append(element);
        if (finding.isError()) {
            out.append(" type=\"").append(attribute(finding.code().slug())).append("\" message=\"");
            out.append(attribute(finding.message())).append('"');
        }
        out.append('>').append(text(detail(finding)));
        out.append("</").append(element).append(">\n    </testcase>\n");
    }

    private static String detail(Diagnostic finding) throws IOException {
        StringBuilder detail = new StringBuilder();
        new TextReport(Palette.PLAIN).write(finding, detail);
        return detail.toString();
    }

    private static String totals(int tests, int failures) {
        return String.format(Locale.ROOT, " tests=\"%d\" failures=\"%d\" errors=\"0\"", tests, failures);
    }

    private static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    private static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isXml(sign) ? sign : 0xfffd);
            }
        }
        return escaped.toString();
    }

    private static boolean isXml(int sign) {
        boolean text = sign >= ' ' && sign != 0xfffe && sign != 0xffff;
        boolean half = sign >= 0xd800 && sign <= 0xdfff;
        return sign == '\n' || sign == '\t' || (text && !half);
    }
}
