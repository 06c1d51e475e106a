package nl.consolidate.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The next publication while it is written, where no reader sees it. */
final class Staging {
    private final Path root;
    private final List<ListedFile> written = new ArrayList<>();

    private Staging(Path root) {
        this.root = root;
    }

    static Staging in(OutputFolder folder) throws IOException {
        Files.createDirectory(folder.next());
        return new Staging(folder.next());
    }

    /** Writes a file that must not be there yet. */
    void write(String path, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        written.add(ListedFile.of(path, bytes));
        writeBytes(path, bytes);
    }

    void finish(Manifest manifest) throws IOException {
        writeBytes(Manifest.NAME, ManifestFile.bytes(manifest));
    }

    List<ListedFile> written() {
        return List.copyOf(written);
    }

    private void writeBytes(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
