package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.consolidate.cli.Terminal.Result;
import nl.consolidate.report.ReportFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void sources_without_findings_have_a_ledger() {
        Result result = Terminal.withSources(folder).run("check").isDone();

        assertThat(result.out()).isEqualTo("""
                no findings

                operations on 2026-11-22  applied  total
                afval                           3      3
                """);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void the_ledger_speaks_dutch_on_request() {
        assertThat(Terminal.withSources(folder)
                        .run("check", "--locale", "nl", "--today", "2025-02-15")
                        .isDone()
                        .out())
                .contains("opdrachten op 15-02-2025  aangekondigd  totaal");
    }

    @Test
    void an_error_is_shown_with_its_line() {
        Result result = Terminal.withError(folder).run("check").refuses(1);

        assertThat(result.out()).contains("""
                  --> regulations/afval/wijziging/amendment.yaml:11:23
                """).contains("^^^^^^^^^").contains("1 error, no warnings, no notes");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void every_format_says_the_same(ReportFormat format) {
        Result result = Terminal.withError(folder)
                .run("check", "--format", format.slug())
                .refuses(1);

        assertThat(result.out()).contains("text-not-found");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void an_unknown_format_is_refused() {
        assertThat(Terminal.withSources(folder)
                        .run("check", "--format", "sarfi")
                        .refuses(2)
                        .err())
                .contains("did you mean `sarif`?")
                .contains("text, json, sarif, github, gitlab, junit");
    }

    @Test
    void warnings_count_only_when_asked_for() {
        Terminal terminal = Terminal.withSources(folder)
                .file(
                        "regulations/afval/wijziging/amendment.yaml",
                        Terminal.AMENDMENT.replace("in-force: 2025-03-01", "in-force: on publication"));

        assertThat(terminal.run("check").isDone().out()).contains("warning[commencement-on-publication]");
        terminal.run("check", "--strict").refuses(1);
        assertThat(terminal.run("check", "-q").isDone().out()).isEqualTo("no findings\n");
    }

    @Test
    void a_path_limits_what_is_shown() {
        Terminal terminal = Terminal.withError(folder)
                .file("regulations/bomen/regulation.yaml", Terminal.REGULATION.replace("afval", "bomen"));

        terminal.run("check", "regulations/afval").refuses(1);
        terminal.run("check", "regulations/afval/wijziging/amendment.yaml").refuses(1);
        assertThat(terminal.run("check", "regulations/bomen").isDone().out()).startsWith("no findings");
    }

    @Test
    void a_path_without_sources_is_refused() {
        Terminal terminal = Terminal.withSources(folder).file("elsewhere/a.txt", "");

        assertThat(terminal.run("check", "elsewhere").refuses(2).err()).contains("no file of the sources lies in");
        assertThat(terminal.run("check", "nowhere").refuses(2).err()).contains("no file or folder nowhere");
    }

    @Test
    void a_missing_folder_is_a_fault_of_the_environment() {
        Result usual = new Terminal(folder).run("check").refuses(3);
        Result named = new Terminal(folder).run("check", "-C", "nowhere").refuses(3);

        assertThat(usual.out()).contains("there is no folder regulations").contains("-C DIR");
        assertThat(named.out()).contains("there is no folder nowhere").doesNotContain("-C DIR");
    }

    @Test
    void an_empty_folder_is_a_finding() {
        assertThat(new Terminal(folder)
                        .file("regulations/note.txt", "")
                        .run("check")
                        .refuses(1)
                        .out())
                .contains("error[no-sources]");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_fault_of_the_environment() throws IOException {
        Terminal terminal = Terminal.withSources(folder);
        Path file = terminal.path("regulations/afval/regulation.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "some users may read everything");

        assertThat(terminal.run("check").refuses(3).out()).contains("error[file-unreadable]");
    }

    @Test
    void colours_are_for_terminals() {
        String escape = "\u001b[";

        assertThat(Terminal.withError(folder).run("check").out()).doesNotContain(escape);
        assertThat(Terminal.withError(folder).asTerminal().run("check").out()).contains(escape);
        assertThat(Terminal.withError(folder).run("check", "--color", "always").out())
                .contains(escape);
        assertThat(Terminal.withError(folder)
                        .asTerminal()
                        .run("check", "--color", "never")
                        .out())
                .doesNotContain(escape);
    }

    @Test
    void no_colours_where_the_environment_wants_none() {
        Terminal terminal = Terminal.withError(folder).asTerminal();

        assertThat(terminal.variable("NO_COLOR", "").run("check").out()).contains("\u001b[");
        assertThat(terminal.variable("NO_COLOR", "1").run("check").out()).doesNotContain("\u001b[");
        assertThat(terminal.variable("NO_COLOR", "")
                        .variable("TERM", "dumb")
                        .run("check")
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void the_installed_regulations_are_read_where_there_are_none_here() {
        Terminal terminal = new Terminal(folder)
                .file("program/regulations/afval/regulation.yaml", Terminal.REGULATION)
                .installedIn("program");

        assertThat(terminal.run("check").isDone().out()).contains("afval");
    }
}
