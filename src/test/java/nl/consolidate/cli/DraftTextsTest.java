package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two texts of a draft: every view that a difference takes, and an edited page with all that stands on it. */
class DraftTextsTest {
    @TempDir
    Path folder;

    private Terminal sources() {
        return Terminal.withSources(folder);
    }

    private Terminal withFormulas() {
        return sources()
                .file(
                        "regulations/afval/regulation.yaml",
                        Terminal.REGULATION
                                .replace("adopted:", "citation-title: Afvalverordening 2024\nsubject: milieu\nadopted:")
                                .replace(
                                        "body:",
                                        "preamble: |\n  De raad,\n\n  # 1 overwegende;\n\n  besluit:\n"
                                                + "closing: Aldus vastgesteld op 9 januari 2024.\nbody:"));
    }

    private static String page(Terminal terminal) {
        return terminal.run("show", "afval").isDone().out();
    }

    private static Terminal.Result draft(Terminal terminal, String page) {
        return terminal.file("new.md", page).run("draft", "afval", "--to", "new.md");
    }

    @Test
    void drafts_what_a_decision_did() {
        assertThat(sources()
                        .run("draft", "afval", "--from", "before afval-wijziging", "--to", "after afval-wijziging")
                        .isDone()
                        .out())
                .contains("with: vier", "insert: artikel 2");
    }

    @Test
    void a_view_says_when_one_looks() {
        Terminal terminal = sources();
        assertThat(terminal.run("draft", "afval", "--from", "2025-02-01 then", "--to", "2025-02-01 known 2025-04-01")
                        .isDone()
                        .out())
                .contains("with: vier");
        assertThat(terminal.run("draft", "afval", "--from", "2025-02-01 then", "--to", "2025-02-01 then")
                        .isDone()
                        .err())
                .contains("no difference");
        assertThat(terminal.run("draft", "afval", "--from", "before afval-wijziging", "--to", "today")
                        .isDone()
                        .out())
                .contains("with: vier");
    }

    @Test
    void refuses_a_view_that_is_none() {
        Terminal terminal = sources();
        assertThat(terminal.run("draft", "afval", "--from", "before niets", "--to", "today")
                        .refuses(2)
                        .err())
                .contains("no decision \"niets\" changes afval");
        assertThat(terminal.run("draft", "afval", "--to", "2025-02-01 soon")
                        .refuses(2)
                        .err())
                .contains("--to does not take \"2025-02-01 soon\"");
    }

    @Test
    void drafts_the_title_the_preamble_and_the_closing_of_an_edited_page() {
        Terminal terminal = withFormulas();
        String page = page(terminal)
                .replace("# Afvalverordening\n", "# Verordening afval\n")
                .replace("| Afvalverordening 2024 |", "| Afvalverordening 2027 |")
                .replace("overwegende;", "gehoord de inwoners;")
                .replace("op 9 januari 2024.", "op 9 januari 2027.");
        Terminal.Result result = draft(terminal, page).isDone();
        assertThat(result.out())
                .contains("set: title\n        to: Verordening afval\n")
                .contains("set: citation-title\n        to: Afvalverordening 2027\n")
                .contains("# 1 gehoord de inwoners;")
                .contains("set: closing\n        to: Aldus vastgesteld op 9 januari 2027.\n");
        assertThat(result.err())
                .isEqualTo(
                        "note: the draft changes the title, the preamble, the closing; the Dutch drafting rules (6.7)"
                                + " leave these as they were adopted\n");
    }

    @Test
    void a_page_that_nobody_edited_says_what_the_regulation_says() {
        Terminal terminal = withFormulas();
        assertThat(draft(terminal, page(terminal)).isDone().err())
                .isEqualTo("note: no difference: there is nothing to draft\n");
        assertThat(draft(terminal, page(terminal).replace("\n", "\r\n"))
                        .isDone()
                        .err())
                .isEqualTo("note: no difference: there is nothing to draft\n");
    }

    @Test
    void keeps_a_closing_that_is_not_on_the_page_and_says_so() {
        Terminal terminal = withFormulas();
        String page = page(terminal)
                .replace("## Slotformulier\n", "")
                .replace("Aldus vastgesteld op 9 januari 2024.\n", "")
                .replace("grijs", "groen");
        Terminal.Result result = draft(terminal, page).isDone();
        assertThat(result.out()).contains("with: groen").doesNotContain("closing");
        assertThat(result.err()).contains("note: the closing is not in the second text: it is kept");
    }

    @Test
    void says_of_a_row_taken_off_the_page_that_it_is_kept() {
        Terminal terminal = withFormulas();
        String page = page(terminal)
                .replaceAll("(?m)^\\| (Citeertitel|Onderwerp) .*\n", "")
                .replace("grijs", "groen");
        Terminal.Result result = draft(terminal, page).isDone();
        assertThat(result.out()).contains("with: groen").doesNotContain("set:");
        assertThat(result.err())
                .contains("note: the subject is not in the second text: it is kept")
                .contains("note: the citation title is not in the second text: it is kept");
    }

    @Test
    void takes_a_page_without_its_tables_of_facts() {
        Terminal terminal = withFormulas();
        String page = page(terminal).replaceAll("(?m)^\\|.*\n", "").replace("grijs", "groen");
        Terminal.Result result = draft(terminal, page).isDone();
        assertThat(result.out()).contains("with: groen").doesNotContain("set:");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void keeps_what_a_file_no_longer_says_rather_than_replace_all() {
        Terminal terminal = withFormulas();
        String later = terminal.read("regulations/afval/regulation.yaml")
                .replace("subject: milieu\n", "")
                .replace("closing: Aldus vastgesteld op 9 januari 2024.\n", "")
                .replace("grijs", "groen");
        Terminal.Result result = terminal.file("later/regulation.yaml", later)
                .run("draft", "afval", "--from", "2024-03-01", "--to", "later/regulation.yaml")
                .isDone();
        assertThat(result.out()).contains("with: groen").doesNotContain("replace-regulation", "set:");
        assertThat(result.err())
                .contains("note: the subject is not in the second text", "note: the closing is not in the second text");
    }

    @Test
    void refuses_the_text_of_another_regulation() {
        Terminal terminal = sources()
                .file(
                        "regulations/haven/regulation.yaml",
                        Terminal.REGULATION
                                .replace("regulation: afval", "regulation: haven")
                                .replace("Afvalverordening", "Havenverordening"));
        terminal.file("new.md", terminal.run("show", "haven").isDone().out());
        assertThat(terminal.run("draft", "afval", "--to", "new.md").refuses(2).err())
                .contains("new.md holds the text of haven, not of afval");
        assertThat(terminal.run("draft", "afval", "--to", "regulations/haven/regulation.yaml")
                        .refuses(2)
                        .err())
                .contains("regulations/haven/regulation.yaml holds the text of haven, not of afval");
    }
}
