package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that change no text themselves, in what is printed of the texts that they bear on. */
class DecisionsOnDecisionsTest {
    private static final String OTHERS = "regulations/afval/";
    private static final String TEMPORARY = Terminal.AMENDMENT
            .replace("retroactive-to: 2025-01-01\n", "")
            .replace("in-force: 2025-03-01", "in-force: 2025-03-01\nuntil: 2026-01-01");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void one_that_prolongs_is_named_by_its_title() {
        assertThat(show(prolonged(), "--format", "text")).contains("bepaald bij Verlengingsbesluit afval");
        assertThat(show(prolonged(), "--on", "2028-01-01", "--format", "text"))
                .contains("vervallen met ingang van 01-01-2027, bepaald bij Verlengingsbesluit afval");
    }

    @Test
    void one_that_suspends_or_annuls_is_named_by_its_title() {
        assertThat(show(suspended(), "--on", "2025-06-01")).contains("bij Uitspraak over afval");
        assertThat(show(with("""
                        amendment: nietig
                        title: Uitspraak van de hoogste rechter
                        published: 2025-09-01
                        annuls:
                          - {amendment: afval-wijziging, from: start, by: rechter}
                        """))).contains("vernietigd bij Uitspraak van de hoogste rechter");
    }

    @Test
    void json_says_who_set_the_end() {
        assertThat(show(prolonged(), "--format", "json"))
                .contains("\"until\": \"2027-01-01\"", "\"endSetBy\": \"verlenging\"")
                .doesNotContain("\"lapses\"");
    }

    @Test
    void json_says_when_it_was_suspended_and_by_what() {
        assertThat(show(suspended(), "--format", "json"))
                .contains("\"lapses\": [ { \"cause\": \"suspended\", \"from\": \"2025-05-01\","
                        + " \"until\": \"2025-08-01\", \"decision\": \"uitspraak\" } ]")
                .doesNotContain("\"endSetBy\"");
    }

    @Test
    void json_says_nothing_of_later_decisions_where_there_are_none() {
        assertThat(show(Terminal.withSources(folder), "--format", "json"))
                .doesNotContain("\"lapses\"", "\"endSetBy\"", "\"withdrawnBy\"");
    }

    @Test
    void the_regulation_that_went_before_is_named_by_its_title_and_id() {
        String newer = Terminal.REGULATION
                .replace("regulation: afval", "regulation: afval-nieuw\nsuccessor-of: afval")
                .replace("title: Afvalverordening", "title: Nieuwe afvalverordening");
        String page = Terminal.withSources(folder)
                .file("regulations/nieuw/regulation.yaml", newer)
                .run("show", "afval-nieuw", "--format", "text")
                .isDone()
                .out();
        assertThat(page).contains("Volgt op: Afvalverordening (afval)");
    }

    @Test
    void the_notes_at_the_foot_of_a_page_are_in_dutch() {
        String assumed = Terminal.AMENDMENT.replace(
                "published: 2025-02-10", "published: {assumed: 2025-02-10, reason: niet gevonden}");
        Terminal terminal = Terminal.withSources(folder).file(OTHERS + "wijziging/amendment.yaml", assumed);
        for (String format : new String[] {"text", "markdown", "html"}) {
            assertThat(show(terminal, "--format", format))
                    .contains("de datum van bekendmaking is aangenomen (Eerste wijziging van de Afvalverordening)")
                    .doesNotContain("is assumed");
        }
        assertThat(show(terminal, "--format", "json")).contains("is assumed");
    }

    private Terminal prolonged() {
        return with("""
                amendment: verlenging
                title: Verlengingsbesluit afval
                published: 2025-06-01
                in-force: 2025-07-01
                extends:
                  - {amendment: afval-wijziging, until: 2027-01-01}
                """);
    }

    private Terminal suspended() {
        return with("""
                amendment: uitspraak
                title: Uitspraak over afval
                published: 2025-05-02
                suspends:
                  - {amendment: afval-wijziging, from: 2025-05-01, until: 2025-08-01, by: rechter}
                """);
    }

    private Terminal with(String later) {
        return new Terminal(folder)
                .file(OTHERS + "regulation.yaml", Terminal.REGULATION)
                .file(OTHERS + "wijziging/amendment.yaml", TEMPORARY)
                .file(OTHERS + "later/amendment.yaml", later);
    }

    private static String show(Terminal terminal, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "show";
        all[1] = "afval";
        System.arraycopy(options, 0, all, 2, options.length);
        return terminal.run(all).isDone().out().replaceAll("\\s+", " ");
    }
}
