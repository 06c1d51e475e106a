package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old numbers and new ones. */
class ConcordanceCommandTest {
    @TempDir
    Path folder;

    private String concordance(String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "concordance";
        words[1] = "afval";
        words[2] = "--amendment";
        words[3] = "afval-wijziging";
        System.arraycopy(options, 0, words, 4, options.length);
        return Terminal.withSources(folder).run(words).isDone().out();
    }

    @Test
    void lists_each_number_with_the_one_that_it_became() {
        assertThat(concordance()).isEqualTo("""
                oud        nieuw
                artikel 1  artikel 1
                \u2013          artikel 2  nieuw
                artikel 2  artikel 3  vernummerd
                """);
    }

    @Test
    void lists_new_numbers_first_and_only_what_changed_where_that_is_asked_for() {
        assertThat(concordance("--reverse", "--changed", "--format", "markdown"))
                .isEqualTo("""
                | nieuw | oud |  |
                |---|---|---|
                | artikel 2 | \u2013 | nieuw |
                | artikel 3 | artikel 2 | vernummerd |
                """);
    }

    @Test
    void gives_the_numbers_as_data() {
        assertThat(concordance("--format", "json"))
                .contains("\"from\": \"artikel 2\",\n      \"to\": \"artikel 3\"", "\"from\": null");
    }

    @Test
    void refuses_a_format_that_it_does_not_have() {
        assertThat(Terminal.withSources(folder)
                        .run("concordance", "afval", "--from", "2025-01-01", "--format", "html")
                        .refuses(2)
                        .err())
                .contains("text, markdown, json");
    }
}
