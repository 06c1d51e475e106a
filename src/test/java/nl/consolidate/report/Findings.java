package nl.consolidate.report;

import java.util.List;
import java.util.Map;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;

/** Findings for the tests of their writers. */
final class Findings {
    static final SourceFile REGULATION = new SourceFile("regulations/afval/regulation.yaml", """
            regulation: afval
            body:
              - article: 3
                text: |
                  2. De raad beslist binnen drie  maanden.
            """);
    static final SourceFile AMENDMENT = new SourceFile("regulations/afval/wijziging/amendment.yaml", """
            amendment: wijziging
            amends:
              - replace-text: drie weken
            """);

    private Findings() {}

    static Diagnostic notFound() {
        return Diagnostic.of(
                        Code.TEXT_NOT_FOUND,
                        new SourceSpan(AMENDMENT, 3, 19, 3, 29),
                        "the words to be replaced are not in artikel 3 lid 2")
                .withLabel("not found")
                .withRelated(new SourceSpan(REGULATION, 5, 7, 5, 47), "artikel 3 lid 2 as it reads on 2025-02-11")
                .withHelp("the nearest words there are \"drie maanden\"");
    }

    static Diagnostic warning() {
        return Diagnostic.of(Code.RETROACTIVE_WORDING, new SourceSpan(AMENDMENT, 1, 1, 2, 8), "it says \"tot\"");
    }

    static Diagnostic withoutPlace() {
        return Diagnostic.of(Code.NO_SOURCES, null, "there are no YAML files in regulations");
    }

    /** What nobody writes by accident. */
    static Diagnostic hostile() {
        SourceFile file =
                new SourceFile("a b/%,:\"<&é.yaml", "key: \u001b[31m\u202e]]> \ud83d\ude00 \ud800 \u0007 <script>");
        return Diagnostic.of(
                        Code.HIDDEN_CHARACTER,
                        new SourceSpan(file, 1, 6, 1, 12),
                        "100% \"wrong\", \\ <b>&\u001b[2J\r\n::error::\u0000 \ud800 \u202e]]>\u2028")
                .withRelated(new SourceSpan(file, 1, 1, 1, 4), "the \u001bother\nplace")
                .withHelp("take \u001b out\nnow");
    }

    static Report report() {
        return new Report(
                List.of(REGULATION.path(), AMENDMENT.path()),
                List.of(withoutPlace(), notFound(), warning(), hostile()),
                List.of(new Tally("afval", Map.of("applied", 2)), new Tally("bomen", Map.of("applied", 3))));
    }

    static String written(ReportFormat format, Report report) {
        return written(format.writer(Palette.PLAIN, "1.2.3"), report);
    }

    static String written(ReportWriter writer, Report report) {
        StringBuilder out = new StringBuilder();
        try {
            writer.write(report, out);
        } catch (java.io.IOException aBuilderHasNone) {
            throw new AssertionError(aBuilderHasNone);
        }
        return out.toString();
    }
}
