package nl.consolidate.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.consolidate.diagnostic.SourceFile;

/** A file that was read, for the manifest of a publication. */
public final class InputFile {
    private final SourceFile file;
    private final byte[] bytes;

    InputFile(SourceFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public SourceFile file() {
        return file;
    }

    public String path() {
        return file.path();
    }

    public long size() {
        return bytes.length;
    }

    /** Computed when asked for: only a publication needs it. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
