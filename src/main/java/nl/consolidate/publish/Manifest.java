package nl.consolidate.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a publication was made of and what it consists of, itself apart.
 *
 * @param version of the program that made it
 * @param referenceDate the day from which it was made
 * @param sources every file that was read, by path relative to the source folder
 * @param outputs every file that was written, by path relative to the publication
 */
public record Manifest(String version, LocalDate referenceDate, List<ListedFile> sources, List<ListedFile> outputs) {
    /** The name of its file in the publication. */
    public static final String NAME = "manifest.json";

    /** The only form in which it is written and read. */
    static final int FORMAT = 1;

    /** By this a publication is known as one of this program. */
    static final String GENERATOR = "consolidate";

    public Manifest {
        sources = sources.stream().sorted().toList();
        outputs = outputs.stream().sorted().toList();
        if (outputs.stream().map(ListedFile::path).distinct().count() < outputs.size()) {
            throw new IllegalArgumentException("two outputs have one path");
        }
    }

    /** The files that were written, by path. */
    Map<String, ListedFile> outputsByPath() {
        return outputs.stream().collect(Collectors.toMap(ListedFile::path, Function.identity()));
    }

    /** The paths of all that belongs to the publication, the manifest among them. */
    NavigableSet<String> paths() {
        NavigableSet<String> paths =
                outputs.stream().map(ListedFile::path).collect(Collectors.toCollection(TreeSet::new));
        paths.add(NAME);
        return paths;
    }
}
