package nl.consolidate.render.html;

import java.util.regex.Pattern;

/**
 * A link to another page of the same site.
 *
 * @param href a relative address, never one of another site
 * @param words what the link says
 * @param current whether it is the page on which it stands
 */
public record PageLink(String href, String words, boolean current) {
    private static final Pattern RELATIVE = Pattern.compile("(?!/)[A-Za-z0-9._~/%#-]+");

    public PageLink {
        if (!RELATIVE.matcher(href).matches()) {
            throw new IllegalArgumentException("\"" + href + "\" is no relative address");
        }
    }

    public static PageLink to(String href, String words) {
        return new PageLink(href, words, false);
    }
}
