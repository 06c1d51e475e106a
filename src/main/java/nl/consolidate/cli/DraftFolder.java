package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder for a new amendment: its source and the decision in words. */
final class DraftFolder {
    private static final String SOURCE = "amendment.yaml";
    private static final String DECISION = "besluit.md";

    private DraftFolder() {}

    /** Writes both files; refuses a folder in which one of them stands already. */
    static void write(Path folder, String named, String yaml, String decision) throws IOException {
        for (String name : List.of(SOURCE, DECISION)) {
            if (Files.exists(folder.resolve(name))) {
                throw new UsageError(
                        named + "/" + name + " exists already and is not written over", "name a new folder with --out");
            }
        }
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(SOURCE), yaml);
        AtomicFile.write(folder.resolve(DECISION), decision);
    }
}
