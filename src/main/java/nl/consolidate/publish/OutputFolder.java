package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;

/**
 * The folder of a publication and the one beside it in which the next publication is made.
 *
 * @param named as the user named it
 * @param target where it really is; need not exist
 * @param work on the same file system, exists only during a build or after one that broke off
 */
record OutputFolder(String named, Path target, Path work) {
    /** Finds out where a folder really is, and refuses one that holds the sources or lies among them. */
    static OutputFolder locate(Path folder, Path sources) throws IOException, PublicationRefused {
        String named = folder.toString();
        Path target = real(folder.toAbsolutePath().normalize());
        Path name = target.getFileName();
        if (name == null || target.getParent() == null) {
            throw refused(named + " cannot be a publication");
        }
        Path source = real(sources.toAbsolutePath().normalize());
        if (target.startsWith(source) || source.startsWith(target)) {
            throw refused("the publication " + named + " and the sources " + sources + " lie in each other");
        }
        return new OutputFolder(named, target, target.resolveSibling("." + name + ".consolidate"));
    }

    /** Where the next publication is written. */
    Path next() {
        return work.resolve("next");
    }

    /** Where the former publication waits until the next one is in its place. */
    Path former() {
        return work.resolve("former");
    }

    // the part that exists, with its links resolved, and the rest as it is
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return path.toRealPath();
        }
        return real(parent).resolve(path.getFileName());
    }

    private static PublicationRefused refused(String message) {
        return new PublicationRefused(
                Diagnostic.of(Code.OUTPUT_NOT_OURS, null, message).withHelp("give another folder with `--out`"));
    }
}
