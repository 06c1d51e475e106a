package nl.consolidate.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;

/** The YAML files below a folder. Follows no link to a folder, so that no circle and no way out exists. */
final class FileTree {
    private final Path root;
    private final String named;
    private final Diagnostics findings;
    private final List<Path> found = new ArrayList<>();

    private FileTree(Path root, String named, Diagnostics findings) {
        this.root = root;
        this.named = named;
        this.findings = findings;
    }

    /** All files that end in {@code .yaml} or {@code .yml}, but not in folders whose name begins with a point. */
    static List<Path> yamlFiles(Path root, String named, Diagnostics findings) {
        FileTree tree = new FileTree(root, named, findings);
        tree.visit(root);
        return tree.found;
    }

    private void visit(Path folder) {
        for (Path entry : entriesOf(folder)) {
            if (Files.isSymbolicLink(entry)) {
                visitLink(entry);
            } else if (Files.isDirectory(entry)) {
                visit(entry);
            } else if (isYaml(entry)) {
                found.add(entry);
            }
        }
    }

    private List<Path> entriesOf(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !nameOf(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            findings.add(Code.FOLDER_UNREADABLE, null, "the folder " + shown(folder) + " cannot be read");
            return List.of();
        }
    }

    // what lies inside the folder is read at its own place
    private void visitLink(Path link) {
        try {
            Path target = link.toRealPath();
            boolean wanted = isYaml(link) || Files.isDirectory(target);
            if (wanted && !target.startsWith(root)) {
                add(Code.FILE_OUTSIDE, link, "this link leads out of the folder of sources");
            } else if (Files.isRegularFile(target) && isYaml(link) && !isYaml(target)) {
                found.add(link);
            }
        } catch (IOException broken) {
            if (isYaml(link)) {
                add(Code.FILE_UNREADABLE, link, "this link leads nowhere");
            }
        }
    }

    private void add(Code code, Path place, String message) {
        findings.add(code, SourceSpan.startOf(new SourceFile(shown(place), "")), message);
    }

    private String shown(Path place) {
        return shown(root, named, place);
    }

    /** The path of a file as the user would write it: under the name that the folder was given, with slashes. */
    static String shown(Path root, String named, Path place) {
        String below = root.relativize(place).toString().replace('\\', '/');
        String start = Path.of(named).normalize().toString().replace('\\', '/');
        if (start.isEmpty() || below.isEmpty()) {
            return below.isEmpty() ? named : below;
        }
        return start.endsWith("/") ? start + below : start + "/" + below;
    }

    private static boolean isYaml(Path file) {
        String name = nameOf(file);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
