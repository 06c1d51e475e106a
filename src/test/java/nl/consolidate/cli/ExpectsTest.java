package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sources expect of a text, as {@code check} holds the text against it. */
class ExpectsTest {
    private static final String WHOLE = """
            expects:
              - on: 2025-06-01
                text: |
                  # Afvalverordening

                  ## Artikel 1 Inzameling

                  1. De inzamelaar leegt de bak binnen vier weken.
                  2. De bak is   grijs.

                  ## Artikel 2

                  De bak is schoon.

                  ## Artikel 3

                  Het college stelt regels.
            """;

    @TempDir
    Path folder;

    private Terminal.Result check(String expects, String... options) {
        Terminal terminal =
                Terminal.withSources(folder).file("regulations/afval/regulation.yaml", Terminal.REGULATION + expects);
        String[] words = new String[options.length + 1];
        words[0] = "check";
        System.arraycopy(options, 0, words, 1, options.length);
        return terminal.run(words);
    }

    private static String entry(String keys) {
        return "expects: [{" + keys + "}]\n";
    }

    @Test
    void takes_the_whole_text_in_markdown() {
        check(WHOLE).isDone();
    }

    @Test
    void names_the_first_article_that_differs_with_both_readings() {
        Terminal.Result result = check(WHOLE.replace("schoon", "nieuw")).refuses(1);

        assertThat(result.out())
                .contains("error[expectation-unmet]: artikel 2 of afval on 2025-06-01 reads \"De bak is schoon.\","
                        + " expected is \"De bak is nieuw.\"")
                .contains("changed last by this")
                .contains("wijziging/amendment.yaml:17");
    }

    @Test
    void names_the_lid_that_differs() {
        assertThat(check(WHOLE.replace("vier weken", "drie weken")).refuses(1).out())
                .contains(
                        "artikel 1 lid 1 of afval on 2025-06-01 reads \"… inzamelaar leegt de bak binnen vier weken.");
    }

    @Test
    void names_an_article_that_is_not_expected() {
        assertThat(check(WHOLE.substring(0, WHOLE.indexOf("      ## Artikel 3")))
                        .refuses(1)
                        .out())
                .contains("artikel 3 of afval on 2025-06-01 reads \"Artikel 3\", expected is nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on: 2025-06-01, at: artikel 1 lid 1, text: De inzamelaar  leegt de bak binnen vier weken.",
                "on: 2025-06-01, at: artikel 1, heading: Inzameling, text: \"1. De inzamelaar leegt de bak binnen vier"
                        + " weken.\\n2. De bak is grijs.\"",
                "on: 2025-06-01, known: 2025-02-09, at: artikel 1 lid 1, text: De inzamelaar leegt de bak binnen drie"
                        + " weken.",
                "on: 2025-02-01, at: artikel 2, text: De bak is schoon.",
                "on: 2025-06-01, articles: [1 Inzameling, 2, 3]",
                "on: 2025-06-01, articles: [{1: Inzameling}, {2: ''}, {3: ''}]",
                "on: 2025-06-01, articles: [1 t/m 3]",
                "on: 2025-02-01, known: 2025-02-10, articles: [1 t/m 2]",
                "on: 2024-01-31, status: none",
                "on: 2024-02-15, known: 2024-01-20, status: future",
                "on: 2025-06-01, status: in-force, articles: [1, 2, 3]"
            })
    void accepts_what_is_so(String keys) {
        check(entry(keys)).isDone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on: 2025-06-01, at: artikel 9, text: a | there is no artikel 9 in afval on 2025-06-01",
                "on: 2025-06-01, at: artikel 1, heading: Ophalen, text: a | reads \"Inzameling\", expected is \"Ophalen\"",
                "on: 2025-06-01, at: artikel 2, text: De bak is schoon. Altijd. | expected is \"De bak is schoon. Altijd.\"",
                "on: 2025-06-01, at: artikel 2, text: De bak | expected is \"De bak\"",
                "on: 2025-06-01, articles: [1 Inzameling, 2, 4] | the article in place 3 of afval on 2025-06-01 is \"3\","
                        + " expected is \"4\"",
                "on: 2025-06-01, articles: [1 Ophalen, 2, 3] | is \"1 Inzameling\", expected is \"1 Ophalen\"",
                "on: 2025-06-01, articles: [1, 2] | has \"3\" beyond the expected articles",
                "on: 2025-06-01, articles: [1 t/m 4] | ends before article 4, which is expected",
                "on: 2025-06-01, articles: [{1: ''}, 2, 3] | is \"1 Inzameling\", expected is \"1\"",
                "on: 2025-06-01, status: repealed | the status of afval on 2025-06-01 is in-force, not repealed",
                "on: 2024-01-31, articles: [1, 2] | there is no text of afval on 2024-01-31: its status is none",
                "on: 2025-02-01, known: 2025-02-10, articles: [1 t/m 3] | as known on 2025-02-10 ends before article 3"
            })
    void refuses_what_is_not_so(String keys, String words) {
        assertThat(check(entry(keys)).refuses(1).out())
                .contains("error[expectation-unmet]: ")
                .contains(words);
    }

    @Test
    void prints_the_hash_that_can_be_copied() {
        String wrong = "on: 2025-06-01, sha256: " + "0".repeat(64);
        String printed = check(entry(wrong)).refuses(1).out();
        String hash = printed.replaceAll("(?s).*has another SHA-256: ([0-9a-f]{64}).*", "$1");

        check(entry("on: 2025-06-01, sha256: " + hash)).isDone();
        check(entry("on: 2025-02-01, sha256: " + hash)).isDone();
        assertThat(check(entry("on: 2024-06-01, sha256: " + hash)).refuses(1).out())
                .contains("has another SHA-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2025-02-15", "2030-01-01"})
    void checks_whatever_day_it_is(String today) {
        String keys = "on: 2025-02-01, articles: [1 t/m 3]";

        check(entry(keys), "--today", today).isDone();
        check(entry(keys.replace("3]", "2]")), "--today", today).refuses(1);
    }

    @Test
    void a_refused_text_fails_in_its_own_words() {
        Terminal terminal = Terminal.withError(folder)
                .file(
                        "regulations/afval/regulation.yaml",
                        Terminal.REGULATION + entry("on: 2025-06-01, articles: [1]"));

        assertThat(terminal.run("check").refuses(1).out())
                .contains("error[expectation-unmet]: the text of afval on 2025-06-01 is refused: "
                        + "the words are not in artikel 1 lid 1")
                .contains("refused here: text-not-found");
    }

    @Test
    void stands_in_a_decision_that_amends_one_regulation() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/wijziging/amendment.yaml",
                        Terminal.AMENDMENT + entry("on: 2025-06-01, articles: [1, 2]"));

        assertThat(terminal.run("check").refuses(1).out())
                .contains("afval on 2025-06-01 has \"3\" beyond the expected articles")
                .contains("wijziging/amendment.yaml:18");
    }

    @Test
    void takes_the_text_from_a_file() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/regulation.yaml",
                        Terminal.REGULATION + entry("on: 2025-06-01, at: artikel 2, file: verwacht.md"))
                .file("regulations/afval/verwacht.md", "De bak is schoon.\n");

        terminal.run("check").isDone();
        terminal.file("regulations/afval/verwacht.md", "De bak is vuil.\n");
        terminal.run("check").refuses(1);
    }

    @Test
    void is_no_reason_to_withhold_a_text() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/regulation.yaml",
                        Terminal.REGULATION + entry("on: 2025-06-01, articles: [9]"));

        terminal.run("show", "afval").isDone();
    }
}
