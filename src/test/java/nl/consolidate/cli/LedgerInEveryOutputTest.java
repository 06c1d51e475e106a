package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerInEveryOutputTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show afval --format markdown",
                "show afval --format html",
                "show afval --format text",
                "show afval artikel 1 --format markdown",
                "show afval artikel 1 --format html",
                "show afval artikel 1 --format text",
                "show afval --trace --format markdown",
                "show afval --trace --format html",
                "show afval --trace --format text"
            })
    void pages_print_it_in_dutch(String words) {
        assertThat(printed(words)).contains("3 opdrachten gelezen: 3 verwerkt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log afval",
                "log afval artikel 1",
                "versions afval",
                "versions afval --habit local",
                "versions afval --changed-since 2025-01-01",
                "blame afval",
                "blame afval --words",
                "explain afval artikel 1"
            })
    void tables_print_it(String words) {
        assertThat(printed(words)).endsWith("\n3 operations read: 3 applied\n");
        assertThat(printed(words + " --locale nl")).endsWith("\n3 opdrachten gelezen: 3 verwerkt.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show afval",
                "show afval artikel 1",
                "show afval --trace",
                "log afval",
                "versions afval",
                "versions afval --changed-since 2025-01-01",
                "blame afval",
                "explain afval artikel 1",
                "check"
            })
    void data_carry_it(String words) {
        assertThat(printed(words + " --format json")).contains("\"ledger\": ", "\"applied\": 3");
    }

    @Test
    void check_prints_it_as_a_table() {
        assertThat(printed("check")).contains("operations on 2026-11-22  applied  total");
    }

    @Test
    void every_page_of_a_site_carries_it() {
        Terminal terminal = Terminal.withSources(folder);
        terminal.run("build", "--out", "site").isDone();

        assertThat(terminal.read("site/afval/huidig.html")).contains("3 opdrachten gelezen");
        assertThat(terminal.read("site/afval/versions.json")).contains("\"ledger\": {");
        assertThat(terminal.read("site/afval/index.html")).contains("3 opdrachten gelezen");
    }

    private String printed(String words) {
        return Terminal.withSources(folder).run(words.split(" ", -1)).isDone().out();
    }
}
