package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to exhaust the reader. */
class HostileTextTest {
    private static final int MANY = 100_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("quotes in one line", "> ".repeat(MANY)),
                Arguments.of("lines of quotes", "> x\n".repeat(MANY)),
                Arguments.of("labels in one line", "1. ".repeat(MANY) + "x"),
                Arguments.of("dashes in one line", "- ".repeat(MANY) + "x"),
                Arguments.of("stairs", stairs(500)),
                Arguments.of("stairs down", stairs(500) + "1. y\n".repeat(MANY)),
                Arguments.of("blank lines in a deep item", stairs(70) + "\n".repeat(MANY)),
                Arguments.of("lazy lines in a deep item", stairs(70) + "x\n".repeat(MANY)),
                Arguments.of("numberings by turns", "a. x\n1. y\n".repeat(MANY / 2)),
                Arguments.of("one long paragraph", "x\n".repeat(MANY)),
                Arguments.of("hard breaks", "x  \n".repeat(MANY)),
                Arguments.of("one long number", "1".repeat(MANY)),
                Arguments.of("one long chain of numbers", "1.".repeat(MANY) + " x"),
                Arguments.of("stars", "**a".repeat(MANY)),
                Arguments.of("one long term", "**" + "a".repeat(MANY) + "**: x"),
                Arguments.of("definitions", "**a**: b\n".repeat(MANY)),
                Arguments.of("brackets", "[".repeat(MANY)),
                Arguments.of("link definitions", "[a]: /b\n".repeat(MANY)),
                Arguments.of("images", "![](".repeat(MANY)),
                Arguments.of("fences", "```\n".repeat(MANY)),
                Arguments.of("headings", "# x\n".repeat(MANY)),
                Arguments.of("a heading of signs", "###### " + ">".repeat(MANY)),
                Arguments.of("number signs", "# " + "# ".repeat(MANY)),
                Arguments.of(
                        "a table of columns and rows",
                        "a|".repeat(MANY) + "\n" + "-|".repeat(MANY) + "\n" + "|a\n".repeat(MANY)),
                Arguments.of("lines that are almost a table", "a|b|c\n-|-\n".repeat(MANY)),
                Arguments.of("backslashes", "\\".repeat(MANY) + "[Vervallen]"),
                Arguments.of("white space", " ".repeat(MANY) + "\t".repeat(MANY) + "x"),
                Arguments.of("gaps", "{not-held: ".repeat(MANY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_read_and_written_in_time(String name, String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            LawText read = Trees.annex(text);
            Provision page = RegulationMarkdown.read(text, 1);

            assertThat(Trees.same(Trees.annex(LawWriter.write(read)), read)).isTrue();
            assertThatCode(() -> RegulationMarkdown.write(page, 1, part -> List.of()))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void items_deeper_than_the_limit_are_text_and_reported_once() {
        Diagnostics found = new Diagnostics();
        SourceFile file = new SourceFile("bijlage-1.md", "");
        LawText read = new LawReader(found).read(stairs(80), ProvisionKind.ANNEX, ID, Positions.of(file));

        assertThat(depth(read.children().get(0))).isEqualTo(64);
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.TOO_DEEP);
        assertThat(found.sorted().get(0).span()).hasToString("bijlage-1.md:65:129");
    }

    private static String stairs(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("1. x\n");
        }
        return text.toString();
    }

    private static int depth(Provision provision) {
        return 1
                + provision.children().stream()
                        .mapToInt(HostileTextTest::depth)
                        .max()
                        .orElse(0);
    }
}
