package nl.consolidate.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * All that is published of one regulation.
 *
 * @param folder the name of its folder in the site: its id, which no other has in other capitals either
 * @param current what the regulation is on the reference date
 * @param versions every rectangle, by first valid and first known day
 * @param pages newest first
 */
record Edition(String folder, ConsolidatedText current, List<TextVersion> versions, List<TextPage> pages) {
    Edition {
        versions = List.copyOf(versions);
        pages = List.copyOf(pages);
    }

    static Edition of(String regulation, Consolidator consolidator, LocalDate today) {
        List<TextVersion> versions = consolidator.versions(regulation, today);
        List<TextPage> pages = new ArrayList<>(TextPage.of(versions, today));
        Collections.reverse(pages);
        return new Edition(regulation, consolidator.at(regulation, Viewpoint.asItReadOn(today)), versions, pages);
    }

    Optional<TextPage> pageOf(TextVersion version) {
        return pages.stream().filter(page -> page.holds(version)).findFirst();
    }

    /** The text that comes before one in the list; null for the first. */
    @Nullable
    TextPage before(TextPage page) {
        return at(placeOf(page) + 1);
    }

    /** The text that comes after one in the list; null for the last. */
    @Nullable
    TextPage after(TextPage page) {
        return at(placeOf(page) - 1);
    }

    // a page is known by its name: to compare pages would compare all of their texts
    private int placeOf(TextPage page) {
        return pages.stream().map(TextPage::name).toList().indexOf(page.name());
    }

    private @Nullable TextPage at(int place) {
        return place < 0 || place >= pages.size() ? null : pages.get(place);
    }

    /** The versions that cannot be given, newest first. */
    List<TextVersion> withheld() {
        List<TextVersion> withheld = new ArrayList<>(
                versions.stream().filter(version -> version.text().isRefused()).toList());
        Collections.reverse(withheld);
        return withheld;
    }
}
