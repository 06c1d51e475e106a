package nl.consolidate.publish;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where the site will stand, for the links that feed readers need whole.
 *
 * @param base with a slash at its end; empty where it is not known, and links are relative
 */
public record SiteAddress(String base) {
    public static final SiteAddress UNKNOWN = new SiteAddress("");

    /** Reads the address of the site; refuses what is no whole address of the web with the reason as message. */
    public static SiteAddress of(String url) {
        URI uri = uri(url);
        if (uri == null || !isSite(uri)) {
            throw new IllegalArgumentException("\"" + url + "\" is no address such as https://example.org/regelingen/");
        }
        String ascii = uri.toASCIIString();
        return new SiteAddress(ascii.endsWith("/") ? ascii : ascii + "/");
    }

    private static boolean isSite(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
    }

    private static @Nullable URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** The address of a file in a folder of the site, as a file beside it names it. */
    String of(String folder, String file) {
        return base.isEmpty() ? file : base + folder + file;
    }
}
