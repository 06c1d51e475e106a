package nl.consolidate.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.FormerNumber;
import nl.consolidate.consolidation.FormerNumbers;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.render.Page;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.VersionLine;
import nl.consolidate.render.html.FormerNumbersPage;
import nl.consolidate.render.html.HtmlRenderer;
import nl.consolidate.render.html.IndexRow;
import nl.consolidate.render.html.PageLink;
import nl.consolidate.render.html.RegulationIndex;
import nl.consolidate.render.html.Surroundings;
import nl.consolidate.render.json.JsonRenderer;
import nl.consolidate.render.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/** Writes the pages of one regulation into its folder. */
final class EditionWriter {
    static final String INDEX = "index.html";
    private static final String CURRENT = "huidig.html";
    private static final String NUMBERS = "nummers.html";
    private static final String VERSIONS = "versions.json";
    private static final PageLink FEED = Feeds.link("");
    private static final PageLink OVERVIEW = PageLink.to(INDEX, "Overzicht");
    private static final PageLink ALL = PageLink.to("../" + INDEX, "Alle regelingen");

    private final Renderer markdown = new MarkdownRenderer();
    private final JsonRenderer json = new JsonRenderer();
    private final LocalDate today;
    private final Edition edition;
    private final Staging staging;
    private final Feeds feeds;
    private final List<FormerNumber> numbers;

    EditionWriter(LocalDate today, Edition edition, Staging staging, Feeds feeds) {
        this.today = today;
        this.edition = edition;
        this.staging = staging;
        this.feeds = feeds;
        this.numbers = FormerNumbers.of(edition.versions(), edition.current());
    }

    void write() throws IOException {
        for (TextPage page : edition.pages()) {
            writePage(page);
        }
        writeCurrent();
        if (!numbers.isEmpty()) {
            List<PageLink> links = links(OVERVIEW);
            write(NUMBERS, new FormerNumbersPage(CURRENT, FEED).render(edition.current(), numbers, links));
        }
        List<PageLink> around = new ArrayList<>(List.of(ALL));
        around.addAll(overview());
        List<String> summaries = new Changes(edition, around, FEED, this::words).write(staging);
        write(Feeds.FILE, feeds.of(edition, this::words, summaries));
        write(INDEX, new RegulationIndex(today, FEED).render(edition.current(), rows(), indexLinks()));
        write(VERSIONS, versions());
    }

    private void writePage(TextPage page) throws IOException {
        Page text = Page.of(page.shown().text());
        write(page.file(), new HtmlRenderer(around(page)).render(text));
        write(page.name() + ".md", markdown.render(text));
        write(page.name() + ".json", json.render(text));
    }

    // the same address whatever text is in force; it says so when none is
    private void writeCurrent() throws IOException {
        TextPage page = edition.pages().stream()
                .filter(each -> each.holdsOn(today))
                .findFirst()
                .orElse(null);
        Surroundings around = page == null
                ? new Surroundings(ALL, versionLinks(null), null, null, List.of(), overview(), List.of(), FEED)
                : around(page);
        write(CURRENT, new HtmlRenderer(around).render(edition.current()));
    }

    private Surroundings around(TextPage page) {
        List<VersionLine> sameText =
                page.shownFirst().stream().skip(1).map(VersionLine::of).toList();
        return new Surroundings(
                ALL,
                versionLinks(page),
                link(edition.before(page)),
                link(edition.after(page)),
                Changes.of(page, edition),
                formats(page),
                sameText,
                FEED);
    }

    private List<PageLink> versionLinks(@Nullable TextPage current) {
        return edition.pages().stream()
                .map(page -> new PageLink(page.file(), words(page), page == current))
                .toList();
    }

    private @Nullable PageLink link(@Nullable TextPage page) {
        return page == null ? null : PageLink.to(page.file(), words(page));
    }

    // what is no longer or not yet known has the same official line as what is
    private String words(TextPage page) {
        TextVersion shown = page.shown();
        String line = shown.text().officialLine();
        return page.isKnownOn(today)
                ? line
                : line + " (bekend "
                        + VersionLine.days(
                                shown.window().knownFrom(), shown.window().knownUntil()) + ")";
    }

    private List<PageLink> formats(TextPage page) {
        List<PageLink> links = new ArrayList<>(overview());
        links.add(PageLink.to(page.name() + ".md", "Markdown"));
        links.add(PageLink.to(page.name() + ".json", "JSON"));
        return links;
    }

    // a number that was given again leads from there to the provision that is meant
    private List<PageLink> overview() {
        List<PageLink> links = new ArrayList<>(List.of(OVERVIEW));
        if (!numbers.isEmpty()) {
            links.add(PageLink.to(NUMBERS, "Eerdere nummers"));
        }
        return links;
    }

    private List<IndexRow> rows() {
        List<IndexRow> rows = new ArrayList<>();
        for (TextPage page : edition.pages()) {
            List<PageLink> links = List.of(
                    PageLink.to(page.file(), "HTML"),
                    PageLink.to(page.name() + ".md", "Markdown"),
                    PageLink.to(page.name() + ".json", "JSON"));
            rows.add(new IndexRow(page.shownFirst(), links, Changes.of(page, edition), page.isInForceOn(today)));
        }
        for (TextVersion version : edition.withheld()) {
            rows.add(new IndexRow(List.of(version), List.of(), List.of(), false));
        }
        return rows;
    }

    private List<PageLink> indexLinks() {
        return numbers.isEmpty() ? links() : links(PageLink.to(NUMBERS, "Eerdere nummers"));
    }

    private static List<PageLink> links(PageLink... more) {
        List<PageLink> links = new ArrayList<>(List.of(ALL, PageLink.to(CURRENT, "Huidige tekst")));
        links.addAll(List.of(more));
        links.add(PageLink.to(VERSIONS, "Versies als JSON"));
        links.add(FEED);
        return links;
    }

    private String versions() {
        String id = edition.current().regulation().id();
        return json.versions(
                id,
                edition.versions(),
                edition.current().ledger(),
                version -> edition.pageOf(version).map(TextPage::file).orElse(null));
    }

    private void write(String name, String content) throws IOException {
        staging.write(edition.folder() + "/" + name, content);
    }
}
