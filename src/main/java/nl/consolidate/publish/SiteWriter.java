package nl.consolidate.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.render.html.PageLink;
import nl.consolidate.render.html.SiteIndex;

/** Writes all pages of a site, one regulation after the other. */
final class SiteWriter {
    private final Consolidator consolidator;
    private final LocalDate today;
    private final Staging staging;
    private final Feeds feeds;
    private final List<SiteIndex.Row> rows = new ArrayList<>();
    private final Set<Diagnostic> findings = new LinkedHashSet<>();

    SiteWriter(Consolidator consolidator, LocalDate today, SiteAddress site, Staging staging) {
        this.consolidator = consolidator;
        this.today = today;
        this.staging = staging;
        this.feeds = new Feeds(site);
    }

    void write(Progress progress) throws IOException {
        List<String> regulations = List.copyOf(consolidator.regulations());
        for (String regulation : regulations) {
            write(Edition.of(regulation, consolidator, today));
            progress.written(regulation, rows.size(), regulations.size());
        }
        staging.write(EditionWriter.INDEX, new SiteIndex(today, Feeds.link("")).render(rows));
        staging.write(Feeds.FILE, feeds.ofAll());
    }

    private void write(Edition edition) throws IOException {
        new EditionWriter(today, edition, staging, feeds).write();
        for (TextVersion version : edition.withheld()) {
            version.text().findings().stream().filter(Diagnostic::isError).forEach(findings::add);
        }
        ConsolidatedText current = edition.current();
        PageLink index = PageLink.to(
                edition.folder() + "/" + EditionWriter.INDEX,
                current.regulation().title());
        rows.add(new SiteIndex.Row(
                current, index, edition.pages().size(), edition.withheld().size()));
    }

    int regulations() {
        return rows.size();
    }

    int texts() {
        return rows.stream().mapToInt(SiteIndex.Row::texts).sum();
    }

    int withheld() {
        return rows.stream().mapToInt(SiteIndex.Row::withheld).sum();
    }

    /** What keeps versions from being published. */
    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }
}
