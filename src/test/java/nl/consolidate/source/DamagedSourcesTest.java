package nl.consolidate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Diagnostics;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a source, reading it ends with decisions or findings and never with an exception. */
class DamagedSourcesTest {
    private static final List<String> PIECES = List.of(
            ":",
            " ",
            "\n",
            "-",
            "- ",
            "\"",
            "'",
            "|",
            ">",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            " #",
            "&a",
            "*a",
            "!t",
            "\t",
            "?",
            "%",
            "@",
            "lid",
            "artikel ",
            "t/m",
            "\u202E",
            "\uD83D",
            "é",
            "0",
            "999999999999",
            "\\u0000",
            "<<: ",
            "---\n",
            "text",
            "do",
            "in: ",
            "after: ",
            "at: end",
            "°",
            "\r",
            "\"\"");

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void reading_never_fails(long seed) throws IOException {
        Random random = new Random(seed);
        for (Path file : sources()) {
            String damaged = damaged(Files.readString(file), random);
            Files.writeString(root.resolve("x.yaml"), damaged.replaceAll("[\\uD800-\\uDFFF]", "?"));
            Diagnostics findings = new Diagnostics();
            assertThatCode(() -> SourceReader.read(root, "regels", findings))
                    .as(damaged)
                    .doesNotThrowAnyException();
        }
        assertThat(root.resolve("x.yaml")).exists();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/format/good"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> damaged.delete(from, to);
                case 1 -> damaged.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                default -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(from, to));
            }
        }
        return damaged.toString();
    }
}
