package nl.consolidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page on a finding, taken apart into what it says and what it shows. */
record DiagnosticPage(String slug, String text) {
    private static final Path FOLDER = Path.of("docs", "diagnostics");
    private static final Pattern FILE = Pattern.compile("(?ms)^```[a-z]+ file=(\\S+)( cured)?\\n(.*?)^```$");
    private static final Pattern OUTPUT = Pattern.compile("(?ms)^```text\\n(.*?)\\n```$");

    /** The files in the folder of pages, whatever they are, by name. */
    static List<String> fileNames() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    static DiagnosticPage of(String slug) throws IOException {
        return new DiagnosticPage(slug, Files.readString(FOLDER.resolve(slug + ".md")));
    }

    /** The lines up to the first heading below the title. */
    List<String> opening() {
        return text.lines().takeWhile(line -> !line.startsWith("## ")).toList();
    }

    List<String> headings() {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }

    /** The files of the example, by name. */
    Map<String, String> example() {
        return files(file -> file.group(2) == null);
    }

    /** The files that take their places in the cure. */
    Map<String, String> cure() {
        return files(file -> file.group(2) != null);
    }

    /** What the page says that the program prints. */
    List<String> shown() {
        return OUTPUT.matcher(text).results().map(output -> output.group(1)).toList();
    }

    private Map<String, String> files(Predicate<MatchResult> wanted) {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(text).results().filter(wanted).forEach(file -> files.put(file.group(1), file.group(3)));
        return files;
    }
}
