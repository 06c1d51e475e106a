package nl.consolidate.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Keeps a second build out of a folder. The system takes it back from a build that was killed. */
final class BuildLock implements AutoCloseable {
    private final OutputFolder folder;
    private final Path file;
    private final FileChannel channel;

    private BuildLock(OutputFolder folder, Path file, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or refuses where another build has it. */
    static BuildLock take(OutputFolder folder) throws IOException, PublicationRefused {
        Path work = folder.work();
        Files.createDirectories(work.resolveSibling(""));
        if (!Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(work);
        }
        Path file = work.resolve("lock");
        BuildLock lock = new BuildLock(folder, file, open(file));
        if (!lock.isTaken()) {
            lock.channel.close();
            throw new PublicationRefused(
                    Diagnostic.of(Code.OUTPUT_UNWRITABLE, null, "another build is writing to " + folder.named())
                            .withHelp("wait until it is done"));
        }
        return lock;
    }

    /** The folder that nobody else builds into. */
    OutputFolder folder() {
        return folder;
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    // a build that ends removes its file: a lock on a file without a name keeps nobody out
    private boolean isTaken() throws IOException {
        try {
            if (channel.tryLock() == null) {
                return false;
            }
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
        String mark = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
        return mark.equals(markOf(file));
    }

    private static @Nullable String markOf(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** Gives the folder free and removes every trace of the build that is empty. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
        FolderTree.deleteIfEmpty(folder.work());
    }
}
