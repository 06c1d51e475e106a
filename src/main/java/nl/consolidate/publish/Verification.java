package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A publication held against its manifest.
 *
 * @param missing files that the manifest lists and that are not there
 * @param changed files with another content than was written, or that are no files any more
 * @param extra what the manifest does not list; a folder with nothing listed in it counts as one
 */
public record Verification(List<String> missing, List<String> changed, List<String> extra) {
    public Verification {
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
        extra = List.copyOf(extra);
    }

    /** Verifies a folder; empty where it holds no manifest of this program. */
    public static Optional<Verification> of(Path folder) throws IOException {
        Optional<Manifest> manifest = Standing.manifestIn(folder);
        return manifest.isPresent() ? Optional.of(of(folder, manifest.get())) : Optional.empty();
    }

    private static Verification of(Path folder, Manifest manifest) throws IOException {
        Survey survey = Survey.of(folder, manifest.paths());
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>(survey.misplaced());
        for (ListedFile listed : manifest.outputs()) {
            String path = listed.path();
            if (!survey.present().contains(path)) {
                missing.add(path);
            } else if (!ListedFile.of(path, folder.resolve(path)).equals(listed)) {
                changed.add(path);
            }
        }
        missing.removeAll(changed);
        return new Verification(missing, changed.stream().sorted().toList(), survey.foreign());
    }

    /** Whether the publication is as it was written. */
    public boolean isIntact() {
        return missing.isEmpty() && changed.isEmpty();
    }
}
