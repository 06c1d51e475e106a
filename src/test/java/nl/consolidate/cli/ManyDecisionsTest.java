package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader meets above the text of a regulation that many decisions made. */
class ManyDecisionsTest {
    private static final String SUMMARY =
            "33 besluiten: vaststelling, bekendmaking, inwerkingtreding, terugwerkende kracht en verval";

    @Test
    void the_dates_of_many_decisions_are_folded_on_a_page_and_whole_on_paper() {
        Document page = Jsoup.parse(shown("parkeerverordening", "html"));

        assertThat(page.select("details.vouw").eachText()).containsExactly(SUMMARY);
        assertThat(page.select("details.vouw[open]")).isEmpty();
        assertThat(page.select("details.vouw + table.datums")).hasSize(1);
        String style = page.select("style").outerHtml();
        String onScreen = style.substring(style.indexOf(".vouw summary"));
        assertThat(onScreen).containsSubsequence("@media screen {", ".vouw:not([open]) + table { display: none; }");
        assertThat(style.split("not\\(\\[open\\]\\) \\+ table", -1)).hasSize(2);
    }

    @Test
    void the_line_and_the_day_stay_above_the_text() {
        Document page = Jsoup.parse(shown("parkeerverordening", "html"));

        assertThat(page.select("header .geldend").text()).isEqualTo("Geldend van 01-07-2026 t/m 31-12-2026");
        assertThat(page.select("details .geldend, details .tijdstip")).isEmpty();
    }

    @Test
    void where_nothing_folds_the_dates_of_many_decisions_stand_below_the_text() {
        assertThat(shown("parkeerverordening", "markdown"))
                .containsSubsequence(
                        "| Besluiten | 33; hun datums (",
                        "## Tekst van de regeling",
                        "## Datums van de besluiten",
                        "| Nieuwe regeling: Verordening op het parkeren",
                        "## Overzicht van");
        assertThat(shown("parkeerverordening", "text"))
                .containsSubsequence(
                        "Besluiten: 33; hun datums (",
                        "Tekst van de regeling\n",
                        "Datums van de besluiten\n",
                        "Nieuwe regeling: Verordening op het parkeren",
                        "Overzicht van");
    }

    @Test
    void the_dates_of_a_few_stay_open_above_the_text() {
        assertThat(Jsoup.parse(shown("tarievenregeling-markt", "html")).select("details.vouw"))
                .isEmpty();
        assertThat(shown("tarievenregeling-markt", "markdown"))
                .containsSubsequence("| Besluit |", "## Tekst van de regeling")
                .doesNotContain("Datums van de besluiten");
    }

    private static String shown(String regulation, String format) {
        return new Terminal(Path.of("").toAbsolutePath())
                .run("show", regulation, "-C", "examples", "--today", "2026-11-22", "--format", format)
                .isDone()
                .out();
    }
}
