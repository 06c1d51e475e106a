package nl.consolidate.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reader and schema agree on every file of {@code src/test/resources/format}: both take those in {@code good}, both
 * refuse those in {@code bad}, and only the reader refuses those in {@code meaning}. A refused file ends with what the
 * reader finds in it, line by line.
 */
class FormatTest {
    private static final Path FORMAT = Path.of("src/test/resources/format");
    private static final Pattern FINDS = Pattern.compile("(?m)^# finds (.+)$");
    private static final Schema REGULATION = schema("regulation");
    private static final Schema AMENDMENT = schema("amendment");

    @TempDir
    Path folder;

    @Test
    void reader_takes_all_good_files_together() {
        Diagnostics findings = new Diagnostics();
        Sources sources = SourceReader.read(FORMAT, "format", findings);
        assertThat(findings.sorted().stream().filter(finding -> isIn(finding, "good")))
                .isEmpty();
        assertThat(sources.decisions()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("good")
    void schema_takes_a_good_file(Path file) throws IOException {
        assertThat(errors(file)).isEmpty();
        assertThat(findings(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reader_and_schema_refuse_a_bad_file(Path file) throws IOException {
        assertThat(findings(file)).isNotEmpty().isEqualTo(stated(file));
        assertThat(errors(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("meaning")
    void only_the_reader_refuses_what_means_nothing(Path file) throws IOException {
        assertThat(findings(file)).isNotEmpty().isEqualTo(stated(file));
        assertThat(errors(file)).isEmpty();
    }

    @Test
    void there_are_more_than_a_hundred_files() throws IOException {
        assertThat(Stream.concat(good(), Stream.concat(bad(), meaning()))).hasSizeGreaterThan(100);
    }

    static Stream<Path> good() throws IOException {
        return files("good");
    }

    static Stream<Path> bad() throws IOException {
        return files("bad");
    }

    static Stream<Path> meaning() throws IOException {
        return files("meaning");
    }

    private static Stream<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(FORMAT.resolve(kind))) {
            return files.sorted().toList().stream();
        }
    }

    // each file is read alone with those that it refers to
    private List<String> findings(Path file) throws IOException {
        copy(files("beside").toList());
        copy(List.of(file));
        Diagnostics findings = new Diagnostics();
        SourceReader.read(folder, "format", findings);
        return findings.sorted().stream().map(FormatTest::shown).toList();
    }

    private void copy(List<Path> files) throws IOException {
        for (Path file : files) {
            Path copy = folder.resolve(FORMAT.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy);
        }
    }

    private static List<String> stated(Path file) throws IOException {
        List<String> stated = new ArrayList<>();
        FINDS.matcher(Files.readString(file)).results().forEach(found -> stated.add(found.group(1)));
        return stated;
    }

    private static String shown(Diagnostic finding) {
        var span = Objects.requireNonNull(finding.span());
        return finding.code().slug() + " " + span.line() + ":" + span.column();
    }

    private static boolean isIn(Diagnostic finding, String kind) {
        return String.valueOf(finding.span()).startsWith("format/" + kind);
    }

    private static List<Error> errors(Path file) throws IOException {
        String content = Files.readString(file);
        Schema schema = content.startsWith("amendment") ? AMENDMENT : REGULATION;
        return schema.validate(
                content,
                InputFormat.YAML,
                context -> context.executionConfig(settings -> settings.formatAssertionsEnabled(true)));
    }

    private static Schema schema(String kind) {
        String name = "/nl/consolidate/schema/" + kind + ".schema.json";
        InputStream content = Objects.requireNonNull(FormatTest.class.getResourceAsStream(name));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(content, InputFormat.JSON);
    }
}
