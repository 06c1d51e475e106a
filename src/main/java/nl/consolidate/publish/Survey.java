package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What lies in a folder, told apart by the files that are expected there. Looks into no folder that holds none of them
 * and follows no link.
 *
 * @param present the expected files that are there
 * @param misplaced expected names that are something else: a link, a folder for a file or a file for a folder
 * @param foreign all else: files, links and whole folders
 */
record Survey(NavigableSet<String> present, List<String> misplaced, List<String> foreign) {
    /** Looks through a folder; one that does not exist holds nothing. */
    static Survey of(Path folder, Collection<String> expected) throws IOException {
        Survey survey = new Survey(new TreeSet<>(), new ArrayList<>(), new ArrayList<>());
        if (FolderTree.isFolder(folder)) {
            survey.visit(folder, "", new TreeSet<>(expected), foldersOf(expected));
        }
        return survey;
    }

    /** The folders in which files lie, by depth. */
    static NavigableSet<String> foldersOf(Collection<String> files) {
        NavigableSet<String> folders = new TreeSet<>();
        for (String file : files) {
            for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
                folders.add(file.substring(0, end));
            }
        }
        return folders;
    }

    private void visit(Path folder, String prefix, NavigableSet<String> files, NavigableSet<String> folders)
            throws IOException {
        for (Path entry : FolderTree.entriesOf(folder)) {
            String path = prefix + entry.getFileName();
            if (files.contains(path) && FolderTree.isFile(entry)) {
                present.add(path);
            } else if (folders.contains(path) && FolderTree.isFolder(entry)) {
                visit(entry, path + "/", files, folders);
            } else if (files.contains(path) || folders.contains(path)) {
                misplaced.add(path);
            } else {
                foreign.add(path);
            }
        }
    }
}
