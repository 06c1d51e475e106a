package nl.consolidate.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What the program knows of the machine on which it runs.
 *
 * @param variables the environment
 * @param workingFolder where relative paths begin
 * @param home the folder in which the program is installed, or empty
 * @param isTerminal whether a stream is one, by its number: 1 for output, 2 for messages
 */
record Machine(
        OutputStream out,
        OutputStream err,
        Map<String, String> variables,
        Clock clock,
        Path workingFolder,
        String home,
        IntPredicate isTerminal) {
    static final int OUT = 1;
    static final int ERR = 2;

    static Machine ofProcess() {
        return new Machine(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Clock.systemUTC(),
                Path.of(""),
                System.getProperty("consolidate.home", ""),
                Machine::isTerminal);
    }

    /** The value of a variable; unset counts as empty. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** A path as the user meant it, from the working folder. */
    Path path(String named) {
        try {
            return workingFolder.resolve(named);
        } catch (InvalidPathException cannotBe) {
            throw new UsageError("\"" + named + "\" cannot be the name of a file");
        }
    }

    // a Java console tells only of all streams together, and not the same in every version
    @SuppressWarnings("SystemConsoleNull") // only where nothing better is known
    private static boolean isTerminal(int stream) {
        try {
            String device =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException otherSystem) {
            return System.console() != null;
        }
    }
}
