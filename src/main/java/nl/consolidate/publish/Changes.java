package nl.consolidate.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.consolidate.diff.Comparison;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.VersionLine;
import nl.consolidate.render.html.ComparisonHtml;
import nl.consolidate.render.html.ComparisonLayout;
import nl.consolidate.render.html.ComparisonPlace;
import nl.consolidate.render.html.PageLink;
import org.jspecify.annotations.Nullable;

/** The pages of what changed from each text of a regulation to the next in the list; the first has none. */
final class Changes {
    private final Edition edition;
    private final List<PageLink> links;
    private final PageLink feed;
    private final Function<TextPage, String> words;

    /**
     * Prepares them.
     *
     * @param links what every page leads to
     * @param words what a link to a text says
     */
    Changes(Edition edition, List<PageLink> links, PageLink feed, Function<TextPage, String> words) {
        this.edition = edition;
        this.links = List.copyOf(links);
        this.feed = feed;
        this.words = words;
    }

    /** Where it is told what changed from the text before it; nothing for the first. */
    static List<PageLink> of(TextPage page, Edition edition) {
        return edition.before(page) == null
                ? List.of()
                : List.of(
                        PageLink.to(name(page, ComparisonLayout.INLINE), "Wat veranderde"),
                        PageLink.to(name(page, ComparisonLayout.SIDE_BY_SIDE), "Wat veranderde, naast elkaar"));
    }

    private static String name(TextPage page, ComparisonLayout layout) {
        String suffix = switch (layout) {
            case INLINE -> ".wijzigingen.html";
            case SIDE_BY_SIDE -> ".naast-elkaar.html";
        };
        return page.name() + suffix;
    }

    /** Writes them, and tells of every text, newest first, how much changed and by which decisions. */
    List<String> write(Staging staging) throws IOException {
        List<String> summaries = new ArrayList<>();
        for (TextPage page : edition.pages()) {
            TextPage before = edition.before(page);
            summaries.add(before == null ? summary("Eerste tekst.", because(page)) : write(before, page, staging));
        }
        return summaries;
    }

    private String write(TextPage before, TextPage page, Staging staging) throws IOException {
        ComparisonPage compared = ComparisonPage.of(
                Comparison.of(before.shown().text(), page.shown().text()));
        for (ComparisonLayout layout : ComparisonLayout.values()) {
            String html = new ComparisonHtml(place(before, page, layout), layout).render(compared);
            staging.write(edition.folder() + "/" + name(page, layout), html);
        }
        List<String> decisions = compared.decisions();
        String changed = compared.same().isEmpty() ? compared.summary() : compared.same();
        return summary(changed, decisions.isEmpty() ? because(page) : decisions);
    }

    private static List<String> because(TextPage page) {
        return VersionLine.of(page.shown()).because();
    }

    private static String summary(String changed, List<String> because) {
        return because.isEmpty() ? changed : changed + " Aanleiding: " + String.join("; ", because) + ".";
    }

    private ComparisonPlace place(TextPage before, TextPage page, ComparisonLayout layout) {
        List<PageLink> all = new ArrayList<>(links);
        all.add(PageLink.to(page.file(), "Tekst van deze versie"));
        ComparisonLayout other =
                layout == ComparisonLayout.INLINE ? ComparisonLayout.SIDE_BY_SIDE : ComparisonLayout.INLINE;
        return new ComparisonPlace(
                all,
                PageLink.to(before.file(), words.apply(before)),
                PageLink.to(page.file(), words.apply(page)),
                PageLink.to(name(page, other), other.dutch()),
                link(before, layout),
                link(edition.after(page), layout),
                feed);
    }

    private @Nullable PageLink link(@Nullable TextPage page, ComparisonLayout layout) {
        return page == null || edition.before(page) == null ? null : PageLink.to(name(page, layout), words.apply(page));
    }
}
