package nl.consolidate.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import nl.consolidate.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the regulations.
 *
 * @param named how findings name it
 * @param given whether the user named it
 */
record SourceFolder(Path folder, String named, boolean given) {
    private static final String USUAL = "regulations";

    /** All that was read, with what was found wrong in it. */
    record Reading(Sources sources, List<Diagnostic> findings) {
        Reading {
            findings = List.copyOf(findings);
        }

        boolean hasErrors() {
            return findings.stream().anyMatch(Diagnostic::isError);
        }
    }

    static SourceFolder of(@Nullable String option, Machine machine) {
        if (option != null) {
            Path folder = machine.path(option);
            return new SourceFolder(folder, shown(Path.of(option)), true);
        }
        Path here = machine.path(USUAL);
        if (Files.exists(here) || machine.home().isEmpty()) {
            return new SourceFolder(here, USUAL, false);
        }
        Path working = machine.workingFolder().toAbsolutePath().normalize();
        Path installed =
                machine.path(machine.home()).resolve(USUAL).toAbsolutePath().normalize();
        boolean below = installed.startsWith(working);
        return new SourceFolder(installed, shown(below ? working.relativize(installed) : installed), false);
    }

    Reading read() {
        Diagnostics findings = new Diagnostics();
        Sources sources = SourceReader.read(folder, named, findings);
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic finding : findings.sorted()) {
            boolean missing = !given && finding.code() == Code.FOLDER_UNREADABLE;
            found.add(missing ? finding.withHelp("name the folder with the regulations: `-C DIR`") : finding);
        }
        return new Reading(sources, found);
    }

    /** The path of a file in the folder, as findings name it, seen from the folder. */
    String within(String path) {
        return path.startsWith(named + "/") ? path.substring(named.length() + 1) : path;
    }

    private static String shown(Path path) {
        String normal = path.normalize().toString().replace(File.separatorChar, '/');
        return normal.isEmpty() ? "." : normal;
    }
}
