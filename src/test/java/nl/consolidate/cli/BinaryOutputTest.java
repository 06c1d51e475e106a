package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that are no text: they go to a file or a pipe, and never to a terminal. */
class BinaryOutputTest {
    private static final byte[] BYTES = {0x50, 0x4B, 3, 4, (byte) 0xFF, 0, 10};

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Session session(boolean terminal) {
        Machine machine = new Machine(printed, printed, Map.of(), Clock.systemUTC(), folder, "", stream -> terminal);
        return new Session(machine, new CommonOptions(), new Outlet(printed), new Outlet(printed));
    }

    @Test
    void a_file_holds_the_bytes_as_they_are() throws IOException {
        session(true).deliver(BYTES, "tabel.docx");

        assertThat(Files.readAllBytes(folder.resolve("tabel.docx"))).isEqualTo(BYTES);
        assertThat(printed.toByteArray()).isEmpty();
    }

    @Test
    void a_pipe_gets_the_bytes_as_they_are() throws IOException {
        session(false).deliver(BYTES, null);

        assertThat(printed.toByteArray()).isEqualTo(BYTES);
    }

    @Test
    void a_terminal_gets_none_of_them_whether_asked_for_or_not() {
        for (String file : new String[] {null, "-"}) {
            assertThatExceptionOfType(UsageError.class)
                    .isThrownBy(() -> session(true).deliver(BYTES, file))
                    .satisfies(error -> assertThat(error.help()).containsExactly("name one: `-o FILE`"));
        }
        assertThat(printed.toByteArray()).isEmpty();
    }
}
