package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Puts the next publication in the place of the former one. Files of others go with the place: they are renamed, never
 * written. What fails is undone; what is broken off is finished by {@link #repair} before the next build.
 */
final class Switch {
    private final OutputFolder folder;
    // the files of others that were put into the new place
    private final Deque<String> carried = new ArrayDeque<>();

    Switch(OutputFolder folder) {
        this.folder = folder;
    }

    /** Brings what an earlier build left behind into order: one whole publication, and nothing beside it. */
    static void repair(OutputFolder folder) throws IOException {
        Path former = folder.former();
        if (FolderTree.exists(former) && !FolderTree.exists(folder.target())) {
            FolderTree.move(former, folder.target());
        }
        if (FolderTree.exists(former)) {
            new Switch(folder).carry(expectedIn(folder));
            discard(former, expectedIn(folder));
        }
        if (FolderTree.exists(former)) {
            throw new FileSystemException(former.toString(), null, "a broken-off build left files of others there");
        }
        FolderTree.delete(folder.next());
    }

    /** Switches in two renamings; when it throws, the former publication stands where it stood. */
    void run(Collection<String> expected) throws IOException {
        boolean first = !FolderTree.exists(folder.target());
        if (!first) {
            FolderTree.move(folder.target(), folder.former());
        }
        try {
            FolderTree.move(folder.next(), folder.target());
            carry(expected);
        } catch (IOException failure) {
            undo(failure);
            throw failure;
        }
    }

    /** Removes the former publication. What fails here leaves the new one as it is. */
    void discardFormer(Collection<String> expected) throws IOException {
        discard(folder.former(), expected);
    }

    private void carry(Collection<String> expected) throws IOException {
        for (String path : Survey.of(folder.former(), expected).foreign()) {
            Path place = folder.target().resolve(path);
            Files.createDirectories(place.resolveSibling(""));
            FolderTree.move(folder.former().resolve(path), place);
            carried.push(path);
        }
    }

    private void undo(IOException failure) {
        try {
            while (!carried.isEmpty()) {
                String path = carried.pop();
                FolderTree.move(folder.target().resolve(path), folder.former().resolve(path));
            }
            if (!FolderTree.exists(folder.next()) && FolderTree.exists(folder.target())) {
                FolderTree.move(folder.target(), folder.next());
            }
            if (FolderTree.exists(folder.former())) {
                FolderTree.move(folder.former(), folder.target());
            }
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }

    // deepest first, the manifest last: until then it tells what is ours
    private static void discard(Path former, Collection<String> expected) throws IOException {
        if (!FolderTree.exists(former)) {
            return;
        }
        for (String path : Survey.of(former, expected).present()) {
            if (!path.equals(Manifest.NAME)) {
                Files.delete(former.resolve(path));
            }
        }
        for (String inner : Survey.foldersOf(expected).descendingSet()) {
            FolderTree.deleteIfEmpty(former.resolve(inner));
        }
        Files.deleteIfExists(former.resolve(Manifest.NAME));
        FolderTree.deleteIfEmpty(former);
    }

    private static NavigableSet<String> expectedIn(OutputFolder folder) throws IOException {
        Optional<Manifest> former = Standing.manifestIn(folder.former());
        Optional<Manifest> standing = Standing.manifestIn(folder.target());
        NavigableSet<String> expected = standing.map(Manifest::paths).orElseThrow();
        former.ifPresent(manifest -> expected.addAll(manifest.paths()));
        return expected;
    }
}
