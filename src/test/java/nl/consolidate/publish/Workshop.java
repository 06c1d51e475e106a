package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import nl.consolidate.source.Sources;

/** A folder of sources, and one beside it in which they are published. */
final class Workshop {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    final Path sources;
    final Path site;
    private LocalDate today = TODAY;
    private SiteAddress address = SiteAddress.UNKNOWN;
    private Progress progress = Progress.SILENT;

    Workshop(Path root) {
        this.sources = root.resolve("regulations");
        this.site = root.resolve("public");
    }

    /** With one regulation in force and one amendment of it. */
    static Workshop withMarket(Path root) throws IOException {
        return new Workshop(root)
                .source("markt/regulation.yaml", regulation("markt", "2020-01-01"))
                .source("markt/amendment.yaml", amendment("markt", "eerste", "oude", "nieuwe"));
    }

    static String regulation(String id, String published) {
        return """
                regulation: %s
                title: Verordening %s
                citation-title: Verordening %s
                language: nl
                authority: {name: Waterstad, type: gemeente, adopted-by: raad}
                subject: economie
                legal-basis: [artikel 149 van de Gemeentewet]
                adopted: 2019-12-01
                published: %s
                in-force: day after publication
                preamble: De raad;
                body:
                  - article: 1
                    heading: Markt
                    text: De oude markt is op zaterdag.
                closing: Aldus vastgesteld.
                """.formatted(id, id, id, published);
    }

    static String amendment(String regulation, String id, String find, String with) {
        return """
                amendment: %s-%s
                title: Wijziging %s van %s
                adopted: 2021-01-10
                published: 2021-01-20
                in-force: 2021-02-01
                retroactive-to: 2021-01-01
                amends:
                  - regulation: %s
                    instructions:
                      - part: A
                        replace-text: %s
                        with: %s
                        in: artikel 1
                """.formatted(regulation, id, id, regulation, regulation, find, with);
    }

    Workshop source(String path, String yaml) throws IOException {
        put(sources.resolve(path), yaml);
        return this;
    }

    Workshop on(LocalDate day) {
        today = day;
        return this;
    }

    Workshop at(String url) {
        address = SiteAddress.of(url);
        return this;
    }

    Workshop telling(Progress told) {
        progress = told;
        return this;
    }

    Publication publish() {
        return publish(site);
    }

    Publication publish(Path folder) {
        return publisher().publish(folder, progress);
    }

    Publication.Published published() {
        Publication publication = publish();
        assertThat(publication).isInstanceOf(Publication.Published.class);
        return (Publication.Published) publication;
    }

    Publication.Refused refused() {
        Publication publication = publish();
        assertThat(publication).isInstanceOf(Publication.Refused.class);
        return (Publication.Refused) publication;
    }

    Publisher publisher() {
        Sources read = SourceReader.read(sources, "regulations", new Diagnostics());
        List<ListedFile> files = read.files().stream()
                .map(file -> new ListedFile(file.path().substring("regulations/".length()), file.size(), file.sha256()))
                .toList();
        Consolidator consolidator = new Consolidator(read.decisions(), Settings.DEFAULT);
        return new Publisher(consolidator, new Origin(sources, files), today, "1.2.3", address);
    }

    /** All files of the publication with their content; a link with where it leads. */
    SortedMap<String, String> content() throws IOException {
        return content(site);
    }

    static SortedMap<String, String> content(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = folder.relativize(file).toString().replace('\\', '/');
                content.put(
                        path,
                        attributes.isSymbolicLink()
                                ? "-> " + Files.readSymbolicLink(file)
                                : Files.readString(file, StandardCharsets.UTF_8));
                return FileVisitResult.CONTINUE;
            }
        });
        return content;
    }

    Path page(String path) {
        return site.resolve(path);
    }

    static void put(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
