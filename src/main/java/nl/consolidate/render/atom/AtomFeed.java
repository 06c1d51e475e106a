package nl.consolidate.render.atom;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A feed after RFC 4287.
 *
 * @param id an IRI that stays the same wherever the site stands
 * @param since the day that an empty feed says it was updated on
 * @param self the address of the feed
 * @param page the address of the page that it goes with
 * @param entries newest first
 */
public record AtomFeed(
        String id,
        String title,
        String author,
        String language,
        LocalDate since,
        String self,
        String page,
        List<FeedEntry> entries) {
    /** Those of one day stay in the order in which they are given. */
    public AtomFeed {
        entries = entries.stream()
                .sorted(Comparator.comparing(FeedEntry::updated).reversed())
                .toList();
    }

    LocalDate updated() {
        return entries.isEmpty() ? since : entries.get(0).updated();
    }

    /** The feed as XML. */
    public String render() {
        return AtomWriter.write(this);
    }
}
