package nl.consolidate.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Regulation;
import nl.consolidate.render.atom.AtomFeed;
import nl.consolidate.render.atom.FeedEntry;
import nl.consolidate.render.html.PageLink;

/** The feeds of a site: of the texts of one regulation, and of all. Nothing in them comes from a clock or a host. */
final class Feeds {
    static final String FILE = "feed.atom";
    private static final String URN = "urn:consolidate:";

    private final SiteAddress site;
    private final List<FeedEntry> all = new ArrayList<>();

    Feeds(SiteAddress site) {
        this.site = site;
    }

    static PageLink link(String folder) {
        return PageLink.to(folder + FILE, "Atom-feed");
    }

    /**
     * The feed of one regulation; what is in it comes into that of all too.
     *
     * @param words what a link to a text says
     * @param summaries how much changed in each text, and why
     */
    String of(Edition edition, Function<TextPage, String> words, List<String> summaries) {
        Regulation regulation = edition.current().regulation();
        String folder = edition.folder() + "/";
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < edition.pages().size(); i++) {
            TextPage page = edition.pages().get(i);
            String title = words.apply(page);
            String summary = summaries.get(i);
            entries.add(entry(edition, page, title, file -> site.of(folder, file), summary));
            String named = regulation.title() + ": " + title;
            all.add(entry(edition, page, named, file -> site.of("", folder + file), summary));
        }
        return new AtomFeed(
                        URN + "regulation:" + edition.folder(),
                        regulation.title(),
                        author(regulation.authority()),
                        regulation.language(),
                        LocalDate.EPOCH,
                        site.of(folder, FILE),
                        site.of(folder, EditionWriter.INDEX),
                        entries)
                .render();
    }

    /** The feed of all regulations that were given. */
    String ofAll() {
        return new AtomFeed(
                        URN + "regulations",
                        "Regelingen",
                        "consolidate",
                        "nl",
                        LocalDate.EPOCH,
                        site.of("", FILE),
                        site.of("", EditionWriter.INDEX),
                        all)
                .render();
    }

    private static FeedEntry entry(
            Edition edition, TextPage page, String title, Function<String, String> address, String summary) {
        List<PageLink> changes = Changes.of(page, edition);
        return new FeedEntry(
                URN + "text:" + edition.folder() + ":" + page.name(),
                title,
                knownFrom(page),
                author(edition.current().regulation().authority()),
                address.apply(page.file()),
                changes.isEmpty() ? "" : address.apply(changes.get(0).href()),
                summary);
    }

    // the first day on which a reader could know it, or else the first on which it holds
    private static LocalDate knownFrom(TextPage page) {
        return Stream.concat(
                        days(page, version -> version.window().knownFrom()),
                        days(page, version -> version.window().validFrom()))
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<LocalDate> days(TextPage page, Function<TextVersion, LocalDate> day) {
        return page.versions().stream().map(day).filter(Objects::nonNull).min(Comparator.naturalOrder()).stream();
    }

    private static String author(Authority authority) {
        String words = Stream.of(authority.type(), authority.name())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "onbekend" : words;
    }
}
