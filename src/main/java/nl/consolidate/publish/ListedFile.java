package nl.consolidate.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of a manifest.
 *
 * @param path relative to its folder, with forward slashes; never leads out of it
 * @param size in bytes
 * @param sha256 of its content, in lower case
 */
public record ListedFile(String path, long size, String sha256) implements Comparable<ListedFile> {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final int BLOCK = 1 << 16;

    public ListedFile {
        if (!isInside(path)) {
            throw new IllegalArgumentException("\"" + path + "\" is no path inside a folder");
        }
        if (size < 0 || !DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no size and SHA-256 of " + path);
        }
    }

    /** Measures a content. */
    static ListedFile of(String path, byte[] content) {
        return new ListedFile(
                path, content.length, HexFormat.of().formatHex(newDigest().digest(content)));
    }

    /** Measures a file that lies below a folder. */
    static ListedFile of(String path, Path file) throws IOException {
        long size = 0;
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
            }
        }
        return new ListedFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean isInside(String path) {
        return !DRIVE.matcher(path).lookingAt()
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && List.of(path.split("/", -1)).stream().noneMatch(ListedFile::leadsElsewhere);
    }

    private static boolean leadsElsewhere(String name) {
        return name.isEmpty() || name.equals(".") || name.equals("..");
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ListedFile other) {
        return path.compareTo(other.path);
    }
}
