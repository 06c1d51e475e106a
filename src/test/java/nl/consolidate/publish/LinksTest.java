package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"regulations", "examples"})
    void every_link_of_every_page_leads_somewhere(String sources) throws IOException {
        Path site = root.resolve("public");
        Consolidator consolidator = new Consolidator(
                SourceReader.read(Path.of(sources), sources, new Diagnostics()).decisions(), Settings.DEFAULT);
        new Publisher(consolidator, new Origin(Path.of(sources), List.of()), Workshop.TODAY, "1")
                .publish(site, Progress.SILENT);
        Map<String, String> content = Workshop.content(site);

        List<String> broken = new ArrayList<>();
        content.forEach((path, page) -> {
            if (path.endsWith(".html")) {
                check(path, Jsoup.parse(page), content, broken);
            }
        });

        assertThat(content.keySet()).anyMatch(path -> path.endsWith("/huidig.html"));
        assertThat(broken).isEmpty();
    }

    private static void check(String path, Document page, Map<String, String> content, List<String> broken) {
        for (Element link : page.select("a[href]")) {
            URI address = URI.create(link.attr("href"));
            if (address.getScheme() == null && !isThere(path, address, content)) {
                broken.add(path + ": " + address);
            }
        }
    }

    private static boolean isThere(String path, URI address, Map<String, String> content) {
        URI target = URI.create("/" + path).resolve(address);
        String file = address.getPath().isEmpty() ? path : target.getPath().substring(1);
        String fragment = address.getFragment();
        return content.containsKey(file)
                && (fragment == null || Jsoup.parse(content.get(file)).getElementById(fragment) != null);
    }
}
