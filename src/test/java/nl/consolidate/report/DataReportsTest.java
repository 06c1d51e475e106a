package nl.consolidate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The formats for other programs, read as those programs read them. */
class DataReportsTest {
    @Test
    void json_has_every_key_of_a_finding() {
        JsonNode json = json(ReportFormat.JSON, Report.of(List.of(Findings.notFound())));
        JsonNode finding = json.get("findings").get(0);

        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(finding.get("code").asString()).isEqualTo("text-not-found");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("message").asString()).startsWith("the words to be replaced");
        assertThat(finding.get("file").asString()).isEqualTo(Findings.AMENDMENT.path());
        assertThat(numbers(finding)).containsExactly(3, 19, 3, 29);
        assertThat(finding.get("help").asString()).startsWith("the nearest words");
        assertThat(numbers(finding.get("related").get(0))).containsExactly(5, 7, 5, 47);
    }

    @Test
    void json_has_null_for_what_is_not_there() {
        JsonNode finding = json(ReportFormat.JSON, Report.of(List.of(Findings.withoutPlace())))
                .get("findings")
                .get(0);

        for (String key : List.of("file", "line", "column", "endLine", "endColumn", "help", "label")) {
            assertThat(finding.get(key).isNull()).as(key).isTrue();
        }
    }

    @Test
    void json_adds_up_the_ledgers() {
        JsonNode json = json(ReportFormat.JSON, Findings.report());

        assertThat(json.get("ledger").get("applied").asInt()).isEqualTo(5);
        assertThat(json.get("regulations").get(1).get("regulation").asString()).isEqualTo("bomen");
        assertThat(json.get("regulations").get(1).get("ledger").get("applied").asInt())
                .isEqualTo(3);
        assertThat(json.get("errors").asInt()).isEqualTo(3);
    }

    @Test
    void json_keeps_every_sign_of_a_message() {
        Diagnostic finding = Diagnostic.of(Code.WRONG_KIND, null, "\"\\\u001b\n\t\u0000 é 漢 \ud83d\ude00 \u2028");

        JsonNode json = json(ReportFormat.JSON, Report.of(List.of(finding)));

        assertThat(json.get("findings").get(0).get("message").asString()).isEqualTo(finding.message());
    }

    @Test
    void sarif_points_at_the_place_and_the_second_one() {
        JsonNode run = json(ReportFormat.SARIF, Findings.report()).get("runs").get(0);
        JsonNode result = run.get("results").get(1);
        JsonNode place = result.get("locations").get(0).get("physicalLocation");

        assertThat(run.get("tool").get("driver").get("version").asString()).isEqualTo("1.2.3");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(19);
        assertThat(result.get("relatedLocations").size()).isEqualTo(1);
        assertThat(run.get("results").get(0).get("locations").size()).isZero();
        assertThat(run.get("results").get(2).get("level").asString()).isEqualTo("warning");
    }

    @Test
    void sarif_finds_each_rule_by_its_index() {
        JsonNode run = json(ReportFormat.SARIF, Findings.report()).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");

        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void sarif_writes_paths_as_addresses() {
        assertThat(uri("a b/é%.yaml")).isEqualTo("a%20b/%C3%A9%25.yaml");
        assertThat(uri("/srv/a.yaml")).isEqualTo("file:///srv/a.yaml");
        assertThat(uri("a:b.yaml")).isEqualTo("./a:b.yaml");
    }

    @Test
    void github_escapes_what_has_a_meaning_there() {
        String line = Findings.written(ReportFormat.GITHUB, Report.of(List.of(Findings.hostile())));

        assertThat(line).hasLineCount(1);
        assertThat(line).startsWith("::error file=a b/%25%2C%3A\"<&é.yaml,line=1,endLine=1,col=6,endColumn=12,");
        assertThat(line).contains("title=hidden-character::100%25 \"wrong\", ");
    }

    @Test
    void github_gives_no_columns_for_several_lines() {
        assertThat(Findings.written(ReportFormat.GITHUB, Report.of(List.of(Findings.warning()))))
                .isEqualTo("::warning file=regulations/afval/wijziging/amendment.yaml,line=1,endLine=2,"
                        + "title=retroactive-wording::it says \"tot\"\n");
    }

    @Test
    void gitlab_keeps_a_fingerprint_when_lines_move_and_tells_equal_findings_apart() {
        SourceFile file = Findings.AMENDMENT;
        Diagnostic here = Diagnostic.of(Code.WRONG_KIND, new SourceSpan(file, 1, 1, 1, 2), "wrong");
        Diagnostic there = Diagnostic.of(Code.WRONG_KIND, new SourceSpan(file, 3, 1, 3, 2), "wrong");

        JsonNode one = json(ReportFormat.GITLAB, Report.of(List.of(here)));
        JsonNode both = json(ReportFormat.GITLAB, Report.of(List.of(there, here)));

        assertThat(both.get(0).get("fingerprint")).isEqualTo(one.get(0).get("fingerprint"));
        assertThat(both.get(1).get("fingerprint")).isNotEqualTo(one.get(0).get("fingerprint"));
    }

    @Test
    void gitlab_has_every_key_that_it_asks_for() {
        for (JsonNode issue : json(ReportFormat.GITLAB, Findings.report())) {
            assertThat(issue.get("description").asString()).isNotBlank();
            assertThat(issue.get("check_name").asString()).isNotBlank();
            assertThat(issue.get("severity").asString()).isIn("info", "minor", "critical");
            assertThat(issue.get("location").get("path").asString()).isNotBlank();
            assertThat(issue.get("location").get("lines").get("begin").asInt()).isPositive();
        }
    }

    @Test
    void junit_fails_a_test_for_each_error_and_passes_a_file_without_findings() throws Exception {
        Element suites = xml(Findings.written(ReportFormat.JUNIT, Findings.report()));

        assertThat(suites.getAttribute("failures")).isEqualTo("3");
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(3);
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(5);
        assertThat(suites.getAttribute("tests")).isEqualTo("5");
        assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
    }

    @Test
    void a_tally_keeps_the_order_of_the_ledger() {
        assertThat(new Tally("afval", Map.of("applied", 1)).counts()).containsExactly(Map.entry("applied", 1));
    }

    private static String uri(String path) {
        SourceFile file = new SourceFile(path, "x\n");
        Diagnostic finding = Diagnostic.of(Code.WRONG_KIND, new SourceSpan(file, 1, 1, 1, 2), "wrong");
        return json(ReportFormat.SARIF, Report.of(List.of(finding)))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
    }

    private static List<Integer> numbers(JsonNode place) {
        return List.of(
                place.get("line").asInt(),
                place.get("column").asInt(),
                place.get("endLine").asInt(),
                place.get("endColumn").asInt());
    }

    private static JsonNode json(ReportFormat format, Report report) {
        return new ObjectMapper().readTree(Findings.written(format, report));
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
