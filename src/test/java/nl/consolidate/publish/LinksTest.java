package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    @TempDir
    Path root;

    private record Page(Set<String> names, List<String> links) {
        static Page of(String html) {
            Document page = Jsoup.parse(html);
            return new Page(
                    Set.copyOf(page.select("[id]").eachAttr("id")),
                    page.select("a[href], link[href]").eachAttr("href"));
        }
    }

    @Test
    void every_link_of_the_examples_leads_somewhere() throws IOException {
        check("examples");
    }

    @Test
    @Tag("slow")
    void every_link_of_the_regulations_leads_somewhere() throws IOException {
        check("regulations");
    }

    private void check(String sources) throws IOException {
        Path site = root.resolve("public");
        Consolidator consolidator = new Consolidator(
                SourceReader.read(Path.of(sources), sources, new Diagnostics()).decisions(), Settings.DEFAULT);
        new Publisher(consolidator, new Origin(Path.of(sources), List.of()), Workshop.TODAY, "1", SiteAddress.UNKNOWN)
                .publish(site, Progress.SILENT);
        Map<String, String> content = Workshop.content(site);

        Map<String, Page> pages = new TreeMap<>();
        content.forEach((path, words) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Page.of(words));
            }
        });

        assertThat(pages).isNotEmpty();
        pages.forEach((path, page) -> {
            for (String link : page.links()) {
                URI address = URI.create(link);
                if (address.getScheme() == null) {
                    assertThat(isThere(path, address, content.keySet(), pages))
                            .as("%s on %s", address, path)
                            .isTrue();
                }
            }
        });
    }

    private static boolean isThere(String path, URI address, Set<String> files, Map<String, Page> pages) {
        String file = address.getPath().isEmpty()
                ? path
                : URI.create("/" + path).resolve(address).getPath().substring(1);
        String fragment = address.getFragment();
        Page page = pages.get(file);
        return files.contains(file)
                && (fragment == null || (page != null && page.names().contains(fragment)));
    }
}
