package nl.consolidate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.consolidate.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places of the parts of a text, in whichever way it is written. */
class PassageTest {
    @TempDir
    Path root;

    private List<String> places(String content) {
        Provision top = new SourceFolder(root)
                .with("r.yaml", content)
                .with("t.md", "Het college:\r\n\r\na. een;\r\nb. twee.\r\n")
                .read()
                .regulation("r")
                .root();
        return below(top.children().get(0)).map(PassageTest::shown).toList();
    }

    private static Stream<Provision> below(Provision provision) {
        return provision.children().stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private static String shown(Provision provision) {
        var span = Objects.requireNonNull(provision.source());
        return provision.label() + " " + span.file().path() + ":" + span.line() + ":" + span.column();
    }

    private static String article(String text) {
        return "regulation: r\ntitle: T\nbody:\n  - article: 1\n    text: " + text;
    }

    @Test
    void a_literal_block_keeps_its_lines() {
        assertThat(places(article("|\n      1. Een:\n         a. alfa;\n\n         b. bèta 😀.\n      2. Twee.\n")))
                .containsExactly(
                        "1 regels/r.yaml:6:7", "a regels/r.yaml:7:10", "b regels/r.yaml:9:10", "2 regels/r.yaml:10:7");
    }

    @Test
    void a_literal_block_with_a_stated_indentation_keeps_its_lines() {
        assertThat(places(article("|2-\n      1. Een.\n      2. Twee.\n"))).isNotEmpty();
        assertThat(places(article("|-\n\n      1. Een.\n      2. Twee.\n")))
                .containsExactly("1 regels/r.yaml:7:7", "2 regels/r.yaml:8:7");
    }

    @Test
    void a_folded_block_keeps_its_lines() {
        assertThat(places(article(">\n      1. Een\n      lang lid.\n\n      2. Twee.\n")))
                .containsExactly("1 regels/r.yaml:6:7", "2 regels/r.yaml:9:7");
    }

    @Test
    void a_quoted_text_keeps_its_lines() {
        assertThat(places(article("\"1. Een\n      lang lid.\n\n      2. Twee.\"\n")))
                .containsExactly("1 regels/r.yaml:5:12", "2 regels/r.yaml:8:7");
        assertThat(places(article("'1. Eén lid.'\n"))).containsExactly("1 regels/r.yaml:5:12");
    }

    @Test
    void a_plain_text_keeps_its_lines() {
        assertThat(places(article("1. Een\n      lang lid.\n\n      2. Twee.\n")))
                .containsExactly("1 regels/r.yaml:5:11", "2 regels/r.yaml:8:7");
    }

    @Test
    void a_text_with_escapes_stays_on_its_line() {
        assertThat(places(article("\"1. Een.\\n2. Twee.\\n\"\n")))
                .allMatch(place -> place.contains("regels/r.yaml:5:"));
    }

    @Test
    void a_text_in_a_file_has_its_places_there() {
        assertThat(places("regulation: r\ntitle: T\nbody: [{article: 1, file: t.md}]\n"))
                .containsExactly("a regels/t.md:3:1", "b regels/t.md:4:1");
    }

    @Test
    void an_entry_ends_where_its_last_value_ends() {
        var span = Objects.requireNonNull(new SourceFolder(root)
                .with("r.yaml", article("|\n      Een.\n\n      Twee.  \n\n\n# c\n") + "closing: x\n")
                .read()
                .regulation("r")
                .root()
                .children()
                .get(0)
                .source());
        assertThat(List.of(span.line(), span.column(), span.endLine(), span.endColumn()))
                .containsExactly(4, 5, 8, 12);
    }
}
