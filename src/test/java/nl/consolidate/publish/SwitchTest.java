package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.SortedMap;
import nl.consolidate.diagnostic.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that break off, and builds that meet. */
class SwitchTest {
    @TempDir
    Path root;

    private Workshop market;
    private OutputFolder folder;
    private SortedMap<String, String> former;

    @BeforeEach
    void publish_once() throws IOException, PublicationRefused {
        market = Workshop.withMarket(root);
        market.published();
        Workshop.put(market.page("CNAME"), "www.example.org");
        former = market.content();
        folder = OutputFolder.locate(market.site, market.sources);
        Files.createDirectory(folder.work());
    }

    @Test
    void puts_the_former_back_when_the_next_cannot_take_its_place() throws IOException {
        assertThatThrownBy(() -> new Switch(folder).run(expected())).isInstanceOf(IOException.class);

        assertThat(market.content()).isEqualTo(former);
        assertThat(folder.former()).doesNotExist();
    }

    @Test
    void puts_everything_back_when_the_files_of_others_cannot_come_along() throws IOException {
        Workshop.put(folder.next().resolve("index.html"), "nieuw");
        Workshop.put(folder.next().resolve("zeef"), "in de weg");
        Workshop.put(market.page("zeef"), "van mij");
        former = market.content();

        assertThatThrownBy(() -> new Switch(folder).run(expected())).isInstanceOf(IOException.class);

        assertThat(market.content()).isEqualTo(former);
        assertThat(folder.next().resolve("index.html")).hasContent("nieuw");
    }

    @Test
    void repairs_a_build_that_broke_off_while_writing() throws IOException {
        Workshop.put(folder.next().resolve("index.html"), "half");

        assertThat(market.published().changed()).isFalse();

        assertThat(market.content()).isEqualTo(former);
        assertThat(folder.work()).doesNotExist();
    }

    @Test
    void repairs_a_build_that_broke_off_between_the_two_renamings() throws IOException {
        Workshop.put(folder.next().resolve("index.html"), "nieuw");
        FolderTree.move(market.site, folder.former());

        assertThat(market.published().changed()).isFalse();

        assertThat(market.content()).isEqualTo(former);
        assertThat(folder.work()).doesNotExist();
    }

    @Test
    void repairs_a_build_that_broke_off_after_the_renamings() throws IOException {
        market.publish(root.resolve("elders"));
        FolderTree.move(market.site, folder.former());
        FolderTree.move(root.resolve("elders"), market.site);

        assertThat(market.published().changed()).isFalse();

        assertThat(market.content()).isEqualTo(former);
        assertThat(folder.work()).doesNotExist();
    }

    @Test
    void repairs_a_build_that_broke_off_while_removing_the_former() throws IOException {
        market.publish(root.resolve("elders"));
        FolderTree.move(market.site, folder.former());
        FolderTree.move(root.resolve("elders"), market.site);
        Files.delete(folder.former().resolve("markt/huidig.html"));
        Files.delete(folder.former().resolve("index.html"));

        assertThat(market.published().changed()).isFalse();

        assertThat(market.content()).isEqualTo(former);
        assertThat(folder.work()).doesNotExist();
    }

    @Test
    void lets_one_build_at_a_time_into_a_folder() throws IOException, PublicationRefused {
        try (BuildLock lock = BuildLock.take(folder)) {
            assertThat(lock.folder()).isEqualTo(folder);
            assertThat(market.refused().reason().code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
            assertThat(market.refused().reason().message()).startsWith("another build is writing to");
        }

        assertThat(market.content()).isEqualTo(former);
        assertThat(market.published().changed()).isFalse();
    }

    @Test
    @Tag("slow")
    void keeps_other_programs_out() throws IOException, PublicationRefused, InterruptedException {
        try (BuildLock lock = BuildLock.take(folder)) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process probe = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            LockProbe.class.getName(),
                            lock.folder().work().resolve("lock").toString())
                    .inheritIO()
                    .start();

            assertThat(probe.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void takes_over_the_lock_file_of_a_build_that_was_killed() throws IOException {
        Workshop.put(folder.work().resolve("lock"), "");

        market.published();

        assertThat(folder.work()).doesNotExist();
    }

    private NavigableSet<String> expected() throws IOException {
        return Standing.manifestIn(market.site).orElseThrow().paths();
    }
}
