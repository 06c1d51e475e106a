package nl.consolidate.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of the page, kept beside the classes and written into each page. */
record Stylesheet(String css) {
    static Stylesheet load() {
        return new Stylesheet(read("page.css"));
    }

    /** The style of every page with what a page of one kind has beside it. */
    static Stylesheet with(String name) {
        return new Stylesheet(read("page.css") + read(name));
    }

    private static String read(String name) {
        try (InputStream file = Stylesheet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy of the page: this style and nothing else, no scripts, no frames, no requests. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
