package nl.consolidate.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among others; the caller knows the names of its files.
 *
 * @param index the list of regulations, null for a page that stands alone
 * @param versions all versions of the regulation, in the order in which they are to be listed
 * @param formats the same version in other formats
 */
public record Surroundings(
        @Nullable PageLink index,
        List<PageLink> versions,
        @Nullable PageLink previous,
        @Nullable PageLink next,
        List<PageLink> formats) {
    /** A page by itself. */
    public static final Surroundings NONE = new Surroundings(null, List.of(), null, null, List.of());

    public Surroundings {
        versions = List.copyOf(versions);
        formats = List.copyOf(formats);
    }

    boolean hasNavigation() {
        return index != null || previous != null || next != null || !versions.isEmpty() || !formats.isEmpty();
    }
}
