package nl.consolidate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stream to the outside, in UTF-8. A reader that has gone away is no fault: what it does not want is dropped. */
final class Outlet {
    private final OutputStream stream;
    private boolean closed;

    Outlet(OutputStream stream) {
        this.stream = stream;
    }

    void print(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        if (closed) {
            return;
        }
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException fault) {
            closed = true;
            if (!isReaderGone(fault.getMessage())) {
                throw fault;
            }
        }
    }

    private static boolean isReaderGone(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
