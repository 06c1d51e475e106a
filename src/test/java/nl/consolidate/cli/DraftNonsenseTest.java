package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no text of the regulation is refused with what to do; signs that no one sees too. */
class DraftNonsenseTest {
    @TempDir
    Path folder;

    private Terminal.Result draft(String text) {
        Terminal terminal = Terminal.withSources(folder).file("new.md", text);
        return terminal.run("draft", "afval", "--to", "new.md");
    }

    private String page() {
        return Terminal.withSources(folder).run("show", "afval").isDone().out();
    }

    @Test
    void refuses_a_file_without_a_provision() {
        assertThat(draft("").refuses(2).err()).contains("no provisions found in new.md");
        assertThat(draft("\n\n  \n").refuses(2).err()).contains("no provisions found in new.md");
        assertThat(draft("# Afvalverordening\n\nZie de bijlage.\n").refuses(2).err())
                .contains("no provisions found in new.md");
    }

    @Test
    void refuses_what_is_no_text_at_all() throws IOException {
        Terminal terminal = Terminal.withSources(folder);
        Files.write(folder.resolve("new.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff, (byte) 0xfe});
        assertThat(terminal.run("draft", "afval", "--to", "new.md").refuses(3).err())
                .contains("new.md is not in UTF-8");
    }

    @Test
    void refuses_yaml_that_is_empty_or_an_amendment() {
        Terminal terminal = Terminal.withSources(folder).file("later/leeg.yaml", "");
        assertThat(terminal.run("draft", "afval", "--to", "later/leeg.yaml")
                        .refuses(1)
                        .err())
                .contains("this file is empty");
        assertThat(terminal.run("draft", "afval", "--to", "regulations/afval/wijziging/amendment.yaml")
                        .refuses(2)
                        .err())
                .contains("amendment.yaml is no regulation");
    }

    @Test
    void takes_the_lines_of_another_system_and_a_mark_of_bytes() {
        assertThat(draft("\uFEFF" + page().replace("grijs", "groen").replace("\n", "\r\n"))
                        .isDone()
                        .out())
                .contains("replace-text: grijs", "with: groen");
    }

    @Test
    void takes_a_page_of_which_the_head_is_cut_off() {
        String page = page();
        String body = page.substring(page.indexOf("### Artikel 1")).replace("grijs", "groen");
        Terminal.Result result = draft(body).isDone();
        assertThat(result.out()).contains("replace-text: grijs", "with: groen").doesNotContain("set:");
    }

    @Test
    void refuses_signs_that_no_one_sees() {
        assertThat(draft(page().replace("grijs", "gr\u2028ijs en \u0007groen"))
                        .refuses(1)
                        .err())
                .contains("an invisible character stands here: U+0007 BEL")
                .contains("nothing is drafted, because new.md has errors");
        assertThat(draft(page().replace("grijs", "grijs \u00a0 of groen"))
                        .isDone()
                        .out())
                .contains("groen");
    }
}
