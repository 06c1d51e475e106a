package nl.consolidate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of YAML is taken and what is refused. */
@Timeout(20)
class YamlTest {
    private static final String BODY = "body: [{article: 1, text: x}]\n";

    @TempDir
    Path root;

    private SourceFolder.Reading read(String content) {
        return new SourceFolder(root).with("r.yaml", content).read();
    }

    private Diagnostic only(String content) {
        return read(content).only();
    }

    private static String regulation(String more) {
        return "regulation: r\ntitle: T\n" + more + BODY;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "07", "no", "3a", "12:30", "1e3", "2018-01-01", "0x1F", "1_000", "+1", ".5", "Yes"})
    void a_scalar_is_what_is_written(String written) {
        assertThat(read(regulation("subject: " + written + "\n"))
                        .regulation("r")
                        .subject())
                .isEqualTo(written);
    }

    @Test
    void a_number_of_law_is_what_is_written() {
        var root = read("regulation: r\ntitle: T\nbody: [{article: 2.10, text: x}, {article: 07, text: y}]\n")
                .regulation("r")
                .root();
        assertThat(root.children()).extracting(p -> String.valueOf(p.label())).containsExactly("2.10", "07");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        title: a: b                         | 2:9  | a colon with a blank after it cannot stand here
        title: "a                           | 2:8  | the quotation mark that opens here is never closed
        title: 'a                           | 2:8  | the quotation mark that opens here is never closed
        title: "\\q"                        | 2:10 | this sign cannot follow a backslash
        title: @a                           | 2:8  | a value cannot begin with this sign
        title: `a`                          | 2:8  | a value cannot begin with this sign
        title: [a, b                        | 2:8  | the bracket that opens here is never closed
        title: {a: b                        | 2:8  | the bracket that opens here is never closed
        title: 'a' b                        | 2:12 | this does not fit the lines above it
        """)
    void says_in_its_own_words_what_is_no_yaml(String line, String place, String message) {
        Diagnostic finding = only("regulation: r\n" + line + "\n");
        assertThat(finding.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(finding.span()).hasToString("regels/r.yaml:" + place);
        assertThat(finding.message()).isEqualTo(message);
    }

    @Test
    void refuses_lines_that_do_not_fit() {
        assertThat(only("regulation: r\ntitle: | x\n").message())
                .isEqualTo("this cannot follow the sign that opens a block of text");
        assertThat(only("regulation: r\ntitle: T\n  x: y\n").span()).hasToString("regels/r.yaml:3:4");
        assertThat(only("  regulation: r\ntitle: T\nregulation: r\n").code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(only("regulation: r\ntitle T\nbody: []\n").code()).isEqualTo(Code.YAML_SYNTAX);
    }

    @Test
    void refuses_aliases_and_anchors_without_following_them() {
        var reading = read(regulation("subject: &a x\nnote: *a\n"));
        assertThat(reading.shown())
                .containsExactly("regels/r.yaml:3:10 alias-not-allowed", "regels/r.yaml:4:7 alias-not-allowed");
        assertThat(reading.findings())
                .extracting(Diagnostic::message)
                .containsExactly("the anchor `&a` stands here", "the alias `*a` stands here");
    }

    @Test
    void an_alias_bomb_is_ten_lines_and_no_more() {
        StringBuilder bomb = new StringBuilder("note: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("k%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(read(regulation(bomb.toString())).shown()).hasSizeGreaterThan(100);
    }

    @Test
    void refuses_tags_merge_keys_and_second_documents() {
        assertThat(read(regulation("subject: !!str x\nnote: !eigen y\n")).shown())
                .containsExactly("regels/r.yaml:3:10 tag-not-allowed", "regels/r.yaml:4:7 tag-not-allowed");
        assertThat(only(regulation("<<: {note: x}\n")).code()).isEqualTo(Code.MERGE_KEY_NOT_ALLOWED);
        assertThat(only(regulation("") + "---\nregulation: s\n").span()).hasToString("regels/r.yaml:4:1");
        assertThat(only(regulation("") + "---\nregulation: s\n").code()).isEqualTo(Code.SEVERAL_DOCUMENTS);
        assertThat(read("---\n" + regulation("") + "...\n").shown()).isEmpty();
    }

    @Test
    void refuses_a_key_that_is_no_word() {
        assertThat(read(regulation("? [a, b]\n: c\n")).shown()).containsExactly("regels/r.yaml:3:3 wrong-kind");
    }

    @Test
    void names_the_first_place_of_a_key_that_stands_twice() {
        Diagnostic finding = only(regulation("note: x\nsubject: y\nnote: z\n"));
        assertThat(finding.code()).isEqualTo(Code.DUPLICATE_KEY);
        assertThat(finding.span()).hasToString("regels/r.yaml:5:1");
        assertThat(finding.related().get(0).span()).hasToString("regels/r.yaml:3:1");
    }

    @Test
    void warns_of_a_comment_that_cuts_a_text() {
        Diagnostic finding = only(regulation("note: besluit #3 van het college\n"));
        assertThat(finding.code()).isEqualTo(Code.COMMENT_CUTS_TEXT);
        assertThat(finding.span()).hasToString("regels/r.yaml:3:15");
        assertThat(read(regulation("note: \"besluit #3\" # echt\nadopted: 2023-01-09 # maandag\n"))
                        .shown())
                .isEmpty();
        assertThat(read(regulation("legal-basis: [artikel 3, besluit\n  #3\n  ]\n"))
                        .shown())
                .isEmpty();
    }

    @Test
    void refuses_a_tab_in_the_indentation() {
        assertThat(only("regulation: r\ntitle: T\nauthority:\n \tname: x\n").span())
                .hasToString("regels/r.yaml:4:2");
        assertThat(only("regulation: r\ntitle: T\nauthority:\n \tname: x\n").code())
                .isEqualTo(Code.TAB_INDENTATION);
    }

    @Test
    void names_invisible_characters() {
        Diagnostic bidi = only(regulation("note: a\u202Eb\n"));
        assertThat(bidi.code()).isEqualTo(Code.HIDDEN_CHARACTER);
        assertThat(bidi.span()).hasToString("regels/r.yaml:3:8");
        assertThat(bidi.message()).isEqualTo("an invisible character stands here: U+202E RIGHT-TO-LEFT OVERRIDE");
        assertThat(only(regulation("note: a\u0007b\n")).message()).contains("U+0007 BEL");
        assertThat(only(regulation("note: a\u00ADb\n")).message()).contains("SOFT HYPHEN");
        assertThat(only(regulation("note: \uD83D\uDE00\uDB40\uDC41\n")).span()).hasToString("regels/r.yaml:3:9");
        assertThat(only(regulation("note: \"a\\u202Eb\"\n")).span()).hasToString("regels/r.yaml:3:7");
        assertThat(only(regulation("note: \"a\\uD800b\"\n")).code()).isEqualTo(Code.HIDDEN_CHARACTER);
    }

    @Test
    void names_invisible_characters_in_a_text_file() {
        var reading = new SourceFolder(root)
                .with("r.yaml", "regulation: r\ntitle: T\nbody: [{article: 1, file: t.md}]\n")
                .with("t.md", "Een\nt\u200Bwee\n")
                .read();
        assertThat(reading.shown()).containsExactly("regels/t.md:2:2 hidden-character");
    }

    @Test
    void counts_columns_as_editors_do() {
        assertThat(only(regulation("authority: {name: \"\uD83D\uDE00\", x: y}\n"))
                        .span())
                .hasToString("regels/r.yaml:3:25");
    }

    @Test
    void refuses_what_would_take_a_parser_too_long() {
        assertThat(only(regulation("note: " + "x".repeat(100_001) + "\n")).span())
                .hasToString("regels/r.yaml:3:1");
        assertThat(only(regulation("note: " + "x".repeat(7_000_000) + "\n")).code())
                .isEqualTo(Code.RUN_TOO_LONG);
        assertThat(only(regulation("note: |\n  " + "x y ".repeat(1_000_000) + "\n"))
                        .code())
                .isEqualTo(Code.RUN_TOO_LONG);
        assertThat(read(regulation("note: " + "x".repeat(99_000) + "\n")).shown())
                .isEmpty();
    }

    @Test
    void refuses_a_hundred_thousand_levels() {
        Diagnostic flow = only("regulation: r\ntitle: " + "[".repeat(99_000) + "\n");
        assertThat(flow.code()).isEqualTo(Code.TOO_DEEP);
        assertThat(flow.span()).hasToString("regels/r.yaml:2:71");
        assertThat(only("regulation: r\ntitle:\n  " + "- ".repeat(99_000) + "\n")
                        .code())
                .isEqualTo(Code.TOO_DEEP);
        assertThat(only("regulation: r\ntitle: " + "{a: ".repeat(49_000) + "\n").code())
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void refuses_millions_of_small_faults() {
        assertThat(only("regulation: r\ntitle: T\nbody: [" + "a,\n".repeat(2_000_000) + "]\n")
                        .span())
                .hasToString("regels/r.yaml:199996:1");
        assertThat(only("regulation: r\n" + "a: b\n".repeat(1_000_000)).code()).isEqualTo(Code.FILE_TOO_LARGE);
    }

    @Test
    void shows_no_more_of_a_value_than_fits_on_a_line() {
        String id = "x".repeat(90_000);
        var reading = read("regulation: " + id + "\ntitle: T\n" + id.substring(89_000) + ": x\nadopted: " + id
                + "\nin-force: " + id
                + "\nbody: [{article: 1, file: " + id + "}]\namends: [{regulation: r, instructions: [{repeal: " + id
                + "}]}]\n");
        assertThat(reading.findings()).hasSizeGreaterThan(5);
        assertThat(reading.findings())
                .allMatch(finding -> finding.message().length() < 400
                        && String.join("", finding.help()).length() < 900);
    }

    @Test
    void reads_a_large_file_in_reasonable_time() {
        StringBuilder body = new StringBuilder("regulation: r\ntitle: T\nbody:\n");
        for (int i = 1; i <= 9000; i++) {
            body.append("  - {article: ").append(i).append(", text: Een tekst van enige lengte voor dit artikel.}\n");
        }
        assertThat(read(body.toString()).regulation("r").root().children()).hasSize(9000);
    }
}
