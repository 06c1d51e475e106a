package nl.consolidate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.consolidation.Settings;
import org.jspecify.annotations.Nullable;

/** Sources other than those of the working folder: another folder, or the same one in a revision of git. */
final class OtherSources {
    private static final String GIT = "git:";

    private OtherSources() {}

    /** Opens what is named, or the sources of the session where nothing is. */
    static Library open(@Nullable String named, Session session, Settings settings) throws IOException {
        if (named == null) {
            return Library.open(session, settings);
        }
        if (!named.startsWith(GIT)) {
            return Library.open(session.sources(named), settings);
        }
        Path copy = Files.createTempDirectory("consolidate-");
        try {
            SourceFolder own = session.sources();
            GitRevision.extract(own.folder(), named.substring(GIT.length()), copy);
            String shown = named.substring(GIT.length()) + ":" + own.named();
            return Library.open(new SourceFolder(copy, shown, true), settings);
        } finally {
            delete(copy);
        }
    }

    /** How to name the sources to the reader. */
    static String named(@Nullable String named, Session session) {
        return named == null ? session.sources().named() : named;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
