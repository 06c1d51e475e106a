package nl.consolidate.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;

/** Keeps a second build out of a folder. The system takes it back from a build that was killed. */
final class BuildLock implements AutoCloseable {
    private static final int LARGEST = 1 << 16;

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
        if (!FolderTree.isFolder(work)) {
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

    private boolean isTaken() throws IOException {
        try {
            return channel.tryLock() != null && hasName();
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
    }

    // a build that ends removes its file: a lock on a file without a name keeps nobody out. Whether the name still
    // leads
    // to this file shows from its size: to open it once more and close it would give up the lock
    private boolean hasName() throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(LARGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(size));
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
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
