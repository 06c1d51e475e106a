package nl.consolidate.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes a folder as it was in a revision, by the git of the machine. */
final class GitRevision {
    private final Path folder;
    private final String revision;

    private GitRevision(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /** Writes the folder as it was into another one; refuses what git does not know. */
    static void extract(Path folder, String revision, Path into) throws IOException {
        GitRevision git = new GitRevision(folder, revision);
        String commit = new String(
                        git.output("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"),
                        StandardCharsets.UTF_8)
                .strip();
        git.unpack(git.output("archive", "--format=zip", commit, "."), into);
    }

    private byte[] output(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = start(command);
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = out.readAllBytes();
            if (process.waitFor() != 0) {
                throw unknown();
            }
            return bytes;
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", interrupted);
        }
    }

    private Process start(List<String> command) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("there is no folder " + folder.getFileName() + " to look up in git");
        }
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noGit) {
            throw new IOException("git, which is needed for a revision, cannot be started", noGit);
        }
    }

    private UsageError unknown() {
        return new UsageError(
                "git knows no revision \"" + revision + "\" of this folder",
                "name a commit, a branch or a tag of the repository that holds the folder: `git:HEAD~1`");
    }

    private void unpack(byte[] archive, Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("git gave a file outside the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
