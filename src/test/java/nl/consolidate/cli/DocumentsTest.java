package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the documents show: every {@code console} block is typed into the program, and what it prints has to be what
 * the document says; a line {@code …} stands for any lines. A block with {@code file=PATH} is written to that file first.
 * With {@code -Ddocuments.write=true} the outputs are written into the documents instead, to be read before they are
 * committed.
 */
class DocumentsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)([^\\n]*)\\n(.*?)^```$");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String PROMPT = "$ ./consolidate";
    private static final boolean WRITE = Boolean.getBoolean("documents.write");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            List<Path> found =
                    new ArrayList<>(docs.filter(path -> path.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            found.add(0, Path.of("README.md"));
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void prints_what_the_document_says(Path document) throws IOException {
        copy(Path.of("regulations"));
        copy(Path.of("examples"));
        String text = Files.readString(document);
        StringBuilder written = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int from = 0;
        while (block.find()) {
            written.append(text, from, block.start());
            written.append(run(document, block));
            from = block.end();
        }
        written.append(text.substring(from));
        if (WRITE) {
            Files.writeString(document, written);
        }
    }

    private String run(Path document, Matcher block) throws IOException {
        String options = block.group(2);
        if (options.contains("file=")) {
            Path file = folder.resolve(option(options, "file"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(3));
        }
        if (!block.group(1).equals("console")) {
            return block.group();
        }
        int exit = options.contains("exit=") ? Integer.parseInt(option(options, "exit")) : 0;
        return "```console" + options + "\n" + session(document, block.group(3), exit) + "```";
    }

    // a command, then what it prints up to the next command
    private String session(Path document, String body, int lastExit) {
        StringBuilder shown = new StringBuilder();
        String[] parts = body.split("(?m)^(?=" + Pattern.quote(PROMPT) + ")", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                shown.append(command(document, parts[i], i == parts.length - 1 ? lastExit : 0));
            }
        }
        return shown.toString();
    }

    private String command(Path document, String part, int exit) {
        int lineEnd = part.indexOf('\n');
        String line = part.substring(0, lineEnd);
        String said = part.substring(lineEnd + 1);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Machine machine = new Machine(printed, printed, Map.of(), CLOCK, folder, "", stream -> false);
        int code = new Application(machine).run(arguments(line.substring(PROMPT.length())));
        String output = printed.toString(StandardCharsets.UTF_8);
        assertThat(code).as("%s: %s%n%s", document, line, output).isEqualTo(exit);
        if (WRITE && !said.lines().anyMatch("…"::equals)) {
            return line + "\n" + output;
        }
        assertThat(output).as("%s: %s", document, line).matches(pattern(said));
        return part;
    }

    private static Pattern pattern(String said) {
        String joined = said.lines()
                .map(line -> line.equals("…") ? "(?:[^\\n]*\\n)*?" : Pattern.quote(line) + "\\n")
                .collect(Collectors.joining());
        return Pattern.compile(joined);
    }

    private static String[] arguments(String line) {
        List<String> arguments = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(line);
        while (matcher.find()) {
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            arguments.add(quoted != null ? quoted : matcher.group(3));
        }
        return arguments.toArray(String[]::new);
    }

    private static String option(String options, String name) {
        Matcher matcher = Pattern.compile(name + "=(\\S+)").matcher(options);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
