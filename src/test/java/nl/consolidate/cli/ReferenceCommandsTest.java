package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.consolidate.cli.Terminal.Result;
import nl.consolidate.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that need no sources: explain and schema. */
class ReferenceCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Code.class)
    void explains_every_finding(Code code) {
        assertThat(new Terminal(folder).run("explain", code.slug()).isDone().out())
                .startsWith("# " + code.slug() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT-NOT-FOUND", "error[text-not-found]", "[text-not-found]"})
    void understands_what_a_user_copies(String code) {
        assertThat(new Terminal(folder).run("explain", code).isDone().out()).startsWith("# text-not-found");
    }

    @Test
    void names_the_nearest_findings() {
        assertThat(new Terminal(folder)
                        .run("explain", "text-not-foud")
                        .refuses(2)
                        .err())
                .contains("did you mean `text-not-found`?");
    }

    @Test
    void lists_all_findings_with_a_line_each() {
        Result result = new Terminal(folder).run("explain").isDone();

        assertThat(result.out().lines()).hasSize(Code.values().length).allMatch(line -> line.contains(": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulation", "amendment", "diff"})
    void prints_a_schema(String kind) {
        assertThat(new Terminal(folder).run("schema", kind).isDone().out())
                .startsWith("{")
                .contains("\"$schema\"");
    }

    @Test
    void writes_all_schemas_into_a_folder() {
        Terminal terminal = new Terminal(folder);

        terminal.run("schema", "--out", "a/b").isDone();

        assertThat(terminal.read("a/b/amendment.schema.json"))
                .isEqualTo(terminal.run("schema", "amendment").out());
        assertThat(terminal.read("a/b/regulation.schema.json")).startsWith("{");
        assertThat(terminal.read("a/b/diff.schema.json")).startsWith("{");
    }

    @Test
    void refuses_a_schema_that_it_does_not_have() {
        assertThat(new Terminal(folder).run("schema", "regulations").refuses(2).err())
                .contains("did you mean `regulation`?");
        assertThat(new Terminal(folder).run("schema").refuses(2).err()).contains("--out DIR");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() {
        assertThat(new Terminal(folder)
                        .file("a", "")
                        .run("schema", "--out", "a")
                        .refuses(3)
                        .err())
                .startsWith("error: ");
    }
}
