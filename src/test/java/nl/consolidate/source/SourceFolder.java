package nl.consolidate.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Regulation;

/** A folder of sources for one test, which the user names {@code regels}. */
record SourceFolder(Path root) {
    static final String REGULATION = "regulation: r\ntitle: De regeling\nbody: [{articles: 1 t/m 9, text: not-held}]\n";

    /** What was read, with all findings in their order. */
    record Reading(Sources sources, List<Diagnostic> findings) {
        List<String> shown() {
            return findings.stream()
                    .map(finding -> (finding.span() == null ? "-" : finding.span()) + " "
                            + finding.code().slug())
                    .toList();
        }

        Diagnostic only() {
            if (findings.size() != 1) {
                throw new AssertionError("not one finding: " + shown());
            }
            return findings.get(0);
        }

        Decision decision(String id) {
            return sources.decisions().stream()
                    .filter(decision -> decision.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no decision " + id + ": " + findings));
        }

        Regulation regulation(String id) {
            return Objects.requireNonNull(decision(id).establishes());
        }
    }

    SourceFolder with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    SourceFolder with(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Reading read() {
        Diagnostics findings = new Diagnostics();
        Sources sources = SourceReader.read(root, "regels", findings);
        return new Reading(sources, findings.sorted());
    }
}
