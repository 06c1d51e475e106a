package nl.consolidate.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of a comparison stands among others; the caller knows the names of its files.
 *
 * @param links what else there is: the list of regulations, the list of versions
 * @param before the page of the first text, null where it has none
 * @param after the page of the second text, null where it has none
 * @param layout the same comparison laid out otherwise
 * @param previous what changed before
 * @param next what changed after
 * @param feed the list of changes to subscribe to, null for none
 */
public record ComparisonPlace(
        List<PageLink> links,
        @Nullable PageLink before,
        @Nullable PageLink after,
        @Nullable PageLink layout,
        @Nullable PageLink previous,
        @Nullable PageLink next,
        @Nullable PageLink feed) {
    /** A page by itself. */
    public static final ComparisonPlace NONE = new ComparisonPlace(List.of(), null, null, null, null, null, null);

    public ComparisonPlace {
        links = List.copyOf(links);
    }

    boolean hasNavigation() {
        return !links.isEmpty()
                || before != null
                || after != null
                || layout != null
                || previous != null
                || next != null;
    }
}
