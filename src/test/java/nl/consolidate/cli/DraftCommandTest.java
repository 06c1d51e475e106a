package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an edited text to the amendment that makes it. */
class DraftCommandTest {
    @TempDir
    Path folder;

    private Terminal sources() {
        return Terminal.withSources(folder);
    }

    private String page(Terminal terminal) {
        return terminal.run("show", "afval").isDone().out();
    }

    private Terminal.Result draft(Terminal terminal, String page, String... options) {
        terminal.file("new.md", page);
        return terminal.run(Stream.concat(Stream.of("draft", "afval", "--to", "new.md"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void writes_the_amendment_with_what_is_open_as_a_remark() {
        Terminal terminal = sources();
        assertThat(draft(terminal, page(terminal).replace("grijs", "groen"), "--id", "afval-groen")
                        .isDone()
                        .out())
                .isEqualTo("""
                        amendment: afval-groen
                        title: "Besluit van [datum] tot wijziging van de Afvalverordening"
                        # Nog in te vullen, zodra het bekend is:
                        # adopted: JJJJ-MM-DD        (dag van vaststelling)
                        # published: JJJJ-MM-DD      (dag van bekendmaking; tot dan telt het besluit nergens mee)
                        # in-force: JJJJ-MM-DD       (inwerkingtreding, of een regel zoals: day after publication)
                        amends:
                          - regulation: afval
                            instructions:
                              - part: A
                                says: In artikel 1, tweede lid, wordt “grijs” vervangen door “groen”
                                replace-text: grijs
                                with: groen
                                in: artikel 1 lid 2
                        """);
    }

    @Test
    void writes_the_decision_in_dutch() {
        Terminal terminal = sources();
        String page = page(terminal)
                .replace("grijs", "groen")
                .replace("Het college stelt regels.", "Het bestuur kan ontheffing verlenen van alle verboden.");
        assertThat(draft(terminal, page, "--format", "markdown", "--title", "Besluit groene bak")
                        .isDone()
                        .out())
                .isEqualTo("""
                        # Besluit groene bak

                        [Het bevoegde orgaan];

                        gelet op [grondslag];

                        besluit:

                        ## Artikel I

                        De Afvalverordening wordt als volgt gewijzigd:

                        ### A

                        In artikel 1, tweede lid, wordt “grijs” vervangen door “groen”.

                        ### B

                        Artikel 3 komt te luiden:

                        > #### Artikel 3
                        >
                        > Het bestuur kan ontheffing verlenen van alle verboden.

                        ## Artikel II

                        Dit besluit treedt in werking met ingang van [datum of tijdstip van inwerkingtreding].

                        ## Artikel III

                        Dit besluit wordt aangehaald als: [citeertitel; dit artikel alleen als daaraan behoefte is].

                        Aldus vastgesteld op [datum].

                        [ondertekening]
                        """);
        assertThat(draft(terminal, page, "--format", "text").isDone().out())
                .contains("\nA\n\nIn artikel 1")
                .contains("\n    Het bestuur kan")
                .doesNotContain("#", ">");
    }

    @Test
    void plain_text_has_no_marks_of_markdown() {
        Terminal terminal = sources();
        String page = page(terminal).replace("De bak is schoon.", "De bak is:\n\n**schoon**: zonder \\* of vuil.");
        assertThat(draft(terminal, page, "--format", "text").isDone().out())
                .contains("\n    schoon: zonder * of vuil.")
                .doesNotContain("**", "\\*");
    }

    @Test
    void drafts_between_two_days_and_back() {
        Terminal terminal = sources();
        assertThat(terminal.run("draft", "afval", "--from", "2024-03-01", "--to", "2026-11-22", "--format", "text")
                        .isDone()
                        .out())
                .contains("wordt “drie” vervangen door “vier”")
                .contains(
                        "Na artikel 1 wordt, onder vernummering van artikel 2 tot artikel 3, een artikel ingevoegd, luidende:");
        assertThat(terminal.run("draft", "afval", "--to", "2024-03-01").isDone().out())
                .contains("repeal: artikel 2");
        assertThat(terminal.run("draft", "afval", "--from", "2025-02-01", "--to", "2025-04-01", "--then")
                        .isDone()
                        .out())
                .contains("with: vier");
    }

    @Test
    void the_draft_that_is_written_makes_the_text_when_it_gets_its_dates() {
        Terminal terminal = sources();
        String page = page(terminal).replace("grijs", "groen");
        draft(terminal, page, "--out", "regulations/afval/groen").isDone();
        assertThat(terminal.read("regulations/afval/groen/besluit.md")).contains("## Artikel I");
        assertThat(terminal.run("check").isDone().out()).contains("outstanding");

        String yaml = terminal.read("regulations/afval/groen/amendment.yaml")
                .replace("amends:", "published: 2026-10-01\nin-force: 2026-10-08\namends:");
        terminal.file("regulations/afval/groen/amendment.yaml", yaml);
        assertThat(draft(terminal, page).isDone().err()).contains("no difference");
    }

    @Test
    void writes_nothing_over() {
        Terminal terminal = sources();
        String page = page(terminal).replace("grijs", "groen");
        draft(terminal, page, "--out", "groen").isDone();
        assertThat(draft(terminal, page, "--out", "groen").refuses(2).err())
                .contains("groen/amendment.yaml exists already");
    }

    @Test
    void an_equal_text_needs_no_decision() {
        Terminal terminal = sources();
        Terminal.Result result = draft(terminal, page(terminal)).isDone();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("note: no difference: there is nothing to draft\n");
        assertThat(draft(terminal, page(terminal), "--locale", "nl").isDone().err())
                .contains("geen verschil: er valt niets te besluiten");
    }

    @Test
    void lines_that_are_broken_elsewhere_are_no_difference() {
        Terminal terminal = sources();
        String page = page(terminal).replace("De bak is grijs.", "De bak\n   is   grijs.");
        assertThat(draft(terminal, page).isDone().err()).contains("no difference");
    }

    @Test
    void tells_what_it_does_not_read_as_law() {
        Terminal terminal = sources();
        String page = page(terminal).replace("# Afvalverordening\n", "# Afvalverordening\n\nConcept van maandag.\n");
        assertThat(draft(terminal, page.replace("grijs", "groen")).isDone().err())
                .isEqualTo("note: new.md:3 is not read as law: Concept van maandag.\n");
    }

    @Test
    void reads_a_regulation_in_yaml() {
        Terminal terminal = sources()
                .file(
                        "later/regulation.yaml",
                        Terminal.REGULATION.replace("grijs", "groen").replace("drie", "vier"));
        assertThat(terminal.run("draft", "afval", "--from", "2024-03-01", "--to", "later/regulation.yaml")
                        .isDone()
                        .out())
                .contains("with: vier", "with: groen");
        terminal.file("later/regulation.yaml", "regulation: afval\ntitel: x\n");
        assertThat(terminal.run("draft", "afval", "--to", "later/regulation.yaml")
                        .refuses(1)
                        .err())
                .contains("nothing is drafted, because later/regulation.yaml has errors");
    }

    @Test
    void refuses_what_it_cannot_read_or_draft() {
        Terminal terminal = sources().file("notes.md", "Vergadering van dinsdag.\n");
        assertThat(terminal.run("draft", "afval", "--to", "notes.md").refuses(2).err())
                .contains("no provisions found in notes.md");
        assertThat(terminal.run("draft", "afval", "--to", "nowhere.md")
                        .refuses(2)
                        .err())
                .contains("--to is neither a view nor a file");
        assertThat(terminal.run("draft", "afval", "--to", "2020-01-01")
                        .refuses(1)
                        .err())
                .contains("nothing is drafted:");
        assertThat(terminal.run("draft", "afval").refuses(2).err()).contains("--to");
        assertThat(draft(terminal, page(terminal), "--then", "--known", "2026-01-01")
                        .refuses(2)
                        .err())
                .contains("exclude each other");
        assertThat(draft(terminal, page(terminal), "--out", "x", "-o", "y")
                        .refuses(2)
                        .err())
                .contains("exclude each other");
        assertThat(draft(terminal, page(terminal), "--id", "te veel").refuses(2).err())
                .contains("--id takes");
        String own = page(terminal).replace("### Artikel 1", "### Hoofdstuk 1\n\nEigen woorden.\n\n#### Artikel 1");
        assertThat(draft(terminal, own).refuses(1).err()).contains("nothing is drafted: no operations lead");
    }
}
