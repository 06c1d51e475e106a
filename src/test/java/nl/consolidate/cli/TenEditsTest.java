package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an advisor does to a text, and the sentences that come of it. */
class TenEditsTest {
    private static final String REGULATION = """
            regulation: haven
            title: Havenverordening Lindervoort
            adopted: 2024-01-09
            published: 2024-01-15
            in-force: 2024-02-01
            body:
              - chapter: 1
                heading: Algemeen
                body:
                  - article: 1
                    heading: Begrippen
                    text: "In deze verordening wordt verstaan onder:"
                    definitions:
                      - {term: haven, text: "het water op de kaart van bijlage 1;"}
                      - {term: steiger, text: "elke ligplaats aan de wal."}
                  - article: 2
                    heading: Aanvraag
                    text: |
                      1. Een aanvraag wordt schriftelijk gedaan bij het college.
                      2. Het college besluit binnen drie weken na ontvangst.
              - chapter: 2
                heading: Gebruik
                body:
                  - article: 3
                    heading: Verbod
                    text: Het is verboden langer dan drie dagen aan een steiger te liggen.
                  - article: 4
                    heading: Havengeld
                    text: |
                      Het havengeld bedraagt:

                      | Schip | Per dag |
                      | --- | --- |
                      | tot 10 meter | 8 euro |
                      | vanaf 10 meter | 12 euro |
                  - article: 5
                    heading: Toezicht
                    text: De havenmeester houdt toezicht op de naleving van deze verordening.
            annexes:
              - annex: 1
                heading: Kaart
                text: De haven strekt zich uit van de sluis tot de oude brug.
            """;

    @TempDir
    Path folder;

    private List<String> sentences(UnaryOperator<String> edit) {
        Terminal terminal = new Terminal(folder).file("regulations/haven/regulation.yaml", REGULATION);
        String page = terminal.run("show", "haven").isDone().out();
        String edited = edit.apply(page);
        assertThat(edited).isNotEqualTo(page);
        terminal.file("new.md", edited);
        String decision = terminal.run("draft", "haven", "--to", "new.md", "--format", "markdown")
                .isDone()
                .out();
        String changes = decision.substring(decision.indexOf("gewijzigd:\n") + 11, decision.indexOf("\n## Artikel II"));
        return changes.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("###"))
                .toList();
    }

    private static String between(String page, String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to));
    }

    private static String word(String page) {
        return page.replace("binnen drie weken", "binnen vier weken");
    }

    private static String paragraph(String page) {
        return page.replace("2. Het college besluit", "2. De aanvrager betaalt leges.\n\n3. Het college besluit");
    }

    private static String out(String page) {
        return page.replace(between(page, "#### Artikel 3", "#### Artikel 4"), "");
    }

    private static String annex(String page) {
        return page.replace(
                "De haven strekt zich uit van de sluis tot de oude brug.",
                "Tot de haven horen het Oosterdok, het Westerdok en de kom.");
    }

    private static String definition(String page) {
        return page.replace("**steiger**", "**schip**: elk vaartuig;\n\n**steiger**");
    }

    private static String chapter(String page) {
        return page.replace(
                "### Hoofdstuk 2 Gebruik",
                "### Hoofdstuk 1a Havenmeester\n\n#### Artikel 2a Aanwijzing\n\nHet college wijst de havenmeester aan.\n\n### Hoofdstuk 2 Gebruik");
    }

    private static String row(String page) {
        return page.replace("| vanaf 10 meter |", "| woonschip | 20 euro |\n| vanaf 10 meter |");
    }

    private static String heading(String page) {
        return page.replace("#### Artikel 5 Toezicht", "#### Artikel 5 Toezicht en handhaving");
    }

    @Test
    void a_word() {
        assertThat(sentences(TenEditsTest::word))
                .containsExactly("In artikel 2, tweede lid, wordt “drie” vervangen door “vier”.");
    }

    @Test
    void a_new_paragraph_in_the_middle() {
        assertThat(sentences(TenEditsTest::paragraph))
                .containsExactly(
                        "In artikel 2 wordt, onder vernummering van het tweede lid tot derde lid, na het eerste lid een lid ingevoegd, luidende:",
                        "> 2. De aanvrager betaalt leges.");
    }

    @Test
    void an_article_out() {
        assertThat(sentences(TenEditsTest::out)).containsExactly("Artikel 3 vervalt.");
        assertThat(sentences(page ->
                        out(page).replace("Artikel 4 Ha", "Artikel 3 Ha").replace("Artikel 5 To", "Artikel 4 To")))
                .containsExactly("Artikel 3 vervalt, onder vernummering van de artikelen 4 en 5 tot artikelen 3 en 4.");
    }

    @Test
    void two_swapped() {
        assertThat(sentences(page -> {
                    String verbod = between(page, "#### Artikel 3", "#### Artikel 4");
                    String toezicht = between(page, "#### Artikel 5", "## Bijlagen");
                    return page.replace(verbod, "@")
                            .replace(toezicht, verbod.replace("Artikel 3", "Artikel 5"))
                            .replace("@", toezicht.replace("Artikel 5", "Artikel 3"));
                }))
                .allMatch(sentence -> sentence.contains("vernummerd tot artikelen 5 en 3")
                        || sentence.contains("verplaatst naar de plaats"));
    }

    @Test
    void an_annex_replaced() {
        assertThat(sentences(TenEditsTest::annex))
                .containsExactly(
                        "Bijlage 1 wordt vervangen door:",
                        "> #### Bijlage 1 Kaart",
                        ">",
                        "> Tot de haven horen het Oosterdok, het Westerdok en de kom.");
    }

    @Test
    void a_definition_added() {
        assertThat(sentences(TenEditsTest::definition))
                .containsExactly(
                        "In artikel 1 wordt na de begripsbepaling van “haven” een begripsbepaling ingevoegd, luidende:",
                        "> **schip**: elk vaartuig;");
    }

    @Test
    void a_chapter_inserted() {
        assertThat(sentences(TenEditsTest::chapter))
                .containsExactly(
                        "Na hoofdstuk 1 wordt een hoofdstuk ingevoegd, luidende:",
                        "> #### Hoofdstuk 1a Havenmeester",
                        ">",
                        "> ##### Artikel 2a Aanwijzing",
                        ">",
                        "> Het college wijst de havenmeester aan.");
    }

    @Test
    void a_table_row() {
        assertThat(sentences(TenEditsTest::row))
                .containsExactly(
                        "In artikel 4, tabel, wordt na de rij “tot 10 meter” een rij ingevoegd, luidende:",
                        "> | woonschip | 20 euro |");
    }

    @Test
    void a_heading() {
        assertThat(sentences(TenEditsTest::heading))
                .containsExactly("Het opschrift van artikel 5 komt te luiden:", "> Toezicht en handhaving");
    }

    @Test
    void all_of_them_from_front_to_back() {
        List<String> found = sentences(page -> {
            String words = heading(row(word(paragraph(page))));
            return chapter(definition(annex(out(words))));
        });
        assertThat(found.stream().filter(line -> !line.startsWith(">")))
                .containsExactly(
                        "In artikel 1 wordt na de begripsbepaling van “haven” een begripsbepaling ingevoegd, luidende:",
                        "Artikel 2 wordt als volgt gewijzigd:",
                        "1. Onder vernummering van het tweede lid tot derde lid wordt na het eerste lid een lid ingevoegd, luidende:",
                        "2. In het derde lid wordt “drie” vervangen door “vier”.",
                        "Na hoofdstuk 1 wordt een hoofdstuk ingevoegd, luidende:",
                        "Artikel 3 vervalt.",
                        "In artikel 4, tabel, wordt na de rij “tot 10 meter” een rij ingevoegd, luidende:",
                        "Het opschrift van artikel 5 komt te luiden:",
                        "Bijlage 1 wordt vervangen door:");
    }
}
