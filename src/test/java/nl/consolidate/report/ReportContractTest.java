package nl.consolidate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format of a report. */
class ReportContractTest {
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void names_every_finding(ReportFormat format) {
        String written = Findings.written(format, Findings.report());

        for (Diagnostic finding : Findings.report().findings()) {
            assertThat(written).contains(finding.code().slug());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void gives_the_message_the_place_and_the_help(ReportFormat format) {
        String written = Findings.written(format, Report.of(List.of(Findings.notFound())));

        assertThat(written)
                .contains("the words to be replaced are not in artikel 3 lid 2")
                .contains(Findings.AMENDMENT.path())
                .contains("the nearest words there are");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void writes_the_same_bytes_twice(ReportFormat format) {
        assertThat(Findings.written(format, Findings.report())).isEqualTo(Findings.written(format, Findings.report()));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void ends_every_line_and_the_last_one_too(ReportFormat format) {
        assertThat(Findings.written(format, Findings.report())).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void says_nothing_wrong_of_sources_without_findings(ReportFormat format) {
        String written = Findings.written(format, new Report(List.of("a.yaml"), List.of(), List.of()));

        assertThat(written).doesNotContain("error[").doesNotContain("<failure").doesNotContain("::error");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void lets_no_source_steer_the_terminal(ReportFormat format) {
        String written = Findings.written(format, Report.of(List.of(Findings.hostile())));

        assertThat(written).doesNotContain("\u001b").doesNotContain("\u0007").doesNotContain("\u0000");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void writes_only_what_utf_8_can_hold(ReportFormat format) {
        String written = Findings.written(format, Findings.report());

        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void only_text_has_colours(ReportFormat format) {
        String written = Findings.written(format.writer(Palette.ANSI, "1"), Report.of(List.of(Findings.notFound())));

        assertThat(written.contains("\u001b[")).isEqualTo(format == ReportFormat.TEXT);
    }
}
