package nl.consolidate.render.html;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.TextVersion;

/**
 * A text in the list of a regulation.
 *
 * @param versions the rectangles of days for which it is the answer, the one that its page shows first
 * @param links its page and the same in other formats; empty for a text that is not published
 * @param changes what changed from the text before it, in each layout; empty for the first and for what is not published
 * @param inForce whether it is in force on the reference date
 */
public record IndexRow(List<TextVersion> versions, List<PageLink> links, List<PageLink> changes, boolean inForce) {
    public IndexRow {
        versions = List.copyOf(versions);
        links = List.copyOf(links);
        changes = List.copyOf(changes);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a text has a version");
        }
    }

    /** Whether another text is known by now for all of its days. */
    boolean isOutdatedOn(LocalDate day) {
        return versions.stream()
                .map(version -> version.window().knownUntil())
                .allMatch(until -> until != null && !until.isAfter(day));
    }

    boolean isPublished() {
        return !links.isEmpty();
    }

    /** Where its page is, empty for a text that is not published. */
    String page() {
        return links.isEmpty() ? "" : links.get(0).href();
    }
}
