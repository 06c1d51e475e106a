package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTraceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void shows_a_provision_after_each_operation_that_touched_it() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 1 lid 1", "--trace", "--format", "text")
                        .isDone()
                        .out())
                .endsWith("""
                01-02-2024 afval
                ================

                nieuwe regeling
                regulations/afval/regulation.yaml:1

                artikel 1 lid 1
                ---------------

                1.  De inzamelaar leegt de bak binnen drie weken.

                01-03-2025 afval-wijziging, onderdeel A
                =======================================

                in artikel 1 lid 1: “drie weken” vervangen door “vier weken”
                regulations/afval/wijziging/amendment.yaml:10

                artikel 1 lid 1
                ---------------

                1.  De inzamelaar leegt de bak binnen vier weken.

                3 opdrachten gelezen: 3 verwerkt.
                """);
    }

    @Test
    void shows_what_each_operation_changed_in_the_regulation() {
        String trace = Terminal.withSources(folder)
                .run("show", "afval", "--trace")
                .isDone()
                .out();

        assertThat(trace)
                .containsSubsequence(
                        "## 01-02-2024 afval",
                        "De bak is grijs.",
                        "## 01-03-2025 afval-wijziging, onderdeel A",
                        "binnen vier weken",
                        "- artikel 2 → artikel 3",
                        "Het college stelt regels.",
                        "- artikel 2 ingevoegd",
                        "De bak is schoon.");
        assertThat(trace.substring(trace.indexOf("onderdeel A"))).doesNotContain("grijs");
    }

    @Test
    void shows_a_refused_operation_with_its_finding() {
        Result result = Terminal.withError(folder)
                .run("show", "afval", "artikel 1", "--trace")
                .refuses(1);

        assertThat(result.err()).contains("error[text-not-found]");
        assertThat(result.out())
                .contains("De tekst kan op dit tijdstip niet worden gegeven")
                .contains("afval-wijziging, onderdeel A")
                .contains("geweigerd: the words are not in artikel 1 lid 1")
                .contains("drie weken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "json"})
    void every_format_follows_the_replay(String format) {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--trace", "--format", format)
                        .isDone()
                        .out())
                .containsSubsequence("drie weken", "binnen vier weken", "stelt regels", "schoon");
    }

    @Test
    void a_page_has_no_name_twice() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--trace", "--format", "html")
                        .isDone()
                        .out())
                .doesNotContain("id=\"art_1\"");
    }

    @Test
    void refuses_to_follow_several_provisions_at_once() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "artikel 1", "artikel 2", "--trace")
                        .refuses(2)
                        .err())
                .contains("--trace follows one provision at a time");
    }
}
