package nl.consolidate.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.DecisionReader.Filed;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads a folder of sources: every decision that can be read, and every finding of every file. */
public final class SourceReader {
    private static final Pattern ID = Pattern.compile("(?m)^(?:regulation|amendment)[ \\t]*:[ \\t]*([A-Za-z0-9-]+)");
    // a text without such a line was never meant as a source
    private static final Pattern MEANT = Pattern.compile("(?m)^[\\s\"'{]*(?:regulation|amendment)[\"']?[ \\t]*:");
    private static final List<String> FIRST_KEYS = List.of("regulation", "amendment");

    // of one file: what is read at the same time has nothing in common
    private final Diagnostics findings = new Diagnostics();
    private final TextFiles files = new TextFiles(findings);
    private final Desk.Folder folder;
    private final List<Filed> filed = new ArrayList<>();
    // ids of files that cannot be read: what refers to them is not wrong for that
    private final Set<String> broken = new TreeSet<>();

    private SourceReader(Path root, String named) {
        this.folder = new Desk.Folder(root, named, files, findings);
    }

    /**
     * Reads all YAML files below a folder; the order in which they lie there or are read never matters.
     *
     * @param folder where it is
     * @param named how the user named it, relative to the working folder; paths in findings begin with it
     */
    public static Sources read(Path folder, String named, Diagnostics findings) {
        if (!Files.isDirectory(folder)) {
            findings.add(Code.FOLDER_UNREADABLE, null, "there is no folder " + named);
            return new Sources(List.of(), List.of());
        }
        try {
            return sources(folder.toRealPath(), named, findings);
        } catch (IOException unreadable) {
            findings.add(Code.FOLDER_UNREADABLE, null, "the folder " + named + " cannot be read");
            return new Sources(List.of(), List.of());
        }
    }

    // reading is most of a short command, and one file says nothing about another
    private static Sources sources(Path root, String named, Diagnostics findings) {
        List<Path> paths = FileTree.yamlFiles(root, named, findings);
        if (paths.isEmpty()) {
            findings.add(Diagnostic.of(Code.NO_SOURCES, null, "there are no YAML files in " + named)
                    .withHelp("the files of regulations and amendments end in .yaml"));
        }
        List<SourceReader> readers =
                paths.parallelStream().map(path -> ofFile(path, root, named)).toList();
        TreeMap<String, InputFile> read = new TreeMap<>();
        for (SourceReader reader : readers) {
            findings.addAll(reader.findings.sorted());
            reader.files.read().forEach(file -> read.put(file.path(), file));
        }
        return new Sources(decisions(readers, findings), List.copyOf(read.values()));
    }

    private static SourceReader ofFile(Path path, Path root, String named) {
        SourceReader reader = new SourceReader(root, named);
        reader.readFile(path);
        return reader;
    }

    private static List<Decision> decisions(List<SourceReader> readers, Diagnostics findings) {
        List<Filed> filed =
                readers.stream().flatMap(reader -> reader.filed.stream()).toList();
        Set<String> broken = new TreeSet<>();
        readers.forEach(reader -> broken.addAll(reader.broken));
        return CrossReferences.check(filed, broken, findings).stream()
                .sorted(Comparator.comparing(Decision::id))
                .toList();
    }

    private void readFile(Path path) {
        TextFiles.Text text = files.read(path, folder.shown(path));
        if (text == null) {
            return;
        }
        SourceFile file = text.file();
        boolean meant = MEANT.matcher(text.content()).find();
        boolean parsable = meant ? CharacterCheck.ofYaml(file, findings) : CharacterCheck.ofText(file, findings);
        if (!parsable) {
            rememberIds(text.content());
            return;
        }
        YamlTree.Result parsed = YamlTree.parse(file, visible(text.content()), findings);
        if (parsed.root() instanceof Mapping root && kindOf(root) != null) {
            decode(path, root);
        } else {
            refuse(text, parsed, meant);
        }
    }

    private void decode(Path path, Mapping root) {
        boolean amendment = "amendment".equals(kindOf(root));
        Filed decision = DecisionReader.read(new Desk(folder, path), root, amendment);
        if (decision != null) {
            filed.add(decision);
        }
    }

    // an invisible character is reported once, by its own name
    private static String visible(String content) {
        return content.codePoints()
                .map(character ->
                        Character.isBmpCodePoint(character) && CharacterCheck.isHidden(character) ? '_' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static @Nullable String kindOf(Mapping root) {
        List<String> keys =
                root.entries().stream().map(entry -> entry.key().value()).toList();
        return keys.stream().filter(FIRST_KEYS::contains).findFirst().orElse(null);
    }

    private void refuse(TextFiles.Text text, YamlTree.Result parsed, boolean meant) {
        if (parsed.fault() != null && (meant || parsed.fault().code() != Code.YAML_SYNTAX)) {
            findings.add(parsed.fault());
            rememberIds(text.content());
        } else {
            findings.add(notASource(text, parsed.root()));
        }
    }

    private static Diagnostic notASource(TextFiles.Text text, @Nullable Node root) {
        SourceSpan start = SourceSpan.startOf(text.file());
        if (text.content().isBlank()) {
            return Diagnostic.of(Code.NOT_A_SOURCE, start, "this file is empty");
        }
        if (!(root instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            return Diagnostic.of(
                            Code.NOT_A_SOURCE, start, "no provisions found: this file is text, not a source in YAML")
                    .withHelp(
                            "a text with articles, or a decision, has to be written as YAML first; docs/format.md tells how");
        }
        Node.Scalar first = mapping.entries().get(0).key();
        Diagnostic finding =
                Diagnostic.of(Code.NOT_A_SOURCE, first.span(), "this file is neither a regulation nor an amendment");
        return finding.withHelp(Nearest.question(first.value(), FIRST_KEYS)
                .orElse("a source begins with the key `regulation` or `amendment`"));
    }

    private void rememberIds(String content) {
        Matcher ids = ID.matcher(content);
        while (ids.find()) {
            broken.add(ids.group(1));
        }
    }
}
