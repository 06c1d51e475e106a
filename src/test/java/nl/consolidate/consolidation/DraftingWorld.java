package nl.consolidate.consolidation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.source.SourceReader;
import nl.consolidate.source.Sources;

/** Sources as a drafter writes them, in a folder of their own, and what a check says of them. */
record DraftingWorld(Path folder) {
    static final String DATES = "adopted: 2024-01-09\npublished: 2024-01-15\nin-force: 2024-02-01\n";

    /** The regulation {@code r}, of which the text is given as YAML. */
    DraftingWorld regulation(String body) {
        return file("r/regulation.yaml", "regulation: r\ntitle: Regeling van Lindervoort\n" + DATES + body);
    }

    /** A later decision on {@code r} with these instructions; {@code head} comes before them. */
    DraftingWorld amendment(String head, String instructions) {
        return amendment("w", 2025, head, instructions);
    }

    DraftingWorld amendment(String id, int year, String head, String instructions) {
        String dates = DATES.replace("2024", String.valueOf(year));
        String text = "amendment: " + id + "\ntitle: Wijziging\n" + dates + head
                + "amends:\n  - regulation: r\n    instructions:\n" + instructions.indent(6);
        return file(id + "/amendment.yaml", text);
    }

    DraftingWorld file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Diagnostic> all() {
        Diagnostics findings = new Diagnostics();
        Sources sources = SourceReader.read(folder, ".", findings);
        return new Consolidator(sources.decisions(), Settings.DEFAULT).findings(findings.sorted());
    }

    /** The codes of the errors and warnings. */
    List<Code> codes() {
        return all().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Diagnostic::code)
                .toList();
    }

    /** The only error or warning, as place and message. */
    String only() {
        List<String> shown = all().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.span() + " " + finding.message())
                .toList();
        return shown.size() == 1 ? shown.get(0) : shown.toString();
    }

    static String allow(Code code) {
        return "allow: {finding: " + code.slug() + ", reason: zo staat het er}\n";
    }
}
