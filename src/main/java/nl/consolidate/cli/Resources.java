package nl.consolidate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The texts inside the jar. */
final class Resources {
    private Resources() {}

    static boolean exists(String path) {
        return Resources.class.getResource(path) != null;
    }

    /** A text that the jar holds; without it, the jar is defect. */
    static String text(String path) throws IOException {
        try (InputStream stream = Resources.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the jar does not hold " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
