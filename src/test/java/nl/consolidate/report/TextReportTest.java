package nl.consolidate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void shows_the_line_the_second_place_and_the_help() {
        assertThat(written(Findings.notFound())).isEqualTo("""
                error[text-not-found]: the words to be replaced are not in artikel 3 lid 2
                  --> regulations/afval/wijziging/amendment.yaml:3:19
                   |
                 3 |   - replace-text: drie weken
                   |                   ^^^^^^^^^^ not found
                  ::: regulations/afval/regulation.yaml:5:7  artikel 3 lid 2 as it reads on 2025-02-11
                 5 |       2. De raad beslist binnen drie  maanden.
                   = help: the nearest words there are "drie maanden"

                1 error, no warnings, no notes
                """);
    }

    @Test
    void a_finding_without_a_place_has_only_its_words() {
        assertThat(written(Findings.withoutPlace())).isEqualTo("""
                error[no-sources]: there are no YAML files in regulations

                1 error, no warnings, no notes
                """);
    }

    @Test
    void says_that_there_is_nothing_to_say() {
        assertThat(Findings.written(ReportFormat.TEXT, Report.of(List.of()))).isEqualTo("no findings\n");
    }

    @Test
    void makes_room_for_line_numbers() {
        SourceFile file = new SourceFile("long.yaml", "x\n".repeat(12344) + "wrong\n");

        assertThat(written(at(file, 12345, 1, 6))).contains("""
                     --> long.yaml:12345:1
                      |
                12345 | wrong
                      | ^^^^^
                """);
    }

    @Test
    void marks_behind_tabs_where_the_words_are() {
        assertThat(mark("\tkey:\twrong", 7, 12)).containsExactly("    key:    wrong", "            ^^^^^");
    }

    @Test
    void marks_behind_wide_and_combining_signs_where_the_words_are() {
        assertThat(mark("漢字 e\u0301: wrong", 8, 13)).containsExactly("漢字 e\u0301: wrong", "        ^^^^^");
    }

    @Test
    void marks_the_end_of_a_line_and_an_empty_stretch() {
        assertThat(mark("key:", 5, 5)).containsExactly("key:", "    ^");
        assertThat(mark("key: x", 6, 6)).containsExactly("key: x", "     ^");
    }

    @Test
    void marks_what_begins_behind_the_end_at_the_end() {
        assertThat(mark("key", 40, 50)).containsExactly("key", "   ^");
    }

    @Test
    void marks_several_lines_to_the_end_of_the_first() {
        SourceFile file = new SourceFile("a.yaml", "key: |\n  text\n  more\n");
        Diagnostic finding = Diagnostic.of(Code.WRONG_KIND, new SourceSpan(file, 1, 6, 3, 7), "wrong");

        assertThat(written(finding).lines().skip(3).limit(2)).containsExactly(" 1 | key: |", "   |      ^");
    }

    @Test
    void shortens_a_long_line_around_the_mark() {
        String line = "a".repeat(500) + "wrong" + "b".repeat(500);

        List<String> shown = mark(line, 501, 506);

        assertThat(shown.get(0))
                .isEqualTo("…" + "a".repeat(29) + "wrong" + "b".repeat(64) + "…")
                .hasSize(100);
        assertThat(shown.get(1)).isEqualTo(" ".repeat(30) + "^^^^^");
    }

    @Test
    void shortens_a_long_mark() {
        List<String> shown = mark("key: " + "漢".repeat(500), 6, 506);

        assertThat(Columns.of(shown.get(0))).isBetween(98, 100);
        assertThat(shown.get(0)).startsWith("key: 漢").endsWith("漢…");
        assertThat(shown.get(1)).hasSize(Columns.of(shown.get(0)));
    }

    @Test
    void an_empty_file_has_no_line_to_show() {
        SourceFile empty = new SourceFile("empty.yaml", "");

        assertThat(written(at(empty, 1, 1, 1))).startsWith("""
                error[wrong-kind]: wrong
                  --> empty.yaml:1:1

                """);
    }

    @Test
    void keeps_a_message_on_its_line() {
        Diagnostic finding = Diagnostic.of(Code.WRONG_KIND, null, "one\ntwo\tthree");

        assertThat(written(finding)).startsWith("error[wrong-kind]: one two three\n");
    }

    @Test
    void colours_add_nothing_but_colours() {
        Report report = Report.of(List.of(Findings.notFound(), Findings.warning()));

        String colored = Findings.written(new TextReport(Palette.ANSI), report);

        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Findings.written(new TextReport(Palette.PLAIN), report));
        assertThat(colored).contains("\u001b[1;31merror[text-not-found]\u001b[0m");
    }

    private static List<String> mark(String line, int from, int until) {
        SourceFile file = new SourceFile("a.yaml", line + "\n");
        return written(at(file, 1, from, until))
                .lines()
                .skip(3)
                .limit(2)
                .map(shown -> shown.substring(5))
                .toList();
    }

    private static Diagnostic at(SourceFile file, int line, int from, int until) {
        return Diagnostic.of(Code.WRONG_KIND, new SourceSpan(file, line, from, line, until), "wrong");
    }

    private static String written(Diagnostic finding) {
        return Findings.written(ReportFormat.TEXT, Report.of(List.of(finding)));
    }
}
