package nl.consolidate.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads files into text, within bounds of size and encoding; remembers each for the manifest. */
final class TextFiles {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Diagnostics findings;
    private final TreeMap<String, InputFile> read = new TreeMap<>();

    /** A file with its text, without a byte order mark. */
    record Text(SourceFile file, String content) {}

    TextFiles(Diagnostics findings) {
        this.findings = findings;
    }

    Collection<InputFile> read() {
        return read.values();
    }

    /** The text of a file; null, with a finding, where it cannot be had. */
    @Nullable
    Text read(Path file, String shown) {
        byte[] bytes = bytesOf(file, shown);
        return bytes == null ? null : decode(bytes, shown);
    }

    private byte @Nullable [] bytesOf(Path file, String shown) {
        if (!Files.isRegularFile(file)) {
            return refuse(Code.FILE_UNREADABLE, shown, "this is not a regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                return tooLarge(shown);
            }
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLarge(shown) : bytes;
        } catch (IOException unreadable) {
            return refuse(Code.FILE_UNREADABLE, shown, "this file cannot be read");
        }
    }

    private byte @Nullable [] tooLarge(String shown) {
        return refuse(Code.FILE_TOO_LARGE, shown, "this file is larger than 8 MB");
    }

    private byte @Nullable [] refuse(Code code, String shown, String message) {
        findings.add(code, SourceSpan.startOf(new SourceFile(shown, "")), message);
        return null;
    }

    private @Nullable Text decode(byte[] bytes, String shown) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String content = withoutMark(chars.flip().toString());
        SourceFile file = new SourceFile(shown, content);
        if (result.isError()) {
            findings.add(Code.BAD_ENCODING, endOf(file, content), "this file is not in UTF-8 from here on");
            return null;
        }
        read.put(shown, new InputFile(file, bytes));
        return new Text(file, content);
    }

    private static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static SourceSpan endOf(SourceFile file, String content) {
        boolean freshLine = content.isEmpty() || content.endsWith("\n") || content.endsWith("\r");
        int line = file.lineCount() + (freshLine ? 1 : 0);
        int column = freshLine ? 1 : file.line(line).length() + 1;
        return new SourceSpan(file, line, column, line, column + 1);
    }
}
