package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The publication that stands in a folder before a build.
 *
 * @param manifest what it says of itself; null where there is none yet, in a new or empty folder
 */
record Standing(OutputFolder folder, @Nullable Manifest manifest) {
    private static final int MOST_NAMED = 10;

    /** Looks at a folder, and refuses one that this program did not make. */
    static Standing in(OutputFolder folder) throws IOException, PublicationRefused {
        Path target = folder.target();
        if (!FolderTree.exists(target)) {
            return new Standing(folder, null);
        }
        if (!FolderTree.isFolder(target)) {
            throw refused(folder.named() + " is a file and no folder", "give another folder with `--out`");
        }
        Optional<Manifest> manifest = manifestIn(target);
        if (manifest.isEmpty() && !FolderTree.entriesOf(target).isEmpty()) {
            throw refused(
                    folder.named() + " is not empty and holds no publication of this program",
                    "give a new or an empty folder with `--out`");
        }
        return new Standing(folder, manifest.orElse(null));
    }

    /** The manifest in a folder; empty where there is none of this program. */
    static Optional<Manifest> manifestIn(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        return FolderTree.isFile(file) ? ManifestFile.read(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Whether a publication stands already, to the byte; refuses to write over what others changed or put there. */
    boolean isAlready(Manifest due) throws IOException, PublicationRefused {
        Survey survey = Survey.of(folder.target(), expected(due));
        List<String> changed = new ArrayList<>(survey.misplaced());
        Map<String, ListedFile> written = manifest == null ? Map.of() : manifest.outputsByPath();
        Map<String, ListedFile> wanted = due.outputsByPath();
        for (String path : survey.present()) {
            ListedFile found = ListedFile.of(path, folder.target().resolve(path));
            boolean known = found.equals(written.get(path)) || found.equals(wanted.get(path));
            if (!known && !path.equals(Manifest.NAME)) {
                changed.add(path);
            }
        }
        if (!changed.isEmpty()) {
            throw changed(changed);
        }
        return survey.present().equals(due.paths()) && Arrays.equals(manifestBytes(), ManifestFile.bytes(due));
    }

    /** All paths that belong to the standing publication or to the one that is due. */
    NavigableSet<String> expected(Manifest due) {
        NavigableSet<String> paths = due.paths();
        if (manifest != null) {
            paths.addAll(manifest.paths());
        }
        return paths;
    }

    private byte[] manifestBytes() throws IOException {
        return Files.readAllBytes(folder.target().resolve(Manifest.NAME));
    }

    private PublicationRefused changed(List<String> paths) {
        List<String> named = paths.stream().sorted().limit(MOST_NAMED).toList();
        String more = paths.size() > MOST_NAMED ? " and " + (paths.size() - MOST_NAMED) + " more" : "";
        return refused(
                "files in " + folder.named() + " are not as they were published: " + String.join(", ", named) + more,
                "put what is worth keeping elsewhere and remove these files, then build again");
    }

    private static PublicationRefused refused(String message, String help) {
        return new PublicationRefused(
                Diagnostic.of(Code.OUTPUT_NOT_OURS, null, message).withHelp(help));
    }
}
