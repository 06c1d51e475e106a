package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.render.VersionLine;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among others; the caller knows the names of its files.
 *
 * @param index the list of regulations, null for a page that stands alone
 * @param versions all versions of the regulation, in the order in which they are to be listed
 * @param changes what changed from the previous text to this one; empty for the first, which has none before it
 * @param formats the same version in other formats
 * @param sameText the other versions that have the same text, and so this page
 * @param feed the list of versions to subscribe to, null for none
 */
public record Surroundings(
        @Nullable PageLink index,
        List<PageLink> versions,
        @Nullable PageLink previous,
        @Nullable PageLink next,
        List<PageLink> changes,
        List<PageLink> formats,
        List<VersionLine> sameText,
        @Nullable PageLink feed) {
    /** A page by itself. */
    public static final Surroundings NONE =
            new Surroundings(null, List.of(), null, null, List.of(), List.of(), List.of(), null);

    public Surroundings {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        formats = List.copyOf(formats);
        sameText = List.copyOf(sameText);
    }

    /** Whether the page is that of the first text of the regulation. */
    boolean isFirst() {
        return previous == null && versions.stream().anyMatch(PageLink::current);
    }

    boolean hasNavigation() {
        return index != null || previous != null || next != null || !versions.isEmpty() || !formats.isEmpty();
    }
}
