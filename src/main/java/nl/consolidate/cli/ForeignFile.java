package nl.consolidate.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that is no source: in UTF-8, whole, or not at all. */
final class ForeignFile {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private ForeignFile() {}

    /** The text without a byte order mark; refuses what cannot be read, with the name that the user gave. */
    static String read(Path file, String named) throws IOException {
        if (!Files.isRegularFile(file)) {
            String what = Files.exists(file) ? named + " is not a file" : "there is no file " + named;
            throw new Refusal(what, ExitCode.ENVIRONMENT);
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new Refusal(named + " is larger than 64 MB", ExitCode.ENVIRONMENT);
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Refusal(named + " is not in UTF-8", ExitCode.ENVIRONMENT);
        }
    }
}
