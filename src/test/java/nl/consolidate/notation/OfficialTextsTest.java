package nl.consolidate.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annexes of the regulations that come with the program. */
class OfficialTextsTest {
    private static final Path REGULATIONS = Path.of("regulations");

    static List<Path> annexes() throws IOException {
        try (Stream<Path> files = Files.walk(REGULATIONS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void no_file_is_of_another_kind() throws IOException {
        try (Stream<Path> files = Files.walk(REGULATIONS)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.toString().matches(".*\\.(md|yaml)"));
        }
        assertThat(annexes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void no_word_of_an_annex_is_lost(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(Words.of(Trees.annex(text))).isEqualTo(Words.of(text));
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void an_annex_is_written_as_it_was(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(LawWriter.write(Trees.annex(text))).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void an_annex_reads_from_its_page_as_it_was(Path file) throws IOException {
        Provision annex = Trees.annex(Files.readString(file))
                .into(Provision.of(Trees.ID, ProvisionKind.ANNEX, null).withHeading("Kop"));
        Provision root = Trees.regulation(annex);
        String page = RegulationMarkdown.write(root, 3, part -> List.of());

        assertThat(Trees.show(RegulationMarkdown.read(page, 3))).isEqualTo(Trees.show(root));
    }
}
