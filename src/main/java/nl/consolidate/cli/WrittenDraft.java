package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;

/** Reads a draft back from the words in which it was written. */
final class WrittenDraft {
    private WrittenDraft() {}

    /** The parts of the amendment; anything in it that cannot be read is a defect of who wrote it. */
    static List<Instruction> read(String regulation, String yaml) throws IOException {
        Path folder = Files.createTempDirectory("consolidate-draft");
        try {
            Files.writeString(folder.resolve("regulation.yaml"), base(regulation));
            Files.writeString(folder.resolve("amendment.yaml"), yaml);
            return read(folder);
        } finally {
            delete(folder);
        }
    }

    // the amendment needs a regulation of that name beside it
    private static String base(String regulation) {
        return "regulation: " + regulation + "\ntitle: x\nbody: [{article: 1, text: x}]\n";
    }

    private static List<Instruction> read(Path folder) {
        Diagnostics findings = new Diagnostics();
        List<Decision> decisions = SourceReader.read(folder, "draft", findings).decisions();
        findings.sorted().stream().filter(Diagnostic::isError).findFirst().ifPresent(error -> {
            throw new IllegalStateException("the draft cannot be read back: " + error.span() + " " + error.message());
        });
        return decisions.stream()
                .flatMap(decision -> decision.amends().stream())
                .flatMap(amended -> amended.instructions().stream())
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
