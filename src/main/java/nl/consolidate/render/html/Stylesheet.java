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
        try (InputStream file = Stylesheet.class.getResourceAsStream("page.css")) {
            if (file == null) {
                throw new IllegalStateException("page.css is missing from the program");
            }
            return new Stylesheet(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
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
